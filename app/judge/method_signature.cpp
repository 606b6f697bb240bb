#include "judge/method_signature.h"

#include <QHash>
#include <QRegularExpression>

namespace greenroom {

namespace {

QByteArray lettersOf(const QString &type);

/// The letters of `first,second`, the arguments of a pair, split at the comma outside of angle brackets.
QByteArray lettersOfPair(const QString &types)
{
    int depth = 0;
    for (qsizetype index = 0; index < types.size(); ++index) {
        const QChar character = types.at(index);
        depth += character == QLatin1Char('<') ? 1 : character == QLatin1Char('>') ? -1 : 0;
        if (depth == 0 && character == QLatin1Char(',')) {
            const QByteArray first = lettersOf(types.first(index));
            const QByteArray second = lettersOf(types.sliced(index + 1));
            return first.isEmpty() || second.isEmpty() ? QByteArray() : "p" + first + second;
        }
    }
    return {};
}

/// The letters of a type without spaces, `const` and `&`.
QByteArray lettersOf(const QString &type)
{
    static const QHash<QString, QByteArray> simple{
        {QStringLiteral("void"), "0"},   {QStringLiteral("bool"), "b"},      {QStringLiteral("char"), "c"},
        {QStringLiteral("double"), "d"}, {QStringLiteral("float"), "d"},     {QStringLiteral("string"), "s"},
        {QStringLiteral("size_t"), "i"}, {QStringLiteral("ListNode*"), "L"}, {QStringLiteral("TreeNode*"), "T"},
    };
    static const QRegularExpression integer(
        QStringLiteral("^(?:(?:un)?signed)?(?:short|int|long|longlong|char)?(?:int)?$|^u?int(?:8|16|32|64)_t$"));
    const QString vectorOpening = QStringLiteral("vector<");
    const QString pairOpening = QStringLiteral("pair<");
    if (type.startsWith(vectorOpening) && type.endsWith(QLatin1Char('>'))) {
        const QByteArray element = lettersOf(type.sliced(vectorOpening.size()).chopped(1));
        return element.isEmpty() ? element : "v" + element;
    }
    if (type.startsWith(pairOpening) && type.endsWith(QLatin1Char('>'))) {
        return lettersOfPair(type.sliced(pairOpening.size()).chopped(1));
    }
    if (const auto found = simple.constFind(type); found != simple.constEnd()) {
        return *found;
    }
    return !type.isEmpty() && integer.match(type).hasMatch() ? QByteArray("i") : QByteArray();
}

QByteArray letters(const QString &type)
{
    static const QRegularExpression decoration(QStringLiteral("\\bconst\\b|\\bstd::|&|\\s+"));
    QString bare = type;
    return lettersOf(bare.remove(decoration));
}

} // namespace

QByteArray signatureLetters(const Signature &signature)
{
    QByteArray text = letters(signature.returns);
    if (text.isEmpty()) {
        return {};
    }
    text += '(';
    for (const Parameter &parameter : signature.parameters) {
        const QByteArray type = letters(parameter.type);
        if (type.isEmpty()) {
            return {};
        }
        text += type;
    }
    return text + ')';
}

bool signatureFits(const Signature &signature, const QByteArray &given)
{
    if (!signature.designs.isEmpty()) {
        return given == "design(" + signature.designs.toUtf8() + ")";
    }
    const QByteArray wanted = signatureLetters(signature);
    return given == wanted || (wanted.startsWith('d') && given == "i" + wanted.sliced(1));
}

static QString methodText(const QString &returns, const QString &function, const QList<Parameter> &list)
{
    QStringList parameters;
    for (const Parameter &parameter : list) {
        parameters.append(parameter.type + QLatin1Char(' ') + parameter.name);
    }
    return QStringLiteral("%1 %2(%3)").arg(returns, function, parameters.join(QStringLiteral(", "))).trimmed();
}

QString signatureText(const Signature &signature)
{
    if (signature.designs.isEmpty()) {
        return methodText(signature.returns, signature.function, signature.parameters);
    }
    QStringList methods{methodText({}, signature.designs, signature.parameters)};
    for (const Method &method : signature.methods) {
        methods.append(methodText(method.returns, method.function, method.parameters));
    }
    return methods.join(QStringLiteral("; "));
}

bool usesNodes(const Signature &signature)
{
    const QString all = signatureText(signature);
    return all.contains(QStringLiteral("ListNode")) || all.contains(QStringLiteral("TreeNode"));
}

} // namespace greenroom
