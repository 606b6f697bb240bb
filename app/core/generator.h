#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>

namespace greenroom {

/// The generator of drill inputs: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). The same seed
/// gives the same values on every machine, which is why the standard library's distributions are not used.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {}

    /// The next 64 random bits.
    [[nodiscard]] std::uint64_t next();
    /// A value of [low, high]: `low + next % (high - low + 1)`, as drills/README.md fixes it.
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high);

private:
    std::uint64_t m_state;
};

/// The longest list a generator may make; a greater length is a mistake in the drill.
inline constexpr int maxGeneratedLength = 4000000;

/// Evaluates one value of a case's `generate`: a plain value stays as it is, an object is a generator of drills/README.md.
/// BadInput names the key that is wrong.
[[nodiscard]] Result<QJsonValue> generateValue(const QJsonValue &description);

/// Evaluates a case's `generate`: parameter name -> value.
[[nodiscard]] Result<QJsonObject> generateInput(const QJsonObject &generate);

} // namespace greenroom
