#pragma once

#include "core/result.h"

#include <memory>
#include <span>
#include <vector>

struct SRC_STATE_tag;

namespace greenroom {

/// Brings a recording to the rate of the speech model block by block, band-limited (libsamplerate), so that a long file never stands in
/// memory twice.
class Resampler
{
public:
    /// Rates in Hz, above 0.
    Resampler(int fromRate, int toRate);
    ~Resampler();

    /// Takes the next samples of the recording.
    void add(std::span<const qint16> samples);
    /// Ends the recording and hands over all samples at the new rate.
    [[nodiscard]] std::vector<qint16> finish();

private:
    struct FreeState
    {
        void operator()(SRC_STATE_tag *state) const;
    };
    /// Whether more of the recording follows.
    enum class More { Follows, Ended };
    void process(std::span<const float> input, More more);

    std::unique_ptr<SRC_STATE_tag, FreeState> m_state;
    double m_ratio = 1.0;
    std::vector<float> m_input;
    std::vector<float> m_block;
    std::vector<qint16> m_output;
};

} // namespace greenroom
