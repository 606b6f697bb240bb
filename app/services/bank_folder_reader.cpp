#include "core/question_json.h"
#include "exchange/archive_error.h"
#include "exchange/bank_file.h"
#include "exchange/written_file.h"
#include "services/bank_folder.h"
#include "services/imported_content.h"
#include "services/own_content.h"
#include "storage/imported_notes_repository.h"
#include "storage/note_repository.h"
#include "storage/overlay_repository.h"
#include "storage/own_question_repository.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace greenroom {

namespace {

constexpr qint64 largestFileBytes = 64LL << 20;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableArchive(path);
    const QByteArray bytes = file.read(largestFileBytes + 1);
    if (bytes.size() > largestFileBytes)
        return refusedArchive(path, QCoreApplication::translate("greenroom", "it is larger than we take"), {});
    return bytes;
}

class FolderReader
{
public:
    FolderReader(Database &database, Moment now, const Catalog &shipped, QString dataFolder, const QString &path, ImportMode mode)
        : m_notes(database)
        , m_own(database)
        , m_overlays(database)
        , m_imported(database)
        , m_database(database)
        , m_now(now)
        , m_shipped(shipped)
        , m_dataFolder(std::move(dataFolder))
        , m_folder(path)
        , m_mode(mode)
    {}

    Result<DeckImportReport> read()
    {
        const auto known = m_own.all();
        if (!known)
            return known.error();
        for (const OwnQuestion &each : *known)
            m_known.insert(each.question.id, each);
        for (const auto &step : {&FolderReader::readImported, &FolderReader::readTopics, &FolderReader::readQuestions,
                                 &FolderReader::readNotes, &FolderReader::readArchived, &FolderReader::readFiles}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_report;
    }

private:
    Result<QJsonArray> readArray(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (!QFileInfo::exists(path))
            return QJsonArray();
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        if (!document.isArray())
            return damagedArchive(path, QStringLiteral("no JSON array"));
        return document.array();
    }

    Result<void> readImported()
    {
        const auto array = readArray(QStringLiteral("imported.json"));
        const auto known = m_imported.all();
        if (!array || !known)
            return !array ? array.error() : known.error();
        QHash<QString, QJsonObject> before;
        for (ImportedItem item : *known) {
            item.updatedMs = 0;
            before.insert(item.id, toJson(item));
        }
        for (const QJsonValue each : *array) {
            ImportedItem item = importedItemFromJson(each.toObject());
            if (item.id.isEmpty() || before.value(item.id) == each.toObject())
                continue;
            item.updatedMs = m_now.msSinceEpoch;
            if (const auto saved = m_imported.save(item); !saved)
                return saved;
            const bool there = before.contains(item.id);
            ++(there ? m_report.updated : m_report.added);
            m_report.changes.append({item.id, there ? QStringLiteral("updated") : QStringLiteral("added"), item.title});
        }
        return addImportedContent(m_database, m_shipped);
    }

    Result<void> readTopics()
    {
        const auto topics = readArray(QStringLiteral("topics.json"));
        if (!topics)
            return topics.error();
        for (const QJsonValue topic : *topics) {
            const QString id = topic[QLatin1StringView("id")].toString();
            if (id.isEmpty() || m_shipped.topic(id))
                continue;
            if (const auto added = m_own.addTopic(
                    {id, topic[QLatin1StringView("title")].toString(), topic[QLatin1StringView("titleZh")].toString(), false});
                !added)
                return added;
        }
        return {};
    }

    Result<void> readQuestions()
    {
        QStringList paths;
        for (QDirIterator files(m_folder.filePath(QStringLiteral("questions")), {QStringLiteral("*.md")}, QDir::Files | QDir::NoSymLinks,
                                QDirIterator::Subdirectories);
             files.hasNext();)
            paths.append(files.next());
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            if (path.endsWith(QLatin1StringView(".zh.md")))
                continue;
            if (const auto done = readQuestion(path); !done)
                return done;
        }
        return {};
    }

    Result<BankFile> readOne(const QString &path)
    {
        const auto bytes = readFile(path);
        return bytes ? readBankFile(*bytes, path) : Result<BankFile>(bytes.error());
    }

    Result<void> readQuestion(const QString &path)
    {
        const auto english = readOne(path);
        if (!english)
            return english.error();
        Question question;
        question.id = english->facts.value(QStringLiteral("id"));
        question.topicId = english->facts.value(QStringLiteral("topic"));
        question.order = english->facts.value(QStringLiteral("order")).toInt();
        question.english = english->text;
        const QString twin = path.chopped(3) + QStringLiteral(".zh.md");
        if (QFileInfo::exists(twin)) {
            const auto chinese = readOne(twin);
            if (!chinese)
                return chinese.error();
            question.chinese = chinese->text;
        }
        const Question *shipped = m_shipped.question(question.id);
        if (const auto stored = shipped ? storeEdits(*shipped, question) : storeOwn(question, english->facts); !stored)
            return stored;
        if (const auto mark = markFromString(english->facts.value(QStringLiteral("mark")))) {
            if (const auto marked = m_notes.setMark(question.id, *mark, m_now.msSinceEpoch); !marked)
                return marked;
        }
        if (english->facts.value(QStringLiteral("ticked")) == QLatin1StringView("yes"))
            return m_notes.tick(question.id, m_now.msSinceEpoch);
        return {};
    }

