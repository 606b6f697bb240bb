#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace greenroom {

/// The language of every text of the window, switched while it is open. Languages are compiled in as `:/i18n/greenroom_<code>.qm`.
class WindowLanguage : public QObject
{
    Q_OBJECT

public:
    /// `engine` has its bindings evaluated anew after a switch; it must outlive this object.
    explicit WindowLanguage(QQmlEngine &engine, QObject *parent = nullptr);
    ~WindowLanguage() override;

    /// "en" or "zh_CN". Also sets the default locale, so that dates follow.
    void setLanguage(const QString &code);

private:
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

} // namespace greenroom
