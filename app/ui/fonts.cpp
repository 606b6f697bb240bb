#include "fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace greenroom {

namespace {
constexpr int defaultPixelSize = 14;

QStringList hanFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei UI")};
}

QStringList latinFallbacks(const QString &family)
{
    if (family == QLatin1StringView("JetBrains Mono"))
        return {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Menlo"), QStringLiteral("Consolas")};
    QStringList fallbacks{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    if (family != QLatin1StringView("Inter"))
        fallbacks.prepend(QStringLiteral("Inter"));
    return fallbacks;
}
} // namespace

QStringList windowFontFamilies() { return {QStringLiteral("Inter"), QStringLiteral("Inter Display"), QStringLiteral("JetBrains Mono")}; }

QStringList missingFontFamilies()
{
    const QStringList present = QFontDatabase::families();
    QStringList missing;
    for (const QString &family : windowFontFamilies()) {
        if (!present.contains(family))
            missing.append(family);
    }
    bool hasHan = false;
    for (const QString &family : hanFamilies())
        hasHan = hasHan || present.contains(family);
    if (!hasHan)
        missing.append(hanFamilies().constFirst());
    return missing;
}

void registerFonts()
{
    const QStringList present = QFontDatabase::families();
    for (const QString &family : windowFontFamilies()) {
        QStringList substitutes;
        for (const QString &candidate : latinFallbacks(family) + hanFamilies()) {
            if (present.contains(candidate))
                substitutes.append(candidate);
        }
        QFont::insertSubstitutions(family, substitutes);
    }
    QFont standard(windowFontFamilies().constFirst());
    standard.setPixelSize(defaultPixelSize);
    QGuiApplication::setFont(standard);
}

} // namespace greenroom
