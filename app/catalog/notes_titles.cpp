#include "catalog/notes_labels.h"

#include <algorithm>
#include <array>

namespace greenroom {
namespace {

bool isSeparator(QChar character) { return QStringView(u" .-–—_#:：、·\u00A0").contains(character); }

/// A number at a place, its end moved past it.
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

enum class Unit { None, Seconds, Minutes, Hours };

/// The unit of time that stands at a place; its end moved past it.
Unit unitAt(const QString &text, qsizetype &at)
{
    qsizetype from = at;
    while (from < text.size() && (text.at(from) == u' ' || text.at(from) == u'-' || text.at(from) == u'\u00A0'))
        ++from;
    static const std::array<std::pair<QStringView, Unit>, 19> units{{{u"seconds", Unit::Seconds},
                                                                     {u"second", Unit::Seconds},
                                                                     {u"secs", Unit::Seconds},
                                                                     {u"sec", Unit::Seconds},
                                                                     {u"秒钟", Unit::Seconds},
                                                                     {u"秒", Unit::Seconds},
                                                                     {u"s", Unit::Seconds},
                                                                     {u"minutes", Unit::Minutes},
                                                                     {u"minute", Unit::Minutes},
                                                                     {u"mins", Unit::Minutes},
                                                                     {u"min", Unit::Minutes},
                                                                     {u"分钟", Unit::Minutes},
                                                                     {u"分", Unit::Minutes},
                                                                     {u"m", Unit::Minutes},
                                                                     {u"hours", Unit::Hours},
                                                                     {u"hour", Unit::Hours},
                                                                     {u"小时", Unit::Hours},
                                                                     {u"hrs", Unit::Hours},
                                                                     {u"h", Unit::Hours}}};
    for (const auto &[word, unit] : units) {
        if (!QStringView(text).sliced(from).startsWith(word, Qt::CaseInsensitive))
            continue;
        const qsizetype end = from + word.size();
        const bool latin = word.front().unicode() < 0x80;
        if (latin && end < text.size() && text.at(end).isLetterOrNumber() && text.at(end).unicode() < 0x80)
            continue;
        at = end;
        return unit;
    }
    return Unit::None;
}

/// Brackets with what they hold, in order.
struct Bracket
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past
    QString inside;
};

QList<Bracket> brackets(const QString &text)
{
    QList<Bracket> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype kind = QStringView(u"(（[【").indexOf(text.at(at));
        if (kind < 0)
            continue;
        const qsizetype end = text.indexOf(QStringView(u")）]】").at(kind), at);
        if (end < 0)
            continue;
        found.append({at, end + 1, text.mid(at + 1, end - at - 1)});
        at = end;
    }
    return found;
}

QStringList splitPatterns(const QString &text)
{
    QStringList parts;
    QString part;
    for (const QChar character : text) {
        if (QStringView(u",，、/+;；|&").contains(character)) {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += character;
        }
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

/// Takes difficulty and patterns out of the brackets of a title; gives the title without them.
QString readBrackets(const QString &text, ProblemTitle &problem)
{
    QString name;
    qsizetype from = 0;
    for (const Bracket &bracket : brackets(text)) {
        name += text.mid(from, bracket.begin - from);
        from = bracket.end;
        for (const QString &part : splitPatterns(bracket.inside)) {
            const QString difficulty = difficultyOf(part);
            if (!difficulty.isEmpty() && problem.difficulty.isEmpty())
                problem.difficulty = difficulty;
            else if (!secondsIn(part) && !part.contains(QStringLiteral("重点")) && part.size() <= 40)
                problem.patterns.append(part);
        }
    }
    return (name + text.mid(from)).simplified();
}

/// Where a number of a known collection begins and ends in a title.
struct ProblemNumber
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int number = 0;
};

std::optional<ProblemNumber> problemNumber(const QString &title)
{
    for (const QStringView name : {QStringView(u"leetcode"), QStringView(u"leet code"), QStringView(u"力扣"), QStringView(u"lc")}) {
        for (qsizetype at = title.indexOf(name, 0, Qt::CaseInsensitive); at >= 0; at = title.indexOf(name, at + 1, Qt::CaseInsensitive)) {
            if (at > 0 && title.at(at - 1).isLetterOrNumber() && title.at(at - 1).unicode() < 0x80)
                continue;
            qsizetype end = at + name.size();
            while (end < title.size() &&
                   (isSeparator(title.at(end)) || title.at(end) == u'第' || title.at(end) == u'(' || title.at(end) == u'（'))
                ++end;
            const qsizetype digits = end;
            const std::optional<double> number = numberAt(title, end);
            if (!number || title.mid(digits, end - digits).contains(u'.'))
                continue;
            // "LeetCode 3 题" counts problems; "LeetCode 第 3 题" names one.
            const QString behind = title.mid(end).trimmed();
            const bool counted = (behind.startsWith(u'题') && !title.mid(at, digits - at).contains(u'第')) || behind.startsWith(u'道') ||
                                 behind.startsWith(QLatin1String("problem"), Qt::CaseInsensitive) ||
                                 behind.startsWith(QLatin1String("question"), Qt::CaseInsensitive);
            if (!counted && *number >= 1 && *number <= 9999)
                return ProblemNumber{at, end, int(*number)};
        }
    }
    return std::nullopt;
}

/// A title without the separators at its ends.
QString trimmedName(QString name)
{
    while (!name.isEmpty() && (isSeparator(name.front()) || QStringView(u")）题").contains(name.front())))
        name.remove(0, 1);
    while (!name.isEmpty() && isSeparator(name.back()))
        name.chop(1);
    return name;
}

} // namespace

