#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class PlanService;

/// How long each block of a day usually takes, within its range. Today's plan is edited in Today; these are the days to come.
class SettingsPlan : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The plan comes from SettingsViewModel.")
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY changed) ///< { title, titleZh, minutes, least, most }
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// Without `plan` there are no blocks.
    explicit SettingsPlan(PlanService *plan, QObject *parent = nullptr);

    [[nodiscard]] QVariantList blocks() const { return m_blocks; }
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void setMinutes(int block, int minutes);
    /// Reads the blocks again: the plan may have been read since.
    Q_INVOKABLE void refresh();
    /// Every block as the plan has it again.
    void reset();

signals:
    void changed();

private:
    PlanService *m_plan;
    QVariantList m_blocks;
    QString m_error;
};

} // namespace greenroom
