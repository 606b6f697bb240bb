#include "core/interview.h"

#include <queue>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr int longestPlanDays = 90;

double recallAfter(const fsrs::Parameters &parameters, const fsrs::MemoryState &memory, qint64 days)
{
    return fsrs::retrievability(parameters, memory, double(std::max<qint64>(0, days)));
}

// A card in the plan: what is expected of its memory, and of its recall on the day.
struct Planned
{
    std::optional<fsrs::MemoryState> memory;
    qint64 lastDay = 0; ///< Julian
    double onTheDay = 0;
};

// What one review on `day` leaves, expected over success and failure. After a failure the card is learned again on the same day.
void review(Planned &card, qint64 day, qint64 interview, const fsrs::Parameters &parameters)
{
    const int elapsed = card.memory ? int(std::max<qint64>(0, day - card.lastDay)) : 0;
    const double chance = card.memory ? recallAfter(parameters, *card.memory, elapsed) : 1;
    const fsrs::MemoryState recalled = fsrs::nextState(parameters, card.memory, elapsed, Rating::Good);
    fsrs::MemoryState forgotten = fsrs::nextState(parameters, card.memory, elapsed, Rating::Again);
    forgotten = fsrs::nextState(parameters, forgotten, 0, Rating::Good);
    card.onTheDay =
        chance * recallAfter(parameters, recalled, interview - day) + (1 - chance) * recallAfter(parameters, forgotten, interview - day);
    card.memory = fsrs::MemoryState{std::exp(chance * std::log(recalled.stability) + (1 - chance) * std::log(forgotten.stability)),
                                    chance * recalled.difficulty + (1 - chance) * forgotten.difficulty};
    card.lastDay = day;
}

double meanOnTheDay(const std::vector<Planned> &cards)
{
    double sum = 0;
    for (const Planned &card : cards)
        sum += card.onTheDay;
    return cards.empty() ? 0 : sum / double(cards.size());
}

// The mean recall on the day with so many cards a day.
double reached(std::vector<Planned> cards, qint64 today, qint64 interview, int perDay, const fsrs::Parameters &parameters)
{
    const auto later = [&cards](size_t left, size_t right) { return cards[left].onTheDay > cards[right].onTheDay; };
    std::priority_queue<size_t, std::vector<size_t>, decltype(later)> weakest(later);
    for (size_t card = 0; card < cards.size(); ++card)
        weakest.push(card);
    std::vector<size_t> ofDay;
    for (qint64 day = std::max(today, interview - longestPlanDays); day < interview; ++day) {
        ofDay.clear();
        while (int(ofDay.size()) < perDay && !weakest.empty()) {
            ofDay.push_back(weakest.top());
            weakest.pop();
        }
        for (const size_t card : ofDay) {
            review(cards[card], day, interview, parameters);
            weakest.push(card);
        }
    }
    return meanOnTheDay(cards);
}

} // namespace

std::optional<double> recallOn(const CardState &state, QDate day, const fsrs::Parameters &parameters, int rolloverHour)
{
    if (!state.memory || !state.lastReview)
        return std::nullopt;
    return recallAfter(parameters, *state.memory, studyDay(*state.lastReview, rolloverHour).daysTo(day));
}

QStringList cramOrder(const QList<CardState> &cards, QDate interview, const fsrs::Parameters &parameters, int rolloverHour)
{
    QList<std::pair<double, QString>> met;
    QStringList unmet;
    for (const CardState &card : cards) {
        if (card.suspended)
            continue;
        if (const auto recall = recallOn(card, interview, parameters, rolloverHour))
            met.append({*recall, card.cardId});
        else
            unmet.append(card.cardId);
    }
    std::sort(met.begin(), met.end());
    QStringList order;
    for (const auto &[recall, id] : std::as_const(met))
        order.append(id);
    return order + unmet;
}

InterviewLoad interviewLoad(const QList<CardState> &cards, QDate today, QDate interview, double target, int perDay,
                            const fsrs::Parameters &parameters, int rolloverHour)
{
    std::vector<Planned> planned;
    for (const CardState &card : cards) {
        if (!card.suspended)
            planned.push_back({card.memory, card.lastReview ? studyDay(*card.lastReview, rolloverHour).toJulianDay() : 0,
                               recallOn(card, interview, parameters, rolloverHour).value_or(0)});
    }
    InterviewLoad load;
    load.days = int(std::max<qint64>(0, today.daysTo(interview)));
    load.recallWithout = meanOnTheDay(planned);
    const qint64 from = today.toJulianDay();
    const qint64 to = interview.toJulianDay();
    const auto with = [&](int count) { return count == 0 ? load.recallWithout : reached(planned, from, to, count, parameters); };
    int least = 0;
    int most = int(planned.size());
    load.reachable = !planned.empty() && with(most) >= target;
    while (load.reachable && least < most) {
        const int middle = least + (most - least) / 2;
        if (with(middle) >= target)
            most = middle;
        else
            least = middle + 1;
    }
    load.cardsPerDay = most;
    load.recallReached = with(most);
    load.fits = load.reachable && most <= perDay;
    return load;
}

} // namespace greenroom
