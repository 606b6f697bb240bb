#pragma once

#include "follow_up_drill.h"
#include "pitch_script_view_model.h"
#include "recorder_view_model.h"
#include "services/practice_service.h"
#include "takes_view_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class CatalogStore;
class SettingsKeeper;
class SettingsService;
class ShellViewModel;

/// What the place Pitch stands on. All must outlive the view-model.
struct PitchServices
{
    SettingsService &settings;
    SettingsKeeper &keeper;
    TakeService &takes;
    CatalogStore &catalog;
    AudioDevices &devices;
    ShellViewModel &shell;
    PracticeService *practice = nullptr; ///< learns how takes went; null where nothing is scheduled
};

/// The place Pitch: which pitch is open, and its parts as objects of their own.
class PitchViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The pitch's view-model comes from Rooms.")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(QList<int> targets READ targets NOTIFY changed)            ///< seconds of each pitch, in the order of `names`
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)  ///< -1 when there are no pitches
    Q_PROPERTY(QString contentProblem READ contentProblem NOTIFY changed) ///< a pitch that cannot be read: file, line and reason
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(int recoveredTakes READ recoveredTakes NOTIFY recovered) ///< adopted at this start after a crash
    Q_PROPERTY(greenroom::PitchScriptViewModel *script READ script CONSTANT)
    Q_PROPERTY(greenroom::RecorderViewModel *recorder READ recorder CONSTANT)
    Q_PROPERTY(greenroom::TakesViewModel *takes READ takes CONSTANT) ///< of the pitch, or of the follow-up that is drilled
    Q_PROPERTY(greenroom::FollowUpDrill *drill READ drill CONSTANT)
    Q_PROPERTY(int takesToday READ takesToday NOTIFY practised) ///< of this pitch on this study day: said aloud

public:
    explicit PitchViewModel(const PitchServices &services, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<int> targets() const;
    [[nodiscard]] int current() const;
    /// Opens another pitch and remembers it. Not while a take is recorded.
    void setCurrent(int index);
    [[nodiscard]] QString contentProblem() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] int recoveredTakes() const { return m_recoveredTakes; }
    [[nodiscard]] PitchScriptViewModel *script() { return &m_script; }
    [[nodiscard]] RecorderViewModel *recorder() { return &m_recorder; }
    [[nodiscard]] TakesViewModel *takes() { return &m_takeList; }
    [[nodiscard]] FollowUpDrill *drill() { return &m_drill; }
    [[nodiscard]] int takesToday() const;

    /// Shows a follow-up and lets the time to think run; the takes are those of its answers until the drill is left.
    Q_INVOKABLE void drillFollowUp(int index);
    Q_INVOKABLE void leaveDrill();
    /// Record, or Stop while a take is recorded. Of a follow-up while one is drilled; its answer begins by itself when the time to think is
    /// up.
    Q_INVOKABLE void recordOrStop();
    /// The place is left: a take in progress ends and is kept, and nothing plays on unseen. True when a take was ended.
    Q_INVOKABLE bool leave();
    /// Adopts recordings that a crash cut off; once.
    Q_INVOKABLE void recover();
    Q_INVOKABLE void dismissError();

signals:
    void changed();
    void errorChanged();
    void recovered();
    void practised();

private:
    [[nodiscard]] CardLanguage language() const;
    [[nodiscard]] const QList<Pitch> &pitches() const;
    [[nodiscard]] TakeRequest requestOfScript() const;
    [[nodiscard]] QString followUpTakesId(int index) const;
    void followDrill();
    void gradeTake(const Take &take);
    void restoreCurrent();
    void openCurrent();
    void followTake();
    void tell(const Error &error);

    PitchServices m_services;
    PitchService m_pitchService;
    PitchScriptViewModel m_script;
    RecorderViewModel m_recorder;
    TakesViewModel m_takeList;
    FollowUpDrill m_drill;
    QString m_currentId;
    QString m_error;
    int m_recoveredTakes = 0;
    bool m_recoveryDone = false;
};

} // namespace greenroom
