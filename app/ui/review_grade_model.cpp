#include "review_grade_model.h"

#include "review_words.h"

namespace greenroom {

void ReviewGradeModel::set(const std::optional<std::array<Outcome, 4>> &outcomes)
{
    m_outcomes = outcomes;
    retranslate();
}

void ReviewGradeModel::retranslate() { emit dataChanged(index(0), index(rowCount() - 1)); }

int ReviewGradeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(allRatings.size()); }

QVariant ReviewGradeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const std::array<QString, 4> names{tr("Again"), tr("Hard"), tr("Good"), tr("Easy")};
    const std::array<QString, 4> meanings{tr("Forgot it"), tr("Slow, with gaps"), tr("Recalled it"), tr("Instant")};
    switch (role) {
    case RatingRole:
        return static_cast<int>(allRatings.at(row));
    case Qt::DisplayRole:
    case NameRole:
        return names.at(row);
    case MeaningRole:
        return meanings.at(row);
    case IntervalRole:
        return m_outcomes ? intervalWords(m_outcomes->at(row)) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewGradeModel::roleNames() const
{
    return {{RatingRole, "rating"}, {NameRole, "name"}, {IntervalRole, "interval"}, {MeaningRole, "meaning"}};
}

} // namespace greenroom
