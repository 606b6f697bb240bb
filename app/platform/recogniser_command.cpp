#include "platform/recogniser_command.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

Error failure(const char *sentence, const QString &program, const QString &detail)
{
    return {ErrorCode::BadInput, translated(sentence).arg(program), detail};
}

Result<QList<RecognisedWord>> readWords(const QByteArray &output, const QString &program)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(output, &problem);
    const QJsonValue list = document.object().value(QStringLiteral("words"));
    if (!list.isArray())
        return failure(QT_TRANSLATE_NOOP("greenroom", "What the recogniser %1 printed is not the JSON it should be; see the guide."),
                       program, problem.errorString());
    QList<RecognisedWord> words;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        QString text = object.value(QStringLiteral("word")).toString();
        if (text.isEmpty())
            text = object.value(QStringLiteral("text")).toString();
        const RecognisedWord word{text.trimmed(), object.value(QStringLiteral("start")).toDouble(),
                                  object.value(QStringLiteral("end")).toDouble()};
        if (!word.word.isEmpty() && word.endSeconds >= word.startSeconds)
            words.append(word);
    }
    return words;
}

} // namespace

Result<QList<RecognisedWord>> recognise(const QString &command, const QString &wavPath, const std::function<bool()> &cancelled)
{
    QStringList arguments = QProcess::splitCommand(command);
    if (arguments.isEmpty())
        return failure(QT_TRANSLATE_NOOP("greenroom", "The recogniser command “%1” names no program."), command, {});
    const QString program = arguments.takeFirst();
    if (arguments.join(QLatin1Char(' ')).contains(QStringLiteral("%f")))
        arguments.replaceInStrings(QStringLiteral("%f"), wavPath);
    else
        arguments.append(wavPath);
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return failure(QT_TRANSLATE_NOOP("greenroom", "The recogniser %1 does not start. Check its path in the settings."), program,
                       process.errorString());
    QElapsedTimer running;
    running.start();
    constexpr int pollMs = 50;
    while (!process.waitForFinished(pollMs) && process.state() != QProcess::NotRunning) {
        const bool stop = cancelled && cancelled();
        if (!stop && running.elapsed() < longestRecognitionSeconds * 1000)
            continue;
        process.kill();
        process.waitForFinished();
        if (stop)
            return Error{ErrorCode::Cancelled, translated(QT_TRANSLATE_NOOP("greenroom", "The analysis was stopped.")), {}};
        return failure(QT_TRANSLATE_NOOP("greenroom", "The recogniser %1 took over five minutes and was stopped."), program, {});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(QT_TRANSLATE_NOOP("greenroom", "The recogniser %1 ended with an error."), program,
                       QString::fromUtf8(process.readAllStandardError()).trimmed().right(500));
    return readWords(process.readAllStandardOutput(), program);
}

} // namespace greenroom
