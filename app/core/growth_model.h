#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace greenroom {

/// Which curve a row of measurements follows. Each model is y = a + b f(n) with a, b >= 0, fitted by relative least squares; the smallest
/// residual (relative, root mean square) wins. Method and rules: counts of basic blocks at geometric sizes, after "Measuring empirical
/// computational complexity" (Goldsmith, Aiken, Wilkerson, 2007), with the margins measured for this judge.
struct GrowthFit
{
    QString model;       ///< "1", "log n", "n", "n log n" …; empty when it cannot be told
    double residual = 0; ///< of the best model
    QString best;        ///< the best model, told apart or not; of points that follow no model, the nearest below their slope
    QString runnerUp;
    double runnerUpResidual = 0;
};

/// Fits the models to points (n, count). Points that no model fits within 8 % may be linear work with a faster term above it, which is
/// tried next. It cannot be told with fewer than six points, with a residual over 8 %, or when the runner-up is within twice the residual
/// of the best.
[[nodiscard]] GrowthFit fitGrowth(const QList<QPair<qint64, qint64>> &points);

/// A model laid through points: y = constant + factor f(n).
struct GrowthCurve
{
    QString model;
    double constant = 0;
    double factor = 0;
    double residual = 0;

    [[nodiscard]] double at(double size) const;
};

/// The curve of a model that fits the points best; of an unknown model or without points a curve that is 0 everywhere.
[[nodiscard]] GrowthCurve growthCurve(const QString &model, const QList<QPair<qint64, qint64>> &points);

/// By how much the count is multiplied when the size doubles, over the upper half of the points; 0 when they are too few.
[[nodiscard]] double growthPerDoubling(const QList<QPair<qint64, qint64>> &points);

/// The same for memory and stack, whose curves go in steps (a vector doubles): the nearest of 1, log n, sqrt n, n, n^2, without a
/// runner-up. Values that differ by no more than a kilobyte are constant. Empty with fewer than four points.
[[nodiscard]] GrowthFit fitMemory(const QList<QPair<qint64, qint64>> &points);

/// The names of the models from the slowest growing to the fastest: "1", "log n", "sqrt n", "n", "n log n" …
[[nodiscard]] QStringList growthModels();

/// Whether `model` grows faster than `target`; false when either is unknown.
[[nodiscard]] bool growsFaster(const QString &model, const QString &target);

} // namespace greenroom
