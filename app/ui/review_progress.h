#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// How far a review has come, as a value for the bar above the card.
struct ReviewProgress
{
    Q_GADGET
    QML_VALUE_TYPE(reviewProgress)
    Q_PROPERTY(int position MEMBER position) ///< 1-based number of the card shown
    Q_PROPERTY(int total MEMBER total)       ///< cards of this session
    Q_PROPERTY(int done MEMBER done)         ///< cards answered at least once
    Q_PROPERTY(int newCards MEMBER newCards)
    Q_PROPERTY(int learning MEMBER learning) ///< waiting now or later today
    Q_PROPERTY(int review MEMBER review)
    Q_PROPERTY(int kind MEMBER kind) ///< of the card shown: 0 new, 1 learning, 2 review

public:
    int position = 0;
    int total = 0;
    int done = 0;
    int newCards = 0;
    int learning = 0;
    int review = 0;
    int kind = 0;
    bool operator==(const ReviewProgress &) const = default;
};

} // namespace greenroom
