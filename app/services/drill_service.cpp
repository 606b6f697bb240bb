#include "services/drill_service.h"

#include "core/clock.h"
#include "core/judge_json.h"
#include "platform/unique_id.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace greenroom {

namespace {

/// The log keeps a failing input up to this size; a greater one can be generated again from the case's name.
constexpr qsizetype maxKeptInputBytes = 65536;

/// An input that is pinned is one a person can look at.
constexpr qsizetype maxPinnedInputBytes = 4096;

QJsonObject reportToKeep(const JudgeReport &report)
{
    QJsonObject json = judgeReportJson(report, ListedCases::Ran);
    if (!report.failure)
        return json;
    if (QJsonDocument(report.failure->input).toJson(QJsonDocument::Compact).size() <= maxKeptInputBytes)
        return json;
    QJsonObject failure = json.value(QLatin1StringView("failure")).toObject();
    failure.remove(QLatin1StringView("input"));
    json.insert(QLatin1StringView("failure"), failure);
    return json;
}

DrillStanding standingOf(const DrillRecord &record)
{
    DrillStanding standing;
    standing.state = record.accepted > 0 ? DrillState::Solved : record.attempts > 0 ? DrillState::Tried : DrillState::NotTried;
    standing.runs = record.attempts;
    standing.bestSeconds = record.bestSeconds;
    standing.lastRunMs = record.lastAtMs;
    return standing;
}

} // namespace

DrillService::DrillService(Database &database, const Clock &clock, QString deviceId)
    : m_clock(clock)
    , m_deviceId(std::move(deviceId))
    , m_attempts(database)
    , m_pinned(database)
{}

Result<QHash<QString, DrillStanding>> DrillService::standings() const
{
    const auto records = m_attempts.records();
    if (!records)
        return records.error();
    const auto retros = m_attempts.retroTimes();
    if (!retros)
        return retros.error();
    QHash<QString, DrillStanding> standings;
    for (auto record = records->cbegin(); record != records->cend(); ++record)
        standings.insert(record.key(), standingOf(record.value()));
    for (auto retro = retros->cbegin(); retro != retros->cend(); ++retro)
        standings[retro.key()].retroMs = retro.value();
    return standings;
}

Result<DrillStanding> DrillService::standing(const QString &drillId) const
{
    const auto all = standings();
    if (!all)
        return all.error();
    DrillStanding standing = all->value(drillId);
    const auto latest = m_attempts.latest(drillId);
    if (!latest)
        return latest.error();
    standing.restful = latest->has_value() && (*latest)->verdict == Verdict::Accepted;
    return standing;
}

Result<OpenedDrill> DrillService::open(const Drill &drill) const
{
    const auto stored = m_attempts.draft(drill.id);
    if (!stored)
        return stored.error();
    const auto standing = this->standing(drill.id);
    if (!standing)
        return standing.error();
    const auto retro = m_attempts.retro(drill.id);
    if (!retro)
        return retro.error();
    OpenedDrill opened{stored->value_or(Draft{drill.id, drill.starter, 0, 0, false, 0}), *standing, *retro};
    opened.standing.givenUp = opened.draft.givenUp;
    return opened;
}

Result<Moment> DrillService::saveDraft(const Draft &draft)
{
    const Moment now = m_clock.now();
    Draft stamped = draft;
    stamped.updatedMs = now.msSinceEpoch;
    if (const Result<void> saved = m_attempts.saveDraft(stamped); !saved)
        return saved.error();
    return now;
}

Result<void> DrillService::record(const Draft &draft, const JudgeReport &report)
{
    if (report.verdict == Verdict::Stopped || report.verdict == Verdict::InternalError)
        return {};
    Attempt attempt;
    attempt.uid = newUniqueId();
    attempt.deviceId = m_deviceId;
    attempt.drillId = draft.drillId;
    attempt.at = m_clock.now();
    attempt.verdict = report.verdict;
    attempt.passed = report.passed;
    attempt.total = report.total;
    // An accepted run of under a second still has a best time.
    attempt.seconds = qMax(1, draft.thinkingSeconds);
    attempt.hintsUsed = draft.hintsOpened;
    attempt.code = draft.code;
    attempt.report = reportToKeep(report);
    if (const Result<void> added = m_attempts.add(attempt); !added)
        return added;
    return pin(report);
}

Result<Drill> DrillService::withPinned(const Drill &drill) const
{
    const auto pinned = m_pinned.ofDrill(drill.id);
    if (!pinned)
        return pinned.error();
    Drill with = drill;
    const QStringList keys = drill.signature.inputKeys();
    for (const TestCase &each : *pinned) {
        const bool ownCase =
            std::any_of(drill.cases.begin(), drill.cases.end(), [&each](const TestCase &own) { return own.input == each.input; });
        if (ownCase)
            continue;
        // A drill whose signature has changed since has no use for the old inputs.
        if (each.input.keys().size() == keys.size() &&
            std::all_of(keys.begin(), keys.end(), [&each](const QString &key) { return each.input.contains(key); }))
            with.cases.append(each);
    }
    return with;
}

Result<void> DrillService::pin(const JudgeReport &report)
{
    // A pinned input is small and was wrong in itself: what failed by its size or by what came before it would not fail alone.
    const bool telling = report.verdict == Verdict::WrongAnswer || report.verdict == Verdict::RuntimeError;
    const bool known = report.failure && !report.failure->shrunk && report.failure->source != QLatin1StringView("random");
    if (!telling || !report.failure || known || report.failure->expected.isUndefined() ||
        QJsonDocument(report.failure->input).toJson(QJsonDocument::Compact).size() > maxPinnedInputBytes)
        return {};
    return m_pinned.pin(report.drillId, report.failure->input, report.failure->expected, m_clock.now().msSinceEpoch);
}

Result<Moment> DrillService::saveRetro(const QString &drillId, const Retro &retro)
{
    const Moment now = m_clock.now();
    if (const Result<void> saved = m_attempts.saveRetro(drillId, retro, now.msSinceEpoch); !saved)
        return saved.error();
    return now;
}

} // namespace greenroom
