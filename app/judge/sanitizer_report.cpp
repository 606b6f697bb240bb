#include "judge/sanitizer_report.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// AddressSanitizer's names for what it sees, in a learner's words.
QString addressWords(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("heap-buffer-overflow"), QT_TRANSLATE_NOOP("greenroom", "It goes past the end of a vector, string or array")},
        {QStringLiteral("container-overflow"), QT_TRANSLATE_NOOP("greenroom", "It uses the reserved part of a vector past its size()")},
        {QStringLiteral("stack-buffer-overflow"), QT_TRANSLATE_NOOP("greenroom", "It goes past the end of a local array")},
        {QStringLiteral("stack-buffer-underflow"), QT_TRANSLATE_NOOP("greenroom", "It goes before the start of a local array")},
        {QStringLiteral("dynamic-stack-buffer-overflow"), QT_TRANSLATE_NOOP("greenroom", "It goes past the end of a local array")},
        {QStringLiteral("global-buffer-overflow"), QT_TRANSLATE_NOOP("greenroom", "It goes past the end of a global or static array")},
        {QStringLiteral("heap-use-after-free"),
         QT_TRANSLATE_NOOP("greenroom", "It uses memory that was freed, as an iterator kept over an erase")},
        {QStringLiteral("stack-use-after-scope"), QT_TRANSLATE_NOOP("greenroom", "It uses a local variable that is gone")},
        {QStringLiteral("stack-use-after-return"),
         QT_TRANSLATE_NOOP("greenroom", "It uses a local variable of a function that has returned")},
        {QStringLiteral("attempting double-free"), QT_TRANSLATE_NOOP("greenroom", "It frees the same memory twice")},
        {QStringLiteral("double-free"), QT_TRANSLATE_NOOP("greenroom", "It frees the same memory twice")},
        {QStringLiteral("attempting free on address which was not malloc()-ed"),
         QT_TRANSLATE_NOOP("greenroom", "It frees what was never allocated")},
        {QStringLiteral("bad-free"), QT_TRANSLATE_NOOP("greenroom", "It frees what was never allocated")},
        {QStringLiteral("alloc-dealloc-mismatch"), QT_TRANSLATE_NOOP("greenroom", "It frees memory in another way than it was allocated")},
        {QStringLiteral("new-delete-type-mismatch"),
         QT_TRANSLATE_NOOP("greenroom", "It deletes an object as another type than it was made")},
        {QStringLiteral("negative-size-param"), QT_TRANSLATE_NOOP("greenroom", "It copies a negative number of bytes")},
        {QStringLiteral("memcpy-param-overlap"), QT_TRANSLATE_NOOP("greenroom", "It copies between ranges that overlap")},
        {QStringLiteral("SEGV"), QT_TRANSLATE_NOOP("greenroom", "It reads or writes memory that is not its own")},
        {QStringLiteral("FPE"), QT_TRANSLATE_NOOP("greenroom", "It divides a whole number by zero")},
    };
    const char *found = words.value(kind);
    return found != nullptr ? translated(found) : translated(QT_TRANSLATE_NOOP("greenroom", "Memory error: %1")).arg(kind);
}

QString assertionWords(const QString &condition)
{
    if (condition.contains(QLatin1String("empty()"))) {
        return translated(QT_TRANSLATE_NOOP("greenroom", "It asks an empty container for an element (%1)")).arg(condition);
    }
    return translated(QT_TRANSLATE_NOOP("greenroom", "An index or argument is out of range (%1)")).arg(condition);
}

QList<quint64> ownFrames(const QString &text)
{
    static const QRegularExpression frame(QStringLiteral("^\\s*#\\d+ 0x[0-9a-f]+ .*\\(?(?:/box/|/)program\\+0x([0-9a-f]+)\\)?"),
                                          QRegularExpression::MultilineOption);
    QList<quint64> addresses;
    // The first stack is the one of the fault; those of allocation and freeing follow after an empty line.
    QString first = text.mid(std::max<qsizetype>(0, text.indexOf(QLatin1String("#0 "))));
    const qsizetype end = first.indexOf(QLatin1String("\n\n"));
    first = end > 0 ? first.first(end) : first;
    for (auto match = frame.globalMatch(first); match.hasNext();) {
        addresses.append(match.next().captured(1).toULongLong(nullptr, 16));
    }
    return addresses;
}

} // namespace

std::optional<SanitizerReport> readSanitizerReport(const QByteArray &errors)
{
    static const QRegularExpression undefined(QStringLiteral("^(?:(.*?):(\\d+):(?:\\d+):|.*?) runtime error: (.*)$"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression address(
        QStringLiteral("ERROR: AddressSanitizer: (attempting [^(]*?(?=\\s*(?:\\(|on 0x|in |: ))|[\\w-]+)"));
    static const QRegularExpression assertion(QStringLiteral("Assertion '(.*)' failed"));
    static const QRegularExpression access(QStringLiteral("^(READ|WRITE) of size (\\d+)"), QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(errors);
    SanitizerReport report;
    report.addresses = ownFrames(text);
    if (const auto match = undefined.match(text); match.hasMatch()) {
        report.message = match.captured(3).left(300);
        report.message[0] = report.message.at(0).toUpper();
        report.line = match.captured(1).endsWith(QLatin1String("solution.cpp")) ? match.captured(2).toInt() : 0;
        return report;
    }
    if (const auto match = assertion.match(text); match.hasMatch()) {
        report.message = assertionWords(match.captured(1).left(200));
        return report;
    }
    const auto match = address.match(text);
    if (!match.hasMatch() || match.captured(1) == QLatin1String("stack-overflow") || match.captured(1) == QLatin1String("ABRT")) {
        return std::nullopt;
    }
    report.message = addressWords(match.captured(1).trimmed());
    if (const auto kind = access.match(text); kind.hasMatch()) {
        report.message +=
            kind.captured(1) == QLatin1String("READ")
                ? translated(QT_TRANSLATE_NOOP("greenroom", ": a read of %n bytes")).replace(QLatin1String("%n"), kind.captured(2))
                : translated(QT_TRANSLATE_NOOP("greenroom", ": a write of %n bytes")).replace(QLatin1String("%n"), kind.captured(2));
    }
    return report;
}

} // namespace greenroom
