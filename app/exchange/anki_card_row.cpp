#include "exchange/anki_card_row.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr qint64 startingFactor = 2500;

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

QByteArray dataOf(const OutgoingCard &card, const SchedulerSettings &settings)
{
    if (!card.state.memory)
        return QByteArrayLiteral("{}");
    QJsonObject data{{QStringLiteral("s"), rounded(card.state.memory->stability, 4)},
                     {QStringLiteral("d"), rounded(card.state.memory->difficulty, 3)},
                     {QStringLiteral("dr"), rounded(settings.desiredRetention, 2)},
                     {QStringLiteral("decay"), rounded(-settings.parameters.decay(), 3)}};
    if (card.state.lastReview)
        data.insert(QStringLiteral("lrt"), card.state.lastReview->msSinceEpoch / 1000);
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

/// A step by the clock is due at a second; one that ends on a later study day, on that day.
void setStep(AnkiCardRow &row, const CardState &state, const OutgoingDeck &deck, QDate dayZero)
{
    const int rollover = deck.settings.rolloverHour;
    const QDate today = studyDay(deck.now, rollover);
    const QDate dueDay = studyDay({state.dueMs, deck.now.utcOffsetSeconds}, rollover);
    const bool byClock = dueDay <= today;
    row.queue = byClock ? 1 : 3;
    row.due = byClock ? state.dueMs / 1000 : dayZero.daysTo(dueDay);
    const auto &steps = state.phase == CardPhase::Relearning ? deck.settings.relearningStepsSeconds : deck.settings.learningStepsSeconds;
    row.left = std::max<qint64>(1, steps.size() - state.step);
}

/// The factor of FSRS in the log: difficulty 1-10 as 100-1100.
qint64 logFactor(const CardState &state) { return state.memory ? std::lround((state.memory->difficulty - 1) / 9 * 1000 + 100) : 0; }

qint64 logType(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Learn:
        return 0;
    case ReviewKind::Relearn:
        return 2;
    case ReviewKind::Cram:
        return 3;
    case ReviewKind::Reset:
        return 4;
    default:
        return 1;
    }
}

} // namespace

AnkiCardRow ankiCardRow(const OutgoingCard &card, const OutgoingDeck &deck, QDate dayZero, qint64 position)
{
    const CardState &state = card.state;
    AnkiCardRow row;
    row.due = position;
    row.reps = state.reps;
    row.lapses = state.lapses;
    row.data = dataOf(card, deck.settings);
    if (state.phase != CardPhase::New)
        row.factor = startingFactor;
    if (state.phase == CardPhase::Learning || state.phase == CardPhase::Relearning) {
        row.type = state.phase == CardPhase::Learning ? 1 : 3;
        setStep(row, state, deck, dayZero);
        if (row.type == 3 && state.memory)
            row.interval = std::max(1, fsrs::intervalDays(deck.settings.parameters, state.memory->stability, deck.settings.desiredRetention,
                                                          deck.settings.maximumIntervalDays));
    } else if (state.phase == CardPhase::Review) {
        row.type = 2;
        row.queue = 2;
        row.due = dayZero.daysTo(state.dueDay);
        row.interval = std::max(1, state.intervalDays);
    }
    if (isBuried(state, studyDay(deck.now, deck.settings.rolloverHour)))
        row.queue = -3;
    if (state.suspended)
        row.queue = -1;
    return row;
}

QList<AnkiLogRow> ankiLogRows(const OutgoingCard &card, const OutgoingDeck &deck)
{
    QList<AnkiLogRow> rows;
    CardState state;
    state.cardId = card.cardId;
    qint64 lastInterval = 0;
    for (const ReviewEntry &entry : card.log) {
        state = applied(state, entry, deck.pastSettings.value(entry.settingsId, deck.settings));
        if (!entry.isAnswer() && entry.kind != ReviewKind::Reset)
            continue;
        AnkiLogRow row;
        row.atMs = entry.at.msSinceEpoch;
        row.type = logType(entry.kind);
        row.lastInterval = lastInterval;
        if (entry.isAnswer()) {
            row.ease = int(*entry.rating);
            row.milliseconds = std::clamp<qint64>(entry.durationMs, 0, longestReviewMs);
        }
        if (entry.isAnswer() && entry.kind != ReviewKind::Cram) {
            row.interval = state.intervalDays > 0 ? state.intervalDays : -(state.dueMs - entry.at.msSinceEpoch) / 1000;
            row.factor = logFactor(state);
            lastInterval = row.interval;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace greenroom
