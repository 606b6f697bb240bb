#pragma once

#include "app_context.h"
#include "catalog_store.h"
#include "notes_import_desk.h"
#include "own_question_desk.h"
#include "rooms.h"
#include "services/drill_runner.h"
#include "services/drill_service.h"
#include "services/workspace.h"
#include "window_language.h"

#include <QQmlApplicationEngine>

#include <memory>

class QQuickWindow;

namespace greenroom {

/// One opened window with everything it stands on. The order of the members is the order of need: services outlive view-models, and
/// view-models outlive the engine, whose bindings would otherwise read what is gone.
class WindowSession
{
public:
    explicit WindowSession(std::unique_ptr<Workspace> workspace);
    ~WindowSession();

    /// Loads the window; false when its QML could not be loaded. Content is read after the first frame, today's backup made after that.
    bool open();

    [[nodiscard]] Rooms &rooms() { return m_rooms; }
    [[nodiscard]] CatalogStore &catalog() { return m_catalog; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// The window; null before open().
    [[nodiscard]] QQuickWindow *window() const;

private:
    [[nodiscard]] AppContext context();
    void readCatalog();
    void backUp();

    std::unique_ptr<Workspace> m_workspace;
    CatalogStore m_catalog;
    NotesImportDesk m_importDesk;
    QuestionEditing m_questionEditing;
    OwnQuestionDesk m_questionDesk;
    DrillService m_drills;
    JudgeRunner m_drillRunner;
    Rooms m_rooms;
    QQmlApplicationEngine m_engine;
    WindowLanguage m_language;
};

} // namespace greenroom
