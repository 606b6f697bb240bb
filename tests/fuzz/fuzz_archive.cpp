// Archives: any bytes are a package or one sentence, and nothing is written outside the folder that was given.
#include "exchange/anki_package_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace greenroom;
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("fuzz.apkg"));
    QDir(folder.filePath(QStringLiteral("media"))).removeRecursively();
    QDir().mkpath(folder.filePath(QStringLiteral("media")));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        std::abort();
    file.close();
    const auto deck = readAnkiPackage(path, {}, folder.filePath(QStringLiteral("media")));
    if (!deck && deck.error().message.isEmpty())
        std::abort();
    if (QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() != 2)
        std::abort();
    return 0;
}
