#pragma once

#include "catalog/notes_speakers.h"
#include "catalog/notes_times.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace greenroom {

/// What stands at the head of a line and names what follows: "**Pattern:** …", "思路提示：…", "Q: …".
struct Lead
{
    QString label; ///< without marks and colon
    QString rest;  ///< what follows on the line, trimmed
    bool bold = false;
    bool colon = false;

    [[nodiscard]] bool isWhole() const { return rest.isEmpty(); }
};

/// The lead of a line, or nothing. A bold start is one; plain words are one only before a colon, and only few of them.
[[nodiscard]] std::optional<Lead> leadOf(QStringView line);

/// What a labelled part of a section holds.
enum class Role {
    None,
    Hints,
    Invariants,
    Pitfalls,
    Complexity,
    Cases,
    Retrospective,
    Code,
    Patterns,
    Difficulty,
    Intuition,
    Steps,
    EdgeCases,
    Mistakes,
    Variants,
    Script,
    TalkingPoints,
    Alternatives,
    FollowUps,
    Emphasis,
    Template,
    Goals,
    Blocks,
    Deliverables
};

/// The subject whose words decide: "思路" is a hint in a problem and the intuition in a retrospective.
enum class RoleContext { Drill, Retrospective, Pitch, Plan };

[[nodiscard]] Role roleOf(const QString &label, RoleContext context);

/// The words of a label: brackets, numbering, marks and pictures left out, lower case.
[[nodiscard]] QString plainLabel(const QString &label);

/// Whether a heading is about something to be said aloud within a time: "45s Elevator Pitch", "自我介绍", "1-min answer: …".
[[nodiscard]] bool isSpokenTitle(const QString &title);

/// Number and name of a known collection's problem in a heading: "LC 904. Fruit …", "LC141", "LeetCode 20", "力扣 20".
struct ProblemTitle
{
    int number = 0;
    QString name;       ///< without number, brackets and numbering
    QString difficulty; ///< easy, medium, hard, or empty
    QStringList patterns;
};
[[nodiscard]] std::optional<ProblemTitle> problemTitle(const QString &title);
/// Name, difficulty and patterns of a heading that names no collection ("20. Valid Parentheses (Easy, Stack)").
[[nodiscard]] ProblemTitle looseProblemTitle(const QString &title);
/// "easy", "medium", "hard" for a word for one in English or Chinese; else empty.
[[nodiscard]] QString difficultyOf(const QString &word);

/// A text without what brackets of any kind enclose.
[[nodiscard]] QString withoutBrackets(const QString &text);

/// Splits an enumeration at its separators (、；; and, where there are none of those, commas), never inside brackets, quotes or code.
[[nodiscard]] QStringList enumeration(const QString &text);

/// An inline Markdown text without its marks.
[[nodiscard]] QString inlinePlain(const QString &markdown);

} // namespace greenroom
