#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace greenroom::test {

/// A microphone without hardware for one test: tests/support/virtual_microphone.py run and ended with this object. Its folder is private,
/// so that any number can run side by side.
class VirtualMicrophone
{
public:
    enum class Microphone { PluggedIn, None };

    explicit VirtualMicrophone(Microphone microphone = Microphone::PluggedIn);
    VirtualMicrophone(const VirtualMicrophone &) = delete;
    VirtualMicrophone &operator=(const VirtualMicrophone &) = delete;
    ~VirtualMicrophone();

    /// Starts the server. Empty on success, else what went wrong (no pulseaudio, for one): a test fails with it.
    [[nodiscard]] QString start();

    /// What a program under test needs in its environment: XDG_RUNTIME_DIR and PULSE_SERVER.
    void addTo(QProcessEnvironment &environment) const;
    /// The same for the test's own process; before its first touch of Qt Multimedia.
    void useInThisProcess() const;

    /// Sends a command of the script ("play FILE", "speak FILE", "plug", "unplug", "die").
    void send(const QString &command);
    /// True once the script has answered with this line since the last call; for QTRY_VERIFY.
    [[nodiscard]] bool answered(const QByteArray &line);

private:
    QTemporaryDir m_folder; // created with mode 0700
    Microphone m_microphone;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace greenroom::test
