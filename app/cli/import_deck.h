#pragma once

#include "cli/verb.h"
#include "services/workspace.h"

#include <QStringList>

namespace greenroom::cli {

/// Whether a path is a deck (.apkg, .colpkg, .csv, .tsv) or an exported bank, which importDecks() reads, rather than notes.
[[nodiscard]] bool isDeckPath(const QString &path);

/// `import` of decks and exported banks, one after another: prints what was done and gives the exit code. The first that fails ends it;
/// those before it stay.
[[nodiscard]] int importDecks(Call &call, Workspace &workspace, const QStringList &paths);

} // namespace greenroom::cli
