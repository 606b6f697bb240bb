#include "speech/phone_pass.h"

#include "speech/decoding.h"
#include "speech/script_aligner.h"
#include "speech/script_graph.h"

#include <QCoreApplication>

#include <algorithm>
#include <pocketsphinx.h>

namespace greenroom {

namespace {

/// How far behind the best another phone may fall. The narrow beam loses its way in some recordings: then nothing is heard from there on,
/// and the wide one is tried.
constexpr const char *usualBeam = "1e-30";
constexpr const char *wideBeam = "1e-60";

Decoder makeDecoder(const SpeechModel &model, const char *beam)
{
    const DecoderConfiguration configuration(cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", model.acousticFolder.toLocal8Bit().constData(),
                                                         "-allphone", model.phoneModel.toLocal8Bit().constData(), "-allphone_ci", "yes",
                                                         "-remove_silence", "no", "-cmn", "batch", "-lw", "2.0", "-beam", beam, "-pbeam",
                                                         beam, "-pip", "1.0", nullptr));
    return configuration ? Decoder(ps_init(configuration.get())) : nullptr;
}

HeardPhones readPhones(ps_decoder_s *decoder, int frameCount)
{
    HeardPhones phones;
    for (ps_seg_t *segment = ps_seg_iter(decoder); segment != nullptr; segment = ps_seg_next(segment)) {
        int first = 0;
        int last = 0;
        ps_seg_frames(segment, &first, &last);
        int acoustic = 0;
        ps_seg_prob(segment, &acoustic, nullptr, nullptr);
        HeardPhone heard{ps_seg_word(segment), std::clamp(first - paddingFramesBefore, 0, frameCount),
                         std::clamp(last + 1 - paddingFramesBefore, 0, frameCount), double(acoustic) / std::max(1, last + 1 - first)};
        if (heard.frames() > 0)
            phones.append(heard);
    }
    return phones;
}

/// Heard to the end, as far as a decoder's last frames can be.
bool isComplete(const HeardPhones &phones, int frameCount)
{
    constexpr int missingFrames = 20;
    return !phones.isEmpty() && phones.last().endFrame >= frameCount - missingFrames;
}

} // namespace

Result<HeardPhones> hearPhones(std::span<const qint16> samples, const SpeechModel &model, const std::function<bool()> &cancelled)
{
    silenceLibraryLog();
    const auto frameCount = int(samples.size() / (speechRate / speechFramesPerSecond));
    for (const char *beam : {usualBeam, wideBeam}) {
        const Decoder decoder = makeDecoder(model, beam);
        if (!decoder)
            break;
        if (!decode(*decoder, samples, cancelled))
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("greenroom", "The analysis was stopped."), {}};
        HeardPhones phones = readPhones(decoder.get(), frameCount);
        if (isComplete(phones, frameCount))
            return phones;
    }
    return Error{
        ErrorCode::Internal,
        QCoreApplication::translate("greenroom", "The speech recogniser heard nothing it knows. Install pocketsphinx-en-us again."),
        {}};
}

} // namespace greenroom
