#include "core/placeholders.h"

#include <QRegularExpression>

namespace greenroom {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_.-]+)\\s*\\}\\}"));
    return expression;
}

void appendOnce(QStringList &list, const QString &key)
{
    if (!list.contains(key))
        list.append(key);
}

} // namespace

FilledText filled(const QString &text, const QMap<QString, QString> &profile, const QMap<QString, QString> &samples)
{
    FilledText result;
    qsizetype position = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString key = match.captured(1);
        result.text += QStringView(text).mid(position, match.capturedStart() - position);
        position = match.capturedEnd();
        if (const QString own = profile.value(key); !own.isEmpty()) {
            result.text += own;
        } else if (const QString sample = samples.value(key); !sample.isEmpty()) {
            result.text += sample;
            appendOnce(result.sampled, key);
        } else {
            result.text += match.captured(0);
            appendOnce(result.missing, key);
        }
    }
    result.text += QStringView(text).mid(position);
    return result;
}

QStringList placeholderKeys(const QString &text)
{
    QStringList keys;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext())
        appendOnce(keys, matches.next().captured(1));
    return keys;
}

} // namespace greenroom
