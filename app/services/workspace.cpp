#include "services/workspace.h"

#include "core/card_id.h"
#include "platform/system_clock.h"
#include "services/imported_content.h"
#include "services/own_content.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace greenroom {

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions &options)
{
    const QString folder = options.places.dataFolder;
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate("greenroom", "The folder %1 cannot be made. Choose another with --data-dir.").arg(folder),
                     {}};
    std::unique_ptr<Clock> clock;
    if (options.at)
        clock = std::make_unique<FixedClock>(*options.at);
    else
        clock = std::make_unique<SystemClock>();
    auto database = Database::open(QDir(folder).filePath(QStringLiteral("greenroom.sqlite")), *clock);
    if (!database)
        return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(options.places, std::move(clock), std::move(database).value()));
    if (const Result<void> started = workspace->start(); !started)
        return started.error();
    return workspace;
}

Workspace::Workspace(Places places, std::unique_ptr<Clock> clock, std::unique_ptr<Database> database)
    : m_places(std::move(places))
    , m_clock(std::move(clock))
    , m_database(std::move(database))
    , m_settingsService(*m_database)
    , m_bank(*m_database, *m_clock)
    , m_backups(*m_database, *m_clock)
{}

Workspace::~Workspace() = default;

Result<void> Workspace::start()
{
    const Result<QString> device = m_settingsService.deviceId();
    if (!device)
        return device.error();
    const Result<Settings> settings = m_settingsService.load();
    if (!settings)
        return settings.error();
    m_deviceId = *device;
    m_reviews = std::make_unique<ReviewService>(*m_database, *m_clock, m_deviceId);
    m_plan = std::make_unique<PlanService>(*m_database, *m_clock, m_deviceId);
    m_drills = std::make_unique<DrillService>(*m_database, *m_clock, m_deviceId);
    apply(*settings);
    return {};
}

void Workspace::apply(const Settings &settings)
{
    m_settings = settings;
    m_reviews->setOptions(reviewOptions(settings));
    m_plan->setRolloverHour(settings.rolloverHour);
}

QString Workspace::takesFolder() const
{
    const QString folder = QDir(m_places.dataFolder).filePath(QStringLiteral("takes"));
    QDir().mkpath(folder);
    return folder;
}

QString Workspace::cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/greenroom");
}

const Catalog &Workspace::catalog()
{
    if (!m_catalog) {
        Catalog catalog;
        readContent(searchFolders(m_places, DataKind::Content), catalog);
        readDrills(searchFolders(m_places, DataKind::Drills), catalog);
        if (const auto imported = addImportedContent(*m_database, catalog); !imported)
            catalog.problems.append({m_database->path(), 0, imported.error().message});
        if (const auto own = addOwnContent(*m_database, catalog); !own)
            catalog.problems.append({m_database->path(), 0, own.error().message});
        catalog.indexQuestions();
        take(std::make_shared<const Catalog>(std::move(catalog)));
    }
    return *m_catalog;
}

void Workspace::take(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    QStringList cards;
    for (const Question &question : m_catalog->questions)
        cards.append(question.cardIds());
    m_reviews->setCards(cards);
    QStringList practice;
    for (const Drill &drill : m_catalog->drills)
        practice.append(drillCardId(drill.id));
    for (const Pitch &pitch : m_catalog->pitches)
        practice.append(pitchCardId(pitch.id));
    m_reviews->setPractice(practice);
    if (!m_catalog->plans.isEmpty())
        m_plan->setPlan(m_catalog->plans.first());
}

} // namespace greenroom
