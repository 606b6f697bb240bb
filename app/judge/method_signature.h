#pragma once

#include "core/drill.h"

#include <QByteArray>
#include <QString>

namespace greenroom {

/// The signature in the letters of harness/codec.h: `int f(vector<int>&)` is "i(vi)". Empty when a type is none the harness knows.
[[nodiscard]] QByteArray signatureLetters(const Signature &signature);

/// Whether a method with these letters can be judged as this drill: the same shapes, where all integers are one kind, an integer may stand
/// for a double in the result, and LeetCode's bool and int results are told apart.
[[nodiscard]] bool signatureFits(const Signature &signature, const QByteArray &letters);

/// `int totalFruit(vector<int>& fruits)`, to show what is expected.
[[nodiscard]] QString signatureText(const Signature &signature);

/// Whether the drill hands out ListNode or TreeNode.
[[nodiscard]] bool usesNodes(const Signature &signature);

} // namespace greenroom
