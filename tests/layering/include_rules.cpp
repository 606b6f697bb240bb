#include "include_rules.h"

#include "source_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace greenroom::layering {

namespace {

const QStringList &middleLayers()
{
    static const QStringList layers{QStringLiteral("catalog"), QStringLiteral("storage"), QStringLiteral("judge"),
                                    QStringLiteral("audio"),   QStringLiteral("speech"),  QStringLiteral("exchange"),
                                    QStringLiteral("platform")};
    return layers;
}

/// What each layer may include, itself among it.
QHash<QString, QStringList> makeTable()
{
    const QString core = QStringLiteral("core");
    const QString services = QStringLiteral("services");
    QHash<QString, QStringList> table{{core, {core}}};
    for (const QString &layer : middleLayers())
        table.insert(layer, {core, layer});
    const QStringList below = QStringList{core} + middleLayers() + QStringList{services};
    table.insert(services, below);
    for (const QString &layer : {QStringLiteral("ui"), QStringLiteral("cli")})
        table.insert(layer, below + QStringList{layer});
    return table;
}

const QHash<QString, QStringList> &allowedIncludes()
{
    static const QHash<QString, QStringList> table = makeTable();
    return table;
}

bool isGenerated(const QString &header)
{
    return header == QLatin1StringView("version.h") || header.endsWith(QLatin1StringView(".moc")) ||
           header.startsWith(QLatin1StringView("moc_"));
}

/// The reason why `layer` may not include `header`; empty when it may.
QString refusal(const QString &layer, const QString &header)
{
    if (isGenerated(header))
        return {};
    if (header.startsWith(u'.'))
        return QStringLiteral("includes \"%1\": the include root is app/, so write the path from there").arg(header);
    const qsizetype slash = header.indexOf(u'/');
    // Headers shown to QML are found by their bare name in ui, because the generated registration includes them so.
    if (slash < 0)
        return layer == QLatin1StringView("ui") ? QString()
                                                : QStringLiteral("includes \"%1\" without its layer: write \"%2/%1\"").arg(header, layer);
    const QString other = header.left(slash);
    if (allowedIncludes().value(layer).contains(other))
        return {};
    return QStringLiteral("%1 may not include %2 (\"%3\")").arg(layer, other, header);
}

} // namespace

QList<Breach> includeBreaches(const SourceFile &file)
{
    static const QRegularExpression include(QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)")re"),
                                            QRegularExpression::MultilineOption);
    const QStringList parts = file.path.split(u'/');
    if (parts.size() < 3) // main.cpp stands above all layers
        return {};
    const QString layer = parts.at(1);
    if (!allowedIncludes().contains(layer))
        return {{file.path, 1, QStringLiteral("app/%1 is no layer of the house; give it its place in tests/layering first").arg(layer)}};
    QList<Breach> breaches;
    const QString text = blanked(file.text, Blank::Comments);
    for (auto matches = include.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString reason = refusal(layer, match.captured(1));
        if (!reason.isEmpty())
            breaches.append({file.path, lineAt(text, match.capturedStart(1)), reason});
    }
    return breaches;
}

} // namespace greenroom::layering
