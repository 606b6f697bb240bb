#include "progress_interview.h"

#include "catalog_store.h"
#include "core/card_id.h"
#include "core/clock.h"
#include "services/review_service.h"
#include "services/settings_service.h"
#include "settings_keeper.h"
#include "shell_view_model.h"

#include <cmath>

namespace greenroom {

namespace {

constexpr int proposedDays = 28;

QString nameKey() { return QStringLiteral("interview.name"); }

QString lastNewDay(const QList<ForecastDay> &days)
{
    QDate last;
    for (const ForecastDay &day : days)
        last = day.fresh > 0 ? day.date : last;
    return last.toString(Qt::ISODate);
}

} // namespace

ProgressInterview::ProgressInterview(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
{
    connect(&m_needs.catalog, &CatalogStore::changed, this, &ProgressInterview::changed);
    connect(&m_needs.shell, &ShellViewModel::languageChanged, this, &ProgressInterview::changed);
    connect(&m_needs.keeper, &SettingsKeeper::changed, this, &ProgressInterview::take);
    refresh();
}

QDate ProgressInterview::today() const { return studyDay(m_needs.clock.now(), m_needs.reviews.options().scheduler.rolloverHour); }

QVariantList ProgressInterview::allTopics() const
{
    const bool chinese = m_needs.shell.language().startsWith(QLatin1String("zh"));
    QVariantList list;
    const auto catalog = m_needs.catalog.catalog();
    for (const Topic &topic : catalog->topics) {
        const QString title = chinese && !topic.titleZh.isEmpty() ? topic.titleZh : topic.title;
        list.append(QVariantMap{{QStringLiteral("id"), topic.id}, {QStringLiteral("title"), title}});
    }
    return list;
}

QString ProgressInterview::proposed() const { return today().addDays(proposedDays).toString(Qt::ISODate); }

Result<QList<ForecastDay>> ProgressInterview::forecastUntil(QDate day) const
{
    const auto states = m_needs.reviews.states();
    if (!states)
        return states.error();
    const auto queue = m_needs.reviews.queue();
    if (!queue)
        return queue.error();
    const int days = int(today().daysTo(day)) + 1;
    // Of today's new cards only those are to come that the limit of the day still allows.
    return forecast(states->values(), today(), days, queue->counts.newCards, m_needs.reviews.options().newPerDay);
}

QString ProgressInterview::lastNew() const
{
    if (!isSet() || isOver())
        return {};
    const auto days = forecastUntil(m_date);
    return days ? lastNewDay(*days) : QString();
}

QVariantMap ProgressInterview::preview(const QString &isoDay, const QStringList &topicIds) const
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    QVariantMap plan{{QStringLiteral("daysLeft"), int(today().daysTo(day))},
                     {QStringLiteral("perDay"), -1},
                     {QStringLiteral("lastNew"), QString()},
                     {QStringLiteral("warning"), QString()}};
    const auto days = forecastUntil(day);
    const auto states = m_needs.reviews.states();
    if (!days || !states)
        return plan;
    plan[QStringLiteral("lastNew")] = lastNewDay(*days);
    const InterviewLoad load = loadUntil(day, cardsOf(*states, topicIds));
    const int target = int(std::lround(m_needs.keeper.settings().interviewTarget * 100));
    plan[QStringLiteral("perDay")] = load.cardsPerDay;
    if (!load.reachable)
        plan[QStringLiteral("warning")] =
            tr("%1 % is out of reach by then; about %2 % is not.").arg(target).arg(int(std::lround(load.recallReached * 100)));
    else if (!load.fits)
        plan[QStringLiteral("warning")] =
            tr("That is more than the %1 reviews a day you allow. Settings has the limit.").arg(m_needs.reviews.options().reviewsPerDay);
    return plan;
}

QList<CardState> ProgressInterview::cardsOf(const QHash<QString, CardState> &states, const QStringList &topicIds) const
{
    const auto catalog = m_needs.catalog.catalog();
    QList<CardState> cards;
    for (const CardState &state : states) {
        const Question *question = topicIds.isEmpty() ? nullptr : catalog->question(itemIdOf(state.cardId));
        if (topicIds.isEmpty() || (question && topicIds.contains(question->topicId)))
            cards.append(state);
    }
    return cards;
}

InterviewLoad ProgressInterview::loadUntil(QDate day, const QList<CardState> &cards) const
{
    const ReviewOptions &options = m_needs.reviews.options();
    return interviewLoad(cards, today(), day, m_needs.keeper.settings().interviewTarget, options.reviewsPerDay,
                         options.scheduler.parameters, options.scheduler.rolloverHour);
}

bool ProgressInterview::store(QDate day, const QString &name, const QStringList &topicIds)
{
    const Result<void> named = m_needs.settings.setValue(nameKey(), name);
    if (named) {
        m_name = name;
        m_needs.keeper.change([&](Settings &settings) {
            settings.interviewDate = day;
            settings.interviewTopics = topicIds;
        });
    }
    m_error = named ? m_needs.keeper.error() : named.error().message;
    emit changed();
    return m_error.isEmpty();
}

bool ProgressInterview::setDate(const QString &isoDay, const QString &name, const QStringList &topicIds)
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    return day.isValid() && day >= today() && store(day, name, topicIds);
}

bool ProgressInterview::clear() { return store({}, {}, {}); }

void ProgressInterview::take()
{
    const Settings &settings = m_needs.keeper.settings();
    if (settings.interviewDate == m_date && settings.interviewTopics == m_topicIds)
        return;
    m_date = settings.interviewDate;
    m_topicIds = settings.interviewTopics;
    emit changed();
}

void ProgressInterview::refresh()
{
    const auto name = m_needs.settings.value(nameKey());
    m_error = name ? QString() : name.error().message;
    if (name)
        m_name = name->toString();
    take();
}

} // namespace greenroom
