#pragma once

#include "core/optimizer.h"
#include "storage/parameter_repository.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <optional>

namespace greenroom {

class Clock;
class Database;

/// Whether a fit may come into force.
enum class FitMode {
    DryRun, ///< only told
    Keep    ///< taken when it predicts the later answers better
};

/// What a fit came to.
struct FitReport
{
    int answers = 0; ///< of flashcards in the log, without what was taken back
    optimizer::Trial trial;
    fsrs::Parameters before; ///< in force when the fit began
    bool kept = false;
};

/// Fits the schedule's parameters to the user's own log: one set per user, taken only when it predicts answers it has not seen better.
/// Belongs to the thread of its connection; optimizeInBackground() brings a thread of its own.
class OptimizerService
{
public:
    OptimizerService(Database &database, const Clock &clock, QString deviceId);

    /// Fits now. With Keep a better fit is stored, and every memory is worked out anew. Cancelled when `progress` says false; then nothing
    /// is changed.
    [[nodiscard]] Result<FitReport> run(FitMode mode, const optimizer::Progress &progress = {});
    /// Whether it is time for a fit: at 400 answers, then at each doubling since the last one.
    [[nodiscard]] Result<bool> isDue() const;
    /// The fit that is in force; nothing with the published parameters.
    [[nodiscard]] Result<std::optional<ParameterFit>> inForce() const { return m_fits.latestKept(); }
    /// Puts the parameters back that were in force before the latest fit that was kept. NotFound when there is none.
    [[nodiscard]] Result<void> rollBack();

private:
    [[nodiscard]] Result<void> takeInForce(const QList<double> &weights, const std::function<Result<void>()> &note);

    Database &m_database;
    const Clock &m_clock;
    QString m_deviceId;
    ParameterRepository m_fits;
};

/// run() on a thread of the pool over a connection of its own. The future tells the progress; cancel() ends the fit, and then there is no
/// result. `now` is the moment written beside the fit.
[[nodiscard]] QFuture<Result<FitReport>> optimizeInBackground(const QString &databasePath, Moment now, const QString &deviceId,
                                                              FitMode mode);

} // namespace greenroom
