#pragma once

#include "core/attempt.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class DrillService;

/// The user's retrospective of a drill, six fields that save themselves.
class DrillRetro : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A retrospective belongs to its drill.")
    Q_PROPERTY(QStringList keys READ keys CONSTANT)
    Q_PROPERTY(int filled READ filled NOTIFY filledChanged)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY savedChanged)
    Q_PROPERTY(QString error READ error NOTIFY savedChanged)

public:
    static constexpr int pauseMs = 800;

    DrillRetro(DrillService &service, QString drillId, Retro retro, QObject *parent = nullptr);
    ~DrillRetro() override;

    /// "pattern", "intuition", "steps", "complexity", "edge-cases", "mistakes".
    [[nodiscard]] static QStringList keys();
    /// How many fields hold a word.
    [[nodiscard]] int filled() const;
    [[nodiscard]] QString savedAt() const { return m_savedAt; }
    /// Why the last save failed; empty when it did not.
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE [[nodiscard]] QString field(const QString &key) const { return m_retro.value(key); }
    Q_INVOKABLE void edit(const QString &key, const QString &text);
    Q_INVOKABLE bool save();

signals:
    void filledChanged();
    void savedChanged();

private:
    DrillService &m_service;
    QString m_drillId;
    Retro m_retro;
    QString m_savedAt;
    QString m_error;
    bool m_unsaved = false;
    QTimer m_pause;
};

} // namespace greenroom
