#include "window_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace greenroom {

WindowLanguage::WindowLanguage(QQmlEngine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

WindowLanguage::~WindowLanguage() { QCoreApplication::removeTranslator(&m_translator); }

void WindowLanguage::setLanguage(const QString &code)
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(code == QLatin1StringView("en") ? QStringLiteral("en_GB") : code));
    // English has a file as well, for its plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/greenroom_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

} // namespace greenroom