    void count(const Question &question, const char *kind)
    {
        const QString name = QString::fromLatin1(kind);
        ++(name == QLatin1StringView("added") ? m_report.added : m_report.updated);
        m_report.changes.append({question.id, name, question.english.question});
    }

    Result<void> storeEdits(const Question &shipped, const Question &wanted)
    {
        const auto before = m_overlays.ofItem(shipped.id);
        if (!before)
            return before.error();
        Question current = shipped;
        for (const Overlay &overlay : *before)
            applyOverlay(overlay, current);
        if (sameTexts(current, wanted)) {
            ++m_report.unchanged;
            return {};
        }
        for (const Overlay &overlay : *before) {
            if (const auto removed = m_overlays.remove(overlay.itemId, overlay.language, overlay.field); !removed)
                return removed;
        }
        for (const Overlay &overlay : overlaysBetween(shipped, wanted, m_now.msSinceEpoch)) {
            if (const auto saved = m_overlays.save(overlay); !saved)
                return saved;
        }
        count(wanted, "updated");
        return {};
    }

    Result<void> storeOwn(const Question &question, const QMap<QString, QString> &facts)
    {
        OwnQuestion own = m_known.value(question.id);
        const bool known = m_known.contains(question.id);
        const OwnQuestion before = own;
        own.question = question;
        own.guid = facts.value(QStringLiteral("guid"));
        own.source = facts.value(QStringLiteral("source"));
        own.origin = known ? own.origin : QuestionOrigin::Bank;
        if (known && sameTexts(before.question, question) && before.question.topicId == question.topicId &&
            before.question.order == question.order && before.guid == own.guid && before.source == own.source) {
            ++m_report.unchanged;
            return {};
        }
        own.updatedMs = m_now.msSinceEpoch;
        count(question, known ? "updated" : "added");
        return m_own.save(own);
    }

    Result<void> readNotes()
    {
        QDirIterator files(m_folder.filePath(QStringLiteral("notes")), {QStringLiteral("*.md")}, QDir::Files | QDir::NoSymLinks);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto bytes = readFile(path);
            if (!bytes)
                return bytes.error();
            const auto note = readBankNote(*bytes, path);
            if (!note)
                return note.error();
            if (const auto saved = m_notes.setNote({note->itemId, note->text, m_now.msSinceEpoch}); !saved)
                return saved;
        }
        return {};
    }

    Result<void> readArchived()
    {
        const auto archived = readArray(QStringLiteral("archived.json"));
        if (!archived)
            return archived.error();
        for (const QJsonValue each : *archived) {
            const QString id = each[QLatin1StringView("id")].toString();
            if (id.isEmpty())
                continue;
            if (const auto done = m_own.archive({id, each[QLatin1StringView("mergedInto")].toString(), m_now.msSinceEpoch}); !done)
                return done;
        }
        return {};
    }

    /// Files of the data folder: those that are not there yet.
    Result<void> readFiles()
    {
        for (const QString &name : {QStringLiteral("content"), QStringLiteral("drills"), QStringLiteral("media")}) {
            const QDir from(m_folder.filePath(name));
            for (QDirIterator files(from.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); files.hasNext();) {
                const QString path = files.next();
                const QString target = m_dataFolder + u'/' + name + u'/' + from.relativeFilePath(path);
                if (QFileInfo::exists(target))
                    continue;
                ++m_report.media;
                if (m_mode == ImportMode::DryRun)
                    continue;
                const auto bytes = readFile(path);
                if (!bytes)
                    return bytes.error();
                if (const auto written = writeWholeFile(target, *bytes); !written)
                    return written;
            }
        }
        return {};
    }

    NoteRepository m_notes;
    OwnQuestionRepository m_own;
    OverlayRepository m_overlays;
    ImportedNotesRepository m_imported;
    Database &m_database;
    Moment m_now;
    Catalog m_shipped; ///< what content folders and notes give
    QString m_dataFolder;
    QDir m_folder;
    ImportMode m_mode;
    QHash<QString, OwnQuestion> m_known;
    DeckImportReport m_report;
};

} // namespace

Result<DeckImportReport> readBankFolder(Database &database, const Clock &clock, const Catalog &shipped, const QString &dataFolder,
                                        const QString &path, ImportMode mode)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto report = FolderReader(database, clock.now(), shipped, dataFolder, path, mode).read();
    if (!report || mode == ImportMode::DryRun)
        return report;
    const auto committed = transaction->commit();
    return committed ? report : Result<DeckImportReport>(committed.error());
}

} // namespace greenroom
