#pragma once

#include "services/take_keeping.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// How takes are kept, what they take on the disk, and the user's own recogniser.
class SettingsTakes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The settings of takes come from SettingsViewModel.")
    Q_PROPERTY(bool flac READ isFlac WRITE setFlac NOTIFY changed)
    Q_PROPERTY(int perPitch READ perPitch WRITE setPerPitch NOTIFY changed) ///< 0 = all
    Q_PROPERTY(QString recogniser READ recogniser WRITE setRecogniser NOTIFY changed)
    Q_PROPERTY(qreal megabytes READ megabytes NOTIFY measured) ///< of all takes on the disk
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    SettingsTakes(SettingsService *settings, const QString &takesFolder, QObject *parent = nullptr);

    [[nodiscard]] bool isFlac() const { return m_keeping.flac; }
    void setFlac(bool flac);
    [[nodiscard]] int perPitch() const { return m_keeping.perPitch; }
    void setPerPitch(int count);
    [[nodiscard]] QString recogniser() const { return m_keeping.recogniser; }
    void setRecogniser(const QString &command);
    [[nodiscard]] qreal megabytes() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// Back to the defaults.
    void reset() { change({}); }
    /// Looks at the disk again.
    Q_INVOKABLE void measure() { emit measured(); }

signals:
    void changed();
    void measured();

private:
    void change(const TakeKeeping &keeping);

    SettingsService *m_settings;
    QString m_takesFolder;
    TakeKeeping m_keeping;
    QString m_error;
};

} // namespace greenroom
