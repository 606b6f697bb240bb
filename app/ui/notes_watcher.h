#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What looking after the notes folder once came to.
struct NotesLook
{
    int changes = 0;
    QStringList questionIds;
};

/// Follows a folder of notes: a file saved there is in the bank within a second. Saves that come close together are one import, files that
/// editors write beside the notes are passed over, and a file that is empty for a moment while it is saved does not empty the bank. The
/// import runs on a worker with a connection of its own; nothing is written when the notes say nothing new.
class NotesWatcher : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The watcher comes from Rooms.")
    Q_PROPERTY(QString folder READ folder NOTIFY changed) ///< empty = none is followed
    Q_PROPERTY(QString error READ error NOTIFY changed)   ///< why the folder cannot be followed, or what went wrong last
    Q_PROPERTY(int files READ files NOTIFY changed)       ///< notes in the folder

public:
    /// `databasePath` is that of the open window.
    NotesWatcher(QString databasePath, const Clock &clock, QObject *parent = nullptr);
    ~NotesWatcher() override;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] int files() const { return int(m_seen.size()); }

    /// Follows another folder; an empty one ends it. What changed there while nobody looked comes in at once.
    void setFolder(const QString &folder);
    /// Asks for a folder to be followed, by its address; whoever keeps the settings answers with setFolder().
    Q_INVOKABLE void choose(const QUrl &folder);
    /// Asks for the end of it; the notes stay in the bank.
    Q_INVOKABLE void stop();

signals:
    void changed();
    void folderChosen(const QString &folder);
    /// The bank has changed: what came in, and how many changes.
    void imported(const QStringList &questionIds, int changes);

private:
    /// A file as it was last seen.
    struct Stamp
    {
        QDateTime modified;
        qint64 bytes = 0;
        bool operator==(const Stamp &) const = default;
    };
    [[nodiscard]] QHash<QString, Stamp> stamps() const;
    void rearm(const QHash<QString, Stamp> &found);
    void notice();
    void look();
    void import(const QStringList &paths);
    void take(const Result<NotesLook> &look);

    QString m_databasePath;
    const Clock &m_clock;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;   ///< runs out when nobody has saved for a moment
    QTimer m_longest; ///< runs out when saves do not end
    QThreadPool m_pool;
    QString m_folder;
    QString m_error;
    QHash<QString, Stamp> m_seen;
    bool m_busy = false;
    bool m_again = false; ///< something was saved while an import ran
};

} // namespace greenroom
