#include "support/virtual_microphone.h"

#include <QFile>
#include <QProcessEnvironment>

namespace greenroom::test {

VirtualMicrophone::VirtualMicrophone(Microphone microphone)
    : m_microphone(microphone)
{}

VirtualMicrophone::~VirtualMicrophone()
{
    // End of input is the script's signal to end the server and itself.
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10000))
        m_process.terminate();
}

QString VirtualMicrophone::start()
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    QStringList arguments{QStringLiteral(GREENROOM_TEST_SUPPORT "/virtual_microphone.py"), m_folder.path()};
    if (m_microphone == Microphone::None)
        arguments.append(QStringLiteral("--without-microphone"));
    m_process.start(QStringLiteral("python3"), arguments);
    if (!m_process.waitForStarted())
        return m_process.errorString();
    while (!answered("ready")) {
        if (!m_process.waitForReadyRead(30000) && !answered("ready"))
            return QString::fromUtf8(m_process.readAllStandardError());
    }
    return {};
}

void VirtualMicrophone::addTo(QProcessEnvironment &environment) const
{
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:%1/pulse.sock").arg(m_folder.path()));
}

void VirtualMicrophone::useInThisProcess() const
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(m_folder.path()) + "/pulse.sock");
}

void VirtualMicrophone::send(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

bool VirtualMicrophone::answered(const QByteArray &line)
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype at = m_output.indexOf(line + '\n');
    if (at < 0)
        return false;
    m_output.remove(0, at + line.size() + 1);
    return true;
}

} // namespace greenroom::test
