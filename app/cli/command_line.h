#pragma once

#include "cli/verb.h"

#include <QStringList>

namespace greenroom::cli {

/// What the words of a call ask for; decides which application object is made.
enum class Mode {
    Window,  ///< no verb: open the window
    Verb,    ///< a verb, `--help` or `--version`: no display is needed
    Pictures ///< a verb that draws (`shots`, the fonts of `doctor`): an offscreen display of its own
};

/// Finds the verb among the arguments (without the program's name).
[[nodiscard]] Mode modeOf(const QStringList &arguments);

/// The options before and beside a verb, also those of the window. BadUsage for an unknown option or a time that is none.
[[nodiscard]] Result<GlobalOptions> windowOptions(const QStringList &arguments);

/// Runs a verb and returns its exit code. `extraVerbs` are those of the window's half of the binary.
[[nodiscard]] int run(const QStringList &arguments, const QList<Verb> &extraVerbs);

} // namespace greenroom::cli
