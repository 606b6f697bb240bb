#include "catalog/notes_drills.h"

#include "catalog/markdown_document.h"

#include <QSet>

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// Whether a heading, or one above it, is about solving problems.
bool isAboutProblems(const NotesSection &section)
{
    for (const NotesSection *at = &section; at; at = at->parent)
        for (const QStringView word :
             {u"leetcode", u"算法", u"刷题", u"力扣", u"coding", u"algorithm", u"hackerrank", u"codeforces", u"牛客"})
            if (at->title.contains(word, Qt::CaseInsensitive))
                return true;
    return false;
}

/// The problem of a heading that names no collection. A number that only counts the headings is none of it.
ProblemTitle looseProblem(const NotesSection &section)
{
    ProblemTitle problem = looseProblemTitle(section.title);
    const auto &siblings = section.parent->children;
    if (siblings.size() < 2 || problem.number < 1 || problem.number > int(siblings.size()))
        return problem;
    const auto counted = [&](int number) {
        return std::any_of(siblings.begin(), siblings.end(), [number](const auto &sibling) {
            return sibling->title.startsWith(QString::number(number) + u'.') || sibling->title.startsWith(QString::number(number) + u'、');
        });
    };
    if (counted(1) && counted(2) && section.title.startsWith(QString::number(problem.number)))
        problem.number = 0;
    return problem;
}

bool isRetrospectiveTitle(const QString &title) { return roleOf(title, RoleContext::Drill) == Role::Retrospective; }

QString joined(const QStringList &texts) { return texts.join(u'\n'); }

/// The cases of a table: by the names of its columns, else the last two.
QList<NotesCase> casesOfTable(const NotesSource &source, const NotesBlock &table)
{
    const QList<QStringList> rows = tableRows(source, table);
    const QStringList header = rows.value(0);
    qsizetype input = -1;
    qsizetype expected = -1;
    for (qsizetype column = 0; column < header.size(); ++column) {
        const QString name = plainLabel(header.at(column));
        if (input < 0 && (name.contains(QLatin1String("input")) || name.contains(QStringLiteral("输入"))))
            input = column;
        else if (expected < 0 && (name.contains(QLatin1String("expect")) || name.contains(QLatin1String("output")) ||
                                  name.contains(QStringLiteral("期望")) || name.contains(QStringLiteral("输出"))))
            expected = column;
    }
    if (input < 0 || expected < 0) {
        input = std::max<qsizetype>(0, header.size() - 2);
        expected = header.size() - 1;
    }
    QList<NotesCase> cases;
    for (qsizetype row = 1; row < rows.size(); ++row)
        if (rows.at(row).size() > std::max(input, expected) && input != expected)
            cases.append({QString(rows.at(row).at(input)).remove(u'`'), QString(rows.at(row).at(expected)).remove(u'`')});
    return cases;
}

void addText(QString &text, const QStringList &more)
{
    if (!more.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + joined(more);
}

} // namespace

bool DrillNotesReader::looksLikeDrill(const NotesSection &section, const std::vector<NotesPart> &parts)
{
    if (section.level == 0 || section.title.isEmpty() || endsAsQuestion(section.title))
        return false;
    QSet<int> roles;
    bool cases = false;
    bool code = false;
    for (const NotesPart &part : parts) {
        code =
            code || std::any_of(part.blocks.begin(), part.blocks.end(), [](const NotesBlock *block) { return block->kind == Kind::Code; });
        if (part.role == Role::Cases)
            cases = cases || !casesOf(part).isEmpty();
        else if (part.role == Role::Hints || part.role == Role::Pitfalls || part.role == Role::Complexity ||
                 part.role == Role::Invariants || part.role == Role::Retrospective)
            roles.insert(int(part.role));
    }
    // A heading that says how hard it is names a problem.
    if (!looseProblemTitle(section.title).difficulty.isEmpty() && (cases || code || !roles.isEmpty()))
        return true;
    return (cases && !roles.isEmpty()) || (isAboutProblems(section) && (cases || roles.size() >= 2));
}

/// A cheap look before the close one: without a heading that speaks of problems there are cases to be seen, or none.
bool DrillNotesReader::mayBeDrill(const NotesSection &section) const
{
    return isAboutProblems(section) || !looseProblemTitle(section.title).difficulty.isEmpty() ||
           mentions(m_source, section, {"->", "→", "=>", "⇒", "➜", "⟶", "|", "utput", "xpect", "输出", "期望"}) ||
           std::any_of(section.children.begin(), section.children.end(),
                       [](const auto &child) { return roleOf(child->title, RoleContext::Drill) == Role::Cases; });
}

