#include "font_lines.h"

#include "fonts.h"

#include <QCoreApplication>

namespace greenroom {

QList<DoctorLine> fontLines()
{
    if (!QCoreApplication::instance()->inherits("QGuiApplication"))
        return {};
    const QStringList missing = missingFontFamilies();
    if (missing.isEmpty())
        return {{QStringLiteral("fonts"), DoctorLine::State::Ok, windowFontFamilies().join(QStringLiteral(", ")), {}}};
    return {{QStringLiteral("fonts"), DoctorLine::State::Missing,
             QCoreApplication::translate("greenroom", "missing: %1").arg(missing.join(QStringLiteral(", "))),
             QCoreApplication::translate("greenroom",
                                         "Install fonts-inter, fonts-jetbrains-mono and fonts-noto-cjk; others stand in until then.")}};
}

} // namespace greenroom
