#include "services/review_service.h"
#include "storage/review_log_reader.h"
#include "storage/settings_repository.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <cmath>

// The caches of a ReviewService, and making them from the log.
namespace greenroom {

namespace {

// The cache stores doubles exactly, but another processor's pow() may differ in the last bit.
bool near(double left, double right) { return std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right)); }

bool sameState(CardState left, const CardState &right)
{
    if (left.memory.has_value() != right.memory.has_value())
        return false;
    if (left.memory && near(left.memory->stability, right.memory->stability) && near(left.memory->difficulty, right.memory->difficulty))
        left.memory = right.memory;
    return left == right;
}

// The settings of each number in a replay's log, with the parameters of today.
QList<SchedulerSettings> settingsByNumber(const ReplayLog &log, const QHash<QString, SchedulerSettings> &known,
                                          const SchedulerSettings &fallback)
{
    QList<SchedulerSettings> list;
    for (const QString &id : log.settingsIds) {
        SchedulerSettings settings = known.value(id, fallback);
        settings.parameters = fallback.parameters;
        list.append(settings);
    }
    return list;
}

} // namespace

struct ReviewService::Replayed
{
    std::vector<CardState> states;
    QMap<QDate, ReviewTally> days;
    int written = 0;
};

Result<ReviewService::Replayed> ReviewService::replayedAll() const
{
    const auto log = readReplayLog(m_database);
    const auto known = m_reviews.settings();
    if (!log || !known)
        return !log ? log.error() : known.error();
    const SchedulerSettings &now = m_options.scheduler;
    const QList<SchedulerSettings> settings = settingsByNumber(*log, *known, now);
    Replayed replayed;
    replayed.written = log->written;
    replayed.states.reserve(size_t(log->cardIds.size()));
    QHash<qint64, ReviewTally> days;
    ReviewEntry entry;
    for (qsizetype card = 0; card < log->cardIds.size(); ++card) {
        CardState state;
        state.cardId = log->cardIds[card];
        entry.cardId = state.cardId;
        for (size_t line = log->starts[size_t(card)]; line < log->starts[size_t(card) + 1]; ++line) {
            log->toEntry(log->lines[line], entry);
            tally(days[studyDay(entry.at, now.rolloverHour).toJulianDay()], state, entry, now.parameters, now.rolloverHour);
            apply(state, entry, settings[log->lines[line].settings]);
        }
        replayed.states.push_back(std::move(state));
    }
    for (auto day = days.begin(); day != days.end(); ++day) {
        if (!day->isEmpty())
            replayed.days.insert(QDate::fromJulianDay(day.key()), day.value());
    }
    return replayed;
}

Result<ReplayCheck> ReviewService::checkReplay() const
{
    if (const auto ready = ensureCaches(); !ready)
        return ready.error();
    const auto replayed = replayedAll();
    auto cached = m_cards.all();
    const auto keptDays = m_days.all();
    if (!replayed || !cached || !keptDays)
        return !replayed ? replayed.error() : !cached ? cached.error() : keptDays.error();
    ReplayCheck check;
    check.entries = replayed->written;
    for (const CardState &state : replayed->states) {
        CardState fresh;
        fresh.cardId = state.cardId;
        if (!sameState(state, cached->value(state.cardId, fresh)))
            check.differing.append(state.cardId);
        cached.value().remove(state.cardId);
    }
    check.cards = int(replayed->states.size() + size_t(cached->size()));
    // What is left was never in the log, or was taken back altogether.
    for (const CardState &state : std::as_const(cached.value())) {
        CardState fresh;
        fresh.cardId = state.cardId;
        if (!sameState(state, fresh))
            check.differing.append(state.cardId);
    }
    std::sort(check.differing.begin(), check.differing.end());
    QSet<QDate> dates(replayed->days.keyBegin(), replayed->days.keyEnd());
    dates.unite(QSet<QDate>(keptDays->keyBegin(), keptDays->keyEnd()));
    check.differingDays =
        int(std::count_if(dates.begin(), dates.end(), [&](QDate date) { return replayed->days.value(date) != keptDays->value(date); }));
    return check;
}

Result<int> ReviewService::rebuild()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto replayed = replayedAll();
    if (!replayed)
        return replayed.error();
    const int cards = int(replayed->states.size());
    if (const auto stored = m_cards.replaceAll(std::move(replayed.value().states)); !stored)
        return stored.error();
    if (const auto stored = m_days.replaceAll(replayed->days); !stored)
        return stored.error();
    if (const auto marked = m_days.setMadeFrom(cacheSource()); !marked)
        return marked.error();
    if (const auto kept = transaction->commit(); !kept)
        return kept.error();
    m_day.reset();
    m_cachesChecked = true;
    return cards;
}

QString ReviewService::cacheSource() const
{
    // The leading number counts changes of the rules themselves: another one makes every cache anew.
    QByteArray text = "1 rollover " + QByteArray::number(m_options.scheduler.rolloverHour);
    for (const double weight : m_options.scheduler.parameters.numbers())
        text += ' ' + QByteArray::number(weight, 'g', 17);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

Result<void> ReviewService::ensureCaches() const
{
    if (m_cachesChecked)
        return {};
    const auto madeFrom = m_days.madeFrom();
    if (!madeFrom)
        return madeFrom.error();
    if (*madeFrom == cacheSource()) {
        m_cachesChecked = true;
        return {};
    }
    // The caches are no part of what this object is to its users: asking for a state may have to make them.
    const auto made = const_cast<ReviewService *>(this)->rebuild();
    return made ? Result<void>() : Result<void>(made.error());
}

// Another program may have stored better parameters; states made with the old ones would not fit those it stored.
Result<void> ReviewService::followParameters() const
{
    const auto stored = SettingsRepository(m_database).value(QStringLiteral("cards.fsrsParameters"));
    if (!stored)
        return stored.error();
    if (!stored->isArray())
        return {};
    Settings settings;
    for (const QJsonValue &weight : stored->toArray())
        settings.fsrsParameters.append(weight.toDouble());
    settings.relearningStepsSeconds = m_options.scheduler.relearningStepsSeconds;
    const fsrs::Parameters parameters = schedulerSettings(settings).parameters;
    if (!(parameters == m_options.scheduler.parameters)) {
        m_options.scheduler.parameters = parameters;
        m_day.reset();
        m_cachesChecked = false;
    }
    return {};
}

} // namespace greenroom
