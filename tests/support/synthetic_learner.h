#pragma once

#include "core/optimizer_data.h"

#include <algorithm>
#include <cmath>

namespace greenroom::test {

/// A small generator that gives the same numbers everywhere (splitmix64).
class Numbers
{
public:
    explicit Numbers(quint64 seed)
        : m_state(seed)
    {}
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    /// 0 to below 1.
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }
    int below(int bound) { return int(next() % quint64(bound)); }

private:
    quint64 m_state;
};

/// The weights of a learner who is not like the published average.
[[nodiscard]] inline fsrs::Parameters learnerParameters()
{
    return fsrs::Parameters::fromNumbers(
               {0.4, 1.1, 3.2, 11.0, 6.0, 0.7, 2.6, 0.01, 1.6, 0.2, 0.9, 1.9, 0.1, 0.3, 1.4, 0.5, 2.1, 0.7, 0.15, 0.12, 0.25})
        .value();
}

/// The grade such a learner gives when the card is recalled with this chance.
[[nodiscard]] inline int learnerGrade(double recall, Numbers &numbers)
{
    if (numbers.fraction() >= recall)
        return 1;
    const double mood = numbers.fraction();
    return mood < 0.15 ? 2 : mood < 0.9 ? 3 : 4;
}

/// One card of a learner with known memory over `days` days from `firstDay`, reviewed about when it is due, sometimes again on the same
/// day.
[[nodiscard]] inline std::vector<optimizer::Answer> learnerCard(const fsrs::Parameters &memory, int firstDay, int days, Numbers &numbers)
{
    constexpr qint64 dayMs = 86400000;
    std::vector<optimizer::Answer> answers;
    std::optional<fsrs::MemoryState> state;
    int day = firstDay;
    int elapsed = 0;
    while (day < days) {
        int grade = 0;
        if (!state) {
            const double mood = numbers.fraction();
            grade = mood < 0.25 ? 1 : mood < 0.4 ? 2 : mood < 0.9 ? 3 : 4;
        } else {
            grade = learnerGrade(fsrs::retrievability(memory, *state, elapsed), numbers);
        }
        state = fsrs::nextState(memory, state, elapsed, Rating(grade));
        answers.push_back({elapsed, quint8(grade), day * dayMs + qint64(answers.size()) * 1000, 0});
        if (grade == 1 && numbers.fraction() < 0.7) {
            elapsed = 0;
            continue;
        }
        const double interval = fsrs::intervalDays(memory, state->stability, 0.9) * (0.6 + 0.9 * numbers.fraction());
        elapsed = std::max(1, int(std::lround(interval)));
        day += elapsed;
    }
    return answers;
}

/// About `reviews` answers of such a learner.
[[nodiscard]] inline optimizer::Data learnerLog(size_t reviews, quint64 seed, const fsrs::Parameters &memory = learnerParameters())
{
    constexpr int days = 500;
    Numbers numbers(seed);
    optimizer::Data data;
    while (data.answers.size() < reviews)
        data.addCard(learnerCard(memory, numbers.below(days - 60), days, numbers));
    return data;
}

} // namespace greenroom::test
