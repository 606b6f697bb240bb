#include "services/recognised_answer.h"

#include "audio/sound.h"
#include "core/pace.h"
#include "platform/recogniser_command.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>

namespace greenroom {

namespace {

constexpr int recogniserRate = 16000;

bool isHesitation(const QString &word)
{
    static const QSet<QString> set{QStringLiteral("um"),  QStringLiteral("uh"), QStringLiteral("er"),  QStringLiteral("erm"),
                                   QStringLiteral("uhm"), QStringLiteral("ah"), QStringLiteral("hmm"), QStringLiteral("mm")};
    QString bare;
    for (const QChar letter : word) {
        if (letter.isLetter())
            bare.append(letter.toLower());
    }
    return set.contains(bare);
}

} // namespace

void addRecognition(TakeFeedback &feedback, const QString &command, std::span<const qint16> samples, const std::function<bool()> &cancelled)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("answer.wav"));
    if (const Result<void> written = writeWav(path, samples, recogniserRate); !written) {
        feedback.warnings.append(written.error().message);
        return;
    }
    const Result<QList<RecognisedWord>> words = recognise(command, path, cancelled);
    if (!words) {
        feedback.warnings.append(words.error().message);
        return;
    }
    QStringList text;
    int counted = 0;
    feedback.words.clear();
    QList<FillerFeedback> fillers;
    for (const RecognisedWord &word : *words) {
        text.append(word.word);
        if (isHesitation(word.word)) {
            fillers.append({word.word.toLower(), word.startSeconds, word.endSeconds - word.startSeconds});
            continue;
        }
        feedback.words.append({counted, word.word, word.startSeconds, word.endSeconds, true});
        counted += countedWords(word.word);
    }
    feedback.transcript = text.join(QLatin1Char(' '));
    feedback.method = AnalysisMethod::Recognition;
    if (!fillers.isEmpty())
        feedback.fillers = fillers;
    feedback.saidWords = counted;
    feedback.wordsPerMinute = wordsPerMinute(counted, feedback.spanSeconds());
}

} // namespace greenroom
