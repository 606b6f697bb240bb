#include "speech/speech_model.h"

#include <QDir>
#include <QFile>

namespace greenroom {

namespace {
/// The place of Debian's package, then that of a build of one's own.
QStringList usualFolders()
{
    return {QStringLiteral("/usr/share/pocketsphinx/model/en-us"), QStringLiteral("/usr/local/share/pocketsphinx/model/en-us")};
}
} // namespace

std::optional<SpeechModel> findSpeechModel(const QString &folder)
{
    const QStringList folders = folder.isEmpty() ? usualFolders() : QStringList{folder};
    for (const QString &name : folders) {
        const QDir dir(name);
        const SpeechModel model{dir.filePath(QStringLiteral("en-us")), dir.filePath(QStringLiteral("cmudict-en-us.dict")),
                                dir.filePath(QStringLiteral("en-us-phone.lm.bin"))};
        const bool complete = QFile::exists(model.acousticFolder + QStringLiteral("/mdef")) && QFile::exists(model.dictionary) &&
                              QFile::exists(model.phoneModel);
        if (complete)
            return model;
    }
    return std::nullopt;
}

} // namespace greenroom
