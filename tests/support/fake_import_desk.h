#pragma once

#include "import_desk.h"

#include <QMutex>
#include <QSemaphore>

namespace greenroom::test {

/// An import whose files are made up: one item of each kind, two warnings, one unreadable file. What was asked of it is kept.
class FakeImportDesk : public ImportDesk
{
public:
    FakeImportDesk() { preview = sample(); }

    [[nodiscard]] static ImportPreview sample()
    {
        ImportPreview made;
        made.folder = QStringLiteral("interview-notes");
        made.files = {{QStringLiteral("/notes/day1.md"), QDateTime(QDate(2026, 5, 14), QTime(9, 12), Qt::UTC), false, {}},
                      {QStringLiteral("/notes/day2.md"), {}, true, {}},
                      {QStringLiteral("/notes/old.md"), {}, false, QStringLiteral("old.md cannot be read: no permission.")}};
        const auto entry = [](const char *id, int file, ImportKind kind, const QString &title, int line) {
            ImportEntry item;
            item.id = QString::fromLatin1(id);
            item.file = file;
            item.kind = kind;
            item.title = title;
            item.line = line;
            return item;
        };
        ImportEntry changed = entry("a", 0, ImportKind::Changed, QStringLiteral("连点两次下单，怎样保证不会重复创建？"), 301);
        changed.parts = {{QStringLiteral("Answer"),
                          QStringLiteral("服务端先用锁占位，完成后保存响应快照；重复请求直接返回。窗口 1 h，窗口外按新请求处理。"),
                          QStringLiteral("服务端先原子占位，完成后保存响应快照；重复请求直接返回。窗口 24 h，窗口外按新请求处理。")}};
        changed.reviews = 14;
        changed.notes = 2;
        ImportEntry mine = entry("b", 0, ImportKind::Changed, QStringLiteral("When PUT and when POST?"), 211);
        mine.parts = {{QStringLiteral("Answer"), QStringLiteral("Old words entirely."), QStringLiteral("Nothing stayed as it was here.")}};
        mine.editedHere = true;
        ImportEntry fresh = entry("c", 0, ImportKind::New, QStringLiteral("幂等窗口设多长？过期以后呢？"), 345);
        fresh.what = QStringLiteral("follow-up");
        fresh.parts = {{QString(), {}, QStringLiteral("A **day**, then the key is free again.")}};
        ImportEntry merged = entry("d", 0, ImportKind::Merged, QStringLiteral("What is an idempotency key?"), 318);
        merged.otherLine = 402;
        ImportEntry gone = entry("e", 0, ImportKind::Archived, QStringLiteral("Blue-green or canary?"), 0);
        gone.reviews = 12;
        gone.parts = {{QString(), QStringLiteral("Two fleets, or a few percent first."), {}}};
        ImportEntry warned = entry("f", 1, ImportKind::New, QStringLiteral("How does HPA decide to scale out?"), 48);
        warned.warned = true;
        warned.parts = {{QString(), {}, QStringLiteral("It compares a metric with its target.")}};
        made.entries = {changed, mine, fresh, merged, gone, warned, entry("g", 1, ImportKind::Unchanged, QStringLiteral("As before?"), 60)};
        made.warnings = {{1, 48, QStringLiteral("A follow-up has no question. Read as part of the answer.")},
                         {1, 112, QStringLiteral("A code block is never closed. Read to the next heading.")}};
        return made;
    }

    Result<ImportPreview> read(const QStringList &paths, const ImportProgress &progress) override
    {
        const QMutexLocker lock(&m_mutex);
        readPaths = paths;
        for (int file = 0; file < preview.files.size(); ++file) {
            if (!progress(file, int(preview.files.size()), QStringLiteral("day%1.md").arg(file + 1)))
                return Error{ErrorCode::Cancelled, QStringLiteral("Stopped."), {}};
            if (holdReading)
                gate.acquire();
        }
        return readError.message.isEmpty() ? Result<ImportPreview>(preview) : Result<ImportPreview>(readError);
    }
    Result<ImportOutcome> apply(const QList<ImportChoice> &wanted, const ImportProgress &progress) override
    {
        const QMutexLocker lock(&m_mutex);
        choices = wanted;
        if (!progress(0, 1, QStringLiteral("day1.md")))
            return Error{ErrorCode::Cancelled, QStringLiteral("Stopped."), {}};
        if (!applyError.message.isEmpty())
            return applyError;
        ImportOutcome outcome;
        for (const ImportChoice &choice : wanted)
            outcome.changes += choice.ticked ? 1 : 0;
        outcome.questionIds = importedIds;
        m_done = ImportUndo{QDateTime(QDate(2026, 5, 14), QTime(10, 58), Qt::UTC), outcome.changes, preview.folder};
        return outcome;
    }
    Result<void> undo() override
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_done)
            return Error{ErrorCode::NotFound, QStringLiteral("There is no import to take back."), {}};
        m_done.reset();
        return {};
    }
    std::optional<ImportUndo> undoable() const override { return m_done; }

    ImportPreview preview;
    Error readError{ErrorCode::Unreadable, {}, {}};
    Error applyError{ErrorCode::DiskFull, {}, {}};
    QStringList importedIds;
    bool holdReading = false; ///< each file waits at the gate
    QSemaphore gate;
    QStringList readPaths;
    QList<ImportChoice> choices;

private:
    QMutex m_mutex;
    std::optional<ImportUndo> m_done;
};

} // namespace greenroom::test
