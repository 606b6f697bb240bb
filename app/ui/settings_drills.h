#pragma once

#include "settings_keeper.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// How drills are run: the language standard, how long a test may take, when hints open, and the switches of the room.
class SettingsDrills : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Drills come from SettingsViewModel.")
    Q_PROPERTY(QStringList standards READ standards CONSTANT)                        ///< "C++20" …
    Q_PROPERTY(int standard READ standard WRITE setStandard NOTIFY changed)          ///< index in standards
    Q_PROPERTY(int timeLimit READ timeLimit WRITE setTimeLimit NOTIFY changed)       ///< seconds a test; 0 = as the drill says
    Q_PROPERTY(int hintMinutes READ hintMinutes WRITE setHintMinutes NOTIFY changed) ///< of own thinking before hints open; 0 = at once
    Q_PROPERTY(bool hidePattern READ isPatternHidden WRITE setHidePattern NOTIFY changed)
    Q_PROPERTY(bool completion READ isCompletionOn WRITE setCompletion NOTIFY changed)

public:
    explicit SettingsDrills(SettingsKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] QStringList standards() const;
    [[nodiscard]] int standard() const;
    void setStandard(int index);
    [[nodiscard]] int timeLimit() const;
    void setTimeLimit(int seconds);
    [[nodiscard]] int hintMinutes() const { return m_keeper.settings().hintLockMinutes; }
    void setHintMinutes(int minutes);
    [[nodiscard]] bool isPatternHidden() const { return m_keeper.settings().hidePattern; }
    void setHidePattern(bool hide);
    [[nodiscard]] bool isCompletionOn() const { return m_keeper.settings().completion; }
    void setCompletion(bool on);

    /// Sets what this object shows back to its defaults.
    static void reset(Settings &settings);

signals:
    void changed();

private:
    SettingsKeeper &m_keeper;
};

} // namespace greenroom
