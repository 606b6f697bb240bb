#pragma once

#include "core/take.h"

#include <QAbstractListModel>
#include <QMap>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// How many whole seconds a take went over its target; 0 when it did not, or has none.
[[nodiscard]] int secondsOver(const Take &take);
/// Script words (or characters) a minute over the span in which somebody spoke; 0 when either is not known, or when so few seconds
/// cannot hold the script.
[[nodiscard]] int paceOf(const Take &take);

/// The takes of one pitch, the newest first.
class TakeListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Takes come from TakesViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TakeIdRole = Qt::UserRole, NumberRole, SecondsRole, OverSecondsRole, PaceRole, ChineseRole, BestRole, RecoveredRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes `oldestFirst` with their numbers by id. Rows that stay are kept, so that the focus stays too.
    void set(const QList<Take> &oldestFirst, const QMap<QString, int> &numbers);
    [[nodiscard]] int count() const { return int(m_takes.size()); }
    [[nodiscard]] const Take *at(int row) const;
    [[nodiscard]] int rowOf(const QString &takeId) const;
    [[nodiscard]] int numberOf(const QString &takeId) const { return m_numbers.value(takeId); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<Take> m_takes;
    QMap<QString, int> m_numbers;
};

} // namespace greenroom
