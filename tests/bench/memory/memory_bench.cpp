// Figures of the scheduler, the queue and Progress over 100,000 cards and 1,000,000 reviews made from a fixed seed, as JSON.
// `greenroom_memory_bench [CARDS [REVIEWS]]`. Each figure stands beside its floor, measured in the same run.
#include "bench/memory/bare_collection.h"
#include "bench/memory/collection.h"
#include "bench/memory/measure.h"
#include "bench/memory/memory_states.h"
#include "services/statistics_service.h"
#include "support/synthetic_learner.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>
#include <ctime>
#include <memory>

using namespace greenroom;
using namespace greenroom::bench;
using namespace greenroom::test;

namespace {

struct OpenCollection
{
    std::unique_ptr<Database> database;
    std::unique_ptr<ReviewService> service;
    double milliseconds = 0;
    double cpuMilliseconds = 0;
    QueueCounts counts;
};

OpenCollection open(const QString &path, const Clock &clock, const QStringList &cardIds)
{
    OpenCollection opened;
    const std::clock_t begin = std::clock();
    const auto work = [&] {
        opened.database = need(Database::open(path, clock));
        opened.service = std::make_unique<ReviewService>(*opened.database, clock, QStringLiteral("bench"), benchOptions());
        opened.service->setCards(cardIds);
        opened.counts = need(opened.service->queue()).counts;
    };
    opened.milliseconds = 1000 * secondsOf(work);
    opened.cpuMilliseconds = 1000 * double(std::clock() - begin) / CLOCKS_PER_SEC;
    return opened;
}

struct Session
{
    std::vector<double> next;
    std::vector<double> answers;
    std::vector<double> bare;
};

// Asks what comes next and answers it, so many times; with `floor` each answer has a bare transaction beside it, so that both meet the same
// disk.
Session session(ReviewService &service, FixedClock &clock, int presses, BareCollection *floor)
{
    Session times;
    Numbers numbers(9);
    (void)need(service.nextStates(need(service.queue()).cardIds.first())); // the load of the coming days is read once
    for (int press = 0; press < presses; ++press) {
        QString card;
        times.next.push_back(1000 * secondsOf([&] { card = need(service.queue()).cardIds.value(0); }));
        if (card.isEmpty())
            break;
        clock.advanceMs(4000);
        const Rating rating = Rating(learnerGrade(0.9, numbers));
        times.answers.push_back(1000 * secondsOf([&] { (void)need(service.answer(card, rating, 4000)); }));
        if (floor)
            times.bare.push_back(floor->press(card, clock.now().msSinceEpoch));
    }
    return times;
}

QJsonObject progress(const Collection &collection, Database &database)
{
    QList<TopicCards> topics;
    for (int topic = 0; topic < 20; ++topic)
        topics.append({QStringLiteral("topic-%1").arg(topic), {}});
    for (qsizetype card = 0; card < collection.cardIds.size(); ++card)
        topics[card % 20].cardIds.append(collection.cardIds[card]);
    const TopicIndex index(topics); // kept with the catalog
    StatisticsOptions options;
    options.interview = studyDay(pinnedMoment()).addDays(20);
    double whole = 1e9;
    double charts = 1e9;
    double cpu = 1e9;
    int reviews = 0;
    for (int round = 0; round < 3; ++round) {
        charts = std::min(charts, secondsOf([&] { (void)need(ReviewDayRepository(database).all()); }));
        const std::clock_t begin = std::clock();
        const auto compute = [&] { reviews = need(StatisticsService(database).compute(index, collection.clock.now(), options)).reviews; };
        whole = std::min(whole, secondsOf(compute));
        cpu = std::min(cpu, double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return {{QStringLiteral("rollUpMs"), charts * 1000},
            {QStringLiteral("allFiguresMs"), whole * 1000},
            {QStringLiteral("allFiguresCpuMs"), cpu * 1000},
            {QStringLiteral("boundMs"), 50},
            {QStringLiteral("reviews"), reviews}};
}

QJsonObject optimizerFigures()
{
    const optimizer::Data log = learnerLog(100000, 23);
    const std::clock_t begin = std::clock();
    const auto trial = need(optimizer::tryFit(log, {}, {}));
    return {{QStringLiteral("cpuSeconds"), double(std::clock() - begin) / CLOCKS_PER_SEC},
            {QStringLiteral("boundSeconds"), 1},
            {QStringLiteral("logLossBefore"), trial.before.logLoss},
            {QStringLiteral("logLossAfter"), trial.after.logLoss}};
}

QJsonObject rebuildFigures(const Collection &collection)
{
    auto database = need(Database::open(collection.path(), collection.clock));
    ReviewService service(*database, collection.clock, QStringLiteral("bench"), benchOptions());
    const std::clock_t begin = std::clock();
    const double seconds = secondsOf([&] { (void)need(service.rebuild()); });
    return {{QStringLiteral("seconds"), seconds},
            {QStringLiteral("cpuSeconds"), double(std::clock() - begin) / CLOCKS_PER_SEC},
            {QStringLiteral("boundSeconds"), 2}};
}

QJsonObject openFigures(const Collection &collection, const Collection &none)
{
    double emptyMs = 1e9;
    OpenCollection best;
    best.milliseconds = best.cpuMilliseconds = 1e9;
    for (int round = 0; round < 5; ++round) {
        emptyMs = std::min(emptyMs, open(none.path(), none.clock, {}).milliseconds);
        const OpenCollection full = open(collection.path(), collection.clock, collection.cardIds);
        best.milliseconds = std::min(best.milliseconds, full.milliseconds);
        best.cpuMilliseconds = std::min(best.cpuMilliseconds, full.cpuMilliseconds);
        best.counts = full.counts;
    }
    return {{QStringLiteral("empty"), emptyMs},
            {QStringLiteral("full"), best.milliseconds},
            {QStringLiteral("fullCpu"), best.cpuMilliseconds},
            {QStringLiteral("due"), best.counts.review},
            {QStringLiteral("new"), best.counts.newCards}};
}

// A process of its own tells what a collection weighs: this one has kept what other figures needed.
double residentMiBOf(const Collection &collection)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--resident"), collection.path(), QString::number(collection.cardIds.size())});
    if (!child.waitForFinished(-1) || child.exitCode() != 0)
        qFatal("the measuring child failed");
    return child.readAllStandardOutput().trimmed().toDouble();
}

int tellResident(const QStringList &words)
{
    Collection collection;
    nameCards(collection, words.value(3).toInt());
    const OpenCollection opened = open(words.value(2), collection.clock, collection.cardIds);
    if (!collection.cardIds.isEmpty())
        (void)session(*opened.service, collection.clock, 5, nullptr);
    std::printf("%f\n", residentMiB());
    return 0;
}

QJsonObject pressFigures(Collection &collection, Collection &small)
{
    const QString copy = collection.folder.filePath(QStringLiteral("bare.sqlite"));
    need(need(Database::open(collection.path(), collection.clock))->copyTo(copy));
    OpenCollection full = open(collection.path(), collection.clock, collection.cardIds);
    BareCollection bare(copy);
    const Session large = session(*full.service, collection.clock, 200, &bare);
    OpenCollection few = open(small.path(), small.clock, small.cardIds);
    return {{QStringLiteral("nextCard"), spread(large.next)},
            {QStringLiteral("nextCardOfOneThousand"), spread(session(*few.service, small.clock, 40, nullptr).next)},
            {QStringLiteral("answer"), spread(large.answers)},
            {QStringLiteral("bareTransaction"), spread(large.bare)},
            {QStringLiteral("progress"), progress(collection, *full.database)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView("--resident"))
        return tellResident(words);
    const int cards = words.size() > 1 ? words[1].toInt() : 100000;
    const int reviews = words.size() > 2 ? words[2].toInt() : 1000000;
    QJsonObject figures{{QStringLiteral("optimizer"), optimizerFigures()}};

    Collection collection;
    invent(collection, cards, reviews);
    figures.insert(QStringLiteral("cards"), cards);
    figures.insert(QStringLiteral("reviews"), int(collection.answers.size()));
    figures.insert(QStringLiteral("memoryStates"), memoryStates(collection));
    store(collection);
    figures.insert(QStringLiteral("rebuild"), rebuildFigures(collection));

    Collection small;
    invent(small, 1000, 10000);
    store(small);
    (void)open(small.path(), small.clock, small.cardIds);
    const Collection none;
    (void)open(none.path(), none.clock, {});
    figures.insert(QStringLiteral("openMs"), openFigures(collection, none));
    figures.insert(QStringLiteral("residentMiBMore"), residentMiBOf(collection) - residentMiBOf(none));
    const QJsonObject presses = pressFigures(collection, small);
    for (auto figure = presses.begin(); figure != presses.end(); ++figure)
        figures.insert(figure.key(), figure.value());
    std::printf("%s\n", QJsonDocument(figures).toJson().constData());
    return 0;
}
