#include "plan_step_model.h"

namespace greenroom {

void PlanStepModel::setSteps(const QList<DayStep> &steps, CardLanguage language)
{
    const QList<DayStep> shown = steps.first(std::min<qsizetype>(mostSteps, steps.size()));
    m_language = language;
    if (shown.size() == m_steps.size()) {
        m_steps = shown;
        if (!m_steps.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_steps = shown;
    endResetModel();
}

int PlanStepModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_steps.size()); }

QVariant PlanStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DayStep &step = m_steps[index.row()];
    if (role == TextRole || role == Qt::DisplayRole)
        return step.text.text(m_language);
    return role == DoneRole ? QVariant(step.done) : QVariant();
}

QHash<int, QByteArray> PlanStepModel::roleNames() const { return {{TextRole, "words"}, {DoneRole, "done"}}; }

} // namespace greenroom
