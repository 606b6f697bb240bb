#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace greenroom {

/// A word an external recogniser heard.
struct RecognisedWord
{
    QString word;
    double startSeconds = 0;
    double endSeconds = 0;
};

/// How long a recogniser may take, in seconds.
inline constexpr int longestRecognitionSeconds = 300;

/// Runs the user's recogniser over a WAV file (16 kHz, 16-bit, mono). `command` is a program with its arguments, quoted as in a shell; "%f"
/// in an argument is the file, which else comes last. It prints one JSON object on its standard output:
/// {"words":[{"word":"hello","start":0.12,"end":0.48}]}, times in seconds; "text" in place of "word" will do. No shell is involved.
/// Errors: BadInput (no such program, it failed, or its output is another), Cancelled.
[[nodiscard]] Result<QList<RecognisedWord>> recognise(const QString &command, const QString &wavPath,
                                                      const std::function<bool()> &cancelled = {});

} // namespace greenroom
