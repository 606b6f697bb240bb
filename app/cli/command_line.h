#pragma once

#include <QStringList>

namespace greenroom::cli
{

/// True when the arguments name a verb, `--help` or `--version`: then no window and no display is needed.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Runs a verb and returns its exit code. `arguments` is without the program's name.
int run(const QStringList &arguments);

} // namespace greenroom::cli
