#pragma once

#include "catalog/notes_labels.h"
#include "catalog/notes_outline.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace greenroom {

/// What stands under one label of a section, whether the label is a bold line, a word before a colon, the start of a list item or a
/// heading.
struct NotesPart
{
    Role role = Role::None;
    QString label;
    int line = 0;
    QString rest;                           ///< what stands behind the label in its own paragraph
    std::vector<const NotesBlock *> owners; ///< blocks that hold the label
    std::vector<const NotesBlock *> blocks; ///< what follows it
    const NotesSection *section = nullptr;  ///< the heading that is the label

    /// Marks all of it as read.
    void take() const;
};

/// The Markdown of a block without the marks of what it stands in.
[[nodiscard]] QString blockText(const NotesSource &source, const NotesBlock &block);
/// The code of a code block, without its fences.
[[nodiscard]] QString codeOf(const NotesSource &source, const NotesBlock &block);
/// The first paragraph of a list item on one line, without the box of a task.
[[nodiscard]] QString itemHead(const NotesSource &source, const NotesBlock &item);
/// An item whole: its head, and below it what it holds.
[[nodiscard]] QString itemText(const NotesSource &source, const NotesBlock &item);
/// The text lines of a paragraph.
[[nodiscard]] QStringList paragraphLines(const NotesSource &source, const NotesBlock &paragraph);
/// The first of them.
[[nodiscard]] QString firstLine(const NotesSource &source, const NotesBlock &paragraph);
/// Whether a block, or all it holds, was read.
[[nodiscard]] bool isRead(const NotesBlock &block);
/// A block with all below it marked as read.
void takeBlock(const NotesBlock &block);
/// A section with all below it marked as read.
void takeSection(const NotesSection &section);

/// Cuts blocks into labelled parts. What stands before the first label is a part without one.
[[nodiscard]] std::vector<NotesPart> partsOf(const NotesSource &source, const std::vector<const NotesBlock *> &blocks, RoleContext context);
/// The parts of a section, its child headings that are labels among them.
[[nodiscard]] std::vector<NotesPart> partsOf(const NotesSource &source, const NotesSection &section, RoleContext context);

/// Whether some of the words stand in a section's own blocks: told by bytes, before anything is read closely.
[[nodiscard]] bool mentions(const NotesSource &source, const NotesSection &section, std::initializer_list<std::string_view> words);

/// The single texts a part holds: one a list item, one a paragraph.
[[nodiscard]] QStringList valuesOf(const NotesSource &source, const NotesPart &part);

/// The rows of a table, each as its cells; the header first, the line of dashes left out.
[[nodiscard]] QList<QStringList> tableRows(const NotesSource &source, const NotesBlock &table);

} // namespace greenroom
