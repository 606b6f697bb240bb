#include "fixture.h"

#include "support/pinned_clock.h"

#include <QQmlEngine>

namespace greenroom::test {

Fixture::Fixture(QQmlEngine &engine)
    : m_language(engine)
{
    m_language.setLanguage(QStringLiteral("en"));
}

Fixture::~Fixture() = default;

Rooms *Fixture::rooms()
{
    if (m_rooms)
        return m_rooms.get();
    WorkspaceOptions options;
    options.places.dataFolder = m_folder.path();
    options.places.extraContent = {QStringLiteral(GREENROOM_SHARE "/content")};
    options.places.extraDrills = {QStringLiteral(GREENROOM_SHARE "/drills")};
    options.at = pinnedMoment();
    auto opened = Workspace::open(options);
    if (!opened)
        qFatal("no workspace for the tests: %s", qPrintable(opened.error().message));
    m_workspace = std::move(opened).value();
    m_catalog.set(m_workspace->catalog());
    m_drills = std::make_unique<DrillService>(m_workspace->database(), m_workspace->clock(), m_workspace->deviceId());
    m_drillRunner = std::make_unique<JudgeRunner>(m_folder.filePath(QStringLiteral("cache")));
    AppContext context;
    context.workspace = m_workspace.get();
    context.clock = &m_workspace->clock();
    context.catalog = &m_catalog;
    context.settings = &m_workspace->settingsService();
    context.reviews = &m_workspace->reviews();
    context.bank = &m_workspace->bank();
    context.drills = m_drills.get();
    context.drillRunner = m_drillRunner.get();
    m_rooms = std::make_unique<Rooms>(context);
    ShellViewModel *shell = m_rooms->shell();
    shell->setLanguage(QStringLiteral("en"));
    shell->setThemeMode(ShellViewModel::LightTheme);
    shell->setReducedMotion(true);
    return m_rooms.get();
}

void Fixture::setLanguage(const QString &code) { m_language.setLanguage(code); }

} // namespace greenroom::test
