#include "speech/resampler.h"

#include <algorithm>
#include <cmath>
#include <samplerate.h>

namespace greenroom {

namespace {
constexpr size_t blockSamples = 16384;
constexpr float fullScale = 32768.0F;
} // namespace

void Resampler::FreeState::operator()(SRC_STATE_tag *state) const { src_delete(state); }

Resampler::Resampler(int fromRate, int toRate)
    : m_ratio(double(toRate) / std::max(1, fromRate))
{
    if (fromRate == toRate)
        return;
    int error = 0;
    m_state.reset(src_new(SRC_SINC_MEDIUM_QUALITY, 1, &error));
    m_block.resize(size_t(double(blockSamples) * m_ratio) + 64);
}

Resampler::~Resampler() = default;

void Resampler::add(std::span<const qint16> samples)
{
    if (!m_state) {
        m_output.insert(m_output.end(), samples.begin(), samples.end());
        return;
    }
    while (!samples.empty()) {
        const auto count = std::min(samples.size(), blockSamples);
        m_input.assign(samples.begin(), samples.begin() + std::ptrdiff_t(count));
        process(m_input, More::Follows);
        samples = samples.subspan(count);
    }
}

void Resampler::process(std::span<const float> input, More more)
{
    for (;;) {
        SRC_DATA data{};
        data.data_in = input.data();
        data.input_frames = long(input.size());
        data.data_out = m_block.data();
        data.output_frames = long(m_block.size());
        data.end_of_input = more == More::Ended ? 1 : 0;
        data.src_ratio = m_ratio;
        if (src_process(m_state.get(), &data) != 0)
            return;
        for (long index = 0; index < data.output_frames_gen; ++index)
            m_output.push_back(qint16(std::clamp(std::round(m_block[size_t(index)]), -fullScale, fullScale - 1)));
        input = input.subspan(size_t(data.input_frames_used));
        if (data.output_frames_gen == 0 && (input.empty() || data.input_frames_used == 0))
            return;
    }
}

std::vector<qint16> Resampler::finish()
{
    if (m_state) {
        const float none = 0;
        process(std::span<const float>(&none, 0), More::Ended);
    }
    return std::move(m_output);
}

} // namespace greenroom
