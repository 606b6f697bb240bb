#pragma once

#include <QList>
#include <QString>

namespace greenroom {

/// What a piece of C++ is, as far as the editor colours it.
enum class CodeTokenKind { Keyword, Type, Function, Number, String, Comment, Bracket };

/// One coloured piece of a line; plain text has none.
struct CodeToken
{
    CodeTokenKind kind = CodeTokenKind::Keyword;
    qsizetype start = 0; ///< in the line, UTF-16 units
    qsizetype length = 0;
    bool operator==(const CodeToken &) const = default;
};

/// Where a line begins or ends: in code, in a block comment, or in a raw string with its delimiter.
struct CodeState
{
    enum class Mode { Code, BlockComment, RawString };

    Mode mode = Mode::Code;
    QString rawDelimiter; ///< of `R"delimiter(`
    bool operator==(const CodeState &) const = default;
};

/// The pieces of one line and the state it leaves to the next.
struct ScannedLine
{
    QList<CodeToken> tokens;
    CodeState end;
};

/// Reads one line of C++ (without its line end). It never fails: what it does not know is plain text.
[[nodiscard]] ScannedLine scanCodeLine(const QString &line, const CodeState &begin);

/// The position of the bracket that belongs to the one at `position`, or -1. Brackets in comments and strings do not count.
[[nodiscard]] qsizetype matchingBracket(const QString &text, qsizetype position);

} // namespace greenroom
