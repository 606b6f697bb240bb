#include "catalog/notes_times.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace greenroom {
namespace {

bool isAsciiWord(QChar character) { return character.isLetterOrNumber() && character.unicode() < 0x80; }
bool isAnyOf(QChar character, QStringView set) { return set.contains(character); }

enum class Unit { None, Seconds, Minutes, Hours };

/// The unit of time that stands at a place; its end moved past it.
Unit unitAt(const QString &text, qsizetype &at)
{
    qsizetype from = at;
    while (from < text.size() && isAnyOf(text.at(from), u" -\u00A0"))
        ++from;
    static const std::array<std::pair<QStringView, Unit>, 20> units{
        {{u"seconds", Unit::Seconds}, {u"second", Unit::Seconds}, {u"secs", Unit::Seconds}, {u"sec", Unit::Seconds},
         {u"秒钟", Unit::Seconds},    {u"秒", Unit::Seconds},     {u"s", Unit::Seconds},    {u"minutes", Unit::Minutes},
         {u"minute", Unit::Minutes},  {u"mins", Unit::Minutes},   {u"min", Unit::Minutes},  {u"分钟", Unit::Minutes},
         {u"分", Unit::Minutes},      {u"m", Unit::Minutes},      {u"hours", Unit::Hours},  {u"hour", Unit::Hours},
         {u"小时", Unit::Hours},      {u"hrs", Unit::Hours},      {u"hr", Unit::Hours},     {u"h", Unit::Hours}}};
    for (const auto &[word, unit] : units) {
        if (!QStringView(text).sliced(from).startsWith(word, Qt::CaseInsensitive))
            continue;
        const qsizetype end = from + word.size();
        const bool latin = word.front().unicode() < 0x80;
        if (latin && end < text.size() && text.at(end).isLetter() && text.at(end).unicode() < 0x80)
            continue;
        at = end;
        return unit;
    }
    return Unit::None;
}

/// A stretch of a text that names a time.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past
    int startMinute = -1;
    int least = 0;
    int most = 0;
};

bool startsNumber(const QString &text, qsizetype at)
{
    return text.at(at).isDigit() && (at == 0 || (!isAsciiWord(text.at(at - 1)) && text.at(at - 1) != u'.'));
}

/// Past blanks and the marks of a range; `at` itself when no mark is there.
qsizetype behindRangeMark(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isAnyOf(text.at(end), u" -–—~～至到"))
        ++end;
    const bool marked = std::any_of(text.begin() + at, text.begin() + end, [](QChar character) { return character != u' '; });
    return marked ? end : at;
}

/// "9:05", "09：05", "2:30 pm" as minutes of the day; -1 when there is none.
int clockAt(const QString &text, qsizetype &at)
{
    const auto digits = [&text](qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        return end - from;
    };
    const qsizetype hours = digits(at);
    if (hours < 1 || hours > 2 || at + hours >= text.size() || !isAnyOf(text.at(at + hours), u":：") || digits(at + hours + 1) != 2)
        return -1;
    int hour = text.mid(at, hours).toInt();
    const int minute = text.mid(at + hours + 1, 2).toInt();
    qsizetype end = at + hours + 3;
    const QString half = text.mid(end, 3).trimmed().left(2).toLower();
    if (half == QLatin1String("pm") || half == QLatin1String("am")) {
        end = text.indexOf(half.back(), end, Qt::CaseInsensitive) + 1;
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    }
    if (hour > 24 || minute > 59)
        return -1;
    at = end;
    return hour * 60 + minute;
}

/// "09:00-09:15", "14:00 – 14:45", "15:00".
std::optional<Stretch> clockStretch(const QString &text, qsizetype begin)
{
    Stretch found{begin, begin, -1, 0, 0};
    found.startMinute = clockAt(text, found.end);
    if (found.startMinute < 0)
        return std::nullopt;
    qsizetype upper = behindRangeMark(text, found.end);
    if (upper > found.end) {
        const int end = clockAt(text, upper);
        if (end >= 0) {
            // Past midnight the day goes on.
            found.least = found.most = (end - found.startMinute + 24 * 60) % (24 * 60);
            found.end = upper;
        }
    }
    return found;
}

/// "10–15m", "60-90 分钟", "1h30m", "1.5 小时".
std::optional<Stretch> durationStretch(const QString &text, qsizetype begin)
{
    qsizetype at = begin;
    const std::optional<double> least = numberAt(text, at);
    if (!least)
        return std::nullopt;
    qsizetype middle = at;
    const Unit lower = unitAt(text, middle);
    double most = *least;
    const qsizetype next = behindRangeMark(text, middle);
    const bool range = next > middle && next < text.size() && text.at(next).isDigit();
    if (range) {
        at = next;
        const std::optional<double> upper = numberAt(text, at);
        if (!upper)
            return std::nullopt;
        most = *upper;
    }
    const Unit unit = unitAt(text, at);
    if (unit != Unit::Minutes && unit != Unit::Hours)
        return std::nullopt;
    const auto minutes = [](double number, Unit of) { return number * (of == Unit::Hours ? 60 : 1); };
    Stretch found{begin, at, -1, int(minutes(*least, lower == Unit::Hours || lower == Unit::Minutes ? lower : unit)), 0};
    found.most = std::max(found.least, int(minutes(most, unit)));
    if (!range && unit == Unit::Hours) {
        // "1h30m": the minutes behind the hours.
        qsizetype more = at;
        const std::optional<double> rest = numberAt(text, more);
        if (rest && unitAt(text, more) == Unit::Minutes) {
            found.least = found.most = found.least + int(*rest);
            found.end = more;
        }
    }
    return found;
}

