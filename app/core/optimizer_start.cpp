#include "core/optimizer_start.h"

#include <algorithm>
#include <cmath>

namespace greenroom::optimizer {

namespace {

constexpr double greatestStart = 100;

double lossAt(double stability, const std::vector<FirstInterval> &intervals, double averageRecall, double published,
              const fsrs::Parameters &parameters)
{
    double loss = std::abs(stability - published) / 16;
    for (const FirstInterval &interval : intervals) {
        const double predicted = std::pow(1 + parameters.factor() * interval.days / stability, parameters.decay());
        // One answer of the average kind is added, so that a group without a lapse does not ask for eternity.
        const double recall = (interval.recalled + averageRecall) / (interval.answers + 1);
        loss -= interval.answers * (recall * std::log(predicted) + (1 - recall) * std::log(1 - predicted));
    }
    return loss;
}

double bestStability(const std::vector<FirstInterval> &intervals, double averageRecall, double published)
{
    const fsrs::Parameters parameters;
    double low = fsrs::leastStability;
    double high = greatestStart;
    for (int round = 0; round < 200 && high - low > 1e-9; ++round) {
        const double left = low + (high - low) / 3;
        const double right = high - (high - low) / 3;
        if (lossAt(left, intervals, averageRecall, published, parameters) < lossAt(right, intervals, averageRecall, published, parameters))
            high = right;
        else
            low = left;
    }
    return (low + high) / 2;
}

// Where two grades are out of order, the one with fewer answers takes the other's value.
void makeRise(std::array<double, 4> &found, const std::array<double, 4> &answers)
{
    constexpr std::array<std::pair<size_t, size_t>, 6> pairs{{{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}};
    for (const auto &[lower, upper] : pairs) {
        if (found[lower] <= 0 || found[upper] <= 0 || found[lower] <= found[upper])
            continue;
        if (answers[lower] > answers[upper])
            found[upper] = found[lower];
        else
            found[lower] = found[upper];
    }
}

// On a logarithmic scale Hard lies between Again and Good, Good between Hard and Easy, at places that hold for most people.
void fillBetween(std::array<double, 4> &found)
{
    constexpr double hardPlace = 0.41; // of Again's part in Hard
    constexpr double easyPlace = 0.54; // of Easy's part in Good
    std::array<double, 4> log{};
    std::array<bool, 4> known{};
    for (size_t grade = 0; grade < 4; ++grade) {
        known[grade] = found[grade] > 0;
        log[grade] = known[grade] ? std::log(found[grade]) : 0;
    }
    // Two relations over four values: log Hard = a Again + (1-a) Good, log Good = (1-e) Hard + e Easy.
    const double a = hardPlace;
    const double e = easyPlace;
    if (!known[1] && !known[2] && known[0] && known[3]) {
        const double whole = a + e - a * e;
        log[1] = (a * log[0] + (1 - a) * e * log[3]) / whole;
        log[2] = ((1 - e) * a * log[0] + e * log[3]) / whole;
        known[1] = known[2] = true;
    }
    for (int round = 0; round < 2; ++round) {
        if (!known[1] && known[0] && known[2])
            log[1] = a * log[0] + (1 - a) * log[2], known[1] = true;
        if (!known[1] && known[2] && known[3])
            log[1] = (log[2] - e * log[3]) / (1 - e), known[1] = true;
        if (!known[2] && known[1] && known[3])
            log[2] = (1 - e) * log[1] + e * log[3], known[2] = true;
        if (!known[2] && known[0] && known[1])
            log[2] = (log[1] - a * log[0]) / (1 - a), known[2] = true;
        if (!known[3] && known[1] && known[2])
            log[3] = (log[2] - (1 - e) * log[1]) / e, known[3] = true;
        if (!known[0] && known[1] && known[2])
            log[0] = (log[1] - (1 - a) * log[2]) / a, known[0] = true;
    }
    for (size_t grade = 0; grade < 4; ++grade)
        found[grade] = std::exp(log[grade]);
}

} // namespace

std::array<double, 4> risingAndFilled(std::array<double, 4> found, const std::array<double, 4> &answers)
{
    const fsrs::Parameters published;
    const auto isFound = [](double stability) { return stability > 0; };
    const auto count = std::count_if(found.begin(), found.end(), isFound);
    if (count == 0)
        return {published[0], published[1], published[2], published[3]};
    makeRise(found, answers);
    if (count == 1) {
        const size_t only = size_t(std::find_if(found.begin(), found.end(), isFound) - found.begin());
        const double share = found[only] / published[int(only)];
        for (size_t grade = 0; grade < 4; ++grade)
            found[grade] = published[int(grade)] * share;
    } else if (count < 4) {
        fillBetween(found);
    }
    for (double &stability : found)
        stability = std::clamp(stability, fsrs::leastStability, greatestStart);
    return found;
}

std::array<double, 4> startStabilities(const TrainingSet &set)
{
    const fsrs::Parameters published;
    std::array<double, 4> found{};
    std::array<double, 4> answers{};
    for (size_t grade = 0; grade < 4; ++grade) {
        for (const FirstInterval &interval : set.first[grade])
            answers[grade] += interval.answers;
        if (answers[grade] > 0)
            found[grade] = bestStability(set.first[grade], set.averageRecall, published[int(grade)]);
    }
    return risingAndFilled(found, answers);
}

} // namespace greenroom::optimizer
