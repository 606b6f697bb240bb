#pragma once

#include "import_view_model.h"
#include "notes_watcher.h"
#include "schedule_fit.h"
#include "settings_compilers.h"
#include "settings_data.h"
#include "settings_drills.h"
#include "settings_keeper.h"
#include "settings_microphone.h"
#include "settings_plan.h"
#include "settings_reset.h"
#include "settings_schedule.h"
#include "settings_takes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What a screen of settings stands on. All must outlive the view-model.
struct SettingsNeeds
{
    SettingsKeeper &keeper;
    BackupService &backups;
    QString dataFolder;
    AudioDevices &audioDevices;
    ReviewService *reviews = nullptr;     ///< whose cards can be reset
    PlanService *plan = nullptr;          ///< whose blocks have their usual minutes
    ScheduleFit *fit = nullptr;           ///< fits the schedule; null where that cannot be done
    ImportViewModel *importing = nullptr; ///< whose latest import can be taken back
    NotesWatcher *notes = nullptr;        ///< follows the notes folder
    SettingsService *settings = nullptr;  ///< where it is kept how takes are kept
};

/// The settings page: plain values here, what has to be looked for as objects of their own. Looks and the window's language are the
/// shell's. Every change applies and is stored at once.
class SettingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The settings come from Rooms.")
    Q_PROPERTY(int cardLanguage READ cardLanguage WRITE setCardLanguage NOTIFY changed) ///< 0 English, 1 Chinese, 2 both
    Q_PROPERTY(int restDaysPerWeek READ restDaysPerWeek WRITE setRestDaysPerWeek NOTIFY changed)
    Q_PROPERTY(int retentionPercent READ retentionPercent WRITE setRetentionPercent NOTIFY changed) ///< 80 to 95
    Q_PROPERTY(int newPerDay READ newPerDay WRITE setNewPerDay NOTIFY changed)
    Q_PROPERTY(int reviewsPerDay READ reviewsPerDay WRITE setReviewsPerDay NOTIFY changed)
    Q_PROPERTY(int dayStartHour READ dayStartHour WRITE setDayStartHour NOTIFY changed) ///< 0 to 12: when a study day begins
    Q_PROPERTY(greenroom::SettingsSchedule *schedule READ schedule CONSTANT)
    Q_PROPERTY(greenroom::SettingsDrills *drills READ drills CONSTANT)
    Q_PROPERTY(greenroom::SettingsReset *resetting READ resetting CONSTANT)
    Q_PROPERTY(greenroom::SettingsPlan *plan READ plan CONSTANT)
    Q_PROPERTY(greenroom::ScheduleFit *fit READ fit CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged) ///< why the last change is not stored
    Q_PROPERTY(greenroom::SettingsCompilers *compilers READ compilers CONSTANT)
    Q_PROPERTY(greenroom::SettingsMicrophone *microphone READ microphone CONSTANT)
    Q_PROPERTY(greenroom::SettingsTakes *takes READ takes CONSTANT)
    Q_PROPERTY(greenroom::SettingsData *data READ data CONSTANT)
    Q_PROPERTY(greenroom::ImportViewModel *importing READ importing CONSTANT) ///< null where nothing can be imported
    Q_PROPERTY(greenroom::NotesWatcher *notes READ notes CONSTANT)            ///< null where no folder can be followed

public:
    /// The groups that can be reset.
    enum Section { Appearance, Language, DayPlan, Flashcards, Drills, Audio };
    Q_ENUM(Section)

    explicit SettingsViewModel(const SettingsNeeds &needs, QObject *parent = nullptr);

    [[nodiscard]] int cardLanguage() const { return int(m_keeper.settings().cardLanguage); }
    void setCardLanguage(int language);
    [[nodiscard]] int restDaysPerWeek() const { return m_keeper.settings().restDaysPerWeek; }
    void setRestDaysPerWeek(int days);
    [[nodiscard]] int retentionPercent() const;
    void setRetentionPercent(int percent);
    [[nodiscard]] int newPerDay() const { return m_keeper.settings().newPerDay; }
    void setNewPerDay(int count);
    [[nodiscard]] int reviewsPerDay() const { return m_keeper.settings().reviewsPerDay; }
    void setReviewsPerDay(int count);
    [[nodiscard]] int dayStartHour() const { return m_keeper.settings().rolloverHour; }
    void setDayStartHour(int hour);
    [[nodiscard]] SettingsSchedule *schedule() { return &m_schedule; }
    [[nodiscard]] SettingsDrills *drills() { return &m_drills; }
    [[nodiscard]] SettingsReset *resetting() { return &m_reset; }
    [[nodiscard]] ImportViewModel *importing() const { return m_importing; }
    [[nodiscard]] NotesWatcher *notes() const { return m_notes; }
    [[nodiscard]] SettingsPlan *plan() { return &m_plan; }
    [[nodiscard]] ScheduleFit *fit() const { return m_fit; }
    [[nodiscard]] QString error() const { return m_keeper.error(); }
    [[nodiscard]] SettingsCompilers *compilers() { return &m_compilers; }
    [[nodiscard]] SettingsTakes *takes() { return &m_takes; }
    [[nodiscard]] SettingsMicrophone *microphone() { return &m_microphone; }
    [[nodiscard]] SettingsData *data() { return &m_data; }

    /// Sets a group back to its defaults.
    Q_INVOKABLE void reset(greenroom::SettingsViewModel::Section section);
    /// Stores once more after a failure.
    Q_INVOKABLE void retry();

signals:
    void changed();
    void errorChanged();

private:
    SettingsKeeper &m_keeper;
    SettingsCompilers m_compilers;
    SettingsMicrophone m_microphone;
    SettingsTakes m_takes;
    SettingsData m_data;
    SettingsSchedule m_schedule;
    SettingsDrills m_drills;
    SettingsReset m_reset;
    SettingsPlan m_plan;
    ScheduleFit *m_fit;
    ImportViewModel *m_importing;
    NotesWatcher *m_notes;
};

} // namespace greenroom
