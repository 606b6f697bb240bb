#pragma once

#include "import_desk.h"
#include "import_detail.h"
#include "import_entry_model.h"
#include "import_warning_model.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace greenroom {

/// Importing notes: files are read, what would change is shown, and nothing is written before the button. Reading and writing happen on a
/// worker; the window goes on.
class ImportViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Importing comes from Rooms.")
    Q_PROPERTY(greenroom::ImportViewModel::Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed) ///< "Reading 4 files… day2.md"
    Q_PROPERTY(QString summary READ summary NOTIFY changed)              ///< what was read, and that nothing has changed
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed) ///< lines of each tab
    Q_PROPERTY(greenroom::ImportEntryModel::Tab tab READ tab WRITE setTab NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged) ///< the open line
    Q_PROPERTY(bool takesNew READ takesNew WRITE setTakesNew NOTIFY currentChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged) ///< the import that can be taken back; empty when there is none
    Q_PROPERTY(greenroom::ImportEntryModel *entries READ entries CONSTANT)
    Q_PROPERTY(greenroom::ImportWarningModel *warnings READ warnings CONSTANT)
    Q_PROPERTY(greenroom::ImportDetail *detail READ detail CONSTANT)

public:
    /// Closed: another page is shown. Choosing: nothing is read yet. Nothing: the files hold nothing new.
    enum Stage { Closed, Choosing, Reading, Ready, Nothing, Importing, Failed };
    Q_ENUM(Stage)

    /// `desk` outlives the view-model.
    explicit ImportViewModel(ImportDesk &desk, QObject *parent = nullptr);
    ~ImportViewModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString progressText() const { return m_progressText; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QList<int> counts() const;
    [[nodiscard]] ImportEntryModel::Tab tab() const { return m_entries.tab(); }
    void setTab(ImportEntryModel::Tab tab);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] bool takesNew() const { return m_entries.takesNew(m_current); }
    void setTakesNew(bool takeNew);
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] ImportEntryModel *entries() { return &m_entries; }
    [[nodiscard]] ImportWarningModel *warnings() { return &m_warnings; }
    [[nodiscard]] ImportDetail *detail() { return &m_detail; }

    /// Shows the page on which files are chosen.
    Q_INVOKABLE void begin();
    /// Reads files and folders.
    Q_INVOKABLE void read(const QList<QUrl> &files);
    void readPaths(const QStringList &paths);
    /// Stops what is running; with nothing running, leaves. Nothing has changed then.
    Q_INVOKABLE void cancel();
    /// Does what is ticked.
    Q_INVOKABLE void apply();
    /// Reads the same files again.
    Q_INVOKABLE void tryAgain();
    /// Takes the latest import back.
    Q_INVOKABLE void undo();
    /// Opens the file of the open line, or of a warning, in the user's editor.
    Q_INVOKABLE void openSource();
    Q_INVOKABLE void openWarning(int row);

signals:
    void changed();
    void progressed();
    void currentChanged();
    void undoChanged();
    /// The bank has changed: what came in, and how many changes.
    void imported(const QStringList &questionIds, int changes);
    void undone();
    /// Something that did not work and that no page of the import shows.
    void failed(const QString &sentence);

private:
    void setStage(Stage stage);
    void take(const Result<ImportPreview> &read);
    void finish(const Result<ImportOutcome> &outcome);
    [[nodiscard]] ImportProgress progress(const std::shared_ptr<std::atomic_bool> &stop);
    void tell(int done, int total, const QString &name);
    void openFile(const QString &path, int line);
    [[nodiscard]] bool isBusy() const { return m_stage == Reading || m_stage == Importing; }

    ImportDesk &m_desk;
    QThreadPool m_pool; ///< one thread: the desk does one thing at a time
    ImportEntryModel m_entries;
    ImportWarningModel m_warnings;
    ImportDetail m_detail;
    Stage m_stage = Closed;
    QStringList m_paths;
    QString m_progressText;
    QString m_error;
    int m_current = -1;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of what is running
};

} // namespace greenroom
