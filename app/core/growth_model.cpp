#include "core/growth_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace greenroom {

namespace {

constexpr double largestResidual = 0.08;
constexpr double margin = 2;            // the runner-up must fit so many times worse
constexpr double exactResidual = 0.004; // below this a fit is as good as it gets, and the margin is taken from here
constexpr double flat = 0.02;           // a curve that rises by less than this share of itself is constant
constexpr qsizetype fewestPoints = 6;

struct Model
{
    const char *name;
    double (*value)(double);
};

constexpr std::array<Model, 10> models{{
    {"1", [](double) { return 0.0; }},
    {"log n", [](double n) { return std::log2(n); }},
    {"sqrt n", [](double n) { return std::sqrt(n); }},
    {"n", [](double n) { return n; }},
    {"n log n", [](double n) { return n * std::log2(n); }},
    {"n^1.5", [](double n) { return n * std::sqrt(n); }},
    {"n^2", [](double n) { return n * n; }},
    {"n^2 log n", [](double n) { return n * n * std::log2(n); }},
    {"n^3", [](double n) { return n * n * n; }},
    {"2^n", [](double n) { return std::exp2(std::min(n, 900.0)); }},
}};

using Points = QList<QPair<qint64, qint64>>;

/// The residual of y = a + b f(n), each point weighted by 1/y, with a and b not negative.
double residualOf(const Model &model, const Points &points)
{
    double ww = 0;
    double wf = 0;
    double ff = 0;
    double wy = 0;
    double fy = 0;
    for (const auto &[size, count] : points) {
        const double weight = 1.0 / std::max<double>(1, static_cast<double>(count));
        const double scaled = model.value(static_cast<double>(size)) * weight;
        ww += weight * weight;
        wf += weight * scaled;
        ff += scaled * scaled;
        wy += weight;
        fy += scaled;
    }
    const double determinant = ww * ff - wf * wf;
    double a = ww > 0 ? wy / ww : 0;
    double b = 0;
    if (determinant > 1e-12 * ww * ff) {
        a = (wy * ff - fy * wf) / determinant;
        b = (fy * ww - wy * wf) / determinant;
    }
    if (a < 0) {
        a = 0;
        b = ff > 0 ? fy / ff : 0;
    } else if (b < 0) {
        b = 0;
        a = wy / ww;
    }
    double sum = 0;
    for (const auto &[size, count] : points) {
        const double y = std::max<double>(1, static_cast<double>(count));
        const double error = (a + b * model.value(static_cast<double>(size)) - y) / y;
        sum += error * error;
    }
    return std::sqrt(sum / static_cast<double>(points.size()));
}

} // namespace

QStringList growthModels()
{
    QStringList names;
    for (const Model &model : models) {
        names.append(QString::fromLatin1(model.name));
    }
    return names;
}

GrowthFit fitGrowth(const Points &points)
{
    GrowthFit fit;
    if (points.size() < fewestPoints) {
        return fit;
    }
    double best = std::numeric_limits<double>::infinity();
    double second = best;
    for (const Model &model : models) {
        const double residual = residualOf(model, points);
        if (residual < best) {
            second = best;
            fit.runnerUp = fit.best;
            best = residual;
            fit.best = QString::fromLatin1(model.name);
        } else if (residual < second) {
            second = residual;
            fit.runnerUp = QString::fromLatin1(model.name);
        }
        if (fit.best == QLatin1String("1") && residual < flat) {
            // Every model with b = 0 is this one too; nothing to tell apart.
            fit.model = fit.best;
            fit.residual = residual;
            fit.runnerUp = QStringLiteral("log n");
            return fit;
        }
    }
    fit.residual = best;
    fit.runnerUpResidual = second;
    if (best <= largestResidual && second >= margin * std::max(best, exactResidual)) {
        fit.model = fit.best;
    }
    return fit;
}

GrowthFit fitMemory(const Points &points)
{
    GrowthFit fit;
    if (points.size() < 4) {
        return fit;
    }
    const auto less = [](const auto &left, const auto &right) { return left.second < right.second; };
    const auto [least, most] = std::minmax_element(points.begin(), points.end(), less);
    constexpr qint64 noise = 1024;
    constexpr double constantSpread = 1.15;
    if (most->second - least->second <= noise && most->second < 64 * noise) {
        const bool rises = static_cast<double>(points.last().second) > static_cast<double>(points.first().second) * constantSpread &&
                           points.last().second - points.first().second > 160;
        fit.model = fit.best = rises ? QStringLiteral("log n") : QStringLiteral("1");
        return fit;
    }
    if (static_cast<double>(most->second) < constantSpread * static_cast<double>(least->second)) {
        fit.model = fit.best = QStringLiteral("1");
        return fit;
    }
    fit.residual = std::numeric_limits<double>::infinity();
    for (const Model &model : models) {
        const QString name = QString::fromLatin1(model.name);
        const bool considered =
            QStringList{QStringLiteral("log n"), QStringLiteral("sqrt n"), QStringLiteral("n"), QStringLiteral("n^2")}.contains(name);
        const double residual = considered ? residualOf(model, points) : fit.residual;
        if (considered && residual < fit.residual) {
            fit.residual = residual;
            fit.model = fit.best = name;
        }
    }
    return fit;
}

bool growsFaster(const QString &model, const QString &target)
{
    const QStringList names = growthModels();
    const qsizetype measured = names.indexOf(model);
    const qsizetype wanted = names.indexOf(target);
    return measured >= 0 && wanted >= 0 && measured > wanted;
}

} // namespace greenroom
