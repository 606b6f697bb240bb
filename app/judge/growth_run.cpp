#include "judge/growth_run.h"

#include "core/growth_model.h"
#include "judge/wire.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace greenroom {

namespace {

constexpr double budgetMs = 150; // of processor time a family, once there are enough points
constexpr double longestMs = 600;
constexpr int fewestSizes = 8;
constexpr int smallestTrusted = 256; // below, what every call costs anyway weighs too much
constexpr int shownLines = 10;
constexpr double bytesOfFrame = 12; // the least a call can take of the stack; less per element is an array, not recursion

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// Sizes from `from` to `to`, each about sqrt(2) times the one before.
QList<int> geometricSizes(int from, int to)
{
    QList<int> sizes;
    const double steps = std::max(1.0, 2 * std::log2(std::max(1.0, static_cast<double>(to) / from)));
    const double count = std::max<double>(fewestSizes - 1, std::floor(steps));
    for (int index = 0; index <= static_cast<int>(count); ++index) {
        const int size = static_cast<int>(std::lround(from * std::pow(static_cast<double>(to) / from, index / count)));
        if (sizes.isEmpty() || size > sizes.last()) {
            sizes.append(size);
        }
    }
    return sizes;
}

qsizetype rankOf(const GrowthFit &fit)
{
    const QStringList names = growthModels();
    if (!fit.model.isEmpty()) {
        return names.indexOf(fit.model);
    }
    return std::min(names.indexOf(fit.best), names.indexOf(fit.runnerUp));
}

/// "n or n log n" when the two cannot be told apart.
Growth growthOf(const GrowthFit &fit, const QString &target, const QString &family, const QList<QPair<qint64, qint64>> &points)
{
    Growth growth;
    growth.model = fit.model;
    growth.target = target;
    growth.family = family;
    growth.residual = fit.residual;
    growth.runnerUp = fit.model.isEmpty() && !fit.best.isEmpty() ? fit.best + QStringLiteral(" or ") + fit.runnerUp : fit.runnerUp;
    growth.points = points;
    growth.worse =
        fit.model.isEmpty() ? growsFaster(fit.best, target) && growsFaster(fit.runnerUp, target) : growsFaster(fit.model, target);
    return growth;
}

QString bigO(const QString &model) { return QStringLiteral("O(%1)").arg(model); }

} // namespace

GrowthRun::GrowthRun(const Sandbox &sandbox, const Toolchain &counted, const Drill &drill, Oracle &oracle, quint64 seed,
                     std::stop_token stop)
    : m_sandbox(sandbox)
    , m_counted(counted)
    , m_drill(drill)
    , m_oracle(oracle)
    , m_seed(seed)
    , m_stop(std::move(stop))
{}

/// Whether all sizes were measured: false when the program gave up or the budget was spent.
Result<bool> GrowthRun::measureSizes(const QList<int> &sizes, int enough, JailedProgram &program, Curve &curve)
{
    double spentMs = 0;
    for (const int size : sizes) {
        const Result<QList<QByteArray>> inputs = m_oracle.generate({{curve.family, size, m_seed}});
        if (!inputs) {
            return inputs.error();
        }
        const Result<AnsweredBatch> batch = program.ask({framed(inputs->first())});
        if (!batch) {
            return batch.error();
        }
        if (batch->answers.isEmpty()) {
            return false;
        }
        const RawAnswer &answer = batch->answers.first();
        curve.work.append({size, static_cast<qint64>(answer.numbers[0])});
        curve.heap.append({size, static_cast<qint64>(answer.numbers[1])});
        curve.stack.append({size, static_cast<qint64>(answer.numbers[3])});
        curve.largestInput = inputs->first();
        spentMs += answer.milliseconds;
        if (spentMs > longestMs || (spentMs > budgetMs && curve.work.size() >= enough)) {
            return false;
        }
    }
    return true;
}

