#include "exchange/bank_file.h"
#include "exchange/written_file.h"
#include "services/bank_folder.h"
#include "services/deck_rendering.h"
#include "storage/imported_notes_repository.h"
#include "storage/note_repository.h"
#include "storage/own_question_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace greenroom {

namespace {

const QString manifestName = QStringLiteral("greenroom-bank.json");

Error occupied(const QString &path)
{
    return {ErrorCode::Unwritable,
            QCoreApplication::translate("greenroom", "%1 holds other things. Name a folder that is new or empty.").arg(path),
            {}};
}

class FolderWriter
{
public:
    FolderWriter(Database &database, const Catalog &catalog, QString dataFolder, QString target)
        : m_notes(database)
        , m_own(database)
        , m_imported(database)
        , m_catalog(catalog)
        , m_dataFolder(std::move(dataFolder))
        , m_target(std::move(target))
    {}

    Result<int> write()
    {
        for (const auto &step :
             {&FolderWriter::writeFrame, &FolderWriter::writeQuestions, &FolderWriter::writeNotes, &FolderWriter::copyFolders}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_files;
    }

private:
    Result<void> put(const QString &name, const QByteArray &bytes)
    {
        ++m_files;
        return writeWholeFile(m_target + u'/' + name, bytes);
    }

    Result<void> writeFrame()
    {
        const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("greenroom-bank")}, {QStringLiteral("version"), 1}};
        if (const auto done = put(manifestName, QJsonDocument(manifest).toJson()); !done)
            return done;
        QJsonArray topics;
        for (const Topic &topic : m_catalog.topics)
            topics.append(QJsonObject{{QStringLiteral("id"), topic.id},
                                      {QStringLiteral("title"), topic.title},
                                      {QStringLiteral("titleZh"), topic.titleZh},
                                      {QStringLiteral("bullets"), topic.bullets}});
        if (const auto done = put(QStringLiteral("topics.json"), QJsonDocument(topics).toJson()); !done)
            return done;
        const auto archived = m_own.archived();
        if (!archived)
            return archived.error();
        QJsonArray away;
        for (const ArchivedQuestion &each : *archived)
            away.append(QJsonObject{{QStringLiteral("id"), each.itemId}, {QStringLiteral("mergedInto"), each.mergedInto}});
        if (const auto done = put(QStringLiteral("archived.json"), QJsonDocument(away).toJson()); !done)
            return done;
        return writeImported();
    }

    /// What notes brought, of every kind, as the bank keeps it: questions are files as well, checklists, problems and scripts are here
    /// alone.
    Result<void> writeImported()
    {
        auto items = m_imported.all();
        if (!items)
            return items.error();
        std::sort(items.value().begin(), items.value().end(),
                  [](const ImportedItem &left, const ImportedItem &right) { return left.id < right.id; });
        QJsonArray array;
        for (ImportedItem &item : items.value()) {
            item.updatedMs = 0; // of this machine
            array.append(toJson(item));
        }
        return array.isEmpty() ? Result<void>() : put(QStringLiteral("imported.json"), QJsonDocument(array).toJson());
    }

    Result<void> writeQuestions()
    {
        const auto own = m_own.all();
        const auto marks = m_notes.marks();
        const auto ticks = m_notes.ticks();
        if (!own || !marks || !ticks)
            return !own ? own.error() : !marks ? marks.error() : ticks.error();
        QHash<QString, OwnQuestion> byId;
        for (const OwnQuestion &each : *own)
            byId.insert(each.question.id, each);
        QList<Question> questions = m_catalog.questions;
        // What is put away leaves too, or it would be lost on the way.
        for (const OwnQuestion &each : *own) {
            if (!m_catalog.question(each.question.id))
                questions.append(each.question);
        }
        for (const Question &question : std::as_const(questions)) {
            QMap<QString, QString> facts{{QStringLiteral("id"), question.id}, {QStringLiteral("topic"), question.topicId}};
            if (question.order != 0)
                facts.insert(QStringLiteral("order"), QString::number(question.order));
            if (const auto mark = marks->value(question.id); mark != Mark::NotStarted)
                facts.insert(QStringLiteral("mark"), toString(mark));
            if (ticks->contains(question.id))
                facts.insert(QStringLiteral("ticked"), QStringLiteral("yes"));
            facts.insert(QStringLiteral("source"), sourceFact(question));
            facts.insert(QStringLiteral("guid"), byId.value(question.id).guid);
            if (const auto done = writeQuestion(question, facts); !done)
                return done;
        }
        return {};
    }

