#pragma once

#include "core/take.h"
#include "core/take_tally.h"

#include <QAbstractListModel>
#include <QMap>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// How many whole seconds a take went over its target; 0 when it did not, or has none.
[[nodiscard]] int secondsOver(const Take &take);
/// The takes of one pitch, the newest first.
class TakeListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Takes come from TakesViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TakeIdRole = Qt::UserRole,
        NumberRole,
        SecondsRole,
        OverSecondsRole,
        PaceRole,           ///< words or characters a minute; 0 = not known
        PaceFromScriptRole, ///< the words were not listened for: script length over speaking time
        ChineseRole,
        CleanEndingsRole, ///< -1 = not known
        JudgedEndingsRole,
        LandedEmphasisRole, ///< -1 = not known
        JudgedEmphasisRole,
        BestRole,
        RecoveredRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Takes `oldestFirst` with their numbers and facts by id. Rows that stay are kept, so that the focus stays too.
    void set(const QList<Take> &oldestFirst, const QMap<QString, int> &numbers, const QMap<QString, TakeTally> &tallies);
    /// The facts of one take are others now.
    void setTally(const QString &takeId, const TakeTally &tally);
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
    QMap<QString, TakeTally> m_tallies;
};

} // namespace greenroom
