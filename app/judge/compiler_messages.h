#pragma once

#include "core/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace greenroom {

/// What a compiler or linker said, in the user's terms.
struct CompilerMessages
{
    QList<Diagnostic> diagnostics; ///< about solution.cpp only, errors first, in the order they came
    bool wrongSignature = false;   ///< the text under the solution that names its method did not compile
    bool openBrace = false;        ///< the solution ended inside a brace
    QString undefinedName;         ///< a function that is declared or used but defined nowhere
    bool needsRareHeader = false;  ///< a name of the standard library was not found with the lean headers
};

/// Reads the messages of g++ or clang++ (English, without carets and colour). An error inside a header is shown at the line of solution.cpp
/// that led to it, once.
[[nodiscard]] CompilerMessages readCompilerMessages(const QByteArray &output);

} // namespace greenroom
