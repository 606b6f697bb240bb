#include "cli/command_line.h"

#include "cli/verbs.h"
#include "version.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// The global options with a value; the word after one of these is never the verb.
bool takesValue(const QString &argument)
{
    static const QStringList names{QStringLiteral("--data-dir"), QStringLiteral("--content"), QStringLiteral("--drills"),
                                   QStringLiteral("--at")};
    return names.contains(argument);
}

/// The index of the verb, or -1.
qsizetype verbIndex(const QStringList &arguments)
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        if (takesValue(arguments.at(index)))
            ++index;
        else if (!arguments.at(index).startsWith(u'-'))
            return index;
    }
    return -1;
}

QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("data-dir"), translated(QT_TRANSLATE_NOOP("greenroom", "The folder that holds everything you did.")),
         QStringLiteral("DIR")},
        {QStringLiteral("content"), translated(QT_TRANSLATE_NOOP("greenroom", "A further folder of questions, pitches and plans.")),
         QStringLiteral("DIR")},
        {QStringLiteral("drills"), translated(QT_TRANSLATE_NOOP("greenroom", "A further folder of drills.")), QStringLiteral("DIR")},
        {QStringLiteral("json"), translated(QT_TRANSLATE_NOOP("greenroom", "Machine output on stdout, everything human on stderr."))},
        {QStringLiteral("quiet"), translated(QT_TRANSLATE_NOOP("greenroom", "Print no human lines."))},
        {QStringLiteral("at"), translated(QT_TRANSLATE_NOOP("greenroom", "The time to take for now, ISO 8601.")), QStringLiteral("TIME")},
        {QStringLiteral("help"), translated(QT_TRANSLATE_NOOP("greenroom", "Show this help."))},
        {QStringLiteral("version"), translated(QT_TRANSLATE_NOOP("greenroom", "Show the version."))},
    };
}

Result<Moment> readMoment(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "“%1” is not a time such as 2026-05-14T10:43:40+08:00.")).arg(text));
    return Moment{time.toMSecsSinceEpoch(), time.offsetFromUtc()};
}

Result<GlobalOptions> readGlobal(const QCommandLineParser &parser)
{
    GlobalOptions options;
    options.dataFolder = parser.value(QStringLiteral("data-dir"));
    if (options.dataFolder.isEmpty())
        options.dataFolder = qEnvironmentVariable("GREENROOM_DATA_DIR");
    if (options.dataFolder.isEmpty())
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/greenroom");
    // Every sentence that names a file of it is to name the place whole.
    options.dataFolder = QDir::cleanPath(QDir(options.dataFolder).absolutePath());
    options.content = parser.values(QStringLiteral("content"));
    options.drills = parser.values(QStringLiteral("drills"));
    if (parser.isSet(QStringLiteral("at"))) {
        const Result<Moment> moment = readMoment(parser.value(QStringLiteral("at")));
        if (!moment)
            return moment.error();
        options.at = *moment;
    }
    return options;
}

QString helpText(const QList<Verb> &verbs)
{
    QString text =
        translated(QT_TRANSLATE_NOOP("greenroom", "Usage: greenroom [options] [verb]\nWithout a verb it opens the window.\n\nVerbs:\n"));
    for (const Verb &verb : verbs)
        text += QStringLiteral("  %1\n      %2\n").arg((verb.name + u' ' + verb.arguments).trimmed(), verb.summary);
    text += translated(QT_TRANSLATE_NOOP("greenroom", "\nOptions of every verb:\n"));
    for (const QCommandLineOption &option : globalOptions())
        text += QStringLiteral("  --%1  %2\n").arg((option.names().first() + u' ' + option.valueName()).trimmed(), option.description());
    return text.trimmed();
}

QString verbHelp(const Verb &verb)
{
    QString text = translated(QT_TRANSLATE_NOOP("greenroom", "Usage: greenroom %1")).arg((verb.name + u' ' + verb.arguments).trimmed()) +
                   u'\n' + verb.summary + u'\n';
    for (const QCommandLineOption &option : verb.options)
        text += QStringLiteral("  --%1  %2\n").arg((option.names().first() + u' ' + option.valueName()).trimmed(), option.description());
    return text.trimmed();
}

int runVerb(const Verb &verb, QStringList words, const Output &output)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(verb.options);
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("greenroom")} + words))
        return output.fail(usageError(parser.errorText()));
    if (parser.isSet(QStringLiteral("help"))) {
        output.line(verbHelp(verb));
        return 0;
    }
    const Result<GlobalOptions> global = readGlobal(parser);
    if (!global)
        return output.fail(global.error());
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < verb.leastArguments || (verb.mostArguments >= 0 && arguments.size() > verb.mostArguments))
        return output.fail(usageError(
            translated(QT_TRANSLATE_NOOP("greenroom", "Usage: greenroom %1")).arg((verb.name + u' ' + verb.arguments).trimmed())));
    Call call{*global, parser, arguments, output};
    return verb.run(call);
}

} // namespace

Error usageError(const QString &sentence) { return {ErrorCode::BadUsage, sentence, {}}; }

Mode modeOf(const QStringList &arguments)
{
    const qsizetype index = verbIndex(arguments);
    if (index < 0)
        return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("--version")) ? Mode::Verb : Mode::Window;
    const bool draws = arguments.at(index) == QLatin1String("shots") || arguments.at(index) == QLatin1String("doctor");
    return draws ? Mode::Pictures : Mode::Verb;
}

Result<GlobalOptions> windowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    if (!parser.parse(QStringList{QStringLiteral("greenroom")} + arguments))
        return usageError(parser.errorText());
    return readGlobal(parser);
}

int run(const QStringList &arguments, const QList<Verb> &extraVerbs)
{
    const QList<Verb> verbs = allVerbs() + extraVerbs;
    const Output output(arguments.contains(QStringLiteral("--json")) ? Format::Json : Format::Human,
                        arguments.contains(QStringLiteral("--quiet")));
    const qsizetype index = verbIndex(arguments);
    if (index < 0) {
        const bool version = arguments.contains(QStringLiteral("--version"));
        output.line(version ? QStringLiteral("greenroom " GREENROOM_VERSION) : helpText(verbs));
        return 0;
    }
    const QString &name = arguments.at(index);
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&name](const Verb &candidate) { return candidate.name == name; });
    if (verb == verbs.end())
        return output.fail(
            usageError(translated(QT_TRANSLATE_NOOP("greenroom", "There is no verb “%1”. See greenroom --help.")).arg(name)));
    QStringList words = arguments;
    words.removeAt(index);
    return runVerb(*verb, words, output);
}

} // namespace greenroom::cli
