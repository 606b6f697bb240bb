#include "services/pitch_room.h"

#include "catalog/script_reader.h"
#include "platform/unique_id.h"
#include "services/own_pitch.h"
#include "services/settings_service.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace greenroom {

namespace {

const QString scriptField = QStringLiteral("script");
const QString answerPrefix = QStringLiteral("answer-");

QString languageName(CardLanguage language) { return language == CardLanguage::Chinese ? QStringLiteral("zh") : QStringLiteral("en"); }

/// The words of a stored choice, found again in a script that may have been edited since: the same word nearest to where it stood.
std::optional<EmphasisMark> findAgain(const QJsonObject &stored, const QStringList &words)
{
    const int at = stored.value(QStringLiteral("word")).toInt();
    const int length = std::clamp(stored.value(QStringLiteral("words")).toInt(1), 1, mostEmphasisWords);
    const QString text = stored.value(QStringLiteral("text")).toString();
    std::optional<EmphasisMark> best;
    for (int index = 0; index + length <= words.size(); ++index) {
        const bool same = words.mid(index, length).join(QLatin1Char(' ')) == text;
        if (same && (!best || std::abs(index - at) < std::abs(best->firstWord - at)))
            best = EmphasisMark{index, length};
    }
    return best;
}

QJsonArray toStored(const QList<EmphasisMark> &marks, const QStringList &words)
{
    QJsonArray array;
    for (const EmphasisMark &mark : marks)
        array.append(QJsonObject{{QStringLiteral("word"), mark.firstWord},
                                 {QStringLiteral("words"), mark.words},
                                 {QStringLiteral("text"), words.mid(mark.firstWord, mark.words).join(QLatin1Char(' '))}});
    return array;
}

} // namespace

SpokenScript spokenFormOf(const PitchScript &script)
{
    QStringList sentences;
    for (const ScriptSentence &sentence : script.sentences)
        sentences.append(markedSentence(sentence.markdown));
    return spokenScript(sentences);
}

PitchRoom::PitchRoom(Database &database, SettingsService &settings, const Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_repository(database)
    , m_overlays(database)
{}

QString PitchRoom::answerId(const QString &questionId, int seconds)
{
    return answerPrefix + QString::number(seconds) + QLatin1Char(':') + questionId;
}

Result<Pitch> PitchRoom::withEdits(Pitch pitch) const
{
    const Result<QList<Overlay>> overlays = m_overlays.ofItem(pitch.id);
    if (!overlays)
        return overlays.error();
    for (const Overlay &overlay : *overlays) {
        if (overlay.field != scriptField)
            continue;
        if (overlay.language == QLatin1String("zh") && pitch.chinese)
            pitch.chinese->sentences = sentencesFromJson(overlay.value.toArray());
        else if (overlay.language == QLatin1String("en"))
            pitch.english.sentences = sentencesFromJson(overlay.value.toArray());
    }
    return pitch;
}

Result<QList<Pitch>> PitchRoom::pitches(const Catalog &catalog) const
{
    QList<Pitch> all;
    for (const Pitch &shipped : catalog.pitches) {
        const Result<Pitch> edited = withEdits(shipped);
        if (!edited)
            return edited.error();
        all.append(*edited);
    }
    const Result<QList<QJsonObject>> own = m_repository.ownPitches();
    if (!own)
        return own.error();
    for (const QJsonObject &object : *own)
        all.append(ownPitchFromJson(object));
    return all;
}

Result<Pitch> PitchRoom::find(const Catalog &catalog, const QString &pitchId) const
{
    const qsizetype colon = pitchId.indexOf(u':');
    if (pitchId.startsWith(answerPrefix) && colon > 0) {
        const int seconds = pitchId.mid(answerPrefix.size(), colon - answerPrefix.size()).toInt();
        const Question *question = catalog.question(pitchId.mid(colon + 1));
        if (question != nullptr && (seconds == shortAnswerSeconds || seconds == longAnswerSeconds))
            return withEdits(pitchOfQuestion(*question, pitchId, seconds));
    }
    const Result<QList<Pitch>> all = pitches(catalog);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&pitchId](const Pitch &pitch) { return pitch.id == pitchId; });
    if (found == all->end())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "There is no pitch “%1”.").arg(pitchId), {}};
    return *found;
}

