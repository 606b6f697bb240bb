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
    double slope; ///< of its curve in a picture with both axes logarithmic, about
};

constexpr std::array<Model, 10> models{{
    {"1", [](double) { return 0.0; }, 0},
    {"log n", [](double n) { return std::log2(n); }, 0.12},
    {"sqrt n", [](double n) { return std::sqrt(n); }, 0.5},
    {"n", [](double n) { return n; }, 1},
    {"n log n", [](double n) { return n * std::log2(n); }, 1.12},
    {"n^1.5", [](double n) { return n * std::sqrt(n); }, 1.5},
    {"n^2", [](double n) { return n * n; }, 2},
    {"n^2 log n", [](double n) { return n * n * std::log2(n); }, 2.12},
    {"n^3", [](double n) { return n * n * n; }, 3},
    {"2^n", [](double n) { return std::exp2(std::min(n, 900.0)); }, 12},
}};
constexpr std::size_t linear = 3; ///< of the models

using Points = QList<QPair<qint64, qint64>>;

/// y = a g(n) + b f(n) through the points, each weighted by 1/y, with a and b not negative.
struct TwoTerms
{
    double a = 0;
    double b = 0;
    double residual = 0; ///< relative, root mean square
};

template <typename Ground>
TwoTerms fitTwoTerms(const Points &points, Ground ground, double (*value)(double))
{
    double gg = 0;
    double gf = 0;
    double ff = 0;
    double g = 0;
    double f = 0;
    for (const auto &[size, count] : points) {
        const double weight = 1.0 / std::max<double>(1, static_cast<double>(count));
        const double first = ground(static_cast<double>(size)) * weight;
        const double second = value(static_cast<double>(size)) * weight;
        gg += first * first;
        gf += first * second;
        ff += second * second;
        g += first;
        f += second;
    }
    const double determinant = gg * ff - gf * gf;
    TwoTerms fit{gg > 0 ? g / gg : 0, 0, 0};
    if (determinant > 1e-12 * gg * ff) {
        fit.a = (g * ff - f * gf) / determinant;
        fit.b = (f * gg - g * gf) / determinant;
    }
    if (fit.a < 0) {
        fit = {0, ff > 0 ? f / ff : 0, 0};
    } else if (fit.b < 0) {
        fit = {g / gg, 0, 0};
    }
    double sum = 0;
    for (const auto &[size, count] : points) {
        const double y = std::max<double>(1, static_cast<double>(count));
        const double error = (fit.a * ground(static_cast<double>(size)) + fit.b * value(static_cast<double>(size)) - y) / y;
        sum += error * error;
    }
    fit.residual = std::sqrt(sum / static_cast<double>(points.size()));
    return fit;
}

double constantGround(double) { return 1; }

/// The residual of y = a + b f(n).
double residualOf(const Model &model, const Points &points) { return fitTwoTerms(points, constantGround, model.value).residual; }

/// The slope of the points' line in a picture with both axes logarithmic, by least squares.
double slopeOf(const Points &points)
{
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const auto &[size, count] : points) {
        const double across = std::log2(std::max<double>(1, static_cast<double>(size)));
        const double up = std::log2(std::max<double>(1, static_cast<double>(count)));
        x += across;
        y += up;
        xx += across * across;
        xy += across * up;
    }
    const double number = static_cast<double>(points.size());
    const double spread = number * xx - x * x;
    return spread > 1e-9 ? (number * xy - x * y) / spread : 0;
}

/// Linear work and above it a term that grows faster and weighs at the largest size: no single model follows such a curve.
void tryLinearWithMore(const Points &points, GrowthFit &fit)
{
    constexpr double closeEnough = 0.04;
    constexpr double weighs = 0.3;
    double best = std::numeric_limits<double>::infinity();
    double second = best;
    std::size_t chosen = linear;
    std::size_t next = linear;
    for (std::size_t index = linear + 1; index < models.size(); ++index) {
        const TwoTerms terms = fitTwoTerms(points, models[linear].value, models[index].value);
        const double size = static_cast<double>(points.last().first);
        const bool counts = terms.b * models[index].value(size) >= weighs * static_cast<double>(points.last().second);
        if (counts && terms.residual < best) {
            second = best;
            next = chosen;
            best = terms.residual;
            chosen = index;
        } else if (counts && terms.residual < second) {
            second = terms.residual;
            next = index;
        }
    }
    if (best <= closeEnough && second >= margin * std::max(best, exactResidual)) {
        fit.model = fit.best = QString::fromLatin1(models[chosen].name);
        fit.runnerUp = QString::fromLatin1(models[next == linear ? chosen - 1 : next].name);
        fit.residual = best;
        fit.runnerUpResidual = second;
    }
}

/// Points that follow no model: the two models their slope lies between.
void bracket(const Points &points, GrowthFit &fit)
{
    const double slope = slopeOf(points);
    std::size_t below = 0;
    while (below + 2 < models.size() && models[below + 1].slope <= slope) {
        ++below;
    }
    fit.best = QString::fromLatin1(models[below].name);
    fit.runnerUp = QString::fromLatin1(models[below + 1].name);
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
    } else if (best > largestResidual) {
        tryLinearWithMore(points, fit);
        if (fit.model.isEmpty()) {
            bracket(points, fit);
        }
    }
    return fit;
}

double GrowthCurve::at(double size) const
{
    const auto named = std::find_if(models.begin(), models.end(), [this](const Model &each) { return model == QLatin1String(each.name); });
    return named == models.end() ? 0 : constant + factor * named->value(size);
}

GrowthCurve growthCurve(const QString &model, const Points &points)
{
    const auto named =
        std::find_if(models.begin(), models.end(), [&model](const Model &each) { return model == QLatin1String(each.name); });
    if (named == models.end() || points.isEmpty()) {
        return {};
    }
    const TwoTerms fit = fitTwoTerms(points, constantGround, named->value);
    return {model, fit.a, fit.b, fit.residual};
}

double growthPerDoubling(const Points &points)
{
    const Points upper = points.mid(points.size() / 2);
    return upper.size() < 3 ? 0 : std::exp2(slopeOf(upper));
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
