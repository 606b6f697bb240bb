#pragma once

#include "catalog/catalog.h"
#include "catalog/search_paths.h"
#include "core/clock.h"
#include "core/result.h"
#include "services/backup_service.h"
#include "services/bank_service.h"
#include "services/drill_service.h"
#include "services/plan_service.h"
#include "services/review_service.h"
#include "services/settings_service.h"
#include "storage/database.h"

#include <memory>
#include <optional>

namespace greenroom {

/// Where a workspace is and what time it thinks it is.
struct WorkspaceOptions
{
    Places places;            ///< its dataFolder is the user's folder; made when it is not there
    std::optional<Moment> at; ///< a clock that stands still there; else the computer's
};

/// Everything a verb or a window works with: the user's folder opened once, and the services over it. Belongs to the thread that opened it.
class Workspace
{
public:
    /// Opens the folder and its database. Errors are those of Database::open, and Unwritable when the folder cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions &options);

    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    ~Workspace();

    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Takes settings that were just stored, for the services that depend on them.
    void apply(const Settings &settings);

    /// Folder of the recordings, made when it is first asked for.
    [[nodiscard]] QString takesFolder() const;
    /// Folder of what can be made again: the judge's precompiled parts.
    [[nodiscard]] static QString cacheFolder();

    /// Reads content and drills now, on this thread, and gives the cards and the plan to the services: what a verb does.
    /// The window reads them elsewhere and calls take().
    const Catalog &catalog();
    void take(std::shared_ptr<const Catalog> catalog);

    [[nodiscard]] SettingsService &settingsService() { return m_settingsService; }
    [[nodiscard]] ReviewService &reviews() { return *m_reviews; }
    [[nodiscard]] PlanService &plan() { return *m_plan; }
    [[nodiscard]] BankService &bank() { return m_bank; }
    [[nodiscard]] DrillService &drills() { return *m_drills; }
    [[nodiscard]] BackupService &backups() { return m_backups; }

private:
    Workspace(Places places, std::unique_ptr<Clock> clock, std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> start();

    Places m_places;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Database> m_database;
    SettingsService m_settingsService;
    BankService m_bank;
    BackupService m_backups;
    QString m_deviceId;
    Settings m_settings;
    std::unique_ptr<ReviewService> m_reviews;
    std::unique_ptr<PlanService> m_plan;
    std::unique_ptr<DrillService> m_drills;
    std::shared_ptr<const Catalog> m_catalog;
};

} // namespace greenroom
