#include "package_rules.h"

#include "source_text.h"

#include <QRegularExpression>

namespace greenroom::layering {

QStringList packagesOfImports(const QString &qml)
{
    static const QRegularExpression import(QStringLiteral(R"(^[ \t]*import[ \t]+(Q[\w.]+))"), QRegularExpression::MultilineOption);
    QStringList packages;
    const QString text = blanked(qml, Blank::Comments);
    for (auto matches = import.globalMatch(text); matches.hasNext();) {
        QString module = matches.next().captured(1).toLower();
        // The styles are part of the controls' package, and the dialogs list folders with a module they do not depend on.
        if (module.startsWith(QLatin1StringView("qtquick.controls.")))
            module = QStringLiteral("qtquick.controls");
        if (module == QLatin1StringView("qtquick.dialogs"))
            packages.append(QStringLiteral("qml6-module-qt-labs-folderlistmodel"));
        packages.append(QStringLiteral("qml6-module-") + module.replace(u'.', u'-'));
    }
    packages.removeDuplicates();
    return packages;
}

QStringList listedPackages(const QString &list)
{
    QStringList packages;
    for (const QString &line : list.split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() >= 2 && !line.startsWith(u'#'))
            packages += words.at(1).split(u'|');
    }
    return packages;
}

} // namespace greenroom::layering
