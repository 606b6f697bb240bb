#pragma once

#include "core/drill.h"

#include <QJsonObject>
#include <QList>

namespace greenroom {

/// Ways to make an input simpler, from the boldest to the most careful: drop elements by halves and smaller parts, lower numbers, relabel
/// them in the order they appear. None of them is known to be valid: that is for the drill's validator to say.
class Shrinking
{
public:
    explicit Shrinking(const Signature &signature)
        : m_signature(signature)
    {}

    /// How many levels of boldness there are.
    static constexpr int levels = 12;

    /// The simpler inputs of one level, at most some 300; each differs from the input.
    [[nodiscard]] QList<QJsonObject> candidates(const QJsonObject &input, int level) const;

    /// How much there is to trace by hand: elements first, then the size of the numbers. Smaller is simpler.
    [[nodiscard]] static double weight(const QJsonValue &value);

private:
    Signature m_signature;
};

} // namespace greenroom
