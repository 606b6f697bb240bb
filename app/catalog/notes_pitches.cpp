#include "catalog/notes_pitches.h"

#include "catalog/cmark_tree.h"
#include "catalog/markdown_document.h"
#include "catalog/notes_dialogue.h"
#include "core/pace.h"

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// Whether a text is to be filled in.
bool hasBlanks(const QString &text)
{
    for (const QStringView mark : {u"<!--", u"___", u"[your", u"[name", u"<your", u"<name", u"[…]", u"[...]", u"【】", u"（填", u"<role>",
                                   u"[role", u"[company", u"<company", u"[project", u"<project", u"[x]", u"<x>"})
        if (text.contains(mark, Qt::CaseInsensitive) && !(mark == u"[x]" && text.contains(QLatin1String("- [x]"), Qt::CaseInsensitive)))
            return true;
    return false;
}

/// "电梯自我介绍（填空模板）", "Pitch template": a heading over something to fill in.
bool isOutlineTitle(const QString &title)
{
    for (const QStringView word : {u"模板", u"填空", u"template", u"fill-in", u"fill in"})
        if (title.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

/// The bold phrases of a text, in order, each once.
QStringList boldPhrases(const QString &markdown)
{
    QStringList phrases;
    const CmarkTree tree = parseMarkdown(markdown.toUtf8());
    cmark_iter *walk = cmark_iter_new(tree.get());
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        cmark_node *node = cmark_iter_get_node(walk);
        if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_STRONG) {
            const QString phrase = plainText(node).simplified();
            if (!phrases.contains(phrase))
                phrases.append(phrase);
        }
    }
    cmark_iter_free(walk);
    return phrases;
}

/// "如果更偏平台侧：“…”" -> the case and the sentence.
NotesAlternative alternativeOf(const QString &text)
{
    const std::optional<Lead> lead = leadOf(text);
    if (lead && lead->colon && !lead->rest.isEmpty())
        return {inlinePlain(lead->label), lead->rest};
    qsizetype quote = text.size();
    for (const QChar mark : {u'“', u'"'})
        if (text.contains(mark))
            quote = std::min(quote, text.indexOf(mark));
    for (const QString &separator : {QStringLiteral("："), QStringLiteral(": "), QStringLiteral("→"), QStringLiteral("->"),
                                     QStringLiteral(" — "), QStringLiteral(" – ")}) {
        const qsizetype at = text.indexOf(separator);
        if (at > 0 && at <= quote)
            return {inlinePlain(text.left(at)), text.mid(at + separator.size()).trimmed()};
    }
    return {QString(), text};
}

/// The phrases of a part: where all of it stands on one line, that line cut where it enumerates.
QStringList phrasesOf(const NotesSource &source, const NotesPart &part)
{
    const QStringList values = valuesOf(source, part);
    if (values.size() != 1 || values.first() != part.rest)
        return values;
    const QStringList pieces = enumeration(part.rest);
    const bool enumerates =
        pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), [](const QString &piece) { return piece.size() <= 32; });
    return enumerates ? pieces : values;
}

} // namespace

bool PitchNotesReader::isSpoken(const NotesPart &part) const
{
    const bool words = !part.rest.trimmed().isEmpty();
    const bool prose = std::any_of(part.blocks.begin(), part.blocks.end(), [](const NotesBlock *block) {
        return block->kind == Kind::Paragraph || block->kind == Kind::Quote || block->kind == Kind::Code;
    });
    const bool sentences = part.role == Role::Script && std::any_of(part.blocks.begin(), part.blocks.end(),
                                                                    [](const NotesBlock *block) { return block->kind == Kind::List; });
    return words || prose || sentences;
}

/// A cheap look before the close one: some label speaks of a script or an outline to fill in.
bool PitchNotesReader::mayHoldScript(const NotesSection &section) const
{
    return mentions(
               m_source, section,
               {"cript", "CRIPT", "poken", "ay it", "emplate", "TEMPLATE", "ill-in", "ill in", "脚本", "口播", "稿", "模板", "填空"}) ||
           std::any_of(section.children.begin(), section.children.end(), [](const auto &child) {
               const Role role = roleOf(child->title, RoleContext::Pitch);
               return role == Role::Script || role == Role::Template;
           });
}

