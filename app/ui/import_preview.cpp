#include "import_preview.h"

#include "core/word_diff.h"

namespace greenroom {

void measure(ImportPreview &preview)
{
    for (ImportEntry &entry : preview.entries) {
        if (entry.kind != ImportKind::Changed)
            continue;
        for (const ImportPart &part : std::as_const(entry.parts)) {
            const WordDiff diff = wordDiff(part.before, part.after);
            entry.places += diff.places;
            entry.rewritten = entry.rewritten || diff.rewritten;
        }
    }
}

} // namespace greenroom
