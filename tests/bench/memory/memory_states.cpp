#include "bench/memory/memory_states.h"

#include "bench/memory/measure.h"
#include "support/synthetic_learner.h"

#include <cmath>

namespace greenroom::bench {

using namespace greenroom::test;

namespace {

// The formulas as one would write them over arrays: the floor of the memory states.
double plainLoop(const Collection &collection, const fsrs::Parameters &parameters)
{
    const auto &w = parameters.weights();
    const double decay = -w[20];
    const double factor = std::pow(0.9, 1 / decay) - 1;
    double sum = 0;
    for (size_t card = 0; card + 1 < collection.starts.size(); ++card) {
        double s = 0;
        double d = 0;
        for (size_t index = collection.starts[card]; index < collection.starts[card + 1]; ++index) {
            const optimizer::Answer &answer = collection.answers[index];
            const int g = answer.rating;
            if (index == collection.starts[card]) {
                s = w[size_t(g) - 1];
                d = std::clamp(w[4] - std::exp(w[5] * (g - 1)) + 1, 1.0, 10.0);
                continue;
            }
            double next = 0;
            if (answer.elapsedDays == 0) {
                const double inc = std::exp(w[17] * (g - 3 + w[18])) * std::pow(s, -w[19]);
                next = s * (g >= 2 ? std::max(inc, 1.0) : inc);
            } else {
                const double r = std::pow(1 + factor * answer.elapsedDays / s, decay);
                if (g == 1)
                    next = std::min(w[11] * std::pow(d, -w[12]) * (std::pow(s + 1, w[13]) - 1) * std::exp(w[14] * (1 - r)),
                                    s / std::exp(w[17] * w[18]));
                else
                    next = s * (1 + std::exp(w[8]) * (11 - d) * std::pow(s, -w[9]) * (std::exp(w[10] * (1 - r)) - 1) *
                                        (g == 2 ? w[15] : 1) * (g == 4 ? w[16] : 1));
            }
            const double easy = w[4] - std::exp(w[5] * 3) + 1;
            d = std::clamp(w[7] * easy + (1 - w[7]) * (d - w[6] * (g - 3) * (10 - d) / 9), 1.0, 10.0);
            s = std::clamp(next, 0.001, 36500.0);
        }
        sum += s;
    }
    return sum;
}

double ourLoop(const Collection &collection, const fsrs::Parameters &parameters)
{
    double sum = 0;
    for (size_t card = 0; card + 1 < collection.starts.size(); ++card) {
        std::optional<fsrs::MemoryState> state;
        for (size_t index = collection.starts[card]; index < collection.starts[card + 1]; ++index)
            state = fsrs::nextState(parameters, state, collection.answers[index].elapsedDays, Rating(collection.answers[index].rating));
        sum += state ? state->stability : 0;
    }
    return sum;
}

} // namespace

QJsonObject memoryStates(const Collection &collection)
{
    const fsrs::Parameters parameters = learnerParameters();
    double plain = 1e9;
    double ours = 1e9;
    double difference = 0;
    for (int round = 0; round < 5; ++round) {
        double left = 0;
        double right = 0;
        plain = std::min(plain, secondsOf([&] { left = plainLoop(collection, parameters); }));
        ours = std::min(ours, secondsOf([&] { right = ourLoop(collection, parameters); }));
        difference = std::abs(left - right) / left;
    }
    return {{QStringLiteral("plainLoopMs"), plain * 1000},
            {QStringLiteral("oursMs"), ours * 1000},
            {QStringLiteral("ratio"), ours / plain},
            {QStringLiteral("bound"), 1.5},
            {QStringLiteral("relativeDifference"), difference}};
}

} // namespace greenroom::bench
