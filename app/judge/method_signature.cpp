#include "judge/method_signature.h"

#include <QHash>
#include <QRegularExpression>

namespace greenroom {

namespace {

/// The letters of a type without spaces, `const` and `&`.
QByteArray lettersOf(const QString &type)
{
    static const QHash<QString, QByteArray> simple{
        {QStringLiteral("void"), "0"},     {QStringLiteral("bool"), "b"},        {QStringLiteral("char"), "c"},
        {QStringLiteral("int"), "i"},      {QStringLiteral("long"), "i"},        {QStringLiteral("longlong"), "i"},
        {QStringLiteral("unsigned"), "i"}, {QStringLiteral("unsignedint"), "i"}, {QStringLiteral("double"), "d"},
        {QStringLiteral("string"), "s"},   {QStringLiteral("ListNode*"), "L"},   {QStringLiteral("TreeNode*"), "T"},
    };
    const QString opening = QStringLiteral("vector<");
    if (type.startsWith(opening) && type.endsWith(QLatin1Char('>'))) {
        const QByteArray element = lettersOf(type.sliced(opening.size()).chopped(1));
        return element.isEmpty() ? element : "v" + element;
    }
    return simple.value(type);
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
    const QByteArray wanted = signatureLetters(signature);
    return given == wanted || (wanted.startsWith('d') && given == "i" + wanted.sliced(1));
}

QString signatureText(const Signature &signature)
{
    QStringList parameters;
    for (const Parameter &parameter : signature.parameters) {
        parameters.append(parameter.type + QLatin1Char(' ') + parameter.name);
    }
    return QStringLiteral("%1 %2(%3)").arg(signature.returns, signature.function, parameters.join(QStringLiteral(", ")));
}

bool usesNodes(const Signature &signature)
{
    const QString all = signatureText(signature);
    return all.contains(QStringLiteral("ListNode")) || all.contains(QStringLiteral("TreeNode"));
}

} // namespace greenroom
