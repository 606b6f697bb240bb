#include "core/fsrs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenroom::fsrs {

namespace {

constexpr std::array<double, weightCount> defaultWeights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                                         0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                                         1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

constexpr std::array<Bounds, weightCount> bounds{{{0.001, 100},  {0.001, 100},  {0.001, 100}, {0.001, 100}, {1, 10},      {0.001, 4},
                                                  {0.001, 4},    {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5},
                                                  {0.001, 0.25}, {0.001, 0.9},  {0, 4},       {0, 1},       {1, 6},       {0, 2},
                                                  {0, 2},        {0, 0.8},      {0.1, 0.8}}};

constexpr double decayBeforeFsrs6 = 0.5;
constexpr double recallAtStability = 0.9;

double clampStability(double stability) { return std::clamp(stability, leastStability, greatestStability); }

double clampDifficulty(double difficulty) { return std::clamp(difficulty, leastDifficulty, greatestDifficulty); }

// Brings FSRS-4.5 (17 weights) and FSRS-5 (19) to the shape of FSRS-6.
QList<double> migrated(QList<double> weights)
{
    if (weights.size() == 17) {
        weights[4] += 2 * weights[5];
        weights[5] = std::log(3 * weights[5] + 1) / 3;
        weights[6] += 0.5;
        weights << 0 << 0;
    }
    if (weights.size() == 19)
        weights << 0 << decayBeforeFsrs6;
    return weights;
}

double initialDifficulty(const std::array<double, weightCount> &w, int rating) { return w[4] - std::exp(w[5] * (rating - 1)) + 1; }

double nextDifficulty(const Parameters &w, double difficulty, Rating rating)
{
    const double damped = difficulty - w[6] * (int(rating) - 3) * (greatestDifficulty - difficulty) / 9;
    // The target of the mean reversion is not clamped: it is below 1 for the default weights.
    return clampDifficulty(w.derived().easyDifficulty + (1 - w[7]) * damped);
}

double sameDayStability(const Parameters &w, double stability, Rating rating)
{
    const double increase = std::exp(w[17] * (int(rating) - 3 + w[18]) - w[19] * std::log(stability));
    return stability * (rating == Rating::Again ? increase : std::max(increase, 1.0));
}

double recalledStability(const Parameters &w, const MemoryState &state, double recall, Rating rating)
{
    const double hardPenalty = rating == Rating::Hard ? w[15] : 1;
    const double easyBonus = rating == Rating::Easy ? w[16] : 1;
    return state.stability * (1 + w.derived().growth * (11 - state.difficulty) * std::exp(-w[9] * std::log(state.stability)) *
                                      std::expm1(w[10] * (1 - recall)) * hardPenalty * easyBonus);
}

double forgottenStability(const Parameters &w, const MemoryState &state, double recall)
{
    const double lapsed =
        w[11] * std::exp(w[14] * (1 - recall) - w[12] * std::log(state.difficulty)) * std::expm1(w[13] * std::log1p(state.stability));
    return std::min(lapsed, state.stability * w.derived().lapseShare);
}

Error badParameters(const QString &message) { return {ErrorCode::BadInput, message, {}}; }

} // namespace

const std::array<Bounds, weightCount> &weightBounds() { return bounds; }

double shortTermCeiling(const std::array<double, weightCount> &w, int relearningSteps)
{
    if (relearningSteps <= 1)
        return 2;
    const double value = -(std::log(w[11]) + std::log(std::pow(2, w[13]) - 1) + 0.3 * w[14]) / relearningSteps;
    return std::min(2.0, std::sqrt(std::max(0.01, value)));
}

Parameters::Parameters()
    : m_weights(defaultWeights)
{
    derive();
}

void Parameters::derive()
{
    m_derived.factor = std::pow(recallAtStability, 1 / decay()) - 1;
    m_derived.growth = std::exp(m_weights[8]);
    m_derived.easyDifficulty = m_weights[7] * initialDifficulty(m_weights, int(Rating::Easy));
    m_derived.lapseShare = std::exp(-m_weights[17] * m_weights[18]);
    for (const Rating rating : allRatings)
        m_derived.firstDifficulty[size_t(rating) - 1] = clampDifficulty(initialDifficulty(m_weights, int(rating)));
}

Result<Parameters> Parameters::fromNumbers(const QList<double> &numbers, int relearningSteps)
{
    if (numbers.size() != 17 && numbers.size() != 19 && numbers.size() != weightCount) {
        return badParameters(
            QCoreApplication::translate("greenroom", "The schedule needs 17, 19 or 21 parameters, not %1.").arg(numbers.size()));
    }
    const QList<double> weights = migrated(numbers);
    if (!std::all_of(weights.begin(), weights.end(), [](double weight) { return std::isfinite(weight); }))
        return badParameters(QCoreApplication::translate("greenroom", "Every parameter of the schedule must be a finite number."));

    Parameters parameters;
    for (size_t index = 0; index < parameters.m_weights.size(); ++index)
        parameters.m_weights[index] = std::clamp(weights[qsizetype(index)], bounds[index].least, bounds[index].greatest);
    const double ceiling = shortTermCeiling(parameters.m_weights, relearningSteps);
    parameters.m_weights[17] = std::min(parameters.m_weights[17], ceiling);
    parameters.m_weights[18] = std::min(parameters.m_weights[18], ceiling);
    parameters.derive();
    return parameters;
}

double retrievability(const Parameters &parameters, const MemoryState &state, double elapsedDays)
{
    const double days = std::max(0.0, elapsedDays);
    return std::pow(1 + parameters.factor() * days / clampStability(state.stability), parameters.decay());
}

MemoryState nextState(const Parameters &parameters, const std::optional<MemoryState> &state, int elapsedDays, Rating rating)
{
    if (!state)
        return {clampStability(parameters[int(rating) - 1]), parameters.derived().firstDifficulty[size_t(rating) - 1]};

    const MemoryState before{clampStability(state->stability), clampDifficulty(state->difficulty)};
    double stability = 0;
    if (elapsedDays <= 0) {
        stability = sameDayStability(parameters, before.stability, rating);
    } else {
        const double recall = retrievability(parameters, before, elapsedDays);
        stability = rating == Rating::Again ? forgottenStability(parameters, before, recall)
                                            : recalledStability(parameters, before, recall, rating);
    }
    return {clampStability(stability), nextDifficulty(parameters, before.difficulty, rating)};
}

MemoryState stateFromSm2(const Parameters &w, double ease, double intervalDays, double retention)
{
    const double stability = clampStability(std::max(intervalDays, leastStability) * w.factor() / (std::pow(retention, 1 / w.decay()) - 1));
    const double growth = w.derived().growth * std::pow(stability, -w[9]) * std::expm1(w[10] * (1 - retention));
    const double difficulty = growth > 0 ? 11 - (ease - 1) / growth : greatestDifficulty;
    return {stability, clampDifficulty(difficulty)};
}

double exactIntervalDays(const Parameters &parameters, double stability, double desiredRetention)
{
    return stability / parameters.factor() * (std::pow(desiredRetention, 1 / parameters.decay()) - 1);
}

int intervalDays(const Parameters &parameters, double stability, double desiredRetention, int maximumDays)
{
    const double most = std::clamp(maximumDays, 1, greatestIntervalDays);
    const double days = std::round(exactIntervalDays(parameters, stability, desiredRetention));
    // A retention next to 0 overflows to infinity, which is simply the longest interval.
    return int(std::clamp(std::isnan(days) ? 1.0 : days, 1.0, most));
}

} // namespace greenroom::fsrs
