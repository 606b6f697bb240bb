#include "drill_room_view_model.h"

#include <algorithm>

namespace greenroom {

namespace {

/// The clock is stored with the draft every so many seconds, should the machine lose power.
constexpr int clockSaveSeconds = 15;

/// The drill with the user's own time limit. The wall clock leaves a busy machine twice as long.
Drill limited(Drill drill, double timeLimitSeconds)
{
    if (timeLimitSeconds > 0) {
        drill.limits.cpuSeconds = timeLimitSeconds;
        drill.limits.wallSeconds = std::max(drill.limits.wallSeconds, 2 * timeLimitSeconds);
    }
    return drill;
}

} // namespace

DrillRoomViewModel::DrillRoomViewModel(DrillService &service, DrillRunner &runner, const Drill &drill, const OpenedDrill &opened,
                                       DrillRoomOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_facts(drill)
    , m_draft(service, opened.draft)
    , m_clock(service.clock(), opened.draft.thinkingSeconds)
    , m_hints(m_draft, m_clock, drill.hints, m_options.hintLockMinutes)
    , m_ahead(runner, drill)
    , m_run(service, runner, m_draft, limited(drill, m_options.timeLimitSeconds), opened.standing.runs)
    , m_retro(service, drill.id, opened.retro)
    , m_solved(opened.standing.state == DrillState::Solved)
    , m_done(opened.standing.restful)
{
    connect(&m_clock, &DrillClock::changed, this, &DrillRoomViewModel::followClock);
    connect(&m_run, &DrillRun::finished, this, &DrillRoomViewModel::takeVerdict);
    connect(&m_draft, &DrillDraft::edited, &m_ahead, &DrillAhead::edited);
    connect(&m_run, &DrillRun::stateChanged, &m_ahead, [this] {
        if (m_run.state() == DrillRun::Running)
            m_ahead.rest();
    });
    if (!m_done)
        m_clock.start();
}

DrillRoomViewModel::~DrillRoomViewModel() { save(); }

QString DrillRoomViewModel::standard() const
{
    const qsizetype plus = m_options.standard.lastIndexOf(u'+');
    return QStringLiteral("C++") + m_options.standard.mid(plus + 1);
}

QString DrillRoomViewModel::solution() const
{
    if (!solutionOpen())
        return {};
    const QMap<QString, QString> &references = m_facts.drill().references;
    return references.value(QStringLiteral("reference.cpp"), references.isEmpty() ? QString() : references.first());
}

void DrillRoomViewModel::setLanguage(CardLanguage language)
{
    m_facts.setLanguage(language);
    m_hints.setLanguage(language);
}

void DrillRoomViewModel::giveUp()
{
    m_draft.setGivenUp();
    m_draft.save();
    emit openChanged();
    if (!m_done)
        emit practised(attempt(Verdict::WrongAnswer));
}

AttemptFacts DrillRoomViewModel::attempt(Verdict verdict) const
{
    const Draft &draft = m_draft.draft();
    return {verdict, draft.hintsOpened, m_clock.seconds(), 60 * m_facts.drill().targetMinutes, draft.givenUp};
}

QString DrillRoomViewModel::reset()
{
    m_beforeReset = m_draft.draft();
    m_doneBeforeReset = m_done;
    if (m_done) {
        m_done = false;
        m_clock.setSeconds(0);
        m_clock.start();
    }
    m_draft.edit(m_facts.drill().starter);
    m_draft.save();
    return m_facts.drill().starter;
}

QString DrillRoomViewModel::undoReset()
{
    if (m_doneBeforeReset) {
        m_done = true;
        m_clock.stop();
        m_clock.setSeconds(m_beforeReset.thinkingSeconds);
    }
    m_draft.edit(m_beforeReset.code);
    m_draft.save();
    return m_beforeReset.code;
}

void DrillRoomViewModel::save()
{
    m_draft.setThinkingSeconds(m_clock.seconds());
    m_draft.save();
    m_retro.save();
}

void DrillRoomViewModel::leave()
{
    m_run.stop();
    m_ahead.stop();
    m_clock.stop();
    save();
}

void DrillRoomViewModel::followClock()
{
    const int before = m_draft.draft().thinkingSeconds;
    m_draft.setThinkingSeconds(m_clock.seconds());
    if (before / clockSaveSeconds != m_clock.seconds() / clockSaveSeconds)
        m_draft.save();
}

void DrillRoomViewModel::takeVerdict(bool accepted)
{
    if (!accepted)
        return;
    if (!m_done)
        emit practised(attempt(Verdict::Accepted));
    m_done = true;
    m_solved = true;
    m_clock.stop();
    emit openChanged();
}

} // namespace greenroom
