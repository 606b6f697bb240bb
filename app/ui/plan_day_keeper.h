#pragma once

#include "core/clock.h"
#include "core/plan_day.h"

#include <QList>
#include <QObject>

#include <functional>

namespace greenroom {

/// The day that Today shows. Every act is a rule of core/plan_day.h, is seen at once and is stored before the next one. A day that could
/// not be stored is kept here with all its changes until storing works again.
class PlanDayKeeper : public QObject
{
    Q_OBJECT

public:
    using Load = std::function<Result<PlanDay>()>;
    /// One act. It may be applied again when storing is tried again, so that it holds all it needs by value, the time of the act too.
    using Rule = std::function<Result<PlanDay>(PlanDay)>;
    /// Applies a rule to the stored day, stores what comes out and gives it: acts of a verb beside the window are not overwritten.
    using Change = std::function<Result<PlanDay>(const Rule &)>;

    /// `load` gives the stored or a new day. The clock must outlive this object.
    PlanDayKeeper(Load load, Change change, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const PlanDay &day() const { return m_day; }
    [[nodiscard]] Moment now() const { return m_clock.now(); }
    /// Why the day could not be read; empty when it could.
    [[nodiscard]] const Error &loadError() const { return m_loadError; }
    /// Why the day on screen is not the stored one; the message is empty when it is.
    [[nodiscard]] const Error &saveError() const { return m_saveError; }
    [[nodiscard]] bool hasUnsavedChanges() const { return !m_pending.isEmpty(); }

    /// Reads the day. Changes that are not stored yet are stored first; while that fails, nothing is read.
    void load();
    /// Applies one act and stores it. An act that is not possible changes nothing.
    void apply(const Rule &rule);
    /// Stores the day once more after a failure.
    void save();

signals:
    /// The day, or whether one is loaded, has changed.
    void changed();
    /// loadError(), saveError() or hasUnsavedChanges() has changed.
    void errorChanged();

private:
    Load m_load;
    Change m_change;
    const Clock &m_clock;
    PlanDay m_day;
    Error m_loadError;
    Error m_saveError;
    bool m_loaded = false;
    QList<Rule> m_pending; ///< acts that are seen but not stored yet, oldest first
};

} // namespace greenroom
