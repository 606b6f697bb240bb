#pragma once

#include "catalog/notes_source.h"

#include <memory>
#include <vector>

namespace greenroom {

/// A block of a notes file. Its text stays in the source; see NotesSource::text with its lines and column.
struct NotesBlock
{
    enum class Kind : quint8 { Paragraph, Heading, List, Item, Quote, Code, Table, Html, Rule, Plain };

    Kind kind = Kind::Paragraph;
    bool ordered = false; ///< of a list
    bool isTask = false;  ///< of an item
    bool done = false;    ///< of a task
    mutable bool taken = false;
    int firstLine = 0;
    int lastLine = 0;
    int column = 1;      ///< 1-based, bytes: where its text begins in the first line
    QByteArray language; ///< first word of a fence's info
    QString id;          ///< of an `<!-- id: … -->` right above it
    std::vector<NotesBlock> children;
};

/// A heading, the blocks below it and the sections below those. The root holds what stands before the first heading.
struct NotesSection
{
    QString title; ///< plain text, whole
    int line = 0;
    int lastLine = 0; ///< the last line of the section with all below it
    int level = 0;
    bool isDocument = false;      ///< the root of a file or of a fenced document
    mutable bool taken = false;   ///< its title needs no mention of its own
    mutable bool claimed = false; ///< a problem's or a script's: nobody else reads its own blocks as questions
    NotesSection *parent = nullptr;
    QString id; ///< of an `<!-- id: … -->` before or below the heading
    std::vector<NotesBlock> blocks;
    std::vector<std::unique_ptr<NotesSection>> children;

    /// The titles from the top to this one, joined by " / ".
    [[nodiscard]] QString path() const;
    /// The titles above this one, joined by " / ".
    [[nodiscard]] QString above() const { return parent ? parent->path() : QString(); }
};

/// The outline of a notes file: headings as a tree with the blocks below each, fenced Markdown documents read as documents of their own and
/// hung below the section they stand in, tables of contents left out.
class NotesOutline
{
public:
    /// Reads a source. `folder` is where relative links start; empty = links are not looked at.
    NotesOutline(const NotesSource &source, const QString &folder);

    [[nodiscard]] const NotesSection &root() const { return *m_root; }
    [[nodiscard]] const QList<NotesWarning> &warnings() const { return m_warnings; }
    /// `key: value` lines of front matter and of comments at the head of the file.
    [[nodiscard]] QString frontMatter(const QString &key) const;

private:
    friend class OutlineBuilder;

    std::unique_ptr<NotesSection> m_root;
    QList<NotesWarning> m_warnings;
    QList<std::pair<QString, QString>> m_frontMatter;
};

} // namespace greenroom
