#include "chart_axis.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace greenroom {

namespace {

constexpr qreal thousand = 1e3;
constexpr qreal million = 1e6;
/// How far a tick may lie beyond the range by rounding alone, as a share of the step.
constexpr qreal slack = 1e-9;

QString plain(qreal value)
{
    // Shortest digits: 0.1 + 0.2 is written 0.3.
    return QLocale().toString(value, 'g', 6);
}

} // namespace

QList<qreal> roundTicks(qreal least, qreal most, int atMost)
{
    if (!std::isfinite(least) || !std::isfinite(most) || atMost < 1)
        return {};
    if (most <= least)
        return {least};
    static constexpr std::array<qreal, 4> steps{1, 2, 5, 10};
    qreal power = std::pow(10, std::floor(std::log10((most - least) / std::max(1, atMost))));
    for (;; power *= 10) {
        for (const qreal step : steps) {
            const qreal width = step * power;
            const qreal first = std::ceil(least / width - slack);
            const qreal last = std::floor(most / width + slack);
            if (last - first + 1 > atMost || last < first)
                continue;
            QList<qreal> ticks;
            for (qreal index = first; index <= last; ++index)
                ticks.append(index * width);
            return ticks;
        }
        if (power > most - least)
            return {least};
    }
}

QString tickText(qreal value)
{
    const qreal size = std::abs(value);
    if (size >= million)
        return QCoreApplication::translate("greenroom", "%1 M", "millions").arg(plain(value / million));
    if (size >= 10 * thousand)
        return QCoreApplication::translate("greenroom", "%1 k", "thousands").arg(plain(value / thousand));
    return plain(value);
}

} // namespace greenroom
