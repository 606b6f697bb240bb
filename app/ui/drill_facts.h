#pragma once

#include "core/drill.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What a drill's folder says, in the language of the window.
class DrillFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Facts belong to a drill.")
    Q_PROPERTY(QString drillId READ drillId CONSTANT)
    Q_PROPERTY(int number READ number CONSTANT)
    Q_PROPERTY(QString difficulty READ difficulty CONSTANT)
    Q_PROPERTY(QStringList patterns READ patterns CONSTANT)
    Q_PROPERTY(int targetMinutes READ targetMinutes CONSTANT)
    Q_PROPERTY(QString parameters READ parameters CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY languageChanged)
    Q_PROPERTY(QVariantList statement READ statement NOTIFY languageChanged)
    Q_PROPERTY(QString complexity READ complexity NOTIFY languageChanged)
    Q_PROPERTY(QString modelRetro READ modelRetro NOTIFY languageChanged)

public:
    explicit DrillFacts(Drill drill, QObject *parent = nullptr)
        : QObject(parent)
        , m_drill(std::move(drill))
    {}

    [[nodiscard]] const Drill &drill() const { return m_drill; }
    [[nodiscard]] QString drillId() const { return m_drill.id; }
    [[nodiscard]] int number() const { return m_drill.number; }
    /// "easy", "medium", "hard".
    [[nodiscard]] QString difficulty() const { return m_drill.difficulty; }
    [[nodiscard]] QStringList patterns() const { return m_drill.patterns; }
    [[nodiscard]] int targetMinutes() const { return m_drill.targetMinutes; }
    /// The names of the method's parameters, "numbers, target".
    [[nodiscard]] QString parameters() const;
    [[nodiscard]] QString title() const { return m_drill.title.text(m_language); }
    /// As statementParts() cuts it.
    [[nodiscard]] QVariantList statement() const;
    [[nodiscard]] QString complexity() const { return m_drill.complexity.text(m_language); }
    /// Markdown; empty when the drill has none.
    [[nodiscard]] QString modelRetro() const { return m_drill.retro.text(m_language); }
    void setLanguage(CardLanguage language);

signals:
    void languageChanged();

private:
    Drill m_drill;
    CardLanguage m_language = CardLanguage::English;
};

} // namespace greenroom
