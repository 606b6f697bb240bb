#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// A card whose last press made it slip once too often, as a value for the strip above the grades.
struct ReviewLeech
{
    Q_GADGET
    QML_VALUE_TYPE(reviewLeech)
    Q_PROPERTY(QString cardId MEMBER cardId) ///< empty = none
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(int lapses MEMBER lapses)
    Q_PROPERTY(bool suspended MEMBER suspended) ///< the schedule has set it aside already

public:
    QString cardId;
    QString question;
    int lapses = 0;
    bool suspended = false;
    bool operator==(const ReviewLeech &) const = default;
};

} // namespace greenroom
