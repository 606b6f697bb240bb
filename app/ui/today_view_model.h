#pragma once

#include "plan_block_model.h"
#include "plan_current_block.h"
#include "plan_day_keeper.h"
#include "plan_line_model.h"
#include "shell_view_model.h"
#include "streak_view_model.h"
#include "today_due_cards.h"
#include "today_practice_model.h"
#include "today_summary.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class CatalogStore;
class PlanService;
class ProgressStatistics;
class SettingsKeeper;
class SettingsService;

/// What Today stands on. All must outlive the view-model.
struct TodayServices
{
    PlanService &plan;
    ReviewService &reviews;
    SettingsService &settings;
    SettingsKeeper &keeper;
    ProgressStatistics &statistics;
    CatalogStore &catalog;
    ShellViewModel &shell;
    const Clock &clock;
};

/// Today: the day's header, and the parts of the page as objects of their own.
class TodayViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Today's view-model comes from Rooms.")
    Q_PROPERTY(QString date READ date NOTIFY changed) ///< the study day, "2026-05-14"
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int doneBlocks READ doneBlocks NOTIFY changed)
    Q_PROPERTY(int totalBlocks READ totalBlocks NOTIFY changed) ///< without the skipped ones
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY changed)
    Q_PROPERTY(int minutesDone READ minutesDone NOTIFY changed)
    Q_PROPERTY(bool allDone READ isAllDone NOTIFY changed)
    Q_PROPERTY(bool saveFailed READ isSaveFailed NOTIFY errorChanged) ///< the day on screen is not the stored one
    Q_PROPERTY(QString saveError READ saveError NOTIFY errorChanged)
    Q_PROPERTY(QString loadError READ loadError NOTIFY errorChanged)
    Q_PROPERTY(bool firstRun READ isFirstRun NOTIFY firstRunChanged) ///< the line of the first run is still to be read
    Q_PROPERTY(greenroom::PlanBlockModel *blocks READ blocks CONSTANT)
    Q_PROPERTY(greenroom::PlanCurrentBlock *current READ current CONSTANT)
    Q_PROPERTY(greenroom::PlanLineModel *goals READ goals CONSTANT)
    Q_PROPERTY(greenroom::PlanLineModel *blockers READ blockers CONSTANT)
    Q_PROPERTY(greenroom::TodaySummary *summary READ summary CONSTANT)
    Q_PROPERTY(greenroom::TodayDueCards *due READ due CONSTANT)
    Q_PROPERTY(greenroom::TodayPracticeModel *practice READ practice CONSTANT)
    Q_PROPERTY(greenroom::StreakViewModel *streak READ streak CONSTANT)

public:
    explicit TodayViewModel(const TodayServices &services, QObject *parent = nullptr);
    ~TodayViewModel() override;

    [[nodiscard]] QString date() const;
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] int doneBlocks() const { return m_numbers.done; }
    [[nodiscard]] int totalBlocks() const { return m_numbers.total; }
    [[nodiscard]] int minutesLeft() const { return m_numbers.minutesLeft; }
    [[nodiscard]] int minutesDone() const { return m_numbers.minutesDone; }
    [[nodiscard]] bool isAllDone() const { return m_numbers.allDone(); }
    [[nodiscard]] bool isSaveFailed() const { return m_keeper.hasUnsavedChanges(); }
    [[nodiscard]] QString saveError() const { return m_keeper.saveError().message; }
    [[nodiscard]] QString loadError() const { return m_keeper.loadError().message; }
    [[nodiscard]] bool isFirstRun() const { return m_firstRun; }
    [[nodiscard]] PlanBlockModel *blocks() { return &m_blocks; }
    [[nodiscard]] PlanCurrentBlock *current() { return &m_current; }
    [[nodiscard]] PlanLineModel *goals() { return &m_goals; }
    [[nodiscard]] PlanLineModel *blockers() { return &m_blockers; }
    [[nodiscard]] TodaySummary *summary() { return &m_summary; }
    [[nodiscard]] TodayDueCards *due() { return &m_due; }
    [[nodiscard]] TodayPracticeModel *practice() { return &m_practice; }
    [[nodiscard]] StreakViewModel *streak() { return &m_streak; }

    /// Whether the page can be seen: shown anew it reads everything again, out of sight nothing ticks.
    Q_INVOKABLE void setWatched(bool watched);
    /// Reads the day, the cards and the streak as they stand now.
    Q_INVOKABLE void refresh();
    /// Stores, or reads, once more what failed.
    Q_INVOKABLE void retry();
    /// Goes to the place the current block opens.
    Q_INVOKABLE void openCurrent();
    Q_INVOKABLE void dismissFirstRun();
    /// Goes to a drill or a pitch that is due.
    Q_INVOKABLE void openPractice(bool drill, const QString &itemId);

signals:
    void changed();
    void errorChanged();
    void firstRunChanged();
    void drillRequested(const QString &drillId);
    void pitchRequested(const QString &pitchId);

private:
    [[nodiscard]] Result<PlanDay> readDay();
    void count();
    void follow();
    void followLanguage();
    void takeStreak();
    void readYesterday();
    void readPractice();

    TodayServices m_services;
    PlanDayKeeper m_keeper;
    PlanBlockModel m_blocks;
    PlanCurrentBlock m_current;
    PlanLineModel m_goals;
    PlanLineModel m_blockers;
    TodaySummary m_summary;
    TodayDueCards m_due;
    TodayPracticeModel m_practice;
    StreakViewModel m_streak;
    DayNumbers m_numbers;
    bool m_firstRun = false;
    bool m_watched = false;
};

} // namespace greenroom
