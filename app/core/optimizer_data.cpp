#include "core/optimizer_data.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace greenroom::optimizer {

namespace {

constexpr double earlyShare = 0.8;

struct Card
{
    size_t begin = 0;
    size_t end = 0;
};

// A card's first answer on a later day; `end` where there is none.
size_t firstLater(const Data &data, const Card &card)
{
    for (size_t index = card.begin + 1; index < card.end; ++index) {
        if (data.answers[index].elapsedDays > 0)
            return index;
    }
    return card.end;
}

// The moment up to which answers are early.
qint64 lastEarlyMs(const Data &data)
{
    std::vector<qint64> times;
    for (size_t card = 0; card < data.cards(); ++card) {
        for (size_t index = data.starts[card] + 1; index < data.starts[card + 1]; ++index) {
            if (data.answers[index].elapsedDays > 0)
                times.push_back(data.answers[index].atMs);
        }
    }
    if (times.empty())
        return 0;
    const auto last = times.begin() + qptrdiff(std::max<size_t>(1, size_t(earlyShare * double(times.size()))) - 1);
    std::nth_element(times.begin(), last, times.end());
    return *last;
}

using Group = std::pair<int, int>; // first rating, days

std::map<Group, FirstInterval> groups(const Data &data, const std::vector<Card> &cards)
{
    std::map<Group, FirstInterval> found;
    for (const Card &card : cards) {
        const size_t later = firstLater(data, card);
        if (later == card.end)
            continue;
        const int days = data.answers[later].elapsedDays;
        FirstInterval &group = found[{data.answers[card.begin].rating, days}];
        group.days = days;
        group.answers += 1;
        group.recalled += data.answers[later].rating > 1 ? 1 : 0;
    }
    return found;
}

// The groups of one first rating that are too rare or too far away to tell anything.
void addOutliers(int rating, std::vector<FirstInterval> ofRating, std::set<Group> &outliers)
{
    std::sort(ofRating.begin(), ofRating.end(), [](const FirstInterval &left, const FirstInterval &right) {
        return left.answers != right.answers ? left.answers < right.answers : left.days > right.days;
    });
    double total = 0;
    for (const FirstInterval &group : ofRating)
        total += group.answers;
    const double most = std::max(20.0, std::floor(total / 20));
    const int longest = rating == 4 ? 365 : 100;
    double removed = 0;
    for (const FirstInterval &group : ofRating) {
        const bool rare = removed + group.answers <= most;
        if (rare)
            removed += group.answers;
        if (rare || group.answers < 6 || group.days > longest)
            outliers.insert({rating, group.days});
    }
}

std::set<Group> outliersOf(const std::map<Group, FirstInterval> &found)
{
    std::set<Group> outliers;
    for (int rating = 1; rating <= 4; ++rating) {
        std::vector<FirstInterval> ofRating;
        for (const auto &[group, interval] : found) {
            if (group.first == rating)
                ofRating.push_back(interval);
        }
        addOutliers(rating, ofRating, outliers);
    }
    return outliers;
}

std::vector<Card> cardsOf(const Data &data, Part part, qint64 earlyUntilMs)
{
    std::vector<Card> cards;
    for (size_t number = 0; number < data.cards(); ++number) {
        Card card{data.starts[number], data.starts[number + 1]};
        // A clock that was set back may put an early answer behind a late one; the history before it stays whole.
        while (part == Part::Early && card.end > card.begin && data.answers[card.end - 1].atMs > earlyUntilMs)
            --card.end;
        card.end = std::min(card.end, card.begin + longestHistory);
        if (card.end > card.begin)
            cards.push_back(card);
    }
    return cards;
}

bool isItem(const Answer &answer, Part part, qint64 earlyUntilMs)
{
    return answer.elapsedDays > 0 && (part != Part::Late || answer.atMs > earlyUntilMs);
}

// Weights by rank in time; answers of one moment keep the order of the cards.
void weigh(Data &data, Part part, qint64 earlyUntilMs, TrainingSet &set)
{
    std::vector<size_t> items;
    for (size_t card = 0; card < data.cards(); ++card) {
        for (size_t index = data.starts[card] + 1; index < data.starts[card + 1]; ++index) {
            if (isItem(data.answers[index], part, earlyUntilMs))
                items.push_back(index);
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [&](size_t left, size_t right) { return data.answers[left].atMs < data.answers[right].atMs; });
    const double last = std::max(1.0, double(items.size()) - 1);
    for (size_t rank = 0; rank < items.size(); ++rank)
        data.answers[items[rank]].weight = part == Part::Late ? 1.0F : float(0.25 + 0.75 * std::pow(double(rank) / last, 3));
    set.items = items.size();
}

double averageRecall(const Data &data, const std::vector<Card> &cards)
{
    double answers = 0;
    double recalled = 0;
    for (const Card &card : cards) {
        for (size_t index = card.begin + 1; index < card.end; ++index) {
            if (data.answers[index].elapsedDays > 0) {
                answers += 1;
                recalled += data.answers[index].rating > 1 ? 1 : 0;
            }
        }
    }
    return answers > 0 ? recalled / answers : 0;
}

} // namespace

void Data::addCard(const std::vector<Answer> &card)
{
    answers.insert(answers.end(), card.begin(), card.end());
    starts.push_back(answers.size());
}

std::vector<Answer> answersOf(const QList<ReviewEntry> &entries, int rolloverHour)
{
    std::vector<Answer> answers;
    QDate lastDay;
    bool whole = true;
    for (const ReviewEntry &entry : entries) {
        if (entry.kind == ReviewKind::Reset) {
            answers.clear();
            whole = true;
        }
        if (!entry.isScheduled())
            continue;
        if (answers.empty())
            whole = entry.kind == ReviewKind::Learn && !entry.memory;
        const QDate day = studyDay(entry.at, rolloverHour);
        const qint64 elapsed = answers.empty() ? 0 : std::max<qint64>(0, lastDay.daysTo(day));
        answers.push_back({int(elapsed), quint8(*entry.rating), entry.at.msSinceEpoch, 0});
        lastDay = day;
    }
    return whole ? answers : std::vector<Answer>();
}

TrainingSet trainingSet(const Data &data, Part part)
{
    TrainingSet set;
    const qint64 earlyUntilMs = part == Part::All ? 0 : lastEarlyMs(data);
    const std::vector<Card> cards = cardsOf(data, part, earlyUntilMs);
    set.averageRecall = averageRecall(data, cards);
    const auto found = groups(data, cards);
    const std::set<Group> outliers = part == Part::Late ? std::set<Group>() : outliersOf(found);
    for (const auto &[group, interval] : found) {
        if (!outliers.contains(group)) {
            set.first[size_t(group.first) - 1].push_back(interval);
            set.firstItems += size_t(interval.answers);
        }
    }
    for (const Card &card : cards) {
        const size_t later = firstLater(data, card);
        if (later == card.end || outliers.contains({data.answers[card.begin].rating, data.answers[later].elapsedDays}))
            continue;
        set.data.answers.insert(set.data.answers.end(), data.answers.begin() + qptrdiff(card.begin),
                                data.answers.begin() + qptrdiff(card.end));
        set.data.starts.push_back(set.data.answers.size());
    }
    weigh(set.data, part, earlyUntilMs, set);
    return set;
}

} // namespace greenroom::optimizer