Result<GrowthRun::Curve> GrowthRun::measure(const InputFamily &family, JailedProgram &program)
{
    Curve curve;
    curve.family = family.name;
    const bool large = family.largest >= 8 * smallestTrusted;
    if (large) {
        const Result<bool> measured =
            measureSizes(geometricSizes(std::max(family.smallest, smallestTrusted), family.largest), fewestSizes, program, curve);
        if (!measured) {
            return measured.error();
        }
    }
    if (curve.work.size() < fewestSizes - 2) {
        // Steep, or a task of small inputs: from the smallest that mean anything.
        curve = Curve{family.name, {}, {}, {}, {}};
        const int from = std::max(family.smallest, 4);
        const int to = std::min(family.largest, large ? smallestTrusted : family.largest);
        QList<int> sizes;
        for (int size = from; size <= to; size += std::max(1, size / 8)) {
            sizes.append(size);
        }
        const Result<bool> measured = measureSizes(sizes, 2 * fewestSizes, program, curve);
        if (!measured) {
            return measured.error();
        }
    }
    return curve;
}

Result<QList<LineCount>> GrowthRun::countLines(const QByteArray &input, const QByteArray &bytes, JailedProgram &program)
{
    QByteArray frame = framed(input);
    frame[3] = static_cast<char>(static_cast<unsigned char>(frame.at(3)) | wantsLines);
    const Result<AnsweredBatch> batch = program.ask({frame});
    if (!batch) {
        return batch.error();
    }
    QList<LineCount> lines;
    if (batch->answers.isEmpty()) {
        return lines;
    }
    QList<quint64> addresses;
    QList<quint64> counts;
    const QByteArray &raw = batch->answers.first().lineCounts;
    constexpr qsizetype pairBytes = 2 * sizeof(quint64);
    constexpr qsizetype mostAddresses = 20000;
    for (qsizetype at = 0; at + pairBytes <= raw.size() && addresses.size() < mostAddresses; at += pairBytes) {
        quint64 pair[2];
        std::memcpy(pair, raw.constData() + at, sizeof pair);
        addresses.append(pair[0] - 1); // the call itself, not what it returns to
        counts.append(pair[1]);
    }
    const Result<QList<int>> found = m_counted.linesOf(bytes, addresses, m_stop);
    if (!found) {
        return found.error();
    }
    QHash<int, qint64> most;
    for (qsizetype index = 0; index < found->size(); ++index) {
        qint64 &count = most[found->at(index)];
        count = std::max(count, static_cast<qint64>(counts.at(index)));
    }
    most.remove(0);
    for (auto line = most.cbegin(); line != most.cend(); ++line) {
        lines.append({line.key(), line.value()});
    }
    std::sort(lines.begin(), lines.end(), [](const LineCount &left, const LineCount &right) {
        return left.count != right.count ? left.count > right.count : left.line < right.line;
    });
    return lines.mid(0, shownLines);
}

void GrowthRun::judgeCurves(const QList<Curve> &curves, MeasuredGrowth &measured, qsizetype &worst) const
{
    qsizetype worstRank = -1;
    qsizetype worstHeap = -1;
    qsizetype worstStack = -1;
    for (qsizetype index = 0; index < curves.size(); ++index) {
        const Curve &curve = curves.at(index);
        const GrowthFit work = fitGrowth(curve.work);
        const bool told = !work.model.isEmpty();
        // Among equals the one that could be told, then the one with the most work, is shown.
        const bool even = measured.work && rankOf(work) == worstRank && !curve.work.isEmpty();
        const bool better =
            even && (told != !measured.work->model.isEmpty() ? told : curve.work.last().second > measured.work->points.last().second);
        if (!work.best.isEmpty() && (rankOf(work) > worstRank || better)) {
            worstRank = rankOf(work);
            worst = index;
            measured.work = growthOf(work, m_drill.targetTime, curve.family, curve.work);
        }
        GrowthFit heap = fitMemory(curve.heap);
        GrowthFit stack = fitMemory(curve.stack);
        const bool array = !curve.stack.isEmpty() &&
                           static_cast<double>(curve.stack.last().second) < bytesOfFrame * static_cast<double>(curve.stack.last().first);
        const bool stackIsArray = array && stack.model == QLatin1String("n");
        if (stackIsArray && rankOf(stack) > rankOf(heap)) {
            heap = stack; // an array of n elements on the stack is extra space, not recursion
        }
        if (stackIsArray) {
            stack.model = stack.best = QStringLiteral("1");
        }
        if (!heap.model.isEmpty() && rankOf(heap) > worstHeap) {
            worstHeap = rankOf(heap);
            measured.space = growthOf(heap, m_drill.targetSpace, curve.family, curve.heap);
        }
        if (!stack.model.isEmpty() && rankOf(stack) > worstStack) {
            worstStack = rankOf(stack);
            measured.depth = growthOf(stack, m_drill.targetDepth, curve.family, curve.stack);
        }
    }
}