bool DrillNotesReader::read(const NotesSection &section)
{
    if (section.title.isEmpty() || section.taken)
        return false;
    const std::optional<ProblemTitle> named = problemTitle(section.title);
    const bool retrospective = isRetrospectiveTitle(section.title);
    if (retrospective) {
        // "复盘 LC 904", or one below or beside the problem it is about.
        const std::vector<NotesPart> parts = partsOf(m_source, section, RoleContext::Retrospective);
        const auto about = std::count_if(parts.begin(), parts.end(), [](const NotesPart &part) { return part.role != Role::None; });
        if (!named && (about < 2 || m_file.drills.isEmpty()))
            return false;
        section.taken = true;
        readRetrospectiveParts(parts, drillOfRetrospective(section, named));
        return true;
    }
    if (!named && !mayBeDrill(section))
        return false;
    const std::vector<NotesPart> parts = partsOf(m_source, section, RoleContext::Drill);
    // A heading over several problems is none itself.
    const bool holdsProblems = std::any_of(section.children.begin(), section.children.end(), [](const auto &child) {
        return problemTitle(child->title).has_value() && !isRetrospectiveTitle(child->title);
    });
    if (holdsProblems || (!named && !looksLikeDrill(section, parts)))
        return false;
    section.taken = true;
    readParts(parts, drillFor(section, named.value_or(looseProblem(section))));
    return true;
}

/// A retrospective that names no number is about the problem it names, else about the one before it.
NotesDrill &DrillNotesReader::drillOfRetrospective(const NotesSection &section, const std::optional<ProblemTitle> &problem)
{
    if (problem)
        return drillFor(section, *problem);
    for (auto drill = m_file.drills.rbegin(); drill != m_file.drills.rend() && drill - m_file.drills.rbegin() < 100; ++drill)
        if (section.title.contains(drill->name, Qt::CaseInsensitive))
            return *drill;
    return m_file.drills.last();
}

NotesDrill &DrillNotesReader::drillFor(const NotesSection &section, const ProblemTitle &problem)
{
    if (const auto known = m_byNumber.constFind(problem.number); problem.number > 0 && known != m_byNumber.constEnd())
        return m_file.drills[*known];
    if (problem.number > 0)
        m_byNumber.insert(problem.number, m_file.drills.size());
    NotesDrill drill;
    drill.id = section.id;
    drill.line = section.line;
    drill.section = section.above();
    drill.number = problem.number;
    drill.title = section.title;
    drill.name = problem.name.isEmpty() ? section.title : problem.name;
    drill.difficulty = problem.difficulty;
    drill.patterns = problem.patterns;
    m_file.drills.append(drill);
    return m_file.drills.last();
}

void DrillNotesReader::readParts(const std::vector<NotesPart> &parts, NotesDrill &drill)
{
    for (const NotesPart &part : parts)
        readPart(part, drill);
    if (drill.complexity.isEmpty())
        drill.complexity = drill.retrospective.complexity;
}

void DrillNotesReader::readPart(const NotesPart &whole, NotesDrill &drill)
{
    NotesPart part = whole;
    if (part.role != Role::Retrospective)
        takeCode(part, drill);
    const auto values = [&] { return valuesOf(m_source, part); };
    switch (part.role) {
    case Role::None:
        takeUnnamedCases(part, drill);
        return;
    case Role::Retrospective:
        readRetrospective(part, drill);
        return;
    case Role::Code:
        if (part.rest.isEmpty() && part.blocks.empty())
            part.take();
        return; // words about the code are a note
    case Role::Cases: {
        const QList<NotesCase> cases = casesOf(part);
        if (cases.isEmpty())
            return; // kept as a note
        drill.cases += cases;
        break;
    }
    case Role::Hints:
        drill.hints += values();
        break;
    case Role::Invariants:
        drill.invariants += values();
        break;
    case Role::Pitfalls:
        drill.pitfalls += values();
        break;
    case Role::Complexity: {
        QStringList texts = values();
        // "Time: O(n)" keeps its word: without it the line says nothing.
        if (!texts.isEmpty() && plainLabel(part.label) != QLatin1String("complexity") && plainLabel(part.label) != QStringLiteral("复杂度"))
            texts.first().prepend(part.label + QStringLiteral(": "));
        addText(drill.complexity, texts);
        break;
    }
    case Role::Patterns:
        for (const QString &text : values())
            drill.patterns += enumeration(inlinePlain(text));
        break;
    case Role::Difficulty:
        drill.difficulty = difficultyOf(part.rest.isEmpty() ? part.label : part.rest);
        break;
    case Role::EdgeCases:
        drill.retrospective.edgeCases += values();
        break;
    case Role::Variants:
        drill.retrospective.variants += values();
        break;
    case Role::Intuition:
        addText(drill.retrospective.intuition, values());
        break;
    case Role::Steps:
        drill.retrospective.steps += values();
        break;
    default:
        return;
    }
    part.take();
}

