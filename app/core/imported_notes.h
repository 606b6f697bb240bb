#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

/// How a turn of an interview stands to the one before it.
enum class TurnKind {
    Question, ///< a question of its own: one card
    FollowUp  ///< what the interviewer asks next
};

/// A question of the notes with its answer.
struct NotesTurn
{
    QString id;       ///< empty until it is known; see notes_identity.h
    QString question; ///< plain text
    QString answer;   ///< Markdown
    int line = 0;     ///< 1-based line of the question, in the file itself also inside a fenced document
    TurnKind kind = TurnKind::Question;
};

/// A subject of the notes: what is asked about it, or the points it falls into.
struct NotesTopic
{
    QString id;
    int line = 0;
    QString section; ///< the titles above it, joined by " / "
    QString title;   ///< plain text, whole
    QString summary; ///< Markdown
    QStringList points;
    QList<NotesTurn> turns;
};

struct NotesCheck
{
    QString text;
    bool done = false;
};

/// A list to tick off.
struct NotesChecklist
{
    QString id;
    int line = 0;
    QString section;
    QString title;
    QList<NotesCheck> items;
};

/// One "input -> expected" of a coding problem, as it was written.
struct NotesCase
{
    QString input;
    QString expected;
};

struct NotesCode
{
    QString language;
    QString text;
};

/// What the candidate wrote about a problem after solving it.
struct NotesRetrospective
{
    QString pattern;
    QString intuition;
    QStringList steps;
    QString complexity;
    QStringList edgeCases;
    QStringList mistakes;
    QStringList variants;
};

/// A coding problem of the notes.
struct NotesDrill
{
    QString id;
    int line = 0;
    QString section;
    int number = 0;     ///< 0 = none is named
    QString title;      ///< the heading, whole
    QString name;       ///< the title without number and brackets
    QString difficulty; ///< easy, medium, hard, or empty
    QStringList patterns;
    QStringList hints;
    QStringList invariants;
    QStringList pitfalls;
    QString complexity;
    QList<NotesCase> cases;
    QList<NotesCode> code;
    NotesRetrospective retrospective;
};

/// A sentence said instead of another.
struct NotesAlternative
{
    QString when;
    QString text;
};

/// A spoken script.
struct NotesPitch
{
    QString id;
    int line = 0;
    QString section;
    QString title;
    std::optional<int> targetSeconds;
    QString script; ///< Markdown
    int words = 0;  ///< counted words of the script
    QStringList talkingPoints;
    QList<NotesAlternative> alternatives;
    QList<NotesTurn> followUps;
    QStringList emphasis;
};

/// An outline to fill in.
struct NotesTemplate
{
    QString id;
    int line = 0;
    QString section;
    QString title;
    QString text;
};

struct NotesPlanBlock
{
    QString title;
    int minMinutes = 0; ///< 0 = not said
    int maxMinutes = 0;
    QString summary; ///< what stands behind the title
    QString start;   ///< "09:00", where a clock is named
};

/// The plan of the day the notes are of.
struct NotesPlan
{
    QStringList goals;
    QList<NotesPlanBlock> blocks;
    QStringList deliverables;

    [[nodiscard]] bool isEmpty() const { return goals.isEmpty() && blocks.isEmpty() && deliverables.isEmpty(); }
};

/// What no other list took: readable, where it stood.
struct NotesRemark
{
    QString id;
    QString section;
    int line = 0;
    QString text; ///< Markdown
};

/// What was done about something the reader could not make more of.
struct NotesWarning
{
    int line = 0; ///< 1-based; 0 = the file as a whole
    QString message;
};

/// One file of a candidate's own notes, read.
struct NotesFile
{
    QString path;
    QString title;
    QString encoding; ///< "UTF-8", "GBK" …
    QList<NotesTopic> topics;
    QList<NotesChecklist> checklists;
    QList<NotesDrill> drills;
    QList<NotesPitch> pitches;
    QList<NotesTemplate> templates;
    NotesPlan plan;
    QList<NotesRemark> notes;
    QList<NotesWarning> warnings;
};

} // namespace greenroom
