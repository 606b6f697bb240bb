#pragma once

#include "plan_day_keeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace greenroom {

/// The goals or the blockers of the day: short lines that can be added, ticked (goals) and removed, with one undo of the last removal.
class PlanLineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The lines come from TodayViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool full READ isFull NOTIFY countChanged) ///< no more can be added

public:
    enum class Kind { Goals, Blockers };
    enum Role { TextRole = Qt::UserRole, DoneRole };

    PlanLineModel(Kind kind, PlanDayKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool isFull() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Adds a line; false when it is empty, there already or one too many.
    Q_INVOKABLE bool add(const QString &text);
    Q_INVOKABLE void setDone(int row, bool done);
    Q_INVOKABLE void remove(int row);
    /// Puts the line removed last back where it was.
    Q_INVOKABLE void restore();

signals:
    void countChanged();

private:
    struct Removed
    {
        QString text;
        int row = 0;
        bool done = false;
    };

    void takeDay();
    [[nodiscard]] static QStringList &linesOf(Kind kind, PlanDay &day);

    const Kind m_kind;
    PlanDayKeeper &m_keeper;
    QStringList m_lines;
    QStringList m_done;
    std::optional<Removed> m_removed;
};

} // namespace greenroom
