#pragma once

#include "catalog/dialogue_unit.h"
#include "catalog/notes_voice.h"

namespace greenroom {

/// Cuts the blocks of a section into stretches that belong to one voice each.
class UnitCollector
{
public:
    explicit UnitCollector(const NotesSource &source)
        : m_source(source)
    {}

    /// A section's own blocks.
    void addBlocks(const NotesSection &section);
    void addBlock(const NotesBlock &block);

    enum class Place { Beside, Below }; ///< where a question's heading stands to the question before it
    /// A section whose heading is a speaker's or asks (`speaker` None), with all below it.
    void addSection(const NotesSection &section, Speaker speaker, Place place);

    [[nodiscard]] const DialogueUnits &units() const { return m_units; }
    [[nodiscard]] DialogueUnits take() { return std::move(m_units); }

private:
    void addParagraph(const NotesBlock &block);
    void goOn(int line, const QString &text);
    [[nodiscard]] bool isAnswer(const std::vector<SpokenLine> &lines, const QStringList &texts, size_t index) const;
    void addSpoken(DialogueUnit unit, bool candidate);
    void addHtml(const NotesBlock &block);
    void addRest(const NotesSection &section);
    [[nodiscard]] bool beginsWithSpeaker(const NotesBlock &block) const;

    const NotesSource &m_source;
    DialogueUnits m_units;
    bool m_story = false; ///< what is read is a story: nobody speaks in it
};

/// The speaker that a heading names.
[[nodiscard]] Speaker speakerOfTitle(const QString &title);

/// Whether a section tells a story in its own words or in the headings right below it: situation, task, action, result.
[[nodiscard]] bool isStory(const NotesSource &source, const NotesSection &section);

} // namespace greenroom
