#pragma once

#include "core/question.h"
#include "plan_day_keeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The blocks of the day as rows of Today, and what can be done to a row.
class PlanBlockModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The blocks come from TodayViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QList<qreal> weights READ weights NOTIFY stripChanged) ///< minutes of each block that is not skipped
    Q_PROPERTY(QList<qreal> fills READ fills NOTIFY stripChanged)     ///< 0 to 1, how much of each is done

public:
    enum Role {
        TitleRole = Qt::UserRole,
        SummaryRole,
        OpensRole,
        StateRole,
        StartRole,
        MinutesRole,
        LeastMinutesRole,
        MostMinutesRole,
        CurrentRole
    };
    /// As BlockState, for QML.
    enum State { Waiting, Running, Paused, Done, Skipped };
    Q_ENUM(State)

    explicit PlanBlockModel(PlanDayKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QList<qreal> weights() const;
    [[nodiscard]] QList<qreal> fills() const;
    void setLanguage(CardLanguage language);
    /// Recomputes what depends on the time of day.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Starts the block, or takes a finished or skipped one up again.
    Q_INVOKABLE void start(int row);
    /// Marks the block as done, or opens a done one again without starting its time.
    Q_INVOKABLE void toggleDone(int row);
    Q_INVOKABLE void setMinutes(int row, int minutes);
    /// Skips the block, or brings a skipped one back.
    Q_INVOKABLE void toggleSkipped(int row);
    Q_INVOKABLE void move(int from, int to);

signals:
    void countChanged();
    void stripChanged();

private:
    void takeDay();

    PlanDayKeeper &m_keeper;
    CardLanguage m_language = CardLanguage::English;
    QList<DayBlock> m_blocks;
    QList<std::optional<BlockTime>> m_times;
    int m_current = -1;
};

} // namespace greenroom
