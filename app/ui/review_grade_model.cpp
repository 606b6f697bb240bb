#include "review_grade_model.h"

#include "review_words.h"

namespace greenroom {

void ReviewGradeModel::set(const std::optional<std::array<Outcome, 4>> &outcomes)
{
    m_outcomes = outcomes;
    retranslate();
}

void ReviewGradeModel::setMode(ButtonMode mode)
{
    const QList<Rating> ratings = ratingsOf(mode);
    if (ratings == m_ratings)
        return;
    beginResetModel();
    m_ratings = ratings;
    endResetModel();
    emit countChanged();
}

void ReviewGradeModel::setExtra(bool extra)
{
    m_extra = extra;
    retranslate();
}

void ReviewGradeModel::retranslate() { emit dataChanged(index(0), index(rowCount() - 1)); }

int ReviewGradeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QString ReviewGradeModel::nameOf(Rating rating) const
{
    const bool two = m_ratings.size() == 2;
    switch (rating) {
    case Rating::Again:
        return two ? tr("Forgot") : tr("Again");
    case Rating::Hard:
        return tr("Hard");
    case Rating::Good:
        return two ? tr("Got it") : tr("Good");
    case Rating::Easy:
        break;
    }
    return tr("Easy");
}

QString ReviewGradeModel::meaningOf(Rating rating) const
{
    switch (rating) {
    case Rating::Again:
        return tr("Forgot it");
    case Rating::Hard:
        return tr("Slow, with gaps");
    case Rating::Good:
        return tr("Recalled it");
    case Rating::Easy:
        break;
    }
    return tr("Instant");
}

QString ReviewGradeModel::intervalOf(Rating rating) const
{
    if (!m_outcomes)
        return {};
    if (m_extra)
        return rating == Rating::Again ? tr("once more now") : tr("done for now");
    return intervalWords(m_outcomes->at(size_t(rating) - 1));
}

QVariant ReviewGradeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rating rating = m_ratings.at(index.row());
    switch (role) {
    case RatingRole:
        return static_cast<int>(rating);
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(rating);
    case MeaningRole:
        return meaningOf(rating);
    case IntervalRole:
        return intervalOf(rating);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewGradeModel::roleNames() const
{
    return {{RatingRole, "rating"}, {NameRole, "name"}, {IntervalRole, "interval"}, {MeaningRole, "meaning"}};
}

} // namespace greenroom
