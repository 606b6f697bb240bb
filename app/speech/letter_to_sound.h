#pragma once

#include <QByteArray>

namespace greenroom {

/// How a lower-case word is probably said, by the rules of flite: phones of ARPAbet without stress, separated by blanks. Empty for what
/// holds no letter a-z.
[[nodiscard]] QByteArray letterToSound(const QByteArray &word);

} // namespace greenroom