/// A text without some stretches, and without brackets and separators that then hold or part nothing.
QString without(const QString &text, const std::array<std::optional<Stretch>, 2> &stretches)
{
    QString kept;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool cut = std::any_of(stretches.begin(), stretches.end(), [at](const std::optional<Stretch> &stretch) {
            return stretch && at >= stretch->begin && at < stretch->end;
        });
        kept += cut ? QChar(u'\u0001') : text.at(at);
    }
    QString cleaned;
    for (qsizetype at = 0; at < kept.size(); ++at) {
        const qsizetype kind = QStringView(u"(（[【").indexOf(kept.at(at));
        const qsizetype end = kind < 0 ? -1 : kept.indexOf(QStringView(u")）]】").at(kind), at);
        const QString inside = end < 0 ? QString() : kept.mid(at + 1, end - at - 1);
        if (!inside.contains(u'\u0001')) {
            cleaned += kept.at(at);
            continue;
        }
        QString words;
        for (const QChar character : inside)
            if (character != u'\u0001')
                words += character;
        while (!words.isEmpty() && isAnyOf(words.front(), u" ,，、;；·|≈约~-–—/"))
            words.remove(0, 1);
        while (!words.isEmpty() && isAnyOf(words.back(), u" ,，、;；·|≈约~-–—/"))
            words.chop(1);
        if (!words.isEmpty())
            cleaned += kept.at(at) + words + kept.at(end);
        at = end;
    }
    cleaned.remove(u'\u0001');
    for (const char *marks : {"``", "****", "__"})
        cleaned.remove(QLatin1String(marks));
    cleaned = cleaned.simplified();
    while (!cleaned.isEmpty() && isAnyOf(cleaned.front(), u" -–—:：|·,，、≈约~"))
        cleaned.remove(0, 1);
    while (!cleaned.isEmpty() && isAnyOf(cleaned.back(), u" -–—:：|·,，、≈约~"))
        cleaned.chop(1);
    return cleaned;
}

} // namespace

std::optional<double> numberAt(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() &&
           (text.at(at).isDigit() || (text.at(at) == u'.' && at > begin && at + 1 < text.size() && text.at(at + 1).isDigit())))
        ++at;
    if (at == begin || at - begin > 6)
        return std::nullopt;
    bool fine = false;
    const double number = QStringView(text).sliced(begin, at - begin).toDouble(&fine);
    return fine ? std::optional<double>(number) : std::nullopt;
}

std::optional<int> secondsIn(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isDigit() || (at > 0 && isAsciiWord(text.at(at - 1)))) {
            ++at;
            continue;
        }
        const std::optional<double> number = numberAt(text, at);
        // Of a range the upper end is the limit.
        if (!number)
            continue;
        const Unit unit = unitAt(text, at);
        if (unit == Unit::Seconds && *number >= 5 && *number <= 900)
            return int(*number);
        if (unit == Unit::Minutes && *number >= 0.5 && *number <= 30)
            return int(*number * 60);
    }
    for (const auto &[word, seconds] :
         {std::pair{u"one-minute", 60}, std::pair{u"one minute", 60}, std::pair{u"two-minute", 120}, std::pair{u"two minute", 120},
          std::pair{u"一分钟", 60}, std::pair{u"两分钟", 120}, std::pair{u"三分钟", 180}, std::pair{u"半分钟", 30}})
        if (text.contains(QStringView(word), Qt::CaseInsensitive))
            return seconds;
    return std::nullopt;
}

std::optional<TimeSpan> timeSpanIn(const QString &text)
{
    std::optional<Stretch> clock;
    std::optional<Stretch> duration;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!startsNumber(text, at))
            continue;
        const std::optional<Stretch> time = clockStretch(text, at);
        const bool leads = std::all_of(text.begin(), text.begin() + at, [](QChar character) { return isAnyOf(character, u" ([（【*_`"); });
        if (time && !clock && (time->most > 0 || leads))
            clock = time;
        const std::optional<Stretch> span = time ? std::nullopt : durationStretch(text, at);
        if (span && !duration)
            duration = span;
        at = (time ? time->end : span ? span->end : at + 1) - 1;
    }
    if (!clock && !duration)
        return std::nullopt;
    TimeSpan found;
    found.title = without(text, {clock, duration});
    if (clock)
        found.start = QStringLiteral("%1:%2")
                          .arg(clock->startMinute / 60 % 24, 2, 10, QLatin1Char('0'))
                          .arg(clock->startMinute % 60, 2, 10, QLatin1Char('0'));
    const Stretch &length = duration ? *duration : *clock;
    found.least = length.least;
    found.most = length.most;
    return found;
}

} // namespace greenroom
