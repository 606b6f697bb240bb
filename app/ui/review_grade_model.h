#pragma once

#include "core/queue.h"
#include "core/scheduler.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <optional>

namespace greenroom {

/// The cells of the grade bar with what each press would do: Again, Hard, Good, Easy, or Forgot and Got it where the user wants two.
class ReviewGradeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Grades come from a review.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { RatingRole = Qt::UserRole, NameRole, IntervalRole, MeaningRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes the outcomes of answering now; without them the intervals are empty.
    void set(const std::optional<std::array<Outcome, 4>> &outcomes);
    /// With which grades cards are answered.
    void setMode(ButtonMode mode);
    /// Of an extra session: a press moves no schedule, and the cells say so.
    void setExtra(bool extra);
    /// Says the words again in the language of the window.
    void retranslate();

    [[nodiscard]] int count() const { return int(m_ratings.size()); }
    [[nodiscard]] const QList<Rating> &ratings() const { return m_ratings; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] QString nameOf(Rating rating) const;
    [[nodiscard]] QString meaningOf(Rating rating) const;
    [[nodiscard]] QString intervalOf(Rating rating) const;

    QList<Rating> m_ratings = ratingsOf(ButtonMode::Four);
    std::optional<std::array<Outcome, 4>> m_outcomes;
    bool m_extra = false;
};

} // namespace greenroom
