#pragma once

#include "core/clock.h"
#include "core/verdict.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace greenroom {

/// One run of the judge over the user's code, as the log keeps it.
struct Attempt
{
    QString uid;      ///< globally unique
    QString deviceId; ///< where it was run
    QString drillId;
    Moment at;
    Verdict verdict = Verdict::InternalError;
    int passed = 0; ///< named cases
    int total = 0;
    int seconds = 0;   ///< own thinking time up to this run
    int hintsUsed = 0; ///< hints opened before this run
    QString code;
    QJsonObject report; ///< as `judge --json` prints it
};

/// The verdict with that short name ("AC"); nothing for any other text.
[[nodiscard]] std::optional<Verdict> verdictFromString(QStringView text);

/// What is in the editor of a drill, and how far its clock and hints are.
struct Draft
{
    QString drillId;
    QString code;
    int thinkingSeconds = 0;
    int hintsOpened = 0;
    bool givenUp = false; ///< the solution was opened before the drill was accepted
    qint64 updatedMs = 0;
};

/// The retrospective of a drill: field name -> text.
using Retro = QMap<QString, QString>;

/// How often a drill was tried and how well.
struct DrillRecord
{
    QString drillId;
    int attempts = 0;
    int accepted = 0;
    int bestSeconds = 0;        ///< least thinking time of an accepted run; 0 = never accepted
    qint64 lastAtMs = 0;        ///< the latest run
    qint64 firstAcceptedMs = 0; ///< 0 = never
};

} // namespace greenroom
