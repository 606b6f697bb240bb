#pragma once

#include "core/drill.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class DrillClock;
class DrillDraft;

/// A drill's hints: locked for the first minutes of own thinking, then opened one at a time.
class DrillHints : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Hints belong to their drill.")
    Q_PROPERTY(int total READ total CONSTANT)
    Q_PROPERTY(int openedCount READ openedCount NOTIFY openedChanged)
    Q_PROPERTY(QStringList opened READ opened NOTIFY openedChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY lockedChanged)
    Q_PROPERTY(int lockMinutes READ lockMinutes CONSTANT)
    Q_PROPERTY(QString opensIn READ opensIn NOTIFY opensInChanged)

public:
    DrillHints(DrillDraft &draft, DrillClock &clock, LocalList texts, int lockMinutes, QObject *parent = nullptr);

    [[nodiscard]] int total() const;
    [[nodiscard]] int openedCount() const;
    /// The texts of the opened ones, in order.
    [[nodiscard]] QStringList opened() const;
    /// Whether none may be opened yet. Ones opened in an earlier sitting stay open.
    [[nodiscard]] bool locked() const { return m_locked; }
    [[nodiscard]] int lockMinutes() const { return m_lockMinutes; }
    /// "07:12" while locked, else empty.
    [[nodiscard]] QString opensIn() const;
    void setLanguage(CardLanguage language);

    /// Opens the next one; does nothing while locked or when all are open.
    Q_INVOKABLE void openNext();

signals:
    void openedChanged();
    void lockedChanged();
    void opensInChanged();

private:
    void followClock();
    [[nodiscard]] bool tooEarly() const;

    DrillDraft &m_draft;
    DrillClock &m_clock;
    LocalList m_texts;
    int m_lockMinutes;
    CardLanguage m_language = CardLanguage::English;
    bool m_locked = true;
};

} // namespace greenroom
