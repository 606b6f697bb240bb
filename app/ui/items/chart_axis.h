#pragma once

#include <QList>
#include <QString>

namespace greenroom {

/// Round values (1, 2 or 5 times a power of ten) from `least` to `most` or just inside them, in order, `atMost` of them or fewer; at least
/// the two ends' nearest ones where the range is not empty. Ticks of an axis.
[[nodiscard]] QList<qreal> roundTicks(qreal least, qreal most, int atMost);

/// A round value as an axis writes it: "90", "0.5", "10 k", "100 k", "1 M".
[[nodiscard]] QString tickText(qreal value);

} // namespace greenroom
