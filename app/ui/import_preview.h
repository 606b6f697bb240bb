#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// What an import would do with one item, in the order of the tabs.
enum class ImportKind {
    New,
    Changed,
    Archived, ///< no longer in the file
    Merged,   ///< the same text twice, kept once
    Unchanged
};

/// One part of an item, old against new: "Question", "Answer", "Follow-up 2".
struct ImportPart
{
    QString name;
    QString before; ///< what the bank holds; empty for what is new
    QString after;  ///< what the file holds; empty for what is gone
};

/// One item of the files and what becomes of it.
struct ImportEntry
{
    QString id;   ///< stable, names the item to whoever applies it
    int file = 0; ///< in ImportPreview::files
    ImportKind kind = ImportKind::New;
    QString title;
    QString what;      ///< what it is, when it is no question: "follow-up", "drill", "pitch"
    int line = 0;      ///< 1-based; 0 = it is in no file now
    int otherLine = 0; ///< of a merged item: where it stands again
    QString otherFile; ///< of a merged item: the name of that file when it is another one
    QList<ImportPart> parts;
    bool editedHere = false; ///< the user changed it here, so that their text is kept unless they say otherwise
    int reviews = 0;         ///< that hang on it
    int notes = 0;
    bool warned = false; ///< a warning names a line of it

    // Worked out by measure().
    int places = 0; ///< places that differ
    bool rewritten = false;
};

struct ImportFile
{
    QString path;
    QDateTime changed;  ///< on the disk
    bool fresh = false; ///< never imported before
    QString error;      ///< why it could not be read; empty when it could
};

struct ImportWarning
{
    int file = 0;
    int line = 0; ///< 1-based; 0 = the file as a whole
    QString message;
};

/// What an import would do, before it does it.
struct ImportPreview
{
    QString folder; ///< name of the folder the files lie in
    QList<ImportFile> files;
    QList<ImportEntry> entries; ///< by file, then line
    QList<ImportWarning> warnings;
    int unchanged = 0;       ///< items that are as they were, besides those among the entries
    qint64 milliseconds = 0; ///< that reading took
};

/// What the user said of one item.
struct ImportChoice
{
    QString id;
    bool ticked = true;
    bool takeNew = true; ///< of a changed item: false keeps the text of the bank and settles the matter
};

/// An import that was done.
struct ImportOutcome
{
    int changes = 0;
    QStringList questionIds; ///< questions that are new or changed
    bool stopped = false;    ///< between two files; those that came in are whole
};

/// The latest import that can still be taken back.
struct ImportUndo
{
    QDateTime at;
    int changes = 0;
    QString source; ///< name of its folder or file
};

/// Counts the places that differ in each changed item. Takes long for long texts; for a worker.
void measure(ImportPreview &preview);

} // namespace greenroom
