#include "drill_hints.h"

#include "drill_clock.h"
#include "drill_draft.h"

#include <algorithm>

namespace greenroom {

DrillHints::DrillHints(DrillDraft &draft, DrillClock &clock, LocalList texts, int lockMinutes, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_clock(clock)
    , m_texts(std::move(texts))
    , m_lockMinutes(lockMinutes)
    , m_locked(tooEarly())
{
    connect(&clock, &DrillClock::changed, this, &DrillHints::followClock);
}

int DrillHints::total() const { return static_cast<int>(m_texts.english.size()); }

int DrillHints::openedCount() const { return std::min(m_draft.draft().hintsOpened, total()); }

QStringList DrillHints::opened() const
{
    return m_texts.text(m_language).first(std::min<qsizetype>(openedCount(), m_texts.text(m_language).size()));
}

QString DrillHints::opensIn() const { return m_locked ? runningTimeText(std::max(0, m_lockMinutes * 60 - m_clock.seconds())) : QString(); }

void DrillHints::setLanguage(CardLanguage language)
{
    m_language = language;
    emit openedChanged();
}

void DrillHints::openNext()
{
    if (m_locked || openedCount() >= total())
        return;
    m_draft.setHintsOpened(openedCount() + 1);
    m_draft.save();
    emit openedChanged();
}

void DrillHints::followClock()
{
    if (m_locked)
        emit opensInChanged();
    if (m_locked == tooEarly())
        return;
    m_locked = tooEarly();
    emit lockedChanged();
    emit opensInChanged();
}

bool DrillHints::tooEarly() const { return m_clock.seconds() < m_lockMinutes * 60; }

} // namespace greenroom
