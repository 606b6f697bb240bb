#pragma once

#include "core/result.h"
#include "judge/judge.h"
#include "services/workspace.h"

#include <QList>
#include <QString>

namespace greenroom {

class AudioDevices;

/// One line of what `doctor` says.
struct DoctorLine
{
    enum class State { Ok, Missing, Weak };

    QString name; ///< "compiler", "isolation" …
    State state = State::Ok;
    QString value;
    QString advice; ///< what to install or do; empty when all is well
};

/// "ok", "missing", "weak".
[[nodiscard]] QString toString(DoctorLine::State state);

/// Looks at everything Greenroom stands on and says what to do where something is missing. Takes a second: it starts the compiler and the
/// jail.
class DoctorService
{
public:
    DoctorService(Workspace &workspace, Judge &judge, AudioDevices &devices)
        : m_workspace(workspace)
        , m_judge(judge)
        , m_devices(devices)
    {}

    /// Everything but the fonts, which only the window's half of the program can ask for.
    [[nodiscard]] QList<DoctorLine> examine();

    /// Compares the cached card states with the log and, where they differ, fills the cache from the log.
    [[nodiscard]] Result<DoctorLine> replay();

private:
    [[nodiscard]] DoctorLine database();
    [[nodiscard]] DoctorLine compiler();
    [[nodiscard]] DoctorLine precompiledHeaders();
    [[nodiscard]] DoctorLine isolation();
    [[nodiscard]] DoctorLine microphones();
    [[nodiscard]] DoctorLine folder(const QString &name, const QStringList &paths) const;

    Workspace &m_workspace;
    Judge &m_judge;
    AudioDevices &m_devices;
};

} // namespace greenroom
