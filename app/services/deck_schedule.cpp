#include "services/deck_schedule.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

/// The same line of the same card has the same id wherever it is read.
QString uidOf(const QString &cardId, const ReviewEntry &entry)
{
    const QString text = QStringLiteral("%1|%2|%3").arg(cardId).arg(entry.at.msSinceEpoch).arg(toString(entry.kind));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

class ScheduleWriter
{
public:
    ScheduleWriter(const IncomingCard &card, const QString &cardId, const QList<ReviewEntry> &known, const SchedulerSettings &settings,
                   const QString &settingsId)
        : m_card(card)
        , m_cardId(cardId)
        , m_known(known)
        , m_settings(settings)
        , m_settingsId(settingsId)
    {}

    DeckSchedule run()
    {
        QSet<qint64> moments;
        qint64 latestKnown = 0;
        for (const ReviewEntry &entry : m_known) {
            moments.insert(entry.at.msSinceEpoch);
            latestKnown = std::max(latestKnown, entry.at.msSinceEpoch);
        }
        for (const ReviewEntry &entry : m_card.log) {
            if (!moments.contains(entry.at.msSinceEpoch))
                add(entry);
        }
        const bool newsHere = !m_known.isEmpty() && (m_schedule.lines.isEmpty() || latestKnown > m_schedule.lines.last().at.msSinceEpoch);
        if (!newsHere)
            finish();
        return m_schedule;
    }

private:
    ReviewEntry &add(ReviewEntry entry)
    {
        entry.cardId = m_cardId;
        entry.deviceId = deckDeviceId;
        entry.settingsId = m_settingsId;
        entry.uid = uidOf(m_cardId, entry);
        m_schedule.lines.append(entry);
        return m_schedule.lines.last();
    }

    /// A line after all the others, or, where there are none, at the card's last review.
    ReviewEntry after(ReviewKind kind)
    {
        ReviewEntry entry;
        entry.kind = kind;
        entry.at = m_card.state.lastReview.value_or(Moment());
        if (!m_schedule.lines.isEmpty()) {
            const ReviewEntry &last = m_schedule.lines.last();
            entry.at = {std::max(entry.at.msSinceEpoch, last.at.msSinceEpoch + 1), last.at.utcOffsetSeconds};
        }
        return entry;
    }

    [[nodiscard]] CardState replayed() const
    {
        return replay(m_cardId, m_known + m_schedule.lines, {{m_settingsId, m_settings}}, m_settings);
    }

    void finish()
    {
        const CardState &wanted = m_card.state;
        const auto lastAnswer =
            std::find_if(m_schedule.lines.rbegin(), m_schedule.lines.rend(), [](const ReviewEntry &entry) { return entry.isScheduled(); });
        if (lastAnswer != m_schedule.lines.rend() && wanted.phase != CardPhase::New)
            lastAnswer->memory = wanted.memory;
        const CardState reached = replayed();
        if (wanted.phase == CardPhase::New && reached.phase != CardPhase::New)
            add(after(ReviewKind::Reset));
        const bool byDay = wanted.phase == CardPhase::Review || (wanted.phase == CardPhase::Relearning && reached.phase == CardPhase::New);
        if (byDay && (reached.phase != CardPhase::Review || reached.dueDay != wanted.dueDay))
            addDue(wanted, reached);
        if (wanted.suspended && !reached.suspended)
            add(after(ReviewKind::Suspend));
    }

    void addDue(const CardState &wanted, const CardState &reached)
    {
        ReviewEntry entry = after(ReviewKind::Due);
        const QDate dueDay =
            wanted.dueDay.isValid() ? wanted.dueDay : studyDay({wanted.dueMs, entry.at.utcOffsetSeconds}, m_settings.rolloverHour);
        entry.intervalDays =
            int(std::clamp<qint64>(studyDay(entry.at, m_settings.rolloverHour).daysTo(dueDay), 0, fsrs::greatestIntervalDays));
        entry.memory = wanted.memory;
        m_schedule.memoryWithoutLog = reached.phase == CardPhase::New;
        add(entry);
    }

    const IncomingCard &m_card;
    const QString &m_cardId;
    const QList<ReviewEntry> &m_known;
    const SchedulerSettings &m_settings;
    const QString &m_settingsId;
    DeckSchedule m_schedule;
};

} // namespace

DeckSchedule deckSchedule(const IncomingCard &card, const QString &cardId, const QList<ReviewEntry> &known,
                          const SchedulerSettings &settings, const QString &settingsId)
{
    return ScheduleWriter(card, cardId, known, settings, settingsId).run();
}

} // namespace greenroom
