// Figures of the scheduler, the queue and Progress over 100,000 cards and 1,000,000 reviews made from a fixed seed, as JSON.
// `greenroom_memory_bench [CARDS [REVIEWS]]`. Each figure stands beside its floor, measured in the same run.
#include "core/optimizer.h"
#include "platform/unique_id.h"
#include "services/review_service.h"
#include "services/statistics_service.h"
#include "storage/transaction.h"
#include "support/pinned_clock.h"
#include "support/synthetic_learner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <memory>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr int studyDays = 1000;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}
void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

template <typename Work>
double secondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

QJsonObject spread(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[std::min(milliseconds.size() - 1, size_t(share * double(milliseconds.size())))];
    };
    return {{QStringLiteral("medianMs"), at(0.5)}, {QStringLiteral("p99Ms"), at(0.99)}};
}

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

struct Collection
{
    QTemporaryDir folder;
    FixedClock clock{pinnedMoment()};
    QStringList cardIds;
    std::vector<optimizer::Answer> answers;
    std::vector<size_t> starts{0};
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("greenroom.sqlite")); }
};

// The answers end on the day before the pinned moment. A twentieth of the cards is still new.
void invent(Collection &collection, int cards, int reviews)
{
    Numbers numbers(4);
    const fsrs::Parameters memory = learnerParameters();
    for (int card = 0; card < cards; ++card) {
        collection.cardIds.append(QStringLiteral("topic-%1-question-%2").arg(card % 20).arg(card, 6, 10, QLatin1Char('0')));
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

// The rows of one answer in one transaction, through prepared statements and nothing else: the floor of a durable answer.
class BareCollection
{
public:
    explicit BareCollection(const QString &path)
    {
        m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        m_handle.setDatabaseName(path);
        if (!m_handle.open())
            qFatal("the bare connection cannot be opened");
        for (const char *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"})
            QSqlQuery(m_handle).exec(QString::fromLatin1(pragma));
        for (QSqlQuery *query : {&m_line, &m_card, &m_day, &m_begin, &m_commit})
            *query = QSqlQuery(m_handle);
        m_line.prepare(QStringLiteral("INSERT INTO reviews (uid, device_id, card_id, kind, rating, at_ms, utc_offset_seconds, duration_ms, "
                                      "settings_id, interval_days) VALUES (?, 'bench', ?, 'review', 3, ?, 28800, 4000, 'x', 12)"));
        m_card.prepare(
            QStringLiteral("UPDATE card_states SET due_day = due_day + 12, stability = stability + 1, reps = reps + 1, due_ms = ?, "
                           "last_review_ms = ? WHERE card_id = ?"));
        m_day.prepare(QStringLiteral("UPDATE review_days SET answers = answers + 1, duration_ms = duration_ms + 4000 WHERE day = ?"));
    }
    BareCollection(const BareCollection &) = delete;
    BareCollection &operator=(const BareCollection &) = delete;
    ~BareCollection()
    {
        for (QSqlQuery *query : {&m_line, &m_card, &m_day, &m_begin, &m_commit})
            *query = QSqlQuery();
        m_handle = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    }

    double press(const QString &id, qint64 nowMs)
    {
        const QString uid = newUniqueId();
        return 1000 * secondsOf([&] {
                   m_begin.exec(QStringLiteral("BEGIN IMMEDIATE"));
                   m_line.bindValue(0, uid);
                   m_line.bindValue(1, id);
                   m_line.bindValue(2, nowMs);
                   m_card.bindValue(0, nowMs);
                   m_card.bindValue(1, nowMs);
                   m_card.bindValue(2, id);
                   m_day.bindValue(0, studyDay(pinnedMoment()).toJulianDay());
                   if (!m_line.exec() || !m_card.exec() || !m_day.exec() || !m_commit.exec(QStringLiteral("COMMIT")))
                       qFatal("the bare transaction failed");
               });
    }

private:
    QSqlDatabase m_handle;
    QSqlQuery m_line;
    QSqlQuery m_card;
    QSqlQuery m_day;
    QSqlQuery m_begin;
    QSqlQuery m_commit;
};

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
    StatisticsOptions options;
    options.interview = studyDay(pinnedMoment()).addDays(20);
    double whole = 1e9;
    double charts = 1e9;
    double cpu = 1e9;
    int reviews = 0;
    for (int round = 0; round < 3; ++round) {
        charts = std::min(charts, secondsOf([&] { (void)need(ReviewDayRepository(database).all()); }));
        const std::clock_t begin = std::clock();
        const auto compute = [&] { reviews = need(StatisticsService(database).compute(topics, collection.clock.now(), options)).reviews; };
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int cards = words.size() > 1 ? words[1].toInt() : 100000;
    const int reviews = words.size() > 2 ? words[2].toInt() : 1000000;
    QJsonObject figures;
    figures.insert(QStringLiteral("optimizer"), optimizerFigures());

    Collection collection;
    invent(collection, cards, reviews);
    figures.insert(QStringLiteral("cards"), cards);
    figures.insert(QStringLiteral("reviews"), int(collection.answers.size()));
    figures.insert(QStringLiteral("memoryStates"), memoryStates(collection));
    store(collection);
    {
        auto database = need(Database::open(collection.path(), collection.clock));
        ReviewService service(*database, collection.clock, QStringLiteral("bench"), benchOptions());
        const std::clock_t begin = std::clock();
        const double seconds = secondsOf([&] { (void)need(service.rebuild()); });
        figures.insert(QStringLiteral("rebuild"), QJsonObject{{QStringLiteral("seconds"), seconds},
                                                              {QStringLiteral("cpuSeconds"), double(std::clock() - begin) / CLOCKS_PER_SEC},
                                                              {QStringLiteral("boundSeconds"), 2}});
    }
    collection.answers = {};
    collection.starts = {};

    Collection small;
    invent(small, 1000, 10000);
    store(small);
    (void)open(small.path(), small.clock, small.cardIds);
    Collection none;
    (void)open(none.path(), none.clock, {});

    double emptyMs = 1e9;
    double fullMs = 1e9;
    double fullCpuMs = 1e9;
    QueueCounts counts;
    for (int round = 0; round < 5; ++round) {
        emptyMs = std::min(emptyMs, open(none.path(), none.clock, {}).milliseconds);
        const OpenCollection full = open(collection.path(), collection.clock, collection.cardIds);
        fullMs = std::min(fullMs, full.milliseconds);
        fullCpuMs = std::min(fullCpuMs, full.cpuMilliseconds);
        counts = full.counts;
    }
    figures.insert(QStringLiteral("openMs"), QJsonObject{{QStringLiteral("empty"), emptyMs},
                                                         {QStringLiteral("full"), fullMs},
                                                         {QStringLiteral("fullCpu"), fullCpuMs},
                                                         {QStringLiteral("due"), counts.review},
                                                         {QStringLiteral("new"), counts.newCards}});

    const QString copy = collection.folder.filePath(QStringLiteral("bare.sqlite"));
    need(need(Database::open(collection.path(), collection.clock))->copyTo(copy));
    const double before = residentMiB();
    OpenCollection full = open(collection.path(), collection.clock, collection.cardIds);
    BareCollection bare(copy);
    const Session large = session(*full.service, collection.clock, 200, &bare);
    figures.insert(QStringLiteral("residentMiBMore"), residentMiB() - before);
    OpenCollection few = open(small.path(), small.clock, small.cardIds);
    figures.insert(QStringLiteral("nextCard"), spread(large.next));
    figures.insert(QStringLiteral("nextCardOfOneThousand"), spread(session(*few.service, small.clock, 40, nullptr).next));
    figures.insert(QStringLiteral("answer"), spread(large.answers));
    figures.insert(QStringLiteral("bareTransaction"), spread(large.bare));
    figures.insert(QStringLiteral("progress"), progress(collection, *full.database));
    std::printf("%s\n", QJsonDocument(figures).toJson().constData());
    return 0;
}
