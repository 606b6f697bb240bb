#pragma once

#include "settings_compilers.h"
#include "settings_data.h"
#include "settings_keeper.h"
#include "settings_microphone.h"

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
    Q_PROPERTY(QString error READ error NOTIFY errorChanged) ///< why the last change is not stored
    Q_PROPERTY(greenroom::SettingsCompilers *compilers READ compilers CONSTANT)
    Q_PROPERTY(greenroom::SettingsMicrophone *microphone READ microphone CONSTANT)
    Q_PROPERTY(greenroom::SettingsData *data READ data CONSTANT)

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
    [[nodiscard]] QString error() const { return m_keeper.error(); }
    [[nodiscard]] SettingsCompilers *compilers() { return &m_compilers; }
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
    SettingsData m_data;
};

} // namespace greenroom
