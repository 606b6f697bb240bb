#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/scheduler.h"
#include "exchange/deck.h"

#include <QString>

#include <optional>

namespace greenroom {

class Database;

/// What the bank leaves as.
enum class ExportFormat { Markdown, Csv, Apkg, Json };

/// "markdown", "csv", "apkg", "json".
[[nodiscard]] std::optional<ExportFormat> exportFormatFromString(QStringView name);

/// What was written.
struct ExportReport
{
    QString path;
    int questions = 0;
    int reviews = 0; ///< lines of the log that went along
    int files = 1;
};

/// Everything out again in open formats. Each file or folder appears whole or not at all.
class ExportService
{
public:
    ExportService(Database &database, const Clock &clock, QString dataFolder)
        : m_database(database)
        , m_clock(clock)
        , m_dataFolder(std::move(dataFolder))
    {}

    /// Writes the bank as the user sees it (`catalog`), with notes and schedule where the format has room for them. A .tsv path makes the
    /// table's separator a tab. Errors: Unwritable, DiskFull, and those of the database.
    [[nodiscard]] Result<ExportReport> write(ExportFormat format, const QString &path, const Catalog &catalog,
                                             const SchedulerSettings &settings);

    /// The cards on their way out: texts as HTML, schedule and log.
    [[nodiscard]] Result<OutgoingDeck> outgoingDeck(const Catalog &catalog, const SchedulerSettings &settings);

private:
    [[nodiscard]] Result<ExportReport> writeJson(const QString &path, const Catalog &catalog, const SchedulerSettings &settings);

    Database &m_database;
    const Clock &m_clock;
    QString m_dataFolder;
};

} // namespace greenroom
