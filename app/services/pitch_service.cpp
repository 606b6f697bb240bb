#include "services/pitch_service.h"

#include "core/pace.h"
#include "core/placeholders.h"
#include "services/settings_service.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

namespace {

QString choicesKey(const QString &pitchId) { return QStringLiteral("pitch.choices.%1").arg(pitchId); }

/// A script holds no Markdown but bold.
QString withoutBold(QString text) { return text.remove(QStringLiteral("**")); }

/// Han characters plus Latin words: the length of a Chinese text with English terms in it.
int chineseLength(const QString &text)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z0-9+&][A-Za-z0-9+&./_-]*"));
    int words = 0;
    for (auto matches = latin.globalMatch(text); matches.hasNext(); matches.next())
        ++words;
    return hanCharacters(text) + words;
}

ScriptSentence sentenceOf(const PitchSentence &written, int choice, const QMap<QString, QString> &profile,
                          const QMap<QString, QString> &samples)
{
    ScriptSentence sentence;
    sentence.choices = int(written.alternatives.size()) + 1;
    // A script that was edited since may have fewer alternatives than the one that was chosen.
    sentence.chosen = choice > 0 && choice < sentence.choices ? choice : 0;
    QString text = written.text;
    if (sentence.chosen > 0) {
        const PitchAlternative &alternative = written.alternatives.at(sentence.chosen - 1);
        sentence.choiceLabel = alternative.label;
        text = alternative.text;
    }
    sentence.markdown = filled(text, profile, samples).text;
    sentence.plain = withoutBold(sentence.markdown);
    return sentence;
}

QList<ScriptPlaceholder> placeholdersOf(const PitchText &text, const QMap<QString, QString> &profile)
{
    QString everything;
    for (const PitchSentence &sentence : text.sentences) {
        everything += sentence.text + u'\n';
        for (const PitchAlternative &alternative : sentence.alternatives)
            everything += alternative.text + u'\n';
    }
    everything += text.talkingPoints.join(u'\n');
    for (const FollowUp &followUp : text.followUps)
        everything += u'\n' + followUp.question + u'\n' + followUp.answer;
    QList<ScriptPlaceholder> placeholders;
    for (const QString &key : placeholderKeys(everything))
        placeholders.append({key, profile.value(key), text.samples.value(key)});
    return placeholders;
}

void shareTime(PitchScript &script)
{
    QStringList spoken;
    for (const ScriptSentence &sentence : script.sentences)
        spoken.append(sentence.plain);
    const QList<double> ends = sentenceEndSeconds(spoken, script.targetSeconds);
    for (qsizetype index = 0; index < ends.size(); ++index) {
        script.sentences[index].startSeconds = index > 0 ? ends.at(index - 1) : 0;
        script.sentences[index].endSeconds = ends.at(index);
        script.length += script.chinese ? chineseLength(spoken.at(index)) : countedWords(spoken.at(index));
    }
}

} // namespace

bool PitchScript::sampled() const
{
    return std::any_of(placeholders.begin(), placeholders.end(),
                       [](const ScriptPlaceholder &placeholder) { return placeholder.value.isEmpty(); });
}

int PitchScript::wordsOver() const { return chinese ? 0 : std::max(0, length - int(targetSeconds * scriptWordsPerMinute / 60)); }

int sentenceAt(const PitchScript &script, double seconds)
{
    const auto said = std::find_if(script.sentences.begin(), script.sentences.end(),
                                   [seconds](const ScriptSentence &sentence) { return seconds < sentence.endSeconds; });
    if (said == script.sentences.end())
        return int(script.sentences.size()) - 1;
    return int(std::distance(script.sentences.begin(), said));
}

PitchScript makeScript(const Pitch &pitch, CardLanguage language, int targetSeconds, const PitchChoices &choices,
                       const QMap<QString, QString> &profile)
{
    const PitchText &text = pitch.text(language);
    PitchScript script;
    script.pitchId = pitch.id;
    script.title = text.title;
    script.targetSeconds = targetSeconds;
    script.chinese = language == CardLanguage::Chinese && pitch.chinese.has_value();
    for (qsizetype index = 0; index < text.sentences.size(); ++index)
        script.sentences.append(sentenceOf(text.sentences.at(index), choices.value(int(index)), profile, text.samples));
    for (const QString &point : text.talkingPoints)
        script.talkingPoints.append(withoutBold(filled(point, profile, text.samples).text));
    script.followUps = text.followUps;
    for (FollowUp &followUp : script.followUps) {
        followUp.question = filled(followUp.question, profile, text.samples).text;
        followUp.answer = filled(followUp.answer, profile, text.samples).text;
    }
    script.placeholders = placeholdersOf(text, profile);
    shareTime(script);
    return script;
}

Result<PitchChoices> PitchService::choices(const QString &pitchId) const
{
    const Result<QJsonValue> stored = m_settings.value(choicesKey(pitchId));
    if (!stored)
        return stored.error();
    PitchChoices choices;
    const QJsonObject object = stored->toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        choices.insert(entry.key().toInt(), entry.value().toInt());
    return choices;
}

Result<PitchScript> PitchService::script(const Pitch &pitch, CardLanguage language, int targetSeconds) const
{
    const Result<PitchChoices> chosen = choices(pitch.id);
    if (!chosen)
        return chosen.error();
    const Result<QMap<QString, QString>> profile = m_settings.profile();
    if (!profile)
        return profile.error();
    return makeScript(pitch, language, targetSeconds, *chosen, *profile);
}

Result<void> PitchService::choose(const QString &pitchId, int sentence, int choice)
{
    const Result<PitchChoices> before = choices(pitchId);
    if (!before)
        return before.error();
    PitchChoices changed = *before;
    changed.insert(sentence, choice);
    QJsonObject object;
    for (auto entry = changed.begin(); entry != changed.end(); ++entry) {
        if (entry.value() > 0)
            object.insert(QString::number(entry.key()), entry.value());
    }
    return m_settings.setValue(choicesKey(pitchId), object);
}

Result<void> PitchService::fillIn(const QString &key, const QString &value) { return m_settings.setProfile(key, value.trimmed()); }

} // namespace greenroom