    /// Where a question of the user's own came from. A shipped one lies in a folder of this machine, which says nothing elsewhere.
    [[nodiscard]] QString sourceFact(const Question &question) const
    {
        const bool shipped =
            QFileInfo(question.english.path).isAbsolute() && question.english.path.contains(QLatin1StringView("/questions/"));
        return shipped ? QString() : sourceOf(question);
    }

    Result<void> writeQuestion(const Question &question, const QMap<QString, QString> &facts)
    {
        const QString name = QStringLiteral("questions/%1/%2").arg(bankFileName(question.topicId), bankFileName(question.id));
        if (const auto done = put(name + QStringLiteral(".md"), writeBankFile({facts, question.english})); !done || !question.chinese)
            return done;
        return put(name + QStringLiteral(".zh.md"), writeBankFile({{{QStringLiteral("id"), question.id}}, *question.chinese}));
    }

    Result<void> writeNotes()
    {
        const auto notes = m_notes.notes();
        if (!notes)
            return notes.error();
        for (const Note &note : *notes) {
            if (const auto done = put(QStringLiteral("notes/%1.md").arg(bankFileName(note.itemId)), writeBankNote(note.itemId, note.text));
                !done)
                return done;
        }
        return {};
    }

    Result<void> copyFolders()
    {
        for (const QString &folder : {QStringLiteral("content"), QStringLiteral("drills"), QStringLiteral("media")}) {
            const QDir from(m_dataFolder + u'/' + folder);
            for (QDirIterator files(from.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); files.hasNext();) {
                const QString path = files.next();
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    return Error{ErrorCode::Unreadable, QCoreApplication::translate("greenroom", "%1 cannot be read.").arg(path),
                                 file.errorString()};
                if (const auto done = put(folder + u'/' + from.relativeFilePath(path), file.readAll()); !done)
                    return done;
            }
        }
        return {};
    }

    NoteRepository m_notes;
    OwnQuestionRepository m_own;
    ImportedNotesRepository m_imported;
    const Catalog &m_catalog;
    QString m_dataFolder;
    QString m_target;
    int m_files = 0;
};

} // namespace

bool isBankFolder(const QString &path) { return QFileInfo(path).isDir() && QFileInfo::exists(QDir(path).filePath(manifestName)); }

Result<int> writeBankFolder(Database &database, const Catalog &catalog, const QString &dataFolder, const QString &path)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const bool there = QFileInfo::exists(target);
    if (there && !isBankFolder(target) && (!QFileInfo(target).isDir() || !QDir(target).isEmpty()))
        return occupied(path);
    const QString part = partPathOf(target);
    const QString old = target + QStringLiteral(".old");
    if (!QDir(part).removeRecursively())
        return unwritableError(part, QStringLiteral("cannot remove what an earlier export left"));
    const auto written = FolderWriter(database, catalog, dataFolder, part).write();
    if (!written) {
        QDir(part).removeRecursively();
        return written.error();
    }
    if (there && !QDir().rename(target, old))
        return unwritableError(path, QStringLiteral("cannot move the earlier export away"));
    if (!QDir().rename(part, target)) {
        if (there)
            QDir().rename(old, target);
        QDir(part).removeRecursively();
        return unwritableError(path, QStringLiteral("cannot rename the folder"));
    }
    if (there)
        QDir(old).removeRecursively();
    return *written;
}

} // namespace greenroom
