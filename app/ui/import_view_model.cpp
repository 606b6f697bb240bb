#include "import_view_model.h"

#include "platform/external_editor.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QtConcurrentRun>

namespace greenroom {

ImportViewModel::ImportViewModel(ImportDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
}

ImportViewModel::~ImportViewModel()
{
    if (m_stop)
        *m_stop = true;
    // In Qt 6.4 a continuation whose receiver is gone before its work ends is called all the same, so the work ends first.
    m_pool.waitForDone();
}

void ImportViewModel::setStage(Stage stage)
{
    m_stage = stage;
    emit changed();
}

void ImportViewModel::begin()
{
    if (isBusy() || m_stage == Ready)
        return;
    m_error.clear();
    setStage(Choosing);
}

void ImportViewModel::read(const QList<QUrl> &files)
{
    QStringList paths;
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            paths.append(file.toLocalFile());
    }
    if (!paths.isEmpty())
        readPaths(paths);
}

// What the worker tells arrives here in order, because it is queued to this thread.
ImportProgress ImportViewModel::progress(const std::shared_ptr<std::atomic_bool> &stop)
{
    return [this, stop](int done, int total, const QString &name) {
        QMetaObject::invokeMethod(this, [this, stop, done, total, name] {
            if (stop == m_stop)
                tell(done, total, name);
        });
        return !*stop;
    };
}

void ImportViewModel::tell(int done, int total, const QString &name)
{
    m_progressText = m_stage == Importing ? tr("Writing %1 of %2… %3").arg(QLocale().toString(done + 1), QLocale().toString(total), name)
                                          : tr("Reading %n file(s)… %1", nullptr, total).arg(name);
    emit progressed();
}

void ImportViewModel::readPaths(const QStringList &paths)
{
    if (isBusy())
        return;
    m_paths = paths;
    m_error.clear();
    m_progressText = tr("Reading…");
    m_stop = std::make_shared<std::atomic_bool>(false);
    setStage(Reading);
    emit progressed();
    QtConcurrent::run(&m_pool, [this, paths, tellProgress = progress(m_stop)]() -> Result<ImportPreview> {
        QElapsedTimer clock;
        clock.start();
        Result<ImportPreview> read = m_desk.read(paths, tellProgress);
        if (read) {
            measure(read.value());
            read.value().milliseconds = clock.elapsed();
        }
        return read;
    }).then(this, [this, stop = m_stop](const Result<ImportPreview> &read) {
        if (stop == m_stop && !*stop)
            take(read);
    });
}

void ImportViewModel::take(const Result<ImportPreview> &read)
{
    m_stop.reset();
    if (!read) {
        m_error = read.error().message;
        return setStage(Failed);
    }
    m_warnings.set(*read);
    m_entries.set(*read);
    m_current = -1;
    const bool unreadable =
        std::any_of(read->files.begin(), read->files.end(), [](const ImportFile &file) { return !file.error.isEmpty(); });
    const bool nothing = m_entries.countOf(ImportEntryModel::AllTab) == 0 && m_warnings.count() == 0 && !unreadable;
    setStage(nothing ? Nothing : Ready);
    setCurrent(0);
}

QString ImportViewModel::summary() const
{
    const ImportPreview &preview = m_entries.preview();
    const QString seconds = QLocale().toString(double(preview.milliseconds) / 1000, 'f', 1);
    const QString files = tr("%n file(s) read in %1 s.", nullptr, int(preview.files.size())).arg(seconds);
    const QString named = preview.folder.isEmpty() ? files : tr("%1, %2", "folder, files read").arg(preview.folder, files);
    return named + u' ' + tr("Nothing in your bank has changed yet.");
}

QList<int> ImportViewModel::counts() const
{
    QList<int> counts;
    for (int tab = ImportEntryModel::AllTab; tab <= ImportEntryModel::UnchangedTab; ++tab)
        counts.append(m_entries.countOf(static_cast<ImportEntryModel::Tab>(tab)));
    return counts;
}

