#pragma once

#include <QString>
#include <QVariantList>

namespace greenroom {

/// A statement cut into what is drawn differently, in order. Each part is a map with `kind`:
/// "title" with `text`; "examples" with `rows`, each { input, output }, from a code block whose lines all read `input -> output`;
/// "text" with `markdown` for everything else.
[[nodiscard]] QVariantList statementParts(const QString &markdown);

} // namespace greenroom
