#include "drills_view_model.h"

#include "catalog_store.h"
#include "services/practice_service.h"
#include "services/settings_service.h"

#include <QDir>
#include <QtConcurrentRun>

namespace greenroom {

DrillsViewModel::DrillsViewModel(const DrillsServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.catalog, &CatalogStore::changed, this, &DrillsViewModel::takeCatalog);
    takeCatalog();
}

DrillsViewModel::~DrillsViewModel()
{
    m_stop.request_stop();
    m_search.waitForFinished();
}

bool DrillsViewModel::loading() const { return !m_services.catalog.isLoaded(); }

QString DrillsViewModel::problem() const
{
    for (const Problem &problem : m_services.catalog.catalog()->problems) {
        // Drills lie in folders named after them; problems of questions are told where questions are.
        if (!QDir::cleanPath(problem.path).contains(QLatin1StringView("/drills/")))
            continue;
        const QString place = problem.line > 0 ? QStringLiteral("%1:%2").arg(problem.path).arg(problem.line) : problem.path;
        return QStringLiteral("%1: %2").arg(place, problem.message);
    }
    return {};
}

void DrillsViewModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_list.setLanguage(cardLanguage());
    if (m_room)
        m_room->setLanguage(cardLanguage());
    emit languageChanged();
}

void DrillsViewModel::visit()
{
    readStandings();
    if (m_compiler == Unknown)
        findCompiler();
}

void DrillsViewModel::findCompiler()
{
    if (m_compiler == Looking)
        return;
    takeSettings();
    setCompiler(Looking);
    m_search = QtConcurrent::run([this, stop = m_stop.get_token()] {
        const bool found = m_services.runner.compiler().ok();
        QMetaObject::invokeMethod(
            this, [this, found] { setCompiler(found ? Found : Missing); }, Qt::QueuedConnection);
        const Isolation isolation = m_services.runner.isolation();
        QMetaObject::invokeMethod(
            this, [this, isolation] { setIsolation(isolation); }, Qt::QueuedConnection);
        // What the first run would wait for is built while the statement is read. A failure is told by that run.
        if (found && !stop.stop_requested())
            (void)m_services.runner.prepare(stop);
    });
}

bool DrillsViewModel::open(const QString &drillId)
{
    if (m_room && m_room->facts()->drillId() == drillId)
        return true;
    const std::shared_ptr<const Catalog> catalog = m_services.catalog.catalog();
    const Drill *drill = catalog->drill(drillId);
    if (!drill) {
        setError(tr("There is no drill %1.").arg(drillId));
        return false;
    }
    const Result<OpenedDrill> opened = m_services.drills.open(*drill);
    if (!opened) {
        setError(opened.error().message);
        return false;
    }
    setError({});
    takeSettings();
    std::unique_ptr<DrillRoomViewModel> before = std::move(m_room);
    m_room = std::make_unique<DrillRoomViewModel>(m_services.drills, m_services.runner, *drill, *opened, m_options);
    m_room->setLanguage(cardLanguage());
    connect(m_room.get(), &DrillRoomViewModel::practised, this, [this, drillId](const AttemptFacts &attempt) { grade(drillId, attempt); });
    emit roomChanged();
    letGo(std::move(before));
    return true;
}

// The code and its verdict are stored by then; only the schedule of the drill's card is at stake.
void DrillsViewModel::grade(const QString &drillId, const AttemptFacts &attempt)
{
    if (!m_services.practice)
        return;
    if (const auto graded = m_services.practice->gradeAttempt(drillId, attempt); !graded)
        setError(graded.error().message);
}

void DrillsViewModel::close()
{
    if (!m_room)
        return;
    std::unique_ptr<DrillRoomViewModel> leaving = std::move(m_room);
    emit roomChanged();
    letGo(std::move(leaving));
    readStandings();
}

void DrillsViewModel::letGo(std::unique_ptr<DrillRoomViewModel> room)
{
    if (!room)
        return;
    room->leave();
    // A run that is being stopped still speaks to its room; nobody waits for it here. Should the window close first, the room goes with us.
    DrillRoomViewModel *leaving = room.release();
    leaving->setParent(this);
    if (leaving->run()->state() == DrillRun::Running)
        connect(leaving->run(), &DrillRun::stateChanged, leaving, &QObject::deleteLater);
    else
        leaving->deleteLater();
}

void DrillsViewModel::takeCatalog()
{
    m_list.setDrills(m_services.catalog.catalog()->drills);
    emit loadingChanged();
}

void DrillsViewModel::readStandings()
{
    const auto standings = m_services.drills.standings();
    setError(standings ? QString() : standings.error().message);
    if (standings)
        m_list.setStandings(*standings);
}

void DrillsViewModel::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

void DrillsViewModel::setCompiler(Compiler compiler)
{
    m_compiler = compiler;
    emit compilerChanged();
}

void DrillsViewModel::setIsolation(const Isolation &isolation)
{
    m_isolation = isolation;
    emit isolationChanged();
}

CardLanguage DrillsViewModel::cardLanguage() const
{
    return m_language.startsWith(QLatin1StringView("zh")) ? CardLanguage::Chinese : CardLanguage::English;
}

void DrillsViewModel::takeSettings()
{
    const Result<Settings> loaded = m_services.settings.load();
    const Settings settings = loaded ? *loaded : Settings{};
    m_services.runner.configure(settings.compiler, settings.standard);
    m_options.hintLockMinutes = settings.hintLockMinutes;
    m_options.hidePattern = settings.hidePattern;
    m_options.timeLimitSeconds = settings.timeLimitSeconds;
    m_options.standard = settings.standard.isEmpty() ? DrillRoomOptions{}.standard : settings.standard;
}

} // namespace greenroom
