#include "cli/shots_verb.h"

#include "cli/workspace_call.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

Result<ShotsRequest> requestOf(const Call &call)
{
    ShotsRequest request;
    request.folder = call.arguments.first();
    request.places = placesOf(call.global);
    const QString theme = call.parser.value(QStringLiteral("theme"));
    request.language = call.parser.value(QStringLiteral("language"));
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "--theme is light or dark.")));
    if (request.language != QLatin1String("en") && request.language != QLatin1String("zh_CN"))
        return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "--language is en or zh_CN.")));
    request.dark = theme == QLatin1String("dark");
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch size = pattern.match(call.parser.value(QStringLiteral("size")));
    if (!size.hasMatch())
        return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "--size looks like 1280x800.")));
    request.size = {size.captured(1).toInt(), size.captured(2).toInt()};
    bool isNumber = false;
    request.textScale = call.parser.value(QStringLiteral("text-scale")).toDouble(&isNumber);
    if (!isNumber || !(request.textScale >= 1 && request.textScale <= 1.5))
        return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "--text-scale lies between 1.0 and 1.5.")));
    return request;
}

int run(Call &call, const std::function<Result<QStringList>(const ShotsRequest &)> &draw)
{
    const Result<ShotsRequest> request = requestOf(call);
    if (!request)
        return call.output.fail(request.error());
    const Result<QStringList> written = draw(*request);
    if (!written)
        return call.output.fail(written.error());
    for (const QString &path : *written)
        call.output.line(path);
    call.output.object({{QStringLiteral("pictures"), QJsonArray::fromStringList(*written)}});
    return 0;
}

} // namespace

Verb shotsVerb(std::function<Result<QStringList>(const ShotsRequest &)> draw)
{
    const auto option = [](const char *name, const QString &text, const char *value, const char *standard) {
        return QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value), QString::fromLatin1(standard));
    };
    return {QStringLiteral("shots"),
            QStringLiteral("DIR [--theme light|dark] [--language en|zh_CN] [--size 1280x800] [--text-scale 1.0]"),
            translated(QT_TRANSLATE_NOOP("greenroom", "One picture a place and state, over a sample folder.")),
            1,
            1,
            {option("theme", translated(QT_TRANSLATE_NOOP("greenroom", "light or dark")), "NAME", "light"),
             option("language", translated(QT_TRANSLATE_NOOP("greenroom", "en or zh_CN")), "CODE", "en"),
             option("size", translated(QT_TRANSLATE_NOOP("greenroom", "of the window")), "WxH", "1280x800"),
             option("text-scale", translated(QT_TRANSLATE_NOOP("greenroom", "1.0 to 1.5")), "N", "1.0")},
            [draw = std::move(draw)](Call &call) { return run(call, draw); }};
}

} // namespace greenroom::cli
