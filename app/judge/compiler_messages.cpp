#include "judge/compiler_messages.h"

#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

namespace {

const QString solutionFile = QStringLiteral("solution.cpp");
const QString epilogueFile = QStringLiteral("greenroom-epilogue");

/// Reads the lines one after the other; keeps what an instantiation's context said until its error comes.
class MessageReader
{
public:
    void read(const QString &line)
    {
        static const QRegularExpression context(
            QStringLiteral("^(?:In file included from )?(?:.*/)?solution\\.cpp:(\\d+)(?::(\\d+))?[:,]\\s+(?:required |in ).*$"));
        static const QRegularExpression requested(QStringLiteral("^(?:.*/)?solution\\.cpp:(\\d+):(\\d+): note: in instantiation of"));
        static const QRegularExpression message(
            QStringLiteral("^([^:\\s][^:]*):(\\d+):(?:(\\d+):)? (fatal error|error|warning|note): (.*)$"));
        noteRest(line);
        if (const auto match = requested.match(line); match.hasMatch()) {
            placeLast(match.captured(1).toInt(), match.captured(2).toInt());
            return;
        }
        if (const auto match = context.match(line); match.hasMatch()) {
            m_contextLine = match.captured(1).toInt();
            m_contextColumn = match.captured(2).toInt();
            return;
        }
        if (const auto match = message.match(line); match.hasMatch()) {
            add(match.captured(1).section(QLatin1Char('/'), -1), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4),
                match.captured(5));
        }
    }

    CompilerMessages take()
    {
        std::stable_partition(m_found.diagnostics.begin(), m_found.diagnostics.end(),
                              [](const Diagnostic &diagnostic) { return diagnostic.severity == QLatin1String("error"); });
        return std::move(m_found);
    }

private:
    void add(const QString &file, int line, int column, const QString &kind, const QString &text)
    {
        const QString severity = kind.endsWith(QLatin1String("error")) ? QStringLiteral("error") : kind;
        const bool isError = severity == QLatin1String("error");
        if (file == epilogueFile) {
            m_found.openBrace = m_found.openBrace || text.contains(QLatin1String("expected '}'")) ||
                                text.contains(QLatin1String("a function-definition is not allowed here"));
            m_found.wrongSignature = m_found.wrongSignature || isError;
        } else if (file == solutionFile) {
            append({line, column, severity, text});
        } else if (isError && text.contains(QLatin1String("greenroom: "))) {
            m_found.wrongSignature = true;
        } else if (isError) {
            // Deep inside a header; clang says only afterwards where it came from.
            append({m_contextLine, m_contextColumn, severity, text});
        }
        if (severity != QLatin1String("note")) {
            m_contextLine = 0;
            m_contextColumn = 0;
        }
    }

    void append(const Diagnostic &diagnostic)
    {
        const auto same = [&diagnostic](const Diagnostic &other) {
            return other.line == diagnostic.line && other.message == diagnostic.message;
        };
        // Notes of a header's own lines are template noise; at most three notes follow a message.
        const bool note = diagnostic.severity == QLatin1String("note");
        m_notes = note ? m_notes + 1 : 0;
        if (m_notes <= 3 && std::none_of(m_found.diagnostics.begin(), m_found.diagnostics.end(), same)) {
            m_found.diagnostics.append(diagnostic);
        }
    }

    void placeLast(int line, int column)
    {
        if (!m_found.diagnostics.isEmpty() && m_found.diagnostics.last().line == 0) {
            m_found.diagnostics.last().line = line;
            m_found.diagnostics.last().column = column;
        }
    }

    /// Messages that have no file of their own, and signs that the lean headers were too few.
    void noteRest(const QString &line)
    {
        static const QRegularExpression undefined(QStringLiteral("undefined (?:reference to|symbol:) [`'\"]?([^'`\"]+?)'?$"));
        if (const auto match = undefined.match(line); match.hasMatch() && m_found.undefinedName.isEmpty()) {
            m_found.undefinedName = match.captured(1).trimmed();
        }
        m_found.needsRareHeader =
            m_found.needsRareHeader || line.contains(QLatin1String("is defined in header")) ||
            line.contains(QLatin1String("is not a member of 'std")) || line.contains(QLatin1String("in namespace 'std")) ||
            line.contains(QLatin1String("incomplete type 'std::")) || line.contains(QLatin1String("incomplete type 'class std::"));
        m_found.needsRareHeader = m_found.needsRareHeader || namesRareThing(line);
    }

    /// `using namespace std` is implied, so a rare name may come without `std::`. These are the ones a solution could want.
    static bool namesRareThing(const QString &line)
    {
        static const QRegularExpression missing(QStringLiteral(
            "(?:'|no template named '|undeclared identifier '|unknown type name ')(?:std::)?"
            "(mt19937(?:_64)?|default_random_engine|random_device|uniform_int_distribution|uniform_real_distribution|regex|smatch|thread|"
            "mutex|lock_guard|"
            "unique_lock|scoped_lock|condition_variable|atomic|async|future|promise|semaphore|counting_semaphore|binary_semaphore|chrono|"
            "complex|"
            "valarray|ratio|views|ranges|span|any|any_cast|setw|setprecision|setfill|fixed|format|filesystem|ifstream|ofstream|fstream|"
            "shared_mutex|barrier|latch|coroutine_handle|source_location|typeindex|type_index|codecvt|latin1|locale|execution|pmr|popcount|"
            "countl_zero|"
            "countr_zero|bit_ceil|bit_floor|bit_width|has_single_bit|bit_cast|numbers|midpoint|stop_token|jthread|generate_canonical|"
            "forward_list|"
            "is_[a-z_]+_v|initializer_list|clock|clock_t|CLOCKS_PER_SEC|time|assert|isdigit|isalpha|isalnum|tolower|toupper|isspace|"
            "isupper|islower|"
            "DBL_MAX|DBL_MIN|FLT_MAX|DBL_EPSILON|numeric_limits|int128_t)[(']"));
        return line.contains(QLatin1String("error:")) && missing.match(line).hasMatch();
    }

    CompilerMessages m_found;
    int m_contextLine = 0;
    int m_contextColumn = 0;
    int m_notes = 0;
};

} // namespace

CompilerMessages readCompilerMessages(const QByteArray &output)
{
    MessageReader reader;
    for (const QByteArray &line : output.split('\n')) {
        reader.read(QString::fromUtf8(line));
    }
    return reader.take();
}

} // namespace greenroom
