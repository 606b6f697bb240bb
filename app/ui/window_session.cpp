#include "window_session.h"

#include "frame_teller.h"
#include "platform/free_memory.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace greenroom {

WindowSession::WindowSession(std::unique_ptr<Workspace> workspace)
    : m_workspace(std::move(workspace))
    , m_importDesk(m_workspace->database(), m_workspace->clock(), m_workspace->places())
    , m_questionEditing(m_workspace->database(), m_workspace->clock(), m_workspace->deviceId(), m_workspace->reviews())
    , m_questionDesk(m_questionEditing, m_catalog)
    , m_drills(m_workspace->database(), m_workspace->clock(), m_workspace->deviceId())
    , m_drillRunner(Workspace::cacheFolder())
    , m_rooms(context())
    , m_language(m_engine)
{
    // The services know the cards before any view-model asks for them: this connection is made first.
    QObject::connect(&m_catalog, &CatalogStore::changed, &m_engine, [this] { backUp(); });
}

WindowSession::~WindowSession()
{
    // In Qt 6.4 a continuation whose receiver is gone before its work ends is called all the same, so the workers end first.
    QThreadPool::globalInstance()->waitForDone();
}

AppContext WindowSession::context()
{
    QObject::connect(&m_catalog, &CatalogStore::changed, &m_catalog, [this] { m_workspace->take(m_catalog.catalog()); });
    AppContext context;
    context.workspace = m_workspace.get();
    context.clock = &m_workspace->clock();
    context.catalog = &m_catalog;
    context.settings = &m_workspace->settingsService();
    context.reviews = &m_workspace->reviews();
    context.bank = &m_workspace->bank();
    context.drills = &m_drills;
    context.drillRunner = &m_drillRunner;
    context.importDesk = &m_importDesk;
    context.questionDesk = &m_questionDesk;
    context.reloadBank = [this] { m_catalog.load(m_workspace->places(), m_workspace->database().path()); };
    return context;
}

bool WindowSession::open()
{
    const ShellViewModel *shell = m_rooms.shell();
    m_language.setLanguage(shell->language());
    QObject::connect(shell, &ShellViewModel::languageChanged, &m_language, [shell, this] { m_language.setLanguage(shell->language()); });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("rooms"), QVariant::fromValue(&m_rooms)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Greenroom/Main.qml")));
    if (!window())
        return false;
    tellFrames(*window());
    readCatalog();
    return true;
}

QQuickWindow *WindowSession::window() const
{
    return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

void WindowSession::readCatalog()
{
    QObject::connect(
        window(), &QQuickWindow::frameSwapped, &m_catalog,
        [this] { m_catalog.load(m_workspace->places(), m_workspace->database().path()); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void WindowSession::backUp()
{
    // A copy of the whole database takes longer than a frame, so it is made with a connection of its own.
    QtConcurrent::run([path = m_workspace->database().path(), now = m_workspace->clock().now()]() -> Result<void> {
        const auto database = Database::attach(path);
        if (!database)
            return database.error();
        const FixedClock clock(now);
        const auto copied = BackupService(**database, clock).backUpDaily();
        giveFreeMemoryBack(); // the start is over
        return copied ? Result<void>() : Result<void>(copied.error());
    }).then(&m_engine, [this](const Result<void> &copied) {
        if (!copied)
            m_rooms.shell()->setTrouble(
                QCoreApplication::translate("greenroom", "Today's backup could not be made: %1").arg(copied.error().message));
    });
}

} // namespace greenroom
