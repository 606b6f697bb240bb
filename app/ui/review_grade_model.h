#pragma once

#include "core/scheduler.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <optional>

namespace greenroom {

/// The four cells of the grade bar: Again, Hard, Good, Easy with what each press would do.
class ReviewGradeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Grades come from a review.")

public:
    enum Role { RatingRole = Qt::UserRole, NameRole, IntervalRole, MeaningRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes the outcomes of answering now; without them the intervals are empty.
    void set(const std::optional<std::array<Outcome, 4>> &outcomes);
    /// Says the words again in the language of the window.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::optional<std::array<Outcome, 4>> m_outcomes;
};

} // namespace greenroom
