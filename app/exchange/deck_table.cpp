#include "exchange/deck_table.h"

#include "exchange/archive_error.h"
#include "exchange/deck_table_header.h"
#include "exchange/delimited_text.h"
#include "exchange/field_card.h"
#include "exchange/html_markdown.h"
#include "exchange/own_note.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// UTF-8, UTF-16 with a mark, or, where it is neither, the Chinese GBK.
std::optional<QString> decoded(const QByteArray &bytes, bool *converted)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder first(marked.value_or(QStringConverter::Utf8), QStringDecoder::Flag::Stateless);
    QString text = first.decode(bytes);
    if (!first.hasError() && !text.contains(QChar(0)))
        return text;
    QStringDecoder second("GBK", QStringDecoder::Flag::Stateless);
    if (!second.isValid() || bytes.contains('\0'))
        return std::nullopt;
    text = second.decode(bytes);
    *converted = true;
    return second.hasError() ? std::nullopt : std::optional(text);
}

class TableReader
{
public:
    TableReader(QString text, const QString &path)
        : m_text(std::move(text))
        , m_path(path)
        , m_header(readDeckTableHeader(m_text))
    {}

    Result<IncomingDeck> run()
    {
        const QString body = m_text.mid(m_header.length);
        const QChar separator = m_header.separator.value_or(guessedSeparator(body));
        const TableRows table = readTable(body, separator, m_header.lines + 1);
        if (table.unclosedQuoteLine > 0)
            return refusedArchive(
                m_path,
                translated(QT_TRANSLATE_NOOP("greenroom", "the quote that opens in line %1 is never closed")).arg(table.unclosedQuoteLine),
                {});
        for (const QString &line : std::as_const(m_header.unknown))
            m_deck.warnings.append(translated(QT_TRANSLATE_NOOP("greenroom", "The header line “%1” is not known.")).arg(line));
        qsizetype first = 0;
        if (m_header.lines == 0 && !table.rows.isEmpty())
            first = takeColumnNames(table.rows.first().cells);
        for (const TableRow &row : table.rows.mid(first))
            add(row);
        if (m_skipped > 0)
            m_deck.warnings.append(translated(QT_TRANSLATE_NOOP("greenroom", "%1 rows were left out: they are empty.")).arg(m_skipped));
        if (m_deck.cards.isEmpty())
            return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "no row holds a card")), {});
        return m_deck;
    }