bool PitchNotesReader::read(const NotesSection &section)
{
    if (section.title.isEmpty() || section.taken)
        return false;
    const bool titled = isSpokenTitle(section.title) || roleOf(section.title, RoleContext::Pitch) == Role::Script;
    if (!titled && !mayHoldScript(section))
        return false;
    const std::vector<NotesPart> parts = partsOf(m_source, section, RoleContext::Pitch);
    const auto isScript = [this](const NotesPart &part) { return part.role == Role::Script && isSpoken(part); };
    const auto asksToBeFilled = [&] {
        return isOutlineTitle(section.title) || std::any_of(section.blocks.begin(), section.blocks.end(), [this](const NotesBlock &block) {
                   return !block.taken && hasBlanks(blockText(m_source, block));
               });
    };
    if (std::none_of(parts.begin(), parts.end(), isScript)) {
        const bool outline = std::any_of(parts.begin(), parts.end(), [](const NotesPart &part) { return part.role == Role::Template; });
        if (outline || (titled && asksToBeFilled()))
            return readOutline(section, parts);
        if (!titled)
            return false;
        const bool spoken =
            std::any_of(parts.begin(), parts.end(), [this](const NotesPart &part) { return part.role == Role::None && isSpoken(part); });
        // A heading with nothing but points under it is an outline; with sub-headings it is a chapter.
        if (!spoken)
            return section.children.empty() && !section.blocks.empty() ? readOutline(section, parts) : false;
        NotesPitch pitch = newPitch(section, nullptr);
        for (const NotesPart &part : parts) {
            if (part.role == Role::None && isSpoken(part))
                readScript(part, pitch);
            else
                readPart(part, pitch);
        }
        finish(pitch);
        return true;
    }
    // Each script begins a pitch; what stands before the first belongs to it.
    QList<NotesPitch> pitches;
    const auto scripts = std::count_if(parts.begin(), parts.end(), isScript);
    pitches.append(newPitch(section, nullptr));
    bool begun = false;
    for (const NotesPart &part : parts) {
        if (isScript(part)) {
            if (begun)
                pitches.append(newPitch(section, &part));
            else if (scripts > 1)
                pitches.last() = [&] {
                    NotesPitch named = newPitch(section, &part);
                    named.talkingPoints = pitches.last().talkingPoints;
                    named.emphasis = pitches.last().emphasis;
                    return named;
                }();
            begun = true;
            if (const std::optional<int> seconds = secondsIn(part.label))
                pitches.last().targetSeconds = seconds;
            readScript(part, pitches.last());
        } else if (part.role == Role::Template) {
            readTemplate(section, part);
        } else {
            readPart(part, pitches.last());
        }
    }
    for (NotesPitch &pitch : pitches)
        finish(pitch);
    section.taken = true;
    return true;
}

bool PitchNotesReader::readOutline(const NotesSection &section, const std::vector<NotesPart> &parts)
{
    section.taken = true;
    const bool labelled = std::any_of(parts.begin(), parts.end(), [](const NotesPart &part) { return part.role == Role::Template; });
    if (labelled) {
        for (const NotesPart &part : parts)
            if (part.role == Role::Template)
                readTemplate(section, part);
        return true;
    }
    std::vector<const NotesBlock *> left;
    for (const NotesBlock &block : section.blocks)
        if (!block.taken && block.kind != Kind::Rule)
            left.push_back(&block);
    if (left.empty())
        return false;
    const QString text = m_source.text(left.front()->firstLine, left.back()->lastLine, left.front()->column);
    m_file.templates.append({section.id, section.line, section.above(), section.title, text});
    for (const NotesBlock *block : left)
        takeBlock(*block);
    return true;
}

