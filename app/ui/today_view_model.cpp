#include "today_view_model.h"

#include "catalog_store.h"
#include "progress_statistics.h"
#include "services/plan_service.h"
#include "services/review_service.h"
#include "services/settings_service.h"
#include "settings_keeper.h"

namespace greenroom {

namespace {

QString firstRunKey() { return QStringLiteral("today.firstRunRead"); }

} // namespace

TodayViewModel::TodayViewModel(const TodayServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper([this] { return readDay(); }, [this](const PlanDayKeeper::Rule &rule) { return m_services.plan.change(rule); },
               services.clock)
    , m_blocks(m_keeper)
    , m_current(m_keeper)
    , m_goals(PlanLineModel::Kind::Goals, m_keeper)
    , m_blockers(PlanLineModel::Kind::Blockers, m_keeper)
    , m_summary(m_keeper)
    , m_due(services.reviews, services.clock)
{
    follow();
    followLanguage();
    const Result<QJsonValue> read = m_services.settings.value(firstRunKey());
    m_firstRun = read.ok() && !read->toBool();
    refresh();
}

TodayViewModel::~TodayViewModel()
{
    // While all parts are still there: storing tells them.
    m_summary.flush();
}

void TodayViewModel::follow()
{
    connect(&m_keeper, &PlanDayKeeper::changed, this, &TodayViewModel::count);
    connect(&m_keeper, &PlanDayKeeper::errorChanged, this, &TodayViewModel::errorChanged);
    connect(&m_services.catalog, &CatalogStore::changed, this, &TodayViewModel::refresh);
    connect(&m_services.shell, &ShellViewModel::languageChanged, this, &TodayViewModel::followLanguage);
    connect(&m_services.statistics, &ProgressStatistics::changed, this, &TodayViewModel::takeStreak);
    connect(&m_services.keeper, &SettingsKeeper::changed, &m_services.statistics, &ProgressStatistics::refresh);
    connect(&m_current, &PlanCurrentBlock::ticked, this, [this] {
        // The header counts whole minutes: only a new one is news.
        const int before = m_numbers.minutesLeft;
        m_numbers = isLoaded() ? dayNumbers(m_keeper.day(), m_keeper.now()) : DayNumbers{};
        if (m_numbers.minutesLeft == before)
            return;
        m_blocks.refresh();
        emit changed();
    });
}

QString TodayViewModel::date() const { return m_services.plan.date().toString(Qt::ISODate); }

void TodayViewModel::setWatched(bool watched)
{
    if (watched && !m_watched)
        refresh();
    m_watched = watched;
    m_current.setWatched(watched);
}

void TodayViewModel::refresh()
{
    // A new day is made from the plan in the catalog: until that is read there is nothing to show but the header.
    if (m_services.catalog.isLoaded() || m_keeper.isLoaded()) {
        m_keeper.load();
        m_due.refresh();
        m_services.shell.setDueCount(m_due.total());
        readPractice();
        readYesterday();
        m_services.statistics.refresh();
    }
}

void TodayViewModel::retry()
{
    if (m_keeper.hasUnsavedChanges())
        m_keeper.save();
    else
        refresh();
}

void TodayViewModel::openCurrent()
{
    const QString opens = m_current.opens();
    if (opens == QLatin1StringView("flashcards"))
        m_services.shell.setPlace(ShellViewModel::Flashcards);
    else if (opens == QLatin1StringView("drills"))
        m_services.shell.setPlace(ShellViewModel::Drills);
    else if (opens == QLatin1StringView("bank"))
        m_services.shell.setPlace(ShellViewModel::Bank);
    else if (opens == QLatin1StringView("pitch"))
        m_services.shell.setPlace(ShellViewModel::Pitch);
}

void TodayViewModel::openPractice(bool drill, const QString &itemId)
{
    if (drill)
        emit drillRequested(itemId);
    else
        emit pitchRequested(itemId);
}

// A drill or pitch that cannot be read is left out; the due cards beside it say what is wrong with the database.
void TodayViewModel::readPractice()
{
    const bool chinese = m_services.shell.language().startsWith(QLatin1StringView("zh"));
    const auto due = PracticeService(m_services.reviews, m_services.clock).due();
    m_practice.set(due ? *due : QList<DuePractice>(), *m_services.catalog.catalog(),
                   chinese ? CardLanguage::Chinese : CardLanguage::English);
}

void TodayViewModel::dismissFirstRun()
{
    // Should storing fail, the line comes back at the next start, which does no harm.
    const Result<void> stored = m_services.settings.setValue(firstRunKey(), true);
    m_firstRun = !stored.ok() && m_firstRun;
    emit firstRunChanged();
}

Result<PlanDay> TodayViewModel::readDay()
{
    Result<PlanDay> day = m_services.plan.begin();
    // A disk that takes nothing is said at the first change; until then the day can be read.
    return day.ok() ? day : m_services.plan.today();
}

void TodayViewModel::count()
{
    m_numbers = isLoaded() ? dayNumbers(m_keeper.day(), m_keeper.now()) : DayNumbers{};
    emit changed();
}

void TodayViewModel::followLanguage()
{
    const bool chinese = m_services.shell.language().startsWith(QLatin1StringView("zh"));
    const CardLanguage language = chinese ? CardLanguage::Chinese : CardLanguage::English;
    m_blocks.setLanguage(language);
    m_current.setLanguage(language);
    if (m_services.catalog.isLoaded())
        readPractice();
    emit changed();
}

void TodayViewModel::takeStreak()
{
    if (m_services.statistics.isLoaded())
        m_streak.set(m_services.statistics.statistics().streak, m_services.statistics.day());
}

void TodayViewModel::readYesterday()
{
    const Result<std::optional<PlanDay>> day = m_services.plan.previous();
    if (day.ok() && day->has_value() && (*day)->date == m_services.plan.date().addDays(-1))
        m_summary.setYesterday((*day)->summary);
    else
        m_summary.setYesterday({});
}

} // namespace greenroom
