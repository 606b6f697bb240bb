#include "services/review_service.h"

#include "core/card_id.h"
#include "core/clock.h"
#include "platform/unique_id.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

ReviewOptions reviewOptions(const Settings &settings)
{
    ReviewOptions options;
    options.scheduler = schedulerSettings(settings);
    options.newPerDay = settings.newPerDay;
    options.reviewsPerDay = settings.reviewsPerDay;
    options.order = settings.backlogOrder;
    options.siblings = settings.siblingsApart ? SiblingRule::Apart : SiblingRule::Together;
    options.buttons = settings.twoButtons ? ButtonMode::Two : ButtonMode::Four;
    options.balanceLoad = settings.balanceLoad;
    options.easyDays = settings.easyDays;
    return options;
}

ReviewService::ReviewService(Database &database, const Clock &clock, QString deviceId, ReviewOptions options)
    : m_database(database)
    , m_clock(clock)
    , m_deviceId(std::move(deviceId))
    , m_options(std::move(options))
    , m_reviews(database)
    , m_cards(database)
    , m_days(database)
{}

ReviewService::~ReviewService() = default;

StudyDayRules ReviewService::dayRules() const
{
    return {{m_options.order, m_options.scheduler.rolloverHour}, m_options.scheduler.parameters, m_options.easyDays};
}

void ReviewService::setOptions(const ReviewOptions &options)
{
    const StudyDayRules before = dayRules();
    m_options = options;
    if (dayRules() == before)
        return;
    m_day.reset();
    m_cachesChecked = false;
}

void ReviewService::setCards(const QStringList &cardIds)
{
    m_cardIds = cardIds;
    m_day.reset();
}

Result<void> ReviewService::requireCard(const QString &cardId) const
{
    if (m_practiceIds.contains(cardId))
        return {};
    const auto today = day();
    if (!today)
        return today.error();
    if ((*today)->contains(cardId))
        return {};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("greenroom", "There is no card \"%1\". \"greenroom cards\" lists them.").arg(cardId),
                 {}};
}

Result<StudyDay *> ReviewService::day() const
{
    const auto version = m_database.dataVersion();
    if (!version)
        return version.error();
    const bool written = *version != m_dataVersion;
    if (written && m_dataVersion >= 0) {
        if (const auto followed = followParameters(); !followed)
            return followed.error();
    }
    if (const auto ready = ensureCaches(); !ready)
        return ready.error();
    const Moment now = m_clock.now();
    if (written || !m_day || m_day->date() != studyDay(now, m_options.scheduler.rolloverHour)) {
        auto read = StudyDay::read(m_database, m_cardIds, now, dayRules());
        if (!read)
            return read.error();
        m_day = std::make_unique<StudyDay>(std::move(read).value());
        m_dataVersion = *version;
    }
    return m_day.get();
}

Result<QHash<QString, CardState>> ReviewService::states() const
{
    if (const auto ready = ensureCaches(); !ready)
        return ready.error();
    const auto stored = m_cards.all();
    if (!stored)
        return stored.error();
    QHash<QString, CardState> states;
    states.reserve(m_cardIds.size());
    for (const QString &cardId : m_cardIds) {
        CardState fresh;
        fresh.cardId = cardId;
        states.insert(cardId, stored->value(cardId, fresh));
    }
    return states;
}

Result<CardState> ReviewService::state(const QString &cardId) const
{
    if (const auto known = requireCard(cardId); !known)
        return known.error();
    return m_cards.state(cardId);
}

Result<Queue> ReviewService::queueAt(const StudyQueue &queue, const StudyDay &today) const
{
    QueueLimits limits;
    limits.newPerDay = m_options.newPerDay;
    limits.reviewsPerDay = m_options.reviewsPerDay;
    limits.learnAheadMs = m_options.learnAheadMs;
    limits.rolloverHour = m_options.scheduler.rolloverHour;
    limits.order = m_options.order;
    limits.siblings = m_options.siblings;
    today.fill(limits);
    return queue.at(m_clock.now(), limits);
}

Result<Queue> ReviewService::queue() const
{
    const auto today = day();
    return today ? queueAt((*today)->queue(), **today) : Result<Queue>(today.error());
}

Result<Queue> ReviewService::queueOf(const QStringList &cardIds) const
{
    const auto today = day();
    if (!today)
        return today.error();
    const auto part = (*today)->part(m_database, cardIds);
    return part ? queueAt(**part, **today) : Result<Queue>(part.error());
}

Result<QList<CardState>> ReviewService::practiceDue() const
{
    if (const auto ready = ensureCaches(); !ready)
        return ready.error();
    const Moment now = m_clock.now();
    const int rolloverHour = m_options.scheduler.rolloverHour;
    auto waiting = m_cards.waitingOn(studyDay(now, rolloverHour));
    if (!waiting)
        return waiting.error();
    QList<std::pair<double, CardState>> ranked;
    for (const CardState &card : std::as_const(waiting.value())) {
        if (m_practiceIds.contains(card.cardId) && isDue(card, now, rolloverHour))
            ranked.append({recallNow(card, now, m_options.scheduler.parameters, rolloverHour).value_or(0), card});
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first : left.second.cardId < right.second.cardId;
    });
    QList<CardState> due;
    for (const auto &[recall, card] : std::as_const(ranked))
        due.append(card);
    return due;
}

Result<QStringList> ReviewService::ahead(const QStringList &cardIds, int days) const
{
    if (const auto ready = ensureCaches(); !ready)
        return ready.error();
    const auto stored = m_cards.all();
    if (!stored)
        return stored.error();
    QList<CardState> wanted;
    for (const QString &cardId : cardIds) {
        if (const auto card = stored->constFind(cardId); card != stored->constEnd())
            wanted.append(*card);
    }
    return studyAhead(wanted, m_clock.now(), days, m_options.scheduler.parameters, m_options.scheduler.rolloverHour);
}

SchedulerSettings ReviewService::schedulerFor(const QString &cardId) const
{
    SchedulerSettings settings = m_options.scheduler;
    if (!isFlashcard(cardId)) {
        settings.learningStepsSeconds.clear();
        settings.relearningStepsSeconds.clear();
        settings.leechAction = LeechAction::Tell;
    }
    return settings;
}

Result<DayChoice> ReviewService::choiceFor(const QString &cardId) const
{
    const auto today = day();
    if (!today)
        return today.error();
    DayChoice choice;
    if (!m_options.balanceLoad)
        return choice;
    const auto load = (*today)->load(m_database);
    if (!load)
        return load.error();
    choice.load = *load;
    for (const QString &sibling : (*today)->queue().siblingsOf(cardId)) {
        const auto state = m_cards.state(sibling);
        if (!state)
            return state.error();
        if (state->dueDay.isValid())
            choice.siblings.append(state->dueDay);
    }
    return choice;
}

Result<std::array<Outcome, 4>> ReviewService::nextStates(const QString &cardId) const
{
    const auto before = state(cardId);
    if (!before)
        return before.error();
    const auto choice = choiceFor(cardId);
    if (!choice)
        return choice.error();
    return greenroom::nextStates(*before, m_clock.now(), schedulerFor(cardId), *choice);
}

Result<QList<ReviewEntry>> ReviewService::history(const QString &cardId) const
{
    const auto entries = m_reviews.ofCard(cardId);
    return entries ? Result<QList<ReviewEntry>>(withoutUndone(*entries)) : entries;
}

} // namespace greenroom