/// The work on each family, the one that grows fastest first and among equals the one with the most work.
QList<Growth> GrowthRun::growthOfFamilies(const QList<Curve> &curves) const
{
    struct Ranked
    {
        qsizetype rank;
        Growth growth;
    };
    QList<Ranked> ranked;
    for (const Curve &curve : curves) {
        const GrowthFit fit = fitGrowth(curve.work);
        if (!curve.work.isEmpty()) {
            ranked.append({fit.best.isEmpty() ? -1 : rankOf(fit), growthOf(fit, m_drill.targetTime, curve.family, curve.work)});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &left, const Ranked &right) {
        return left.rank != right.rank ? left.rank > right.rank : left.growth.points.last().second > right.growth.points.last().second;
    });
    QList<Growth> families;
    for (const Ranked &each : ranked) {
        families.append(each.growth);
    }
    return families;
}

Result<QList<GrowthRun::Curve>> GrowthRun::measureFamilies(JailedProgram &program, const OnFamily &onFamily)
{
    const auto wanted =
        std::count_if(m_drill.families.begin(), m_drill.families.end(), [](const InputFamily &each) { return each.forGrowth; });
    QList<Curve> curves;
    int silent = 0;
    for (const InputFamily &family : m_drill.families) {
        if (!family.forGrowth || m_stop.stop_requested()) {
            continue;
        }
        if (onFamily) {
            onFamily(static_cast<int>(curves.size()), static_cast<int>(wanted));
        }
        Result<Curve> curve = measure(family, program);
        if (!curve) {
            return curve.error();
        }
        curves.append(std::move(curve).value());
        // Too slow for the smallest sizes of two families: the others would only take as long to say the same.
        constexpr int enoughSilence = 2;
        silent += curves.last().work.isEmpty() ? 1 : 0;
        if (silent == enoughSilence) {
            break;
        }
    }
    return curves;
}

Result<MeasuredGrowth> GrowthRun::run(const QByteArray &bytes, const OnFamily &onFamily)
{
    Limits limits = m_drill.limits;
    limits.cpuSeconds = longestMs / 1000;
    limits.wallSeconds = 10;
    JailedProgram program(m_sandbox, {bytes, {}, limits, Build::Counted}, m_stop);
    const Result<QList<Curve>> measuredCurves = measureFamilies(program, onFamily);
    if (!measuredCurves) {
        return measuredCurves.error();
    }
    const QList<Curve> &curves = *measuredCurves;
    MeasuredGrowth measured;
    qsizetype worst = -1;
    judgeCurves(curves, measured, worst);
    measured.families = growthOfFamilies(curves);
    if (worst >= 0) {
        Result<QList<LineCount>> lines = countLines(curves.at(worst).largestInput, bytes, program);
        if (!lines) {
            return lines.error();
        }
        measured.lines = std::move(lines).value();
    }
    const int hottest = measured.lines.isEmpty() ? 0 : measured.lines.first().line;
    if (measured.work && measured.work->worse) {
        const QString model = measured.work->model.isEmpty() ? measured.work->runnerUp : bigO(measured.work->model);
        measured.findings.append({QStringLiteral("growth"),
                                  translated(QT_TRANSLATE_NOOP("greenroom", "Work grows as %1 on “%2”; the drill asks for %3."))
                                      .arg(model, measured.work->family, bigO(measured.work->target)),
                                  hottest, measured.work->family});
    }
    if (measured.space && measured.space->worse) {
        measured.findings.append({QStringLiteral("extra-space"),
                                  translated(QT_TRANSLATE_NOOP("greenroom", "Extra memory grows as %1 on “%2”; the drill asks for %3."))
                                      .arg(bigO(measured.space->model), measured.space->family, bigO(measured.space->target)),
                                  0, measured.space->family});
    }
    if (measured.depth && measured.depth->worse) {
        measured.findings.append(
            {QStringLiteral("recursion-depth"),
             translated(QT_TRANSLATE_NOOP("greenroom", "Recursion goes %1 deep on “%2”, which may overflow the stack; %3 is fine."))
                 .arg(bigO(measured.depth->model), measured.depth->family, bigO(measured.depth->target)),
             0, measured.depth->family});
    }
    return measured;
}

} // namespace greenroom
