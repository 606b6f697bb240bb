#include "cli/command_line.h"

#include "version.h"

#include <cstdio>

namespace greenroom::cli
{

bool isCommand(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--version"));
}

int run(const QStringList &)
{
    std::puts("greenroom " GREENROOM_VERSION);
    return 0;
}

} // namespace greenroom::cli
