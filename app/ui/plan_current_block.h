#pragma once

#include "plan_block_model.h"
#include "plan_day_keeper.h"
#include "plan_step_model.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The block the day is at: its words, its countdown, its steps. The countdown is reckoned from the stored start, so that it goes on over
/// a restart, and a timer runs only while the block does and is looked at.
class PlanCurrentBlock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The current block comes from TodayViewModel.")
    Q_PROPERTY(int index READ index NOTIFY changed) ///< row of the block; -1 when the day is done
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString opens READ opens NOTIFY changed)
    Q_PROPERTY(greenroom::PlanBlockModel::State blockState READ blockState NOTIFY changed)
    Q_PROPERTY(int plannedMinutes READ plannedMinutes NOTIFY changed)
    Q_PROPERTY(QString startTime READ startTime NOTIFY ticked) ///< "10:15"
    Q_PROPERTY(QString endTime READ endTime NOTIFY ticked)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked) ///< negative when the block is over its minutes
    Q_PROPERTY(qreal share READ share NOTIFY ticked)           ///< 0 to 1, how much of the minutes is spent
    Q_PROPERTY(greenroom::PlanStepModel *steps READ steps CONSTANT)

public:
    explicit PlanCurrentBlock(PlanDayKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QString title() const { return m_block.title.text(m_language); }
    [[nodiscard]] QString summary() const { return m_block.summary.text(m_language); }
    [[nodiscard]] QString opens() const { return m_block.opens; }
    [[nodiscard]] PlanBlockModel::State blockState() const { return PlanBlockModel::State(m_block.state); }
    [[nodiscard]] int plannedMinutes() const { return m_block.plannedMinutes; }
    [[nodiscard]] QString startTime() const;
    [[nodiscard]] QString endTime() const;
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] qreal share() const;
    [[nodiscard]] PlanStepModel *steps() { return &m_steps; }

    void setLanguage(CardLanguage language);
    /// Whether somebody looks; a running block ticks only then.
    void setWatched(bool watched);
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    Q_INVOKABLE void start();
    /// Pauses a running block and goes on with one that is not.
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void setStepDone(int step, bool done);

signals:
    void changed();
    void ticked();

private:
    void takeDay();
    void tick();
    void scheduleTick();
    [[nodiscard]] QString timeText(qint64 BlockTime::*which) const;

    PlanDayKeeper &m_keeper;
    PlanStepModel m_steps;
    QTimer m_timer;
    CardLanguage m_language = CardLanguage::English;
    DayBlock m_block;
    int m_index = -1;
    bool m_watched = false;
};

} // namespace greenroom
