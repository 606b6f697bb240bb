// The figures of the judge, as ratios within one run: `greenroom_judge_bench [--corpora] [--runs N]` prints JSON. See README.md.
#include "catalog/drill_reader.h"
#include "judge/judge.h"
#include "services/expected_outcome.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace greenroom;

namespace {

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Two loops that keep both cores busy for as long as this lives.
class BusyCores
{
public:
    BusyCores()
    {
        for (std::thread &each : m_threads) {
            each = std::thread([this] {
                while (!m_stop) {
                    m_turns.fetch_add(1, std::memory_order_relaxed);
                }
            });
        }
    }
    BusyCores(const BusyCores &) = delete;
    BusyCores &operator=(const BusyCores &) = delete;
    ~BusyCores()
    {
        m_stop = true;
        for (std::thread &each : m_threads) {
            each.join();
        }
    }

private:
    std::atomic_bool m_stop = false;
    std::atomic_ulong m_turns = 0; ///< so that the loops are not optimised away
    std::thread m_threads[2];
};

class Bench
{
public:
    explicit Bench(const QString &drills)
        : m_judge(config(m_folder))
    {
        for (const QString &name : QDir(drills).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            Problems problems;
            const std::optional<Drill> drill = readDrill(QDir(drills).filePath(name), problems);
            if (drill) {
                m_drills.append(*drill);
            }
        }
    }

    [[nodiscard]] bool prepare()
    {
        return !m_drills.isEmpty() &&
               std::all_of(m_drills.begin(), m_drills.end(), [this](const Drill &drill) { return m_judge.prepareFindings(drill).ok(); });
    }

    /// Naive, after an edit, with the object ready, and everything: in turn, so that all meet the same machine.
    [[nodiscard]] QJsonObject times(int runs)
    {
        const auto found =
            std::find_if(m_drills.begin(), m_drills.end(), [](const Drill &each) { return each.id == QLatin1String("lc-904"); });
        const Drill &drill = found != m_drills.end() ? *found : m_drills.first();
        const QString source = drill.references.value(QStringLiteral("reference.cpp"));
        QList<double> naive;
        QList<double> edited;
        QList<double> ready;
        QList<double> everything;
        for (int run = 0; run <= runs; ++run) {
            const QString version = source + QStringLiteral("// edit %1\n").arg(run);
            const double plain = naiveMs(drill, version);
            const double first = judgeMs(drill, version, JudgeOptions::Thoroughness::Named);
            const double again = judgeMs(drill, version, JudgeOptions::Thoroughness::Named);
            const double whole = judgeMs(drill, version + QStringLiteral("// whole\n"), JudgeOptions::Thoroughness::Everything);
            if (run > 0) { // the first is a warm-up
                naive.append(plain);
                edited.append(first);
                ready.append(again);
                everything.append(whole);
            }
        }
        const double base = median(naive);
        const auto figure = [base](const QList<double> &values, double budget) {
            return QJsonObject{{QStringLiteral("ms"), median(values)},
                               {QStringLiteral("ratio"), median(values) / base},
                               {QStringLiteral("budget"), budget}};
        };
        return {{QStringLiteral("naiveMs"), base},
                {QStringLiteral("firstVerdictAfterEdit"), figure(edited, 0.16)},
                {QStringLiteral("firstVerdictObjectReady"), figure(ready, 0.03)},
                {QStringLiteral("allFindings"), figure(everything, 1.2)},
                {QStringLiteral("runs"), runs}};
    }

    /// Every solution that comes with the drills, judged whole.
    [[nodiscard]] QJsonObject corpora()
    {
        QJsonArray accepted;
        QJsonArray refused;
        QList<double> sizes;
        int wrong = 0;
        int right = 0;
        for (const Drill &drill : m_drills) {
            for (auto each = drill.wrong.cbegin(); each != drill.wrong.cend(); ++each, ++wrong) {
                const Result<JudgeReport> report = whole(drill, each.value());
                if (!report || !ExpectedOutcome::read(each.value()).met(*report)) {
                    accepted.append(drill.id + QLatin1Char('/') + each.key());
                }
                if (report && report->failure && drill.id == QLatin1String("lc-904") && report->verdict == Verdict::WrongAnswer) {
                    sizes.append(static_cast<double>(report->failure->input.value(QStringLiteral("fruits")).toArray().size()));
                }
            }
            const auto judgeRight = [&](const QMap<QString, QString> &sources) {
                for (auto each = sources.cbegin(); each != sources.cend(); ++each, ++right) {
                    const Result<JudgeReport> report = whole(drill, each.value());
                    if (!report || report->verdict != Verdict::Accepted) {
                        refused.append(drill.id + QLatin1Char('/') + each.key());
                    }
                }
            };
            judgeRight(drill.references);
            judgeRight(drill.right);
        }
        return {{QStringLiteral("wrong"), wrong},
                {QStringLiteral("wrongNotCaughtForItsReason"), accepted},
                {QStringLiteral("right"), right},
                {QStringLiteral("rightRefused"), refused},
                {QStringLiteral("counterexampleElementsMedian904"), median(sizes)}};
    }