void PitchNotesReader::readTemplate(const NotesSection &section, const NotesPart &part)
{
    QStringList texts{part.rest};
    if (part.section)
        texts.append(m_source.text(part.section->line + 1, part.section->lastLine));
    else
        for (const NotesBlock *block : part.blocks)
            texts.append(blockText(m_source, *block));
    texts.removeAll(QString());
    if (texts.isEmpty())
        return;
    const QString title = part.section || part.label.isEmpty() ? part.label : section.title + QStringLiteral(" — ") + part.label;
    m_file.templates.append({{}, part.line, section.above(), title, texts.join(QStringLiteral("\n\n"))});
    part.take();
}

NotesPitch PitchNotesReader::newPitch(const NotesSection &section, const NotesPart *script)
{
    NotesPitch pitch;
    pitch.id = script ? QString() : section.id;
    pitch.line = script ? script->line : section.line;
    pitch.section = section.above();
    pitch.title = script ? section.title + QStringLiteral(" — ") + script->label : section.title;
    pitch.targetSeconds = secondsIn(section.title);
    for (const NotesSection *above = section.parent; above && !pitch.targetSeconds && !above->isDocument && above->level > 1;
         above = above->parent)
        pitch.targetSeconds = secondsIn(above->title);
    return pitch;
}

void PitchNotesReader::readScript(const NotesPart &part, NotesPitch &pitch)
{
    QStringList paragraphs;
    if (!part.rest.isEmpty())
        paragraphs.append(part.rest);
    for (const NotesBlock *block : part.blocks) {
        if (block->kind == Kind::List && part.role == Role::Script) {
            // A sentence an item; what hangs below one is said instead of it.
            QStringList sentences;
            for (const NotesBlock &item : block->children) {
                sentences.append(itemHead(m_source, item));
                for (size_t child = 1; child < item.children.size(); ++child)
                    for (const NotesBlock &other : item.children[child].children)
                        pitch.alternatives.append(alternativeOf(itemHead(m_source, other)));
            }
            paragraphs.append(sentences.join(u'\n'));
        } else if (block->kind == Kind::List) {
            for (const NotesBlock &item : block->children)
                pitch.talkingPoints.append(itemText(m_source, item));
        } else if (block->kind == Kind::Code) {
            paragraphs.append(codeOf(m_source, *block));
        } else {
            paragraphs.append(blockText(m_source, *block));
        }
    }
    if (part.section)
        for (const auto &child : part.section->children)
            paragraphs.append(m_source.text(child->line, child->lastLine));
    if (!pitch.script.isEmpty())
        paragraphs.prepend(pitch.script);
    pitch.script = paragraphs.join(QStringLiteral("\n\n"));
    part.take();
}

void PitchNotesReader::readPart(const NotesPart &part, NotesPitch &pitch)
{
    switch (part.role) {
    case Role::TalkingPoints:
        pitch.talkingPoints += phrasesOf(m_source, part);
        break;
    case Role::Emphasis:
        pitch.emphasis += phrasesOf(m_source, part);
        break;
    case Role::Alternatives:
        for (const QString &text : valuesOf(m_source, part))
            pitch.alternatives.append(alternativeOf(text));
        break;
    case Role::None:
        // Whatever its label says, a dialogue beside a script is what is asked after it.
        if (!part.label.isEmpty()) {
            const QList<NotesTurn> turns = DialogueReader(m_source).read(part.blocks).turns;
            for (const NotesBlock *owner : part.owners)
                owner->taken = owner->taken || !turns.isEmpty();
            pitch.followUps += turns;
        }
        return;
    case Role::FollowUps: {
        DialogueReader dialogue(m_source);
        const QList<NotesTurn> turns = part.section ? dialogue.read(*part.section).turns : dialogue.read(part.blocks).turns;
        if (turns.isEmpty())
            return;
        pitch.followUps += turns;
        for (const NotesBlock *owner : part.owners)
            owner->taken = true;
        if (part.section)
            part.section->taken = true;
        return;
    }
    default:
        return;
    }
    part.take();
}

void PitchNotesReader::finish(NotesPitch &pitch)
{
    if (pitch.script.trimmed().isEmpty())
        return;
    pitch.words = countedWords(markdownToPlain(pitch.script));
    if (pitch.emphasis.isEmpty())
        pitch.emphasis = boldPhrases(pitch.script);
    m_file.pitches.append(pitch);
}

} // namespace greenroom
