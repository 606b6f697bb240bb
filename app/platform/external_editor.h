#pragma once

#include "core/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace greenroom {

/// A program and what it is called with.
struct EditorCall
{
    QString program;
    QStringList arguments;
    bool operator==(const EditorCall &) const = default;
};

/// Opens files in the editor the user works with: the one VISUAL or EDITOR names when it has a window of its own, else the desktop's
/// program for Markdown, else whatever the desktop opens the file with. Editors that can be told a line are told it.
class ExternalEditor
{
public:
    explicit ExternalEditor(QProcessEnvironment environment = QProcessEnvironment::systemEnvironment());

    /// How a file would be opened. `desktopProgram` is the desktop's program for Markdown ("code.desktop"), or empty.
    [[nodiscard]] EditorCall call(const QString &path, int line, const QString &desktopProgram) const;

    /// Opens a file at a 1-based line; 0 is no line. NotFound when the file is no longer there, Internal when no program could be started.
    [[nodiscard]] Result<void> open(const QString &path, int line) const;

private:
    [[nodiscard]] QString desktopProgram() const;
    [[nodiscard]] QString find(const QString &program) const;

    QProcessEnvironment m_environment;
};

} // namespace greenroom
