#pragma once

#include "core/take.h"
#include "finding_model.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class TakeService;

/// What was heard in the selected take: figures, tips, findings, and the lists the waveform is marked with. Nothing here is a grade; what
/// is not known is null or -1.
class FeedbackViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Feedback comes from TakesViewModel.")
    Q_PROPERTY(bool analysing READ isAnalysing NOTIFY changed) ///< words are still being listened for
    Q_PROPERTY(bool wordsJudged READ areWordsJudged NOTIFY changed)
    Q_PROPERTY(QString refused READ refused NOTIFY changed) ///< "", "noise", "clipping", "quiet", "silence", "other-text", "no-model"
    Q_PROPERTY(qreal spanSeconds READ spanSeconds NOTIFY changed)
    Q_PROPERTY(qreal wordsPerMinute READ wordsPerMinute NOTIFY changed) ///< -1 = not known
    Q_PROPERTY(qreal syllablesPerSecond READ syllablesPerSecond NOTIFY changed)
    Q_PROPERTY(int saidWords READ saidWords NOTIFY changed)
    Q_PROPERTY(int scriptWords READ scriptWords NOTIFY changed)
    Q_PROPERTY(QStringList tips READ tips NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(QVariantList sentences READ sentences NOTIFY changed) ///< {index, start, end, wordsPerMinute, clean, ending}
    Q_PROPERTY(QVariantList pauses READ pauses NOTIFY changed)       ///< {start, end, kind, stumble}
    Q_PROPERTY(QVariantList words READ words NOTIFY changed)         ///< {index, word, start, end, clear}
    Q_PROPERTY(QVariantList emphasis READ emphasis NOTIFY changed)   ///< {index, word, landed, chosen, score, louderDb, …}
    Q_PROPERTY(greenroom::FindingModel *findings READ findings CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    explicit FeedbackViewModel(TakeService &takes, QObject *parent = nullptr);

    /// Shows a take; null shows none.
    void set(const Take *take);

    [[nodiscard]] bool isAnalysing() const;
    [[nodiscard]] bool areWordsJudged() const;
    [[nodiscard]] QString refused() const;
    [[nodiscard]] qreal spanSeconds() const { return number("spanSeconds", 0); }
    [[nodiscard]] qreal wordsPerMinute() const { return number("wordsPerMinute", -1); }
    [[nodiscard]] qreal syllablesPerSecond() const { return number("syllablesPerSecond", -1); }
    [[nodiscard]] int saidWords() const { return int(number("saidWords", -1)); }
    [[nodiscard]] int scriptWords() const { return int(number("scriptWords", 0)); }
    [[nodiscard]] QStringList tips() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QVariantList sentences() const { return list("sentences"); }
    [[nodiscard]] QVariantList pauses() const { return list("pauses"); }
    [[nodiscard]] QVariantList words() const { return list("wordTimes"); }
    [[nodiscard]] QVariantList emphasis() const { return list("emphasis"); }
    [[nodiscard]] FindingModel *findings() { return &m_findings; }
    [[nodiscard]] QString error() const { return m_error; }

    /// The finding does not matter.
    Q_INVOKABLE void dismiss(int row) { judge(row, FindingVerdict::Dismissed); }
    /// The finding is not true.
    Q_INVOKABLE void overrule(int row) { judge(row, FindingVerdict::Overruled); }
    /// The finding stands again.
    Q_INVOKABLE void restore(int row) { judge(row, std::nullopt); }
    /// Another take of the pitch beside this one, by script word: {index, word, first, second} in seconds, null where a word was not heard.
    [[nodiscard]] Q_INVOKABLE QVariantList comparedWith(const QString &takeId) const;

signals:
    void changed();
    void errorChanged();

private:
    [[nodiscard]] qreal number(const char *key, qreal unknown) const;
    [[nodiscard]] QVariantList list(const char *key) const;
    void judge(int row, std::optional<FindingVerdict> verdict);

    TakeService &m_takes;
    Take m_take;
    FindingModel m_findings;
    QString m_error;
};

} // namespace greenroom
