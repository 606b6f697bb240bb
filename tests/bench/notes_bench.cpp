// Figures of reading and importing notes, as JSON, each beside its floor in the same run: cmark-gfm's own parse of the same bytes, and the
// bare inserts of the same rows. `greenroom_notes_bench NOTES.md` takes a day's notes and repeats them to the sizes of the budgets.
#include "catalog/cmark_tree.h"
#include "catalog/notes_reader.h"
#include "services/import_service.h"
#include "storage/database.h"
#include "storage/imported_notes_repository.h"
#include "storage/transaction.h"
#include "support/file_bytes.h"
#include "support/pinned_clock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace greenroom;
using namespace greenroom::test;

namespace {

template <typename Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

QByteArray repeated(const QByteArray &day, qsizetype bytes)
{
    QByteArray notes;
    for (int number = 1; notes.size() < bytes; ++number)
        notes += "# Day " + QByteArray::number(number) + "\n\n" + day;
    return notes.left(bytes);
}

QJsonObject ratio(double figure, double floor, double bound)
{
    return {{QStringLiteral("ms"), figure},
            {QStringLiteral("floorMs"), floor},
            {QStringLiteral("ratio"), figure / floor},
            {QStringLiteral("bound"), bound}};
}

QJsonObject reading(const QByteArray &notes, int runs, double bound)
{
    const double floor = medianMs(runs, [&] { static_cast<void>(parseMarkdown(notes)); });
    const double read = medianMs(runs, [&] { static_cast<void>(readNotes(QString(), notes)); });
    return ratio(read, floor, bound);
}

/// The whole import of a folder, and the inserts of what came of it alone, as many transactions.
QJsonObject importing(const QString &folder)
{
    const FixedClock clock(pinnedMoment());
    const QTemporaryDir place;
    auto database = Database::open(place.filePath(QStringLiteral("bank.sqlite")), clock).value();
    ImportService service(*database, clock);
    const auto plan = service.plan({folder});
    const double commit = medianMs(1, [&] { static_cast<void>(service.apply(*plan)); });
    auto bare = Database::open(place.filePath(QStringLiteral("bare.sqlite")), clock).value();
    ImportedNotesRepository rows(*bare);
    const double floor = medianMs(1, [&] {
        auto transaction = Transaction::begin(*bare);
        for (const NotesChange &change : plan->match.changes)
            static_cast<void>(rows.save(change.after));
        static_cast<void>(transaction->commit());
    });
    QJsonObject figures = ratio(commit, floor, 0);
    figures.insert(QStringLiteral("items"), plan->match.changes.size());
    return figures;
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    QFile file(QString::fromLocal8Bit(count > 1 ? words[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: greenroom_notes_bench NOTES.md\n", stderr);
        return 2;
    }
    const QByteArray day = file.readAll();
    const QTemporaryDir folder;
    const QByteArray small = repeated(day, 220'000);
    const QByteArray large = repeated(day, 10'000'000);
    QJsonObject figures{{QStringLiteral("read220KB"), reading(small, 9, 5)}};
    if (!writeBytes(folder.filePath(QStringLiteral("day.md")), small))
        return 1;
    figures.insert(QStringLiteral("commit220KB"), importing(folder.path()));
    figures.insert(QStringLiteral("read10MB"), reading(large, 3, 3));
    figures.insert(QStringLiteral("peakMiB"), peakMiB());
    std::puts(QJsonDocument(figures).toJson().constData());
    return 0;
}
