#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Whether the desktop is dark, read from the lightness of its window colour and watched while the program runs.
/// Qt 6.4 has no colour scheme of its own to ask for.
class SystemAppearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool dark() const { return m_dark; }
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void darkChanged();

private:
    void refresh();

    bool m_dark = false;
};

} // namespace greenroom
