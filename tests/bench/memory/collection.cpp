#include "bench/memory/collection.h"

#include "bench/memory/measure.h"
#include "platform/unique_id.h"
#include "storage/transaction.h"
#include "support/synthetic_learner.h"

#include <algorithm>

namespace greenroom::bench {

using namespace greenroom::test;

namespace {

constexpr int studyDays = 1000;

} // namespace

SchedulerSettings benchSettings()
{
    SchedulerSettings settings;
    settings.learningStepsSeconds.clear();
    settings.relearningStepsSeconds.clear();
    return settings;
}

ReviewOptions benchOptions()
{
    ReviewOptions options;
    options.scheduler = benchSettings();
    options.newPerDay = 20;
    return options;
}

void nameCards(Collection &collection, int cards)
{
    for (int card = 0; card < cards; ++card)
        collection.cardIds.append(QStringLiteral("topic-%1-question-%2").arg(card % 20).arg(card, 6, 10, QLatin1Char('0')));
}

void invent(Collection &collection, int cards, int reviews)
{
    nameCards(collection, cards);
    Numbers numbers(4);
    const fsrs::Parameters memory = learnerParameters();
    for (int card = 0; card < cards; ++card) {
        if (card % 20 != 19 && int(collection.answers.size()) < reviews) {
            const auto made = learnerCard(memory, numbers.below(studyDays - 5), studyDays, numbers);
            collection.answers.insert(collection.answers.end(), made.begin(), made.end());
        }
        collection.starts.push_back(collection.answers.size());
    }
    // What is missing becomes same-day answers of the last cards, so that every run has the same number.
    collection.answers.resize(std::min(collection.answers.size(), size_t(reviews)));
    for (size_t &start : collection.starts)
        start = std::min(start, collection.answers.size());
}

void store(Collection &collection)
{
    auto database = need(Database::open(collection.path(), collection.clock));
    auto transaction = need(Transaction::begin(*database));
    const QString settings = need(ReviewRepository(*database).keepSettings(benchSettings()));
    struct Line
    {
        qint64 atMs;
        size_t card;
        size_t index;
    };
    std::vector<Line> lines;
    const qint64 begin = pinnedMoment().msSinceEpoch - studyDays * 86400000LL;
    for (size_t card = 0; card + 1 < collection.starts.size(); ++card) {
        for (size_t index = collection.starts[card]; index < collection.starts[card + 1]; ++index)
            lines.push_back({begin + collection.answers[index].atMs, card, index});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &left, const Line &right) { return left.atMs < right.atMs; });
    size_t next = 0;
    need(database->executeEach(
        QStringLiteral("INSERT INTO reviews (uid, device_id, card_id, kind, rating, at_ms, utc_offset_seconds, duration_ms, settings_id, "
                       "interval_days) VALUES (?, 'bench', ?, ?, ?, ?, 28800, ?, ?, ?)"),
        [&](QVariantList &values) {
            if (next == lines.size())
                return false;
            const Line &line = lines[next++];
            const optimizer::Answer &answer = collection.answers[line.index];
            const bool first = line.index == collection.starts[line.card];
            const bool last = line.index + 1 == collection.starts[line.card + 1];
            const int interval = last ? int(1 + line.index % 40) : std::max(1, collection.answers[line.index + 1].elapsedDays);
            values = {newUniqueId(),
                      collection.cardIds[qsizetype(line.card)],
                      first ? QStringLiteral("learn") : QStringLiteral("review"),
                      int(answer.rating),
                      line.atMs,
                      int(3000 + line.index % 9000),
                      settings,
                      interval};
            return true;
        }));
    need(transaction.commit());
}

} // namespace greenroom::bench
