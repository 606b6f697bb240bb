#pragma once

#include "catalog/markdown_document.h"
#include "core/problem.h"
#include "core/question.h"

namespace greenroom {

/// A heading with the blocks below it, up to the next heading of its own level or above.
struct Section
{
    QString title;
    int line = 0;
    qsizetype firstBlock = 0; ///< index of the first block under the heading
    qsizetype endBlock = 0;   ///< one past the last
};

/// The sections of a level whose heading stands in blocks [first, last).
[[nodiscard]] QList<Section> sectionsOfLevel(const MarkdownDocument &document, int level, qsizetype first, qsizetype last);

/// All sections of a level in a document.
[[nodiscard]] QList<Section> sectionsOfLevel(const MarkdownDocument &document, int level);

/// The value of a `<!-- key: value -->` fact, or an empty text.
[[nodiscard]] QString factValue(const MarkdownDocument &document, const QString &key);

/// Reads sections as follow-ups: heading = question, all below = answer.
[[nodiscard]] QList<FollowUp> readFollowUps(const MarkdownDocument &document, const QList<Section> &sections);

/// The texts of the top-level list items in a section.
[[nodiscard]] QStringList readPoints(const MarkdownDocument &document, const Section &section);

} // namespace greenroom
