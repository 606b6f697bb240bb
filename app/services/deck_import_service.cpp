#include "services/deck_import_service.h"

#include "exchange/anki_package_reader.h"
#include "exchange/archive_error.h"
#include "exchange/deck_table.h"
#include "services/backup_service.h"
#include "services/deck_import_run.h"
#include "services/review_service.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace greenroom {

namespace {

QString suffixOf(const QString &path) { return QFileInfo(path).suffix().toLower(); }

bool isTable(const QString &path) { return suffixOf(path) == QLatin1StringView("csv") || suffixOf(path) == QLatin1StringView("tsv"); }

Result<IncomingDeck> readTableFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadableArchive(path);
    return readDeckTable(file.read(largestTableBytes + 1), path);
}

} // namespace

bool DeckImportService::reads(const QString &path)
{
    return isTable(path) || suffixOf(path) == QLatin1StringView("apkg") || suffixOf(path) == QLatin1StringView("colpkg");
}

Result<DeckImportReport> DeckImportService::importDeck(const QString &path, const Catalog &catalog, const SchedulerSettings &settings,
                                                       ImportMode mode, const QSet<QString> &left)
{
    const QTemporaryDir media;
    if (!media.isValid())
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate(
                         "greenroom", "The folder for temporary files cannot be written. Free some space there, then try again."),
                     media.errorString()};
    auto deck = isTable(path) ? readTableFile(path) : readAnkiPackage(path, settings, media.path());
    if (!deck)
        return deck.error();
    if (mode == ImportMode::Apply)
        if (const auto copied = BackupService(m_database, m_clock).backUpNow(); !copied)
            return copied.error();
    DeckImportRun run(m_database, m_clock.now(), catalog, deck.value(), path);
    run.leave(left);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto done = run.start(settings); !done)
        return done.error();
    if (const auto kept = run.keepMedia(m_dataFolder + QStringLiteral("/media"), mode); !kept)
        return kept.error();
    if (const auto stored = run.storeCards(); !stored) {
        run.dropMedia();
        return stored.error();
    }
    if (mode == ImportMode::DryRun)
        return run.report(); // the transaction goes out of scope and takes everything back
    if (const auto committed = transaction->commit(); !committed) {
        run.dropMedia();
        return committed.error();
    }
    if (run.report().reviews > 0) {
        if (const auto rebuilt = m_reviews.rebuild(); !rebuilt)
            return rebuilt.error();
    }
    return run.report();
}

} // namespace greenroom
