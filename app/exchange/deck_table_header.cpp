#include "exchange/deck_table_header.h"

#include <QHash>

namespace greenroom {

namespace {

/// Anki's names of separators, or the character itself.
std::optional<QChar> separatorFrom(const QString &value)
{
    static const QHash<QString, QChar> names{{QStringLiteral("comma"), u','}, {QStringLiteral("semicolon"), u';'},
                                             {QStringLiteral("tab"), u'\t'},  {QStringLiteral("space"), u' '},
                                             {QStringLiteral("pipe"), u'|'},  {QStringLiteral("colon"), u':'}};
    if (const auto found = names.constFind(value.trimmed().toLower()); found != names.constEnd())
        return *found;
    if (value.startsWith(u'\t'))
        return u'\t';
    const QString trimmed = value.trimmed();
    return trimmed.size() == 1 ? std::optional(trimmed.front()) : std::nullopt;
}

} // namespace

DeckTableHeader readDeckTableHeader(const QString &text)
{
    DeckTableHeader header;
    QString columns;
    while (header.length < text.size() && text.at(header.length) == u'#') {
        const qsizetype end = text.indexOf(u'\n', header.length);
        const qsizetype stop = end < 0 ? text.size() : end;
        QString line = text.mid(header.length, stop - header.length);
        while (line.endsWith(u'\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.mid(1, colon < 0 ? -1 : colon - 1).trimmed().toLower();
        const QString value = colon < 0 ? QString() : line.mid(colon + 1);
        const QString word = value.trimmed();
        if (key == QLatin1StringView("separator"))
            header.separator = separatorFrom(value);
        else if (key == QLatin1StringView("html"))
            header.html = word.toLower() == QLatin1StringView("true");
        else if (key == QLatin1StringView("tags"))
            header.tags = word.split(u' ', Qt::SkipEmptyParts);
        else if (key == QLatin1StringView("columns"))
            columns = value;
        else if (key == QLatin1StringView("notetype"))
            header.noteType = word;
        else if (key == QLatin1StringView("deck"))
            header.deck = word;
        else if (key == QLatin1StringView("notetype column"))
            header.noteTypeColumn = word.toInt();
        else if (key == QLatin1StringView("deck column"))
            header.deckColumn = word.toInt();
        else if (key == QLatin1StringView("tags column"))
            header.tagsColumn = word.toInt();
        else if (key == QLatin1StringView("guid column"))
            header.guidColumn = word.toInt();
        else if (key != QLatin1StringView("if matches"))
            header.unknown.append(line.left(80));
        ++header.lines;
        header.length = std::min(stop + 1, text.size());
    }
    // The names are separated as the rows are, whichever of the two lines comes first.
    if (!columns.isEmpty())
        header.columns = columns.split(header.separator.value_or(columns.contains(u'\t') ? u'\t' : u','));
    for (QString &name : header.columns)
        name = name.trimmed();
    return header;
}

} // namespace greenroom
