#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace greenroom::cli {

/// Who reads what a verb prints.
enum class Format { Human, Json };

/// What a verb prints: machine output on stdout, and, with `--json`, everything human on stderr.
class Output
{
public:
    Output(Format format, bool quiet)
        : m_format(format)
        , m_quiet(quiet)
    {}

    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }

    /// A line for a person; left out with `--quiet`.
    void line(const QString &text) const;
    /// The machine's object; printed only with `--json`, as one line.
    void object(const QJsonObject &object) const;
    /// Says an error in one sentence, and as an object with `--json`. Returns the exit code.
    [[nodiscard]] int fail(const Error &error) const;

private:
    Format m_format;
    bool m_quiet;
};

/// The exit code an error leads to: 2 wrong usage, 3 environment, else 1.
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace greenroom::cli