    /// Whether the first reference of each drill is measured as its target and no slow variant as good as that, idle and with both cores
    /// busy.
    [[nodiscard]] QJsonObject growth()
    {
        QJsonArray misread;
        int measured = 0;
        const auto look = [&](const QString &where) {
            for (const Drill &drill : m_drills) {
                const Result<JudgeReport> reference = whole(drill, drill.references.value(QStringLiteral("reference.cpp")));
                const bool target = reference && reference->growth && reference->growth->model == drill.targetTime;
                ++measured;
                if (!target) {
                    misread.append(where + drill.id + QStringLiteral("/reference.cpp"));
                }
                for (auto each = drill.wrong.cbegin(); each != drill.wrong.cend(); ++each) {
                    if (!each.value().contains(QLatin1String("// expect: AC growth"))) {
                        continue;
                    }
                    const Result<JudgeReport> slow = whole(drill, each.value());
                    ++measured;
                    if (!slow || !slow->growth || !slow->growth->worse) {
                        misread.append(where + drill.id + QLatin1Char('/') + each.key());
                    }
                }
            }
        };
        look(QStringLiteral("idle: "));
        const BusyCores busy;
        look(QStringLiteral("busy: "));
        return {{QStringLiteral("measured"), measured}, {QStringLiteral("misread"), misread}};
    }

    [[nodiscard]] Isolation isolation() const { return m_judge.isolation(); }

private:
    static JudgeConfig config(const QTemporaryDir &folder)
    {
        JudgeConfig config;
        config.cacheFolder = folder.filePath(QStringLiteral("cache"));
        return config;
    }
    [[nodiscard]] Result<JudgeReport> whole(const Drill &drill, const QString &source)
    {
        JudgeOptions options;
        options.thoroughness = JudgeOptions::Thoroughness::Everything;
        return m_judge.judge(drill, source, options);
    }
    [[nodiscard]] double judgeMs(const Drill &drill, const QString &source, JudgeOptions::Thoroughness thoroughness)
    {
        JudgeOptions options;
        options.thoroughness = thoroughness;
        QElapsedTimer timer;
        timer.start();
        const Result<JudgeReport> report = m_judge.judge(drill, source, options);
        if (!report || report->verdict != Verdict::Accepted) {
            qFatal("the reference was not accepted");
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    /// What one does without us: the same source with every header, compiled and run.
    [[nodiscard]] double naiveMs(const Drill &drill, const QString &source) const
    {
        const QString path = m_folder.filePath(QStringLiteral("naive.cpp"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no room for the naive program");
        }
        file.write("#include <bits/stdc++.h>\nusing namespace std;\n" + source.toUtf8() +
                   "\nint main() { auto method = &Solution::" + drill.signature.function.toUtf8() + "; return method == nullptr; }\n");
        file.close();
        const QString program = m_folder.filePath(QStringLiteral("naive"));
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(QStringLiteral("g++"), {QStringLiteral("-O2"), path, QStringLiteral("-o"), program}) != 0 ||
            QProcess::execute(program, {}) != 0) {
            qFatal("the naive program did not run");
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    QTemporaryDir m_folder;
    Judge m_judge;
    QList<Drill> m_drills;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype runsAt = arguments.indexOf(QStringLiteral("--runs"));
    const int runs = runsAt > 0 ? std::max(1, arguments.value(runsAt + 1).toInt()) : 7;
    Bench bench(QStringLiteral(GREENROOM_DRILLS));
    if (!bench.prepare()) {
        std::fputs("the judge is not ready: see greenroom doctor\n", stderr);
        return 3;
    }
    QJsonObject figures{{QStringLiteral("isolation"), bench.isolation().level}, {QStringLiteral("times"), bench.times(runs)}};
    if (arguments.contains(QStringLiteral("--corpora"))) {
        figures.insert(QStringLiteral("corpora"), bench.corpora());
        figures.insert(QStringLiteral("growth"), bench.growth());
    }
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
