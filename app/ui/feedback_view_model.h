#pragma once

#include "core/take.h"
#include "core/take_findings.h"
#include "core/take_tally.h"
#include "finding_model.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class TakeService;

/// What was heard in the selected take: figures beside those of the take before, tips, findings. Nothing here is a grade; what is not known
/// is null or -1. What the user said to a finding is already counted.
class FeedbackViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Feedback comes from TakesViewModel.")
    Q_PROPERTY(bool analysing READ isAnalysing NOTIFY changed) ///< words are still being listened for
    Q_PROPERTY(bool wordsJudged READ areWordsJudged NOTIFY changed)
    Q_PROPERTY(bool freeAnswer READ isFreeAnswer NOTIFY changed) ///< there is no script to hold it against
    Q_PROPERTY(bool chinese READ isChinese NOTIFY changed)       ///< the script is Chinese: nobody listens for its words
    Q_PROPERTY(QString refused READ refused NOTIFY changed)      ///< "", "noise", "clipping", "quiet", "silence", "other-text", "no-model"
    Q_PROPERTY(int saidWords READ saidWords NOTIFY changed)      ///< -1 = not known
    Q_PROPERTY(int scriptWords READ scriptWords NOTIFY changed)
    Q_PROPERTY(QVariantMap tally READ tally NOTIFY changed)         ///< the facts, see `tallyMap`
    Q_PROPERTY(QVariantMap lastTally READ lastTally NOTIFY changed) ///< those of the take before; empty for the first one
    Q_PROPERTY(int lastNumber READ lastNumber NOTIFY changed)       ///< of the take before; 0 for the first one
    Q_PROPERTY(QVariantList tips READ tips NOTIFY changed)          ///< {id, text, start, end}; start -1 = the whole take
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(QString transcript READ transcript NOTIFY changed)    ///< of the user's own recogniser
    Q_PROPERTY(QVariantList sentences READ sentences NOTIFY changed) ///< {index, start, end, wordsPerMinute}; start -1 = not said
    Q_PROPERTY(greenroom::FindingModel *findings READ findings CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    explicit FeedbackViewModel(TakeService &takes, QObject *parent = nullptr);

    /// Shows a take beside the one before it; null shows none.
    void set(const Take *take, const Take *before = nullptr, int numberBefore = 0);
    /// The feedback as stored, without the user's verdicts: what was heard stays where it was heard.
    [[nodiscard]] const TakeFeedback &heard() const { return m_heard; }

    [[nodiscard]] bool isAnalysing() const;
    [[nodiscard]] bool areWordsJudged() const;
    [[nodiscard]] bool isFreeAnswer() const { return m_seen.scriptWords == 0 && m_seen.scriptCharacters == 0; }
    [[nodiscard]] bool isChinese() const { return m_seen.scriptCharacters > 0; }
    [[nodiscard]] QString refused() const { return toString(m_seen.refusal); }
    [[nodiscard]] int saidWords() const { return m_seen.saidWords.value_or(-1); }
    [[nodiscard]] int scriptWords() const { return m_seen.scriptWords; }
    [[nodiscard]] QVariantMap tally() const;
    [[nodiscard]] QVariantMap lastTally() const;
    [[nodiscard]] int lastNumber() const { return m_lastNumber; }
    [[nodiscard]] QVariantList tips() const;
    [[nodiscard]] QStringList warnings() const { return m_seen.warnings; }
    [[nodiscard]] QString transcript() const { return m_seen.transcript; }
    [[nodiscard]] QVariantList sentences() const;
    [[nodiscard]] FindingModel *findings() { return &m_findings; }
    [[nodiscard]] QString error() const { return m_error; }

    /// The finding does not matter.
    Q_INVOKABLE void dismiss(int row) { judge(row, FindingVerdict::Dismissed); }
    /// The finding is not true.
    Q_INVOKABLE void overrule(int row) { judge(row, FindingVerdict::Overruled); }
    /// The finding stands again.
    Q_INVOKABLE void restore(int row) { judge(row, std::nullopt); }
    /// A tip is put away, or taken back.
    Q_INVOKABLE void dismissTip(const QString &id) { keep(QStringLiteral("tip:") + id, FindingVerdict::Dismissed); }
    Q_INVOKABLE void restoreTip(const QString &id) { keep(QStringLiteral("tip:") + id, std::nullopt); }
    /// Listens to the take again, after an analysis that failed or for a script that has changed.
    Q_INVOKABLE void analyseAgain();

signals:
    void changed();
    void errorChanged();
    /// The user said something to a finding: these are the facts now.
    void recounted(const greenroom::TakeTally &tally);
    /// Somebody who knows the script is asked to have the take listened to again.
    void analysisRequested(const greenroom::Take &take);

private:
    void judge(int row, std::optional<FindingVerdict> verdict);
    bool keep(const QString &id, std::optional<FindingVerdict> verdict);
    void recount();
    void tell(const QString &error);

    TakeService &m_takes;
    Take m_take;
    QMap<QString, FindingVerdict> m_verdicts;
    TakeFeedback m_heard;
    TakeFeedback m_seen; ///< with the user's verdicts
    std::optional<TakeTally> m_lastTally;
    int m_lastNumber = 0;
    FindingModel m_findings;
    QString m_error;
};

/// A tally for QML: lengthSeconds, pace, paceFromScriptLength, pauses, longestPause, fillers, cleanEndings, judgedEndings, unsureEndings,
/// landed, judgedEmphasis, unsureEmphasis; -1 = not known.
[[nodiscard]] QVariantMap tallyMap(const TakeTally &tally);

} // namespace greenroom
