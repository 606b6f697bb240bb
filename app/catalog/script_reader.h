#pragma once

#include "core/spoken_script.h"

#include <QString>

namespace greenroom {

/// The words to be spoken of a plain text or a Markdown file, as a script. Markup is ignored; bold words are the emphasis. Of a file in the
/// form of a pitch (a heading “Script”) only that part is spoken, with its samples filled in; elsewhere headings are titles and comments
/// and fenced code are not spoken, unless nothing else is there.
[[nodiscard]] SpokenScript readSpokenScript(const QString &source);

/// The text of one sentence in Markdown, its bold words marked as `spokenScript` wants them.
[[nodiscard]] QString markedSentence(const QString &markdown);

} // namespace greenroom