private:
    /// A first row that names its columns ("Question, Answer") is no card. Gives how many rows to leave out.
    qsizetype takeColumnNames(const QStringList &cells)
    {
        static const QSet<QString> fronts{QStringLiteral("question"), QStringLiteral("front"), QStringLiteral("问题"),
                                          QStringLiteral("正面")};
        static const QSet<QString> backs{QStringLiteral("answer"), QStringLiteral("back"), QStringLiteral("答案"), QStringLiteral("背面")};
        bool hasFront = false;
        bool hasBack = false;
        for (const QString &cell : cells) {
            hasFront = hasFront || fronts.contains(cell.trimmed().toLower());
            hasBack = hasBack || backs.contains(cell.trimmed().toLower());
        }
        if (!hasFront || !hasBack)
            return 0;
        m_header.columns = cells;
        for (qsizetype index = 0; index < cells.size(); ++index) {
            const QString name = cells.at(index).trimmed().toLower();
            if (name == QLatin1StringView("tags"))
                m_header.tagsColumn = int(index) + 1;
            if (name == QLatin1StringView("deck") || name == QLatin1StringView("topic"))
                m_header.deckColumn = int(index) + 1;
        }
        return 1;
    }

    [[nodiscard]] static QString cell(const TableRow &row, int column)
    {
        return column > 0 ? row.cells.value(column - 1).trimmed() : QString();
    }

    [[nodiscard]] bool isField(int column) const
    {
        return column != m_header.noteTypeColumn && column != m_header.deckColumn && column != m_header.tagsColumn &&
               column != m_header.guidColumn;
    }

    /// Without a header line about it, what looks like HTML is HTML.
    [[nodiscard]] QString asHtml(const QString &text) const
    {
        if (m_header.html.value_or(needsMoreThanALine(text) || text.contains(QLatin1StringView("<br")) ||
                                   text.contains(QLatin1StringView("</"))))
            return text;
        return plainToHtml(text);
    }

    void add(const TableRow &row)
    {
        QList<DeckField> fields;
        for (int column = 1; column <= row.cells.size(); ++column) {
            if (isField(column))
                fields.append(
                    {m_header.columns.value(column - 1, translated(QT_TRANSLATE_NOOP("greenroom", "Field %1")).arg(fields.size() + 1)),
                     asHtml(row.cells.at(column - 1))});
        }
        IncomingCard card;
        card.line = row.line;
        card.guid = cell(row, m_header.guidColumn);
        card.noteType = m_header.noteTypeColumn > 0 ? cell(row, m_header.noteTypeColumn) : m_header.noteType;
        card.deck = m_header.deckColumn > 0 ? cell(row, m_header.deckColumn) : m_header.deck;
        card.tags = m_header.tags + cell(row, m_header.tagsColumn).split(u' ', Qt::SkipEmptyParts);
        if (card.noteType == ownNoteType && fields.size() >= 4) {
            readOwnFields({fields.at(0).html, fields.at(1).html, fields.at(2).html, fields.at(3).html}, card);
            if (card.guid.startsWith(ownGuidPrefix))
                card.ownCardId = card.guid.mid(ownGuidPrefix.size());
        } else {
            const FieldCard made = templateCard(fields, {});
            card.english.question = made.question;
            card.english.answer = made.answer;
        }
        if (card.english.question.isEmpty())
            ++m_skipped;
        else
            m_deck.cards.append(card);
    }

    QString m_text;
    const QString &m_path;
    DeckTableHeader m_header;
    IncomingDeck m_deck;
    int m_skipped = 0;
};

} // namespace

QByteArray writeDeckTable(const QList<OutgoingCard> &cards, TableSeparator separator)
{
    const QChar mark = separator == TableSeparator::Tab ? u'\t' : u',';
    const auto row = [mark](QStringList cells) {
        for (QString &cell : cells)
            cell = tableCell(cell, mark);
        return cells.join(mark) + u'\n';
    };
    QString text =
        QStringLiteral("#separator:%1\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:4\n#columns:")
            .arg(separator == TableSeparator::Tab ? QStringLiteral("Tab") : QStringLiteral("Comma"));
    text += row({QStringLiteral("guid"), QStringLiteral("notetype"), QStringLiteral("deck"), QStringLiteral("tags"),
                 QStringLiteral("Front"), QStringLiteral("Back"), QStringLiteral("Follow-ups"), QStringLiteral("Source")});
    for (const OutgoingCard &card : cards)
        text += row({card.guid, QString(ownNoteType), card.deck, card.tags.join(u' '), card.fields.front, card.fields.back,
                     card.fields.followUps, card.fields.source});
    return text.toUtf8();
}

Result<IncomingDeck> readDeckTable(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > largestTableBytes)
        return refusedArchive(path, translated(QT_TRANSLATE_NOOP("greenroom", "it is larger than we take")), {});
    bool converted = false;
    auto text = decoded(bytes, &converted);
    if (!text)
        return refusedArchive(path, translated(QT_TRANSLATE_NOOP("greenroom", "it is no text")), {});
    auto deck = TableReader(std::move(*text), path).run();
    if (deck && converted)
        deck.value().warnings.append(
            translated(QT_TRANSLATE_NOOP("greenroom", "%1 is not UTF-8: it was read as GBK.")).arg(QFileInfo(path).fileName()));
    return deck;
}

} // namespace greenroom