void ImportViewModel::setTab(ImportEntryModel::Tab tab)
{
    if (tab == m_entries.tab())
        return;
    m_entries.setTab(tab);
    emit changed();
    m_current = -1;
    setCurrent(0);
}

void ImportViewModel::setCurrent(int row)
{
    const int wanted = row < m_entries.count() ? row : m_entries.count() - 1;
    if (wanted == m_current && m_detail.isShown() == (m_entries.entryAt(wanted) != nullptr))
        return;
    m_current = wanted;
    const ImportEntry *entry = m_entries.entryAt(wanted);
    if (entry)
        m_detail.show(*entry, m_entries.fileAt(wanted) ? *m_entries.fileAt(wanted) : ImportFile());
    else
        m_detail.clear();
    emit currentChanged();
}

void ImportViewModel::setTakesNew(bool takeNew)
{
    m_entries.setTakesNew(m_current, takeNew);
    emit currentChanged();
}

void ImportViewModel::cancel()
{
    if (m_stop)
        *m_stop = true;
    // An import that is being written comes to its own end: it is told to stop, and takes back what it began.
    if (m_stage == Importing)
        return;
    m_stop.reset();
    setStage(Closed);
}

void ImportViewModel::apply()
{
    if (m_stage != Ready || m_entries.checkedCount() == 0)
        return;
    m_error.clear();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progressText = tr("Writing…");
    setStage(Importing);
    emit progressed();
    QtConcurrent::run(&m_pool, [this, choices = m_entries.choices(), tellProgress = progress(m_stop)] {
        return m_desk.apply(choices, tellProgress);
    }).then(this, [this](const Result<ImportOutcome> &outcome) { finish(outcome); });
}

void ImportViewModel::finish(const Result<ImportOutcome> &outcome)
{
    m_stop.reset();
    if (!outcome) {
        m_error = outcome.error().code == ErrorCode::Cancelled ? tr("Stopped. Nothing in your bank has changed.")
                                                               : tr("Nothing was imported: %1").arg(outcome.error().message);
        return setStage(Ready);
    }
    setStage(Closed);
    emit undoChanged();
    emit imported(outcome->questionIds, outcome->changes);
    if (outcome->stopped)
        emit failed(tr("Stopped. What had come in by then stays; import again for the rest."));
}

void ImportViewModel::tryAgain() { readPaths(m_paths); }

QString ImportViewModel::undoText() const
{
    const std::optional<ImportUndo> last = m_desk.undoable();
    if (!last)
        return {};
    const QString day = QLocale().toString(last->at, tr("d MMMM HH:mm", "date and time of an import"));
    return tr("%1, %2, %n change(s)", nullptr, last->changes).arg(last->source, day);
}

void ImportViewModel::undo()
{
    if (isBusy())
        return;
    QtConcurrent::run(&m_pool, [this] { return m_desk.undo(); }).then(this, [this](const Result<void> &done) {
        emit undoChanged();
        if (done)
            emit undone();
        else
            emit failed(done.error().message);
    });
}

void ImportViewModel::openSource()
{
    const ImportEntry *entry = m_entries.entryAt(m_current);
    if (const ImportFile *file = m_entries.fileAt(m_current); entry && file)
        openFile(file->path, entry->line);
}

void ImportViewModel::openWarning(int row)
{
    const ImportPreview &preview = m_entries.preview();
    if (row < 0 || row >= preview.warnings.size())
        return;
    const ImportWarning &warning = preview.warnings.at(row);
    if (warning.file >= 0 && warning.file < preview.files.size())
        openFile(preview.files.at(warning.file).path, warning.line);
}

void ImportViewModel::openFile(const QString &path, int line)
{
    QtConcurrent::run([path, line] { return ExternalEditor().open(path, line); }).then(this, [this](const Result<void> &opened) {
        if (!opened)
            emit failed(opened.error().message);
    });
}

} // namespace greenroom
