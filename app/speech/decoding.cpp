#include "speech/decoding.h"

#include <algorithm>
#include <pocketsphinx.h>
#include <sphinxbase/err.h>
#include <vector>

namespace greenroom {

namespace {
constexpr size_t samplesPerFrame = 160;

/// Padding of digital zeros would have no spectrum; the faintest noise there is has one.
void appendPadding(std::vector<qint16> &padded, int frames)
{
    quint32 state = 1;
    for (size_t index = 0; index < size_t(frames) * samplesPerFrame; ++index) {
        state = state * 1664525U + 1013904223U;
        padded.push_back(qint16(int(state >> 30U) - 1));
    }
}
} // namespace

void silenceLibraryLog()
{
    static const bool once = [] {
        err_set_logfp(nullptr);
        return true;
    }();
    Q_UNUSED(once)
}

bool decode(ps_decoder_s &decoder, std::span<const qint16> samples, const std::function<bool()> &cancelled)
{
    std::vector<qint16> padded;
    padded.reserve(samples.size() + size_t(paddingFramesBefore + paddingFramesBehind) * samplesPerFrame);
    appendPadding(padded, paddingFramesBefore);
    padded.insert(padded.end(), samples.begin(), samples.end());
    appendPadding(padded, paddingFramesBehind);
    if (cancelled && cancelled())
        return false;
    // The library's threads of one process do not share anything but its log; one decoder a thread.
    ps_start_utt(&decoder);
    ps_process_raw(&decoder, padded.data(), padded.size(), FALSE, TRUE);
    ps_end_utt(&decoder);
    return !(cancelled && cancelled());
}

} // namespace greenroom
