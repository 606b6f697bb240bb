#include "speech/number_words.h"

#include <QMap>
#include <QRegularExpression>

#include <array>

namespace greenroom {

namespace {

QString small(int number)
{
    static const QStringList words =
        QStringLiteral("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                       "eighteen nineteen")
            .split(u' ');
    return words.at(number);
}

QStringList belowHundred(int number)
{
    static const QStringList tens = QStringLiteral("- - twenty thirty forty fifty sixty seventy eighty ninety").split(u' ');
    if (number < 20)
        return {small(number)};
    QStringList words{tens.at(number / 10)};
    if (number % 10 != 0)
        words.append(small(number % 10));
    return words;
}

/// Whether "and" stands behind the hundreds, as in Britain.
enum class Joining { Plain, WithAnd };

QStringList belowThousand(int number, Joining joining)
{
    if (number < 100)
        return belowHundred(number);
    QStringList words{small(number / 100), QStringLiteral("hundred")};
    if (number % 100 == 0)
        return words;
    if (joining == Joining::WithAnd)
        words.append(QStringLiteral("and"));
    return words + belowHundred(number % 100);
}

QStringList cardinal(qint64 number, Joining joining)
{
    struct Scale
    {
        qint64 size;
        const char *name;
    };
    static constexpr std::array<Scale, 3> scales{{{1'000'000'000, "billion"}, {1'000'000, "million"}, {1000, "thousand"}}};
    QStringList words;
    for (const Scale &scale : scales) {
        if (number >= scale.size)
            words += belowThousand(int(number / scale.size), joining) + QStringList{QString::fromLatin1(scale.name)};
        number %= scale.size;
    }
    if (number == 0 && !words.isEmpty())
        return words;
    if (joining == Joining::WithAnd && !words.isEmpty() && number < 100)
        words.append(QStringLiteral("and"));
    return words + belowThousand(int(number), joining);
}

QStringList digitByDigit(const QString &digits)
{
    QStringList words;
    for (const QChar digit : digits)
        words.append(small(digit.digitValue()));
    return words;
}

void appendOnce(QList<QStringList> &forms, const QStringList &form)
{
    if (!forms.contains(form))
        forms.append(form);
}

/// "twenty twenty six", "nineteen oh five", "twelve hundred".
void appendInPairs(QList<QStringList> &forms, int number)
{
    const int high = number / 100;
    const int low = number % 100;
    if (low == 0 && high % 10 != 0)
        appendOnce(forms, belowHundred(high) + QStringList{QStringLiteral("hundred")});
    else if (low >= 10)
        appendOnce(forms, belowHundred(high) + belowHundred(low));
    else if (low > 0)
        appendOnce(forms, belowHundred(high) + QStringList{QStringLiteral("oh"), small(low)});
}

void appendShortHundreds(QList<QStringList> &forms, int number)
{
    // "one forty", "five oh three", "a hundred".
    if (number % 100 >= 10)
        appendOnce(forms, QStringList{small(number / 100)} + belowHundred(number % 100));
    else if (number % 100 > 0)
        appendOnce(forms, QStringList{small(number / 100), QStringLiteral("oh"), small(number % 10)});
    if (number < 200)
        appendOnce(forms, QStringList{QStringLiteral("a")} + belowThousand(number, Joining::Plain).mid(1));
}

} // namespace

QList<QStringList> wholeNumberForms(const QString &digits)
{
    constexpr qsizetype longestRead = 12;
    if (digits.size() > longestRead || (digits.size() > 1 && digits.startsWith(u'0'))) {
        QStringList withOh = digitByDigit(digits);
        withOh.replaceInStrings(QStringLiteral("zero"), QStringLiteral("oh"));
        QList<QStringList> forms{digitByDigit(digits)};
        appendOnce(forms, withOh);
        return forms;
    }
    const qint64 number = digits.toLongLong();
    QList<QStringList> forms{cardinal(number, Joining::Plain)};
    appendOnce(forms, cardinal(number, Joining::WithAnd));
    if (number >= 100 && number < 1000)
        appendShortHundreds(forms, int(number));
    if (number >= 1000 && number < 10000)
        appendInPairs(forms, int(number));
    if (number == 1000)
        appendOnce(forms, {QStringLiteral("a"), QStringLiteral("thousand")});
    if (digits.size() >= 2 && digits.size() <= 4)
        appendOnce(forms, digitByDigit(digits));
    return forms;
}

QList<QStringList> numberForms(const QString &number)
{
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"));
    static const QRegularExpression plain(QStringLiteral("^([0-9]*)(?:\\.([0-9]+))?$"));
    QString digits = number;
    if (grouped.match(number).hasMatch())
        digits.remove(u',');
    const QRegularExpressionMatch match = plain.match(digits);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return {};
    const QString decimals = match.captured(2);
    QList<QStringList> forms;
    if (match.captured(1).isEmpty())
        forms.append(QStringList{});
    else
        forms = wholeNumberForms(match.captured(1));
    if (decimals.isEmpty())
        return forms;
    if (forms.size() > 2)
        forms = forms.first(2);
    QList<QStringList> result;
    for (const QStringList &form : std::as_const(forms)) {
        const QStringList head = form + QStringList{QStringLiteral("point")};
        appendOnce(result, head + digitByDigit(decimals));
        if (decimals.size() == 2 && !decimals.startsWith(u'0'))
            appendOnce(result, head + belowHundred(decimals.toInt()));
    }
    return result;
}

QList<QStringList> ordinalForms(const QString &word)
{
    static const QRegularExpression ordinal(QStringLiteral("^([0-9]{1,6})(st|nd|rd|th)$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = ordinal.match(word);
    if (!match.hasMatch())
        return {};
    static const QMap<QString, QString> irregular{
        {QStringLiteral("one"), QStringLiteral("first")},     {QStringLiteral("two"), QStringLiteral("second")},
        {QStringLiteral("three"), QStringLiteral("third")},   {QStringLiteral("five"), QStringLiteral("fifth")},
        {QStringLiteral("eight"), QStringLiteral("eighth")},  {QStringLiteral("nine"), QStringLiteral("ninth")},
        {QStringLiteral("twelve"), QStringLiteral("twelfth")}};
    QList<QStringList> forms = wholeNumberForms(match.captured(1));
    for (QStringList &form : forms) {
        QString &last = form.last();
        if (irregular.contains(last))
            last = irregular.value(last);
        else if (last.endsWith(u'y'))
            last = last.chopped(1) + QStringLiteral("ieth");
        else
            last += QStringLiteral("th");
    }
    return forms;
}

} // namespace greenroom
