#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

// What every figure of this folder is taken with.
namespace greenroom::bench {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}
inline void need(const Result<void> &result)
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

inline double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

inline QJsonObject spread(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[std::min(milliseconds.size() - 1, size_t(share * double(milliseconds.size())))];
    };
    return {{QStringLiteral("medianMs"), at(0.5)}, {QStringLiteral("p99Ms"), at(0.99)}};
}

} // namespace greenroom::bench
