#pragma once

#include "core/plan_day.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The steps of the current block, at most four.
class PlanStepModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The steps come from the current block.")

public:
    enum Role { TextRole = Qt::UserRole, DoneRole };
    static constexpr int mostSteps = 4;

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<DayStep> &steps, CardLanguage language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<DayStep> m_steps;
    CardLanguage m_language = CardLanguage::English;
};

} // namespace greenroom
