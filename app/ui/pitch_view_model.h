#pragma once

#include "pitch_script_view_model.h"
#include "recorder_view_model.h"
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
    Q_PROPERTY(greenroom::TakesViewModel *takes READ takes CONSTANT)

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

    /// Record, or Stop while a take is recorded.
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

private:
    [[nodiscard]] CardLanguage language() const;
    [[nodiscard]] const QList<Pitch> &pitches() const;
    void restoreCurrent();
    void openCurrent();
    void followTake();
    void tell(const Error &error);

    PitchServices m_services;
    PitchService m_pitchService;
    PitchScriptViewModel m_script;
    RecorderViewModel m_recorder;
    TakesViewModel m_takeList;
    QString m_currentId;
    QString m_error;
    int m_recoveredTakes = 0;
    bool m_recoveryDone = false;
};

} // namespace greenroom