Result<PitchToSpeak> PitchRoom::toSpeak(const Catalog &catalog, const QString &pitchId, int targetSeconds, CardLanguage language) const
{
    const Result<Pitch> pitch = find(catalog, pitchId);
    if (!pitch)
        return pitch.error();
    return toSpeak(*pitch, targetSeconds, language);
}

Result<PitchToSpeak> PitchRoom::toSpeak(const Pitch &pitch, int targetSeconds, CardLanguage language) const
{
    const PitchService scripts(m_settings);
    const Result<PitchScript> script = scripts.script(pitch, language, targetSeconds > 0 ? targetSeconds : pitch.targetSeconds);
    if (!script)
        return script.error();
    PitchToSpeak result{*script, spokenFormOf(*script)};
    if (const Result<void> applied = applyEmphasis(result, language); !applied)
        return applied.error();
    return result;
}

Result<void> PitchRoom::applyEmphasis(PitchToSpeak &pitch, CardLanguage language) const
{
    const Result<std::optional<QJsonArray>> stored = m_repository.emphasis(pitch.script.pitchId, language);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return {};
    pitch.spoken.emphasis.clear();
    for (const QJsonValue &value : **stored) {
        if (const auto mark = findAgain(value.toObject(), pitch.spoken.words))
            pitch.spoken.emphasis.append(*mark);
    }
    return {};
}

Result<void> PitchRoom::toggleEmphasis(const PitchToSpeak &pitch, int word)
{
    if (word < 0 || word >= pitch.spoken.words.size())
        return {};
    QList<EmphasisMark> marks = pitch.spoken.emphasis;
    const auto chosen = [word](const EmphasisMark &mark) { return word >= mark.firstWord && word < mark.firstWord + mark.words; };
    if (marks.removeIf(chosen) == 0) {
        marks.append({word, 1});
        while (marks.size() > mostEmphasised)
            marks.removeFirst();
    }
    const CardLanguage language = pitch.script.chinese ? CardLanguage::Chinese : CardLanguage::English;
    return m_repository.setEmphasis(pitch.script.pitchId, language, toStored(marks, pitch.spoken.words), m_clock.now().msSinceEpoch);
}

Result<void> PitchRoom::setSayLike(const QString &word, const QString &respelling)
{
    return m_repository.setSayLike(word, respelling, m_clock.now().msSinceEpoch);
}

Result<void> PitchRoom::editSentence(const Pitch &pitch, CardLanguage language, int sentence, const QString &markdown)
{
    QList<PitchSentence> sentences = pitch.text(language).sentences;
    const QString text = markdown.simplified();
    if (sentence < 0 || sentence > sentences.size())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "The script has no such sentence any more."), {}};
    if (sentence == sentences.size()) {
        if (text.isEmpty())
            return {};
        sentences.append(PitchSentence{text, {}, 0});
    } else if (text.isEmpty()) {
        sentences.removeAt(sentence);
    } else {
        sentences[sentence].text = text;
    }
    if (sentences.isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "A script keeps at least one sentence."), {}};
    return m_overlays.save({pitch.id, languageName(language), scriptField, sentencesToJson(sentences), m_clock.now().msSinceEpoch});
}

Result<void> PitchRoom::restoreScript(const QString &pitchId, CardLanguage language)
{
    return m_overlays.remove(pitchId, languageName(language), scriptField);
}

Result<QString> PitchRoom::create(PitchTemplate kind, const QString &title, int targetSeconds)
{
    Pitch pitch = pitchFromTemplate(kind);
    pitch.id = QStringLiteral("own-") + newUniqueId();
    pitch.targetSeconds = targetSeconds > 0 ? targetSeconds : pitch.targetSeconds;
    if (!title.trimmed().isEmpty())
        pitch.english.title = title.trimmed();
    if (const Result<void> saved = save(pitch); !saved)
        return saved.error();
    return pitch.id;
}

Result<void> PitchRoom::save(const Pitch &own) { return m_repository.saveOwnPitch(own.id, pitchToJson(own), m_clock.now().msSinceEpoch); }

Result<void> PitchRoom::remove(const QString &pitchId) { return m_repository.removeOwnPitch(pitchId, m_clock.now().msSinceEpoch); }

} // namespace greenroom
