#pragma once

#include "catalog/notes_parts.h"

namespace greenroom {

/// What a dialogue reader found.
struct Dialogue
{
    QString summary; ///< Markdown of the block quote before the first question
    QList<NotesTurn> turns;
};

/// Reads questions and answers out of a section: speakers ("**面试官：**", "Q:", names that take turns), headings and bold lines that ask,
/// lists and tables of questions, folded details. Marks what it read as taken.
class DialogueReader
{
public:
    explicit DialogueReader(const NotesSource &source)
        : m_source(source)
    {}

    /// The turns of a section, with those of the headings below it that are speakers or questions.
    [[nodiscard]] Dialogue read(const NotesSection &section);
    /// The turns of some blocks: the follow-ups of a pitch.
    [[nodiscard]] QList<NotesTurn> read(const std::vector<const NotesBlock *> &blocks);
    /// Whether a section's own blocks hold an interviewer's words.
    [[nodiscard]] bool hasInterviewer(const NotesSection &section);

private:
    /// A stretch of lines that belongs to one voice.
    struct Unit
    {
        const NotesBlock *block = nullptr;
        const NotesSection *heading = nullptr;
        int firstLine = 0;
        int lastLine = 0;
        int column = 1;
        Speaker speaker = Speaker::None;
        bool complete = false;    ///< the question is whole; what follows is the answer
        bool independent = false; ///< a question of its own wherever it stands
        bool weak = false;        ///< spoken only where a question stands before it
        bool ignored = false;     ///< a wrapper without words of its own
        QString text;             ///< its words, where they are not simply its lines
        QString id;
    };
    using Units = std::vector<Unit>;

    void addBlock(const NotesBlock &block, Units &units);
    void addParagraph(const NotesBlock &block, Units &units);
    void addHtml(const NotesBlock &block, Units &units);
    enum class Place { Beside, Below }; ///< where a question's heading stands to the question before it
    void addSection(const NotesSection &section, Units &units, Speaker speaker, Place place);
    void addRest(const NotesSection &section, Units &units, bool asAnswer);
    [[nodiscard]] bool beginsWithSpeaker(const NotesBlock &block);
    [[nodiscard]] Unit spokenLine(const QString &line) const;
    void findNames(Units &units);
    void findAskingBlocks(Units &units);
    [[nodiscard]] Units askingItems(const NotesBlock &list);
    [[nodiscard]] Units askingRows(const NotesBlock &table);
    [[nodiscard]] QList<NotesTurn> turnsOf(const Units &units, const QString &title);
    [[nodiscard]] QString textOf(const Unit &unit) const;
    [[nodiscard]] bool childAsks(const NotesSection &child, bool mostAsk);

    const NotesSource &m_source;
};

} // namespace greenroom
