#pragma once

#include "catalog_store.h"
#include "rooms.h"
#include "services/drill_runner.h"
#include "services/drill_service.h"
#include "services/workspace.h"
#include "support/fake_import_desk.h"
#include "support/fake_question_desk.h"
#include "window_language.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QQmlEngine;

namespace greenroom::test {

/// The window's rooms over a fresh folder, the shipped content and a clock that stands at the pinned moment. English, light, no motion.
class Fixture : public QObject
{
    Q_OBJECT
    Q_PROPERTY(greenroom::Rooms *rooms READ rooms CONSTANT)

public:
    explicit Fixture(QQmlEngine &engine);
    ~Fixture() override;

    /// Made when first asked for, so that tests of single components open no database.
    [[nodiscard]] Rooms *rooms();

    /// Plugs the microphone in or out. What it hears is a tone with pauses, in real time; each recording starts from its beginning.
    Q_INVOKABLE void plugMicrophone(bool in) { m_microphoneIn = in; }

    /// Adds takes of a pitch as if words had been listened for; the list shows them when the pitch is opened anew.
    Q_INVOKABLE void addSampleTakes(int pitch, int count);

    /// Switches every text, as the shell's language does in the window.
    Q_INVOKABLE void setLanguage(const QString &code);

    /// Makes the made-up import wait in its first file, or go on.
    Q_INVOKABLE void holdImport(bool hold);
    /// Makes the made-up import fail when it writes, or work again.
    Q_INVOKABLE void failImport(const QString &sentence) { m_importDesk.applyError.message = sentence; }
    /// How often the made-up import was asked to write, and what was ticked.
    Q_INVOKABLE [[nodiscard]] int importedTicks() const;

private:
    [[nodiscard]] QString soundPath();

    QTemporaryDir m_folder;
    bool m_microphoneIn = true;
    int m_sampleTakes = 0;
    std::unique_ptr<Workspace> m_workspace;
    CatalogStore m_catalog;
    FakeImportDesk m_importDesk;
    FakeQuestionDesk m_questionDesk{m_catalog};
    std::unique_ptr<DrillService> m_drills;
    std::unique_ptr<JudgeRunner> m_drillRunner;
    std::unique_ptr<Rooms> m_rooms;
    WindowLanguage m_language;
};

} // namespace greenroom::test
