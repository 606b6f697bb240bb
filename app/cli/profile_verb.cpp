#include "cli/verbs.h"
#include "cli/workspace_call.h"

#include <QCoreApplication>

namespace greenroom::cli {
namespace {

int run(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    SettingsService &settings = (*workspace)->settingsService();
    for (const QString &word : std::as_const(call.arguments)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return call.output.fail(usageError(QCoreApplication::translate("greenroom", "“%1” is not KEY=VALUE.").arg(word)));
        if (const auto saved = settings.setProfile(word.left(equals), word.mid(equals + 1)); !saved)
            return call.output.fail(saved.error());
    }
    const auto profile = settings.profile();
    if (!profile)
        return call.output.fail(profile.error());
    QJsonObject object;
    for (auto entry = profile->constBegin(); entry != profile->constEnd(); ++entry) {
        object.insert(entry.key(), entry.value());
        call.output.line(entry.key() + u'=' + entry.value());
    }
    call.output.object({{QStringLiteral("profile"), object}});
    return 0;
}

} // namespace

Verb profileVerb()
{
    return {QStringLiteral("profile"),
            QStringLiteral("[KEY=VALUE...]"),
            QCoreApplication::translate("greenroom", "The words that fill the placeholders of the pitches."),
            0,
            -1,
            {},
            run};
}

} // namespace greenroom::cli