/// Code is the problem's wherever it stands, but where it is cases.
void DrillNotesReader::takeCode(NotesPart &part, NotesDrill &drill)
{
    for (const NotesBlock *block : part.blocks) {
        if (block->kind != Kind::Code || block->taken)
            continue;
        const QString text = codeOf(m_source, *block);
        if (part.role == Role::Cases && !casesIn(text).isEmpty())
            continue;
        drill.code.append({QString::fromUtf8(block->language), text});
        takeBlock(*block);
    }
    std::erase_if(part.blocks, [](const NotesBlock *block) { return block->kind == Kind::Code && block->taken; });
}

/// Lines that are nothing but cases need no label.
void DrillNotesReader::takeUnnamedCases(const NotesPart &part, NotesDrill &drill)
{
    for (const NotesBlock *block : part.blocks) {
        if (block->taken || (block->kind != Kind::Paragraph && block->kind != Kind::List))
            continue;
        const QString text = blockText(m_source, *block);
        const QList<NotesCase> cases = casesIn(text);
        const bool inCode = text.contains(u'`');
        if (cases.isEmpty() || !inCode || cases.size() < text.split(u'\n', Qt::SkipEmptyParts).size())
            continue;
        drill.cases += cases;
        takeBlock(*block);
    }
}

QList<NotesCase> DrillNotesReader::casesOf(const NotesPart &part)
{
    QList<NotesCase> cases = casesIn(part.rest);
    for (const NotesBlock *block : part.blocks) {
        if (block->kind == Kind::List) {
            for (const NotesBlock &item : block->children)
                cases += casesIn(itemText(m_source, item));
        } else if (block->kind == Kind::Table) {
            cases += casesOfTable(m_source, *block);
        } else {
            cases += casesIn(block->kind == Kind::Code ? codeOf(m_source, *block) : blockText(m_source, *block));
        }
    }
    return cases;
}

void DrillNotesReader::readRetrospective(const NotesPart &part, NotesDrill &drill)
{
    for (const NotesBlock *owner : part.owners)
        owner->taken = true;
    if (!part.rest.isEmpty() && part.blocks.empty() && !part.section)
        addText(drill.retrospective.intuition, {part.rest});
    if (part.section) {
        part.section->taken = true;
        readRetrospectiveParts(partsOf(m_source, *part.section, RoleContext::Retrospective), drill);
    } else {
        readRetrospectiveParts(partsOf(m_source, part.blocks, RoleContext::Retrospective), drill);
    }
}

void DrillNotesReader::readRetrospectiveParts(const std::vector<NotesPart> &parts, NotesDrill &drill)
{
    for (const NotesPart &part : parts)
        readRetrospectivePart(part, drill);
    if (drill.complexity.isEmpty())
        drill.complexity = drill.retrospective.complexity;
}

void DrillNotesReader::readRetrospectivePart(const NotesPart &whole, NotesDrill &drill)
{
    NotesRetrospective &retrospective = drill.retrospective;
    NotesPart part = whole;
    takeCode(part, drill);
    // A quote beside the text is another way to do it.
    if (part.role != Role::Variants && part.role != Role::Mistakes) {
        for (const NotesBlock *block : part.blocks) {
            if (block->kind != Kind::Quote || (part.role != Role::None && whole.blocks.size() == 1 && part.rest.isEmpty()))
                continue;
            retrospective.variants.append(blockText(m_source, *block));
            takeBlock(*block);
        }
        std::erase_if(part.blocks, [](const NotesBlock *block) { return block->kind == Kind::Quote && block->taken; });
    }
    const QStringList values = valuesOf(m_source, part);
    switch (part.role) {
    case Role::Patterns:
        addText(retrospective.pattern, values);
        break;
    case Role::Intuition:
        addText(retrospective.intuition, values);
        break;
    case Role::Steps:
        retrospective.steps += values;
        break;
    case Role::Complexity: {
        QStringList texts = values;
        if (!texts.isEmpty() && !part.rest.isEmpty() && plainLabel(part.label) != QLatin1String("complexity") &&
            plainLabel(part.label) != QStringLiteral("复杂度"))
            texts.first().prepend(part.label + QStringLiteral(": "));
        addText(retrospective.complexity, texts);
        break;
    }
    case Role::EdgeCases:
        retrospective.edgeCases += values;
        break;
    case Role::Mistakes:
        retrospective.mistakes += values;
        break;
    case Role::Variants:
        retrospective.variants += values;
        break;
    case Role::Invariants:
        drill.invariants += values;
        break;
    case Role::Cases:
        if (casesOf(part).isEmpty())
            return;
        drill.cases += casesOf(part);
        break;
    case Role::Code:
        if (!values.isEmpty())
            return; // words about the code: a note
        break;
    default:
        return;
    }
    part.take();
}

} // namespace greenroom
