#include "catalog/notes_labels.h"
#include "catalog/notes_times.h"

#include <algorithm>
#include <array>

namespace greenroom {
namespace {

constexpr int longestSpeechSeconds = 300;

bool isSeparator(QChar character) { return QStringView(u" .-–—_#:：、·\u00A0").contains(character); }

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
        if (QStringView(u",，、/+;；|｜&").contains(character)) {
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

/// Takes "… #stack" and "… - Medium" off the end of a title.
QString readTags(QString name, ProblemTitle &problem)
{
    for (qsizetype at = name.lastIndexOf(u'#'); at > 0 && name.at(at - 1).isSpace(); at = name.lastIndexOf(u'#')) {
        const QString tag = name.mid(at + 1).trimmed();
        if (tag.isEmpty() || tag.contains(u' ') || tag.front().isDigit())
            break;
        problem.patterns.prepend(tag);
        name = name.left(at).trimmed();
    }
    const qsizetype dash = std::max({name.lastIndexOf(u'-'), name.lastIndexOf(u'–'), name.lastIndexOf(u'—'), name.lastIndexOf(u'|'),
                                     name.lastIndexOf(u'·'), name.lastIndexOf(u'｜')});
    const QString last = name.mid(dash + 1).trimmed();
    if (dash > 0 && last.size() <= 8 && problem.difficulty.isEmpty() && !difficultyOf(last).isEmpty()) {
        problem.difficulty = difficultyOf(last);
        name = name.left(dash).trimmed();
    }
    return name;
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
    const qsizetype kind = found->begin > 0 ? QStringView(u"(（[【").indexOf(title.at(found->begin - 1)) : -1;
    const qsizetype close = kind < 0 ? -1 : behind.indexOf(QStringView(u")）]】").at(kind));
    const bool bracketed = close >= 0;
    if (bracketed) {
        // What else the bracket holds says what kind of problem it is.
        readBrackets(u'(' + behind.left(close) + u')', problem);
        behind = withoutNumber(title.left(found->begin - 1)) + behind.mid(close + 1);
    }
    problem.name = trimmedName(readTags(readBrackets(behind, problem), problem));
    if (problem.name.isEmpty() && !bracketed)
        problem.name = trimmedName(title.left(found->begin));
    return problem;
}

ProblemTitle looseProblemTitle(const QString &title)
{
    ProblemTitle problem;
    QString name = readTags(readBrackets(title, problem), problem);
    // "2. 739. Daily Temperatures": the first number counts the chapters.
    if (const QString rest = withoutNumber(name); rest != name && withoutNumber(rest) != rest)
        name = rest;
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

bool isSpokenTitle(const QString &title)
{
    for (const QStringView word :
         {u"pitch", u"elevator", u"自我介绍", u"self-intro", u"self intro", u"introduce yourself", u"电梯演讲", u"about yourself"})
        if (title.contains(word, Qt::CaseInsensitive))
            return true;
    // What is said within minutes is no chapter of a day.
    if (secondsIn(title).value_or(longestSpeechSeconds + 1) > longestSpeechSeconds)
        return false;
    for (const QStringView word : {u"回答", u"口述", u"口语", u"介绍", u"脚本", u"英文", u"演讲", u"讲述", u"表达"})
        if (title.contains(word))
            return true;
    const QString words = u' ' + plainLabel(title) + u' ';
    for (const QStringView word : {u" answer ", u" intro ", u" script ", u" speech ", u" talk ", u" story "})
        if (words.contains(word))
            return true;
    return false;
}

} // namespace greenroom
