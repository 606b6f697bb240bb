#include "speech/phone_pass.h"

#include "speech/decoding.h"
#include "speech/script_aligner.h"
#include "speech/script_graph.h"

#include <QCoreApplication>

#include <algorithm>
#include <pocketsphinx.h>

namespace greenroom {

namespace {

Decoder makeDecoder(const SpeechModel &model)
{
    const DecoderConfiguration configuration(cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", model.acousticFolder.toLocal8Bit().constData(),
                                                         "-allphone", model.phoneModel.toLocal8Bit().constData(), "-allphone_ci", "yes",
                                                         "-remove_silence", "no", "-cmn", "batch", "-lw", "2.0", "-beam", "1e-10", "-pbeam",
                                                         "1e-10", "-pip", "1.0", nullptr));
    return configuration ? Decoder(ps_init(configuration.get())) : nullptr;
}

} // namespace

Result<HeardPhones> hearPhones(std::span<const qint16> samples, const SpeechModel &model, const std::function<bool()> &cancelled)
{
    silenceLibraryLog();
    const Decoder decoder = makeDecoder(model);
    if (!decoder)
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("greenroom", "The speech recogniser did not start. Install pocketsphinx-en-us again."),
                     {}};
    if (!decode(*decoder, samples, cancelled))
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("greenroom", "The analysis was stopped."), {}};
    const auto frameCount = int(samples.size() / (speechRate / speechFramesPerSecond));
    HeardPhones phones;
    for (ps_seg_t *segment = ps_seg_iter(decoder.get()); segment != nullptr; segment = ps_seg_next(segment)) {
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

} // namespace greenroom