QString difficultyOf(const QString &word)
{
    const QString text = plainLabel(word);
    for (const QStringView easy : {u"easy", u"简单", u"入门", u"容易"})
        if (text == easy || text.startsWith(easy))
            return QStringLiteral("easy");
    for (const QStringView medium : {u"medium", u"中等", u"med"})
        if (text == medium || text.startsWith(medium))
            return text.size() > 8 ? QString() : QStringLiteral("medium");
    for (const QStringView hard : {u"hard", u"困难"})
        if (text == hard || text.startsWith(hard))
            return text.size() > 6 ? QString() : QStringLiteral("hard");
    return {};
}

std::optional<ProblemTitle> problemTitle(const QString &title)
{
    const std::optional<ProblemNumber> found = problemNumber(title);
    if (!found)
        return std::nullopt;
    ProblemTitle problem;
    problem.number = found->number;
    // "Two Sum (LC 1)": the name stands before the number.
    QString behind = title.mid(found->end);
    const bool bracketed = found->begin > 0 && QStringView(u"(（[【").contains(title.at(found->begin - 1));
    if (bracketed)
        behind = title.left(found->begin - 1) + behind.mid(behind.indexOf(title.at(found->begin - 1) == u'（' ? u'）' : u')') + 1);
    problem.name = trimmedName(readBrackets(behind, problem));
    if (problem.name.isEmpty() && !bracketed)
        problem.name = trimmedName(title.left(found->begin));
    return problem;
}

ProblemTitle looseProblemTitle(const QString &title)
{
    ProblemTitle problem;
    QString name = readBrackets(title, problem);
    qsizetype at = 0;
    // A number before a dot or a dash: "20. Valid Parentheses".
    while (at < name.size() && !name.at(at).isDigit() && at < 8 && (name.at(at) == u'#' || name.at(at).isSpace()))
        ++at;
    qsizetype end = at;
    const std::optional<double> number = numberAt(name, end);
    if (number && end < name.size() && QStringView(u".、-–:： ").contains(name.at(end)) && *number >= 1 && *number <= 9999) {
        problem.number = int(*number);
        name = name.mid(end + 1);
    }
    problem.name = trimmedName(name);
    return problem;
}

std::optional<int> secondsIn(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isDigit() || (at > 0 && text.at(at - 1).isLetterOrNumber() && text.at(at - 1).unicode() < 0x80)) {
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

bool isSpokenTitle(const QString &title)
{
    for (const QStringView word :
         {u"pitch", u"elevator", u"自我介绍", u"self-intro", u"self intro", u"introduce yourself", u"电梯演讲", u"about yourself"})
        if (title.contains(word, Qt::CaseInsensitive))
            return true;
    if (!secondsIn(title))
        return false;
    for (const QStringView word : {u"answer", u"回答", u"口述", u"口语", u"intro", u"介绍", u"script", u"脚本", u"英文", u"speech", u"talk",
                                   u"演讲", u"讲述", u"story", u"表达"})
        if (title.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

std::optional<MinuteRange> minuteRangeIn(const QString &text)
{
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (!text.at(begin).isDigit() ||
            (begin > 0 && (text.at(begin - 1).isLetterOrNumber() || text.at(begin - 1) == u'.') && text.at(begin - 1).unicode() < 0x80))
            continue;
        qsizetype at = begin;
        const std::optional<double> least = numberAt(text, at);
        if (!least)
            continue;
        qsizetype middle = at;
        (void)unitAt(text, middle);
        qsizetype next = middle;
        while (next < text.size() && QStringView(u" -–—~～至到").contains(text.at(next)))
            ++next;
        double most = *least;
        if (next > middle && next < text.size() && text.at(next).isDigit()) {
            at = next;
            const std::optional<double> upper = numberAt(text, at);
            if (!upper)
                continue;
            most = *upper;
        }
        const Unit unit = unitAt(text, at);
        if (unit != Unit::Minutes && unit != Unit::Hours) {
            begin = at;
            continue;
        }
        const double factor = unit == Unit::Hours ? 60 : 1;
        qsizetype from = begin;
        while (from > 0 && QStringView(u" (（[【≈~约-–—:：").contains(text.at(from - 1)))
            --from;
        while (at < text.size() && QStringView(u" )）]】").contains(text.at(at)))
            ++at;
        return MinuteRange{(text.left(from) + u' ' + text.mid(at)).simplified(), int(*least * factor),
                           int(std::max(most, *least) * factor)};
    }
    return std::nullopt;
}

} // namespace greenroom
