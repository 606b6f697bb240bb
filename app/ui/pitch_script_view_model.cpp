#include "pitch_script_view_model.h"

#include "core/pace.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int shortPitchSeconds = 45;
constexpr int longPitchSeconds = 60;
} // namespace

PitchScriptViewModel::PitchScriptViewModel(PitchService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_placeholders, &PitchPlaceholderModel::filledIn, this, &PitchScriptViewModel::fillIn);
}

void PitchScriptViewModel::open(const Pitch &pitch, CardLanguage language)
{
    const bool another = !m_pitch || m_pitch->id != pitch.id;
    const int target = another ? pitch.targetSeconds : m_script.targetSeconds;
    m_pitch = pitch;
    m_language = language;
    rebuild(target);
    if (another || m_marked >= m_sentences.rowCount())
        markFirst();
}

void PitchScriptViewModel::close()
{
    m_pitch.reset();
    rebuild(0);
    markFirst();
}

void PitchScriptViewModel::rebuild(int targetSeconds)
{
    PitchScript script;
    if (m_pitch) {
        const Result<PitchScript> made = m_service.script(*m_pitch, m_language, targetSeconds);
        if (!made)
            emit failed(made.error());
        // What was chosen and filled in cannot be read; the script itself can.
        script = made ? made.value() : makeScript(*m_pitch, m_language, targetSeconds, {}, {});
    }
    const bool samePitch = script.pitchId == m_script.pitchId;
    m_script = script;
    m_sentences.set(m_script.sentences);
    m_placeholders.set(m_script.placeholders);
    m_followUps.set(m_script.followUps, samePitch ? QuestionFollowUpModel::Opened::AsBefore : QuestionFollowUpModel::Opened::None);
    emit changed();
}

void PitchScriptViewModel::setTargetSeconds(int seconds)
{
    if (!m_pitch || seconds == m_script.targetSeconds || !targets().contains(seconds))
        return;
    rebuild(seconds);
}

QList<int> PitchScriptViewModel::targets() const
{
    QList<int> seconds{shortPitchSeconds, longPitchSeconds};
    if (m_pitch && !seconds.contains(m_pitch->targetSeconds))
        seconds.append(m_pitch->targetSeconds);
    std::sort(seconds.begin(), seconds.end());
    return seconds;
}

int PitchScriptViewModel::pace() const { return int(std::lround(wordsPerMinute(m_script.length, m_script.targetSeconds))); }

void PitchScriptViewModel::setSpokenSeconds(std::optional<double> seconds)
{
    const int spoken = seconds ? sentenceAt(m_script, *seconds) : -1;
    if (spoken == m_spoken)
        return;
    m_spoken = spoken;
    emit spokenChanged();
}

void PitchScriptViewModel::mark(int sentence)
{
    if (sentence < 0 || sentence >= m_script.sentences.size() || m_script.sentences.at(sentence).choices < 2 || sentence == m_marked)
        return;
    m_marked = sentence;
    emit markedChanged();
}

bool PitchScriptViewModel::markNext(int direction)
{
    for (int sentence = m_marked + direction; sentence >= 0 && sentence < m_script.sentences.size(); sentence += direction) {
        if (m_script.sentences.at(sentence).choices > 1) {
            mark(sentence);
            return true;
        }
    }
    return false;
}

void PitchScriptViewModel::markFirst()
{
    m_marked = -1;
    if (!markNext(1))
        emit markedChanged();
}

void PitchScriptViewModel::swap(int direction)
{
    if (m_marked < 0 || m_spoken >= 0)
        return;
    const ScriptSentence &sentence = m_script.sentences.at(m_marked);
    const int choice = (sentence.chosen + direction + sentence.choices) % sentence.choices;
    take(m_service.choose(m_script.pitchId, m_marked, choice));
    rebuild(m_script.targetSeconds);
}

void PitchScriptViewModel::fillIn(const QString &key, const QString &value)
{
    take(m_service.fillIn(key, value));
    rebuild(m_script.targetSeconds);
}

void PitchScriptViewModel::take(const Result<void> &stored)
{
    if (!stored)
        emit failed(stored.error());
}

} // namespace greenroom
