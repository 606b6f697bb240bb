#include "exchange/bank_file.h"

#include "exchange/markdown_escape.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace greenroom {

namespace {

const QString answerMark = QStringLiteral("<!-- answer -->");
const QString followUpMark = QStringLiteral("<!-- follow-up -->");

QString encodedFact(QString value)
{
    value.replace(u'%', QStringLiteral("%25")).replace(u'\n', QStringLiteral("%0A")).replace(u'\r', QStringLiteral("%0D"));
    value.replace(QStringLiteral("--"), QStringLiteral("%2D%2D"));
    if (value.endsWith(u'-'))
        value = value.chopped(1) + QStringLiteral("%2D");
    if (value.startsWith(u' '))
        value = QStringLiteral("%20") + value.mid(1);
    if (value.endsWith(u' '))
        value = value.chopped(1) + QStringLiteral("%20");
    return value;
}

QString decodedFact(QString value)
{
    for (const auto &[code, character] : {std::pair("%2D", '-'), std::pair("%0A", '\n'), std::pair("%0D", '\r'), std::pair("%20", ' ')})
        value.replace(QLatin1StringView(code), QString(QLatin1Char(character)));
    return value.replace(QLatin1StringView("%25"), QStringLiteral("%"));
}

/// Whether a line, without backslashes in front, is a mark of ours.
bool isMark(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at) == u'\\')
        ++at;
    const QString rest = line.mid(at);
    return rest == answerMark || rest == followUpMark;
}

QString guarded(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (isMark(line))
            line.prepend(u'\\');
    }
    return lines.join(u'\n');
}

QString unguarded(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'\\') && isMark(line))
            line.remove(0, 1);
    }
    return lines.join(u'\n');
}

/// A heading is one line: what does not fit into one is a fact as well.
QString headingOf(const QString &question) { return escapedInline(QString(question).replace(u'\n', u' ').replace(u'\r', u' ')); }

QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    return QString(text).replace(escape, QStringLiteral("\\1"));
}

bool fitsHeading(const QString &question) { return unescaped(headingOf(question)) == question; }

QString part(const QString &heading, const QString &question, const QString &body)
{
    const QString exact = fitsHeading(question) ? QString() : QStringLiteral("<!-- words: %1 -->\n").arg(encodedFact(question));
    return exact + heading + u' ' + headingOf(question) + QStringLiteral("\n\n") + guarded(body) + QStringLiteral("\n");
}

/// The value of a line "<!-- key: value -->"; nothing for any other.
std::optional<std::pair<QString, QString>> factOf(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^<!-- ([a-z-]+): (.*) -->$"));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1), decodedFact(match.captured(2)));
}

/// Reads "[words]\nheading\n\nbody" of a follow-up.
FollowUp followUpFrom(const QString &text)
{
    FollowUp followUp;
    QString rest = text;
    const auto takeLine = [&rest] {
        const qsizetype end = rest.indexOf(u'\n');
        const QString line = end < 0 ? rest : rest.left(end);
        rest = end < 0 ? QString() : rest.mid(end + 1);
        return line;
    };
    QString line = takeLine();
    const auto words = factOf(line);
    if (words)
        line = takeLine();
    followUp.question = words ? words->second : unescaped(line.mid(3));
    if (rest.startsWith(u'\n'))
        rest.remove(0, 1);
    followUp.answer = unguarded(rest);
    return followUp;
}

Error badFile(const QString &path)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("greenroom", "%1 is not a file of an exported bank: it holds no id or no question.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

/// Takes the facts off the top; gives where the rest begins.
qsizetype readFacts(const QString &text, QMap<QString, QString> &facts)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf(u'\n', at);
        const auto fact = factOf(text.mid(at, (end < 0 ? text.size() : end) - at));
        if (!fact)
            break;
        facts.insert(fact->first, fact->second);
        at = end < 0 ? text.size() : end + 1;
    }
    return at;
}

} // namespace

QByteArray writeBankFile(const BankFile &file)
{
    QString text;
    QMap<QString, QString> facts = file.facts;
    facts.insert(QStringLiteral("label"), file.text.label);
    const QString id = facts.take(QStringLiteral("id"));
    text += QStringLiteral("<!-- id: %1 -->\n").arg(encodedFact(id));
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (!fact->isEmpty())
            text += QStringLiteral("<!-- %1: %2 -->\n").arg(fact.key(), encodedFact(*fact));
    }
    if (!fitsHeading(file.text.question))
        text += QStringLiteral("<!-- words: %1 -->\n").arg(encodedFact(file.text.question));
    text += QStringLiteral("# %1\n\n%2\n%3\n").arg(headingOf(file.text.question), answerMark, QString());
    text.chop(1);
    text += guarded(file.text.answer) + u'\n';
    for (const FollowUp &followUp : file.text.followUps)
        text += u'\n' + followUpMark + u'\n' + part(QStringLiteral("##"), followUp.question, followUp.answer);
    return text.toUtf8();
}

Result<BankFile> readBankFile(const QByteArray &bytes, const QString &path)
{
    const QString text = QString::fromUtf8(bytes);
    BankFile file;
    const qsizetype headAt = readFacts(text, file.facts);
    const qsizetype headEnd = text.indexOf(u'\n', headAt);
    if (file.facts.value(QStringLiteral("id")).isEmpty() || headEnd < 0 || text.mid(headAt, 2) != QLatin1StringView("# "))
        return badFile(path);
    const QString words = file.facts.take(QStringLiteral("words"));
    file.text.question = words.isEmpty() ? unescaped(text.mid(headAt + 2, headEnd - headAt - 2)) : words;
    file.text.label = file.facts.take(QStringLiteral("label"));
    const QString opening = u'\n' + answerMark + u'\n';
    qsizetype at = headEnd + 1;
    if (file.text.question.isEmpty() || QStringView(text).sliced(at).first(std::min(opening.size(), text.size() - at)) != opening)
        return badFile(path);
    at += opening.size();
    const QString separator = u'\n' + followUpMark + u'\n';
    const QStringList parts = text.mid(at).split(separator);
    // Each part ends in the line end that closes its last line.
    const auto body = [](const QString &each) { return each.endsWith(u'\n') ? each.chopped(1) : each; };
    file.text.answer = unguarded(body(parts.first()));
    for (const QString &each : parts.mid(1))
        file.text.followUps.append(followUpFrom(body(each)));
    return file;
}

QByteArray writeBankNote(const QString &itemId, const QString &text)
{
    return QStringLiteral("<!-- note-on: %1 -->\n\n%2\n").arg(encodedFact(itemId), text).toUtf8();
}

Result<BankNote> readBankNote(const QByteArray &bytes, const QString &path)
{
    const QString text = QString::fromUtf8(bytes);
    QMap<QString, QString> facts;
    const qsizetype at = readFacts(text, facts);
    const QString itemId = facts.value(QStringLiteral("note-on"));
    if (itemId.isEmpty())
        return badFile(path);
    QString note = text.mid(at);
    if (note.startsWith(u'\n'))
        note.remove(0, 1);
    if (note.endsWith(u'\n'))
        note.chop(1);
    return BankNote{itemId, note};
}

QString bankFileName(const QString &id)
{
    QString name;
    for (const char byte : id.toUtf8()) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '.' ||
                           byte == '_' || byte == '-';
        name += plain ? QString(QLatin1Char(byte)) : QStringLiteral("%%1").arg(uint(quint8(byte)), 2, 16, QLatin1Char('0'));
    }
    return name.startsWith(u'.') ? QStringLiteral("%2e") + name.mid(1) : name;
}

} // namespace greenroom
