#include "core/day_load.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

double easyFactor(EasyDay day)
{
    switch (day) {
    case EasyDay::Reduced:
        return 0.5;
    case EasyDay::Minimum:
        return 0.0001;
    case EasyDay::Normal:
        break;
    }
    return 1;
}

// Siblings within five days of one another give each other away; the nearer, the less the day weighs.
double siblingFactor(QDate day, const QList<QDate> &siblings)
{
    constexpr double reachDays = 5;
    double factor = 1;
    for (const QDate &sibling : siblings) {
        const double distance = double(std::abs(day.daysTo(sibling)));
        if (distance <= reachDays)
            factor *= (distance + 0.1) / (reachDays + 1);
    }
    return factor;
}

double weightOf(QDate day, const DayChoice &choice)
{
    const double due = choice.load->due.value(day.toJulianDay());
    const double easy = easyFactor(choice.load->easyDays[size_t(day.dayOfWeek()) - 1]);
    return easy * siblingFactor(day, choice.siblings) / std::pow(1 + due, 2);
}

} // namespace

QString toString(EasyDay day)
{
    switch (day) {
    case EasyDay::Reduced:
        return QStringLiteral("reduced");
    case EasyDay::Minimum:
        return QStringLiteral("minimum");
    case EasyDay::Normal:
        break;
    }
    return QStringLiteral("normal");
}

EasyDay easyDayFromString(QStringView text)
{
    for (const EasyDay day : {EasyDay::Reduced, EasyDay::Minimum}) {
        if (text == toString(day))
            return day;
    }
    return EasyDay::Normal;
}

int balancedDays(int least, int most, QDate today, double fraction, const DayChoice &choice)
{
    double total = 0;
    for (int days = least; days <= most; ++days)
        total += weightOf(today.addDays(days), choice);
    double left = fraction * total;
    for (int days = least; days < most; ++days) {
        left -= weightOf(today.addDays(days), choice);
        if (left < 0)
            return days;
    }
    return std::max(least, most);
}

double fuzzFraction(const QString &cardId, int reps)
{
    // FNV-1a over the id, then one round of splitmix64: well spread, and the same on every machine and in every release.
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : cardId.toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001b3ULL;
    hash += 0x9e3779b97f4a7c15ULL * quint64(reps + 1);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    hash ^= hash >> 31;
    return double(hash >> 11) * 0x1.0p-53;
}

} // namespace greenroom
