#include "audio/time_stretch.h"

#include <algorithm>
#include <cmath>
#include <rubberband/RubberBandStretcher.h>
#include <vector>

namespace greenroom {

namespace {
using RubberBand::RubberBandStretcher;
constexpr float fullScale = 32768.0F;
// The finer engine keeps the attack of consonants; a voice is one channel and costs it a few percent of a core.
constexpr int options = RubberBandStretcher::OptionProcessRealTime | RubberBandStretcher::OptionEngineFiner;
} // namespace

class TimeStretch::Engine
{
public:
    Engine(int sampleRate, double speed)
        : rate(speed)
        , stretcher(size_t(sampleRate), 1, options, 1.0 / speed)
    {
        // The first samples that come out belong to the silence that is fed first.
        const std::vector<float> silence(stretcher.getPreferredStartPad(), 0.0F);
        process(silence, false);
        delay = stretcher.getStartDelay();
    }

    void process(std::span<const float> samples, bool last)
    {
        const float *channel = samples.data();
        stretcher.process(&channel, samples.size(), last);
    }
    [[nodiscard]] size_t ready() const { return size_t(std::max(0, stretcher.available())); }
    /// Samples still to be taken once everything is fed: behind them comes only the tail of the filter.
    [[nodiscard]] size_t left() const
    {
        const auto all = size_t(std::llround(double(fed) / rate));
        return all - std::min(all, taken);
    }
    size_t retrieve(std::vector<float> &into, size_t most)
    {
        into.resize(std::min(most, ready()));
        float *channel = into.data();
        return into.empty() ? 0 : stretcher.retrieve(&channel, into.size());
    }
    void dropDelay()
    {
        std::vector<float> dropped;
        while (delay > 0 && ready() > 0)
            delay -= std::min(delay, retrieve(dropped, delay));
    }

    double rate;
    RubberBandStretcher stretcher;
    size_t delay = 0;
    size_t fed = 0;
    size_t taken = 0;
    bool ended = false;
};

TimeStretch::TimeStretch(int sampleRate, double rate)
    : m_engine(std::make_unique<Engine>(sampleRate, rate))
{}

TimeStretch::~TimeStretch() = default;

size_t TimeStretch::wanted() const
{
    return m_engine->ready() > m_engine->delay || m_engine->ended ? 0 : std::max<size_t>(1, m_engine->stretcher.getSamplesRequired());
}

void TimeStretch::feed(std::span<const qint16> samples, bool last)
{
    std::vector<float> floats(samples.size());
    std::transform(samples.begin(), samples.end(), floats.begin(), [](qint16 sample) { return float(sample) / fullScale; });
    m_engine->process(floats, last);
    m_engine->fed += samples.size();
    m_engine->ended = m_engine->ended || last;
}

size_t TimeStretch::take(std::span<qint16> out)
{
    m_engine->dropDelay();
    std::vector<float> floats;
    const size_t count = m_engine->retrieve(floats, m_engine->ended ? std::min(out.size(), m_engine->left()) : out.size());
    m_engine->taken += count;
    for (size_t index = 0; index < count; ++index)
        out[index] = qint16(std::lround(std::clamp(floats[index] * fullScale, -fullScale, fullScale - 1)));
    return count;
}

bool TimeStretch::drained() const { return m_engine->ended && (m_engine->ready() == 0 || m_engine->left() == 0); }

} // namespace greenroom
