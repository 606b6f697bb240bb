#pragma once

#include "core/pitch.h"
#include "core/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace greenroom {

class SettingsService;

/// One sentence of a script as it is said now.
struct ScriptSentence
{
    QString markdown;        ///< the chosen wording, placeholders filled in; bold = emphasis
    QString plain;           ///< the same without marks
    QString choiceLabel;     ///< "Platform"; empty for the wording the script was written with
    int chosen = 0;          ///< 0 = as written, then the alternatives in their order
    int choices = 1;         ///< how many wordings there are
    double startSeconds = 0; ///< its share of the target time, by its length
    double endSeconds = 0;
};

/// What fills one placeholder of a script.
struct ScriptPlaceholder
{
    QString key;
    QString value;  ///< the user's own; empty until given
    QString sample; ///< stands in until then
};

/// A pitch ready to be read out: one language, the chosen sentences, the user's own facts.
struct PitchScript
{
    QString pitchId;
    QString title;
    int targetSeconds = 0;
    bool chinese = false; ///< counted in characters, because Chinese has no spaces to count by
    QList<ScriptSentence> sentences;
    QStringList talkingPoints;
    QList<FollowUp> followUps;
    QList<ScriptPlaceholder> placeholders; ///< in order of appearance, each once
    int length = 0;                        ///< counted words, or Han characters and Latin words of a Chinese script

    /// True while a sample value stands where the user's own is missing.
    [[nodiscard]] bool sampled() const;
    /// Counted words over what the target holds at `scriptWordsPerMinute`; 0 when the script fits. Nothing is claimed of Chinese.
    [[nodiscard]] int wordsOver() const;
};

/// The sentence said at a moment of the target time; the last one from its end on, -1 without sentences.
[[nodiscard]] int sentenceAt(const PitchScript &script, double seconds);

/// Which wording stands for which sentence (0-based index -> 0 as written, 1 the first alternative …); missing = as written.
using PitchChoices = QMap<int, int>;

/// Makes the script of a pitch. `targetSeconds` may be another than the pitch's own; the sentences share it by their length.
[[nodiscard]] PitchScript makeScript(const Pitch &pitch, CardLanguage language, int targetSeconds, const PitchChoices &choices,
                                     const QMap<QString, QString> &profile);

/// Scripts with what the user chose and filled in, which are kept.
class PitchService
{
public:
    explicit PitchService(SettingsService &settings)
        : m_settings(settings)
    {}

    /// The script as it would be said now. Errors: those of the database.
    [[nodiscard]] Result<PitchScript> script(const Pitch &pitch, CardLanguage language, int targetSeconds) const;
    /// Keeps a wording for a sentence (0-based).
    [[nodiscard]] Result<void> choose(const QString &pitchId, int sentence, int choice);
    /// Keeps what fills a placeholder in every script; an empty value brings the sample back.
    [[nodiscard]] Result<void> fillIn(const QString &key, const QString &value);

private:
    [[nodiscard]] Result<PitchChoices> choices(const QString &pitchId) const;

    SettingsService &m_settings;
};

} // namespace greenroom
