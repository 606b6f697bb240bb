#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/result.h"
#include "exchange/deck.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace greenroom {

class Database;
class ReviewService;

/// One question a deck added or changed.
struct DeckChange
{
    QString id;
    QString kind; ///< "added", "updated", "restored"
    QString title;
};

/// What an import of a deck did, or would do.
struct DeckImportReport
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int restored = 0; ///< came back from the archive
    int reviews = 0;  ///< lines added to the log
    int media = 0;    ///< pictures and sounds kept
    QList<DeckChange> changes;
    QStringList warnings;
};

/// Whether an import is done or only told.
enum class ImportMode { Apply, DryRun };

/// Brings decks of other programs into the bank: .apkg, .colpkg, .csv, .tsv.
class DeckImportService
{
public:
    /// `dataFolder` is where media are kept, below "media".
    DeckImportService(Database &database, const Clock &clock, ReviewService &reviews, QString dataFolder)
        : m_database(database)
        , m_clock(clock)
        , m_reviews(reviews)
        , m_dataFolder(std::move(dataFolder))
    {}

    /// Whether importDeck() reads files of this name.
    [[nodiscard]] static bool reads(const QString &path);

    /// Reads a deck and puts its cards into the bank, but for those in `left`: all of it in one transaction with a backup before it, or
    /// nothing. `catalog` is the bank as it stands. A card
    /// that came before is the same question again, by its guid or, without one, by its words; its answers join the log. Errors are those
    /// of the readers, each one sentence.
    [[nodiscard]] Result<DeckImportReport> importDeck(const QString &path, const Catalog &catalog, const SchedulerSettings &settings,
                                                      ImportMode mode, const QSet<QString> &left = {});

private:
    Database &m_database;
    const Clock &m_clock;
    ReviewService &m_reviews;
    QString m_dataFolder;
};

} // namespace greenroom
