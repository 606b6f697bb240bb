#include "storage/sql_statements.h"

#include <QCoreApplication>

namespace greenroom {

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_') || character == QLatin1Char('$');
}

class Reader
{
public:
    explicit Reader(const QString &sql)
        : m_sql(sql)
    {}

    Result<QStringList> read()
    {
        while (m_position < m_sql.size()) {
            if (!readOne())
                return Error{ErrorCode::BadInput,
                             QCoreApplication::translate("greenroom", "An SQL file is cut off: something in it has no end."),
                             m_statement.trimmed()};
        }
        if (m_depth > 0)
            return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "An SQL file is cut off: a trigger has no END."),
                         m_statement.trimmed()};
        finishStatement();
        return m_statements;
    }

private:
    // Reads one token. False when it has no end.
    bool readOne()
    {
        const QStringView rest = QStringView(m_sql).mid(m_position);
        if (rest.startsWith(QLatin1StringView("--")))
            return skipTo(QStringLiteral("\n"), AtEnd::Fine);
        if (rest.startsWith(QLatin1StringView("/*")))
            return skipTo(QStringLiteral("*/"), AtEnd::CutOff);
        const QChar character = m_sql[m_position];
        if (character == QLatin1Char('\'') || character == QLatin1Char('"') || character == QLatin1Char('`'))
            return readQuoted(character);
        if (character == QLatin1Char('['))
            return readQuoted(QLatin1Char(']'));
        if (isWordCharacter(character)) {
            readWord();
            return true;
        }
        ++m_position;
        if (character == QLatin1Char(';') && m_depth == 0)
            finishStatement();
        else
            m_statement += character;
        return true;
    }

    enum class AtEnd { Fine, CutOff };

    bool skipTo(const QString &mark, AtEnd atEnd)
    {
        const qsizetype end = m_sql.indexOf(mark, m_position + 2);
        m_statement += QLatin1Char(' ');
        m_position = end < 0 ? m_sql.size() : end + mark.size();
        return end >= 0 || atEnd == AtEnd::Fine;
    }

    // A doubled quote inside is simply the next quoted piece.
    bool readQuoted(QChar close)
    {
        const qsizetype end = m_sql.indexOf(close, m_position + 1);
        const qsizetype next = end < 0 ? m_sql.size() : end + 1;
        m_statement += QStringView(m_sql).mid(m_position, next - m_position);
        m_position = next;
        return end >= 0;
    }

    void readWord()
    {
        const qsizetype start = m_position;
        while (m_position < m_sql.size() && isWordCharacter(m_sql[m_position]))
            ++m_position;
        const QString word = m_sql.mid(start, m_position - start);
        m_statement += word;
        countNesting(word.toUpper());
    }

    // Only triggers hold statements, between BEGIN and END; CASE has an END of its own.
    void countNesting(const QString &word)
    {
        if (m_words.size() < 3)
            m_words.append(word);
        const bool inTrigger = m_words.value(0) == QLatin1StringView("CREATE") && m_words.contains(QStringLiteral("TRIGGER"));
        if (!inTrigger)
            return;
        if (word == QLatin1StringView("BEGIN") || (m_depth > 0 && word == QLatin1StringView("CASE")))
            ++m_depth;
        else if (m_depth > 0 && word == QLatin1StringView("END"))
            --m_depth;
    }

    void finishStatement()
    {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_words.clear();
    }

    QString m_sql;
    qsizetype m_position = 0;
    int m_depth = 0;
    QStringList m_words; ///< the first words of the statement, upper case
    QString m_statement;
    QStringList m_statements;
};

} // namespace

Result<QStringList> splitStatements(const QString &sql) { return Reader(sql).read(); }

} // namespace greenroom
