#pragma once

#include "cli/output.h"
#include "core/clock.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace greenroom::cli {

/// The options every verb takes.
struct GlobalOptions
{
    QString dataFolder;       ///< `--data-dir`, GREENROOM_DATA_DIR or the platform's folder
    QStringList content;      ///< `--content`
    QStringList drills;       ///< `--drills`
    std::optional<Moment> at; ///< `--at`
};

/// One call of a verb.
struct Call
{
    GlobalOptions global;
    const QCommandLineParser &parser; ///< for the verb's own options
    QStringList arguments;            ///< what stands behind the verb
    Output output;
};

/// A verb of the command line.
struct Verb
{
    QString name;
    QString arguments; ///< for the help: "CARD again|hard|good|easy"
    QString summary;
    int leastArguments = 0;
    int mostArguments = 0; ///< -1 = any number
    QList<QCommandLineOption> options;
    std::function<int(Call &)> run;
};

/// A usage error; exit code 2.
[[nodiscard]] Error usageError(const QString &sentence);

} // namespace greenroom::cli
