#include "speech/script_aligner.h"

#include "speech/decoding.h"
#include "speech/script_graph.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <pocketsphinx.h>

namespace greenroom {

namespace {

/// How far behind the best path another may fall before it is given up.
struct Beams
{
    const char *state;
    const char *word;
};
constexpr Beams quickBeams{"1e-60", "1e-45"};
/// Holds a path through a word that is said quite otherwise than written (two leaps, some sounds of no word), at twice the time.
constexpr Beams wideBeams{"1e-80", "1e-58"};

/// No silence may be taken out (it would shift all times), and no beam may be narrower than the leaps of the graph are dear.
Decoder makeDecoder(const SpeechModel &model, const QString &dictionary, const Beams &beams)
{
    const DecoderConfiguration configuration(cmd_ln_init(
        nullptr, ps_args(), TRUE, "-hmm", model.acousticFolder.toLocal8Bit().constData(), "-dict", dictionary.toLocal8Bit().constData(),
        "-remove_silence", "no", "-cmn", "batch", "-lw", "1", "-wip", "1", "-bestpath", "no", "-fwdflat", "no", "-beam", beams.state,
        "-pbeam", beams.state, "-wbeam", beams.word, "-silprob", "0.1", "-maxhmmpf", "-1", nullptr));
    return configuration ? Decoder(ps_init(configuration.get())) : nullptr;
}

Error libraryError()
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("greenroom", "The speech recogniser did not start. Install pocketsphinx-en-us again."),
            {}};
}

HeardSegments readSegments(ps_decoder_s *decoder, int frameCount)
{
    HeardSegments segments;
    for (ps_seg_t *segment = ps_seg_iter(decoder); segment != nullptr; segment = ps_seg_next(segment)) {
        int first = 0;
        int last = 0;
        ps_seg_frames(segment, &first, &last);
        int acoustic = 0;
        ps_seg_prob(segment, &acoustic, nullptr, nullptr);
        const GraphWord word = graphWordOf(ps_seg_word(segment));
        if (word.token < 0 && !word.filler)
            continue;
        HeardSegment heard{word.token, word.form, word.part, word.filler, 0, 0, 0.0};
        heard.firstFrame = std::clamp(first - paddingFramesBefore, 0, frameCount);
        heard.endFrame = std::clamp(last + 1 - paddingFramesBefore, 0, frameCount);
        heard.score = double(acoustic) / std::max(1, last + 1 - first);
        if (heard.frames() > 0)
            segments.append(heard);
    }
    return segments;
}

/// Leaps and sounds of no word. A few of them are a speaker's; many may be a right path that was given up too early.
int irregularities(const HeardSegments &segments, qsizetype tokens)
{
    int count = 0;
    int last = -1;
    for (const HeardSegment &segment : segments) {
        if (segment.filler)
            ++count;
        else if (segment.token != last && segment.token != last + 1)
            ++count;
        if (!segment.filler)
            last = segment.token;
    }
    return count + (last + 1 < tokens ? 1 : 0);
}

Result<HeardSegments> alignWith(const Beams &beams, std::span<const qint16> samples, const QList<SpokenToken> &tokens,
                                const SpeechModel &model, const QString &dictionary, const std::function<bool()> &cancelled)
{
    const Decoder decoder = makeDecoder(model, dictionary, beams);
    if (!decoder)
        return libraryError();
    const Graph graph = makeScriptGraph(tokens, ps_get_logmath(decoder.get()));
    if (ps_set_fsg(decoder.get(), "script", graph.get()) < 0 || ps_set_search(decoder.get(), "script") < 0)
        return libraryError();
    if (!decode(*decoder, samples, cancelled))
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("greenroom", "The analysis was stopped."), {}};
    return readSegments(decoder.get(), int(samples.size() / (speechRate / speechFramesPerSecond)));
}

} // namespace

Result<HeardSegments> alignScript(std::span<const qint16> samples, const QList<SpokenToken> &tokens, const SpeechModel &model,
                                  const std::function<bool()> &cancelled)
{
    silenceLibraryLog();
    QTemporaryFile dictionary(QDir::temp().filePath(QStringLiteral("greenroom-XXXXXX.dict")));
    const QByteArray content = graphDictionary(tokens);
    if (!dictionary.open() || dictionary.write(content) != content.size() || !dictionary.flush())
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate("greenroom", "No file could be written to %1.").arg(QDir::tempPath()),
                     dictionary.errorString()};
    Result<HeardSegments> quick = alignWith(quickBeams, samples, tokens, model, dictionary.fileName(), cancelled);
    if (!quick || irregularities(*quick, tokens.size()) * 16 <= tokens.size())
        return quick;
    return alignWith(wideBeams, samples, tokens, model, dictionary.fileName(), cancelled);
}

} // namespace greenroom
