#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace greenroom::test {

/// A folder for one test, filled by hand and removed at its end.
class TemporaryTree
{
public:
    /// The absolute path of a name inside.
    [[nodiscard]] QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }

    /// Writes a file, making its folders. Returns its path.
    QString write(const QString &name, const QByteArray &content)
    {
        const QString full = path(name);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(full));
        return full;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace greenroom::test
