#include "services/take_export.h"

#include "audio/sound.h"
#include "audio/sound_writer.h"
#include "core/take_findings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <cmath>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

QString clock(double seconds)
{
    const auto tenths = qint64(std::floor(seconds * 10));
    return QStringLiteral("%1:%2.%3").arg(tenths / 600).arg(tenths / 10 % 60, 2, 10, QLatin1Char('0')).arg(tenths % 10);
}

void addFigure(QStringList &lines, const QString &name, const QJsonValue &value, int decimals)
{
    if (value.isDouble())
        lines.append(QStringLiteral("- %1: %2").arg(name).arg(value.toDouble(), 0, 'f', decimals));
}

void addList(QStringList &lines, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    lines += {QString(), QStringLiteral("## %1").arg(title), QString()};
    for (const QString &item : items)
        lines.append(QStringLiteral("- %1").arg(item));
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

} // namespace

QString feedbackMarkdown(const Take &take)
{
    const QJsonObject &feedback = take.feedback;
    const auto value = [&feedback](const char *key) { return feedback.value(QLatin1StringView(key)); };
    QStringList lines{
        QStringLiteral("# %1").arg(take.pitchId.isEmpty() ? translated(QT_TRANSLATE_NOOP("greenroom", "A free answer")) : take.pitchId),
        QString(),
        QStringLiteral("- %1: %2")
            .arg(translated(QT_TRANSLATE_NOOP("greenroom", "Recorded")), take.recordedAt.local().toString(Qt::ISODate))};
    addFigure(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Seconds from the first word to the last")), value("spanSeconds"), 1);
    addFigure(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Target in seconds")), value("targetSeconds"), 0);
    addFigure(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Words a minute")), value("wordsPerMinute"), 0);
    addFigure(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Syllables a second")), value("syllablesPerSecond"), 1);
    addFigure(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Words heard")), value("saidWords"), 0);
    addFigure(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Words of the script")), value("scriptWords"), 0);
    addList(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Tips")), texts(value("tips")));
    QStringList findings;
    for (const TakeFinding &finding : findingsOf(feedbackFrom(feedback)))
        findings.append(clock(finding.startSeconds) + QStringLiteral(" ") + finding.text);
    addList(lines, translated(QT_TRANSLATE_NOOP("greenroom", "Worth a listen")), findings);
    addList(lines, translated(QT_TRANSLATE_NOOP("greenroom", "To know")), texts(value("warnings")));
    return lines.join(u'\n') + u'\n';
}

Result<QString> exportTake(const Take &take, const QString &soundPath, const QString &outPath)
{
    const Result<SoundFormat> format = soundFormatOf(outPath);
    if (!format)
        return format.error();
    const Result<Sound> sound = readSound(soundPath);
    if (!sound)
        return sound.error();
    if (const Result<void> written = writeSound(outPath, sound->samples, sound->sampleRate, *format); !written)
        return written.error();
    if (take.feedback.isEmpty())
        return QString();
    const QFileInfo out(outPath);
    const QString pagePath = QDir(out.absolutePath()).filePath(out.completeBaseName() + QStringLiteral(".md"));
    QSaveFile page(pagePath);
    if (!page.open(QIODevice::WriteOnly) || page.write(feedbackMarkdown(take).toUtf8()) < 0 || !page.commit())
        return Error{
            ErrorCode::Unwritable,
            translated(QT_TRANSLATE_NOOP("greenroom", "The feedback could not be written to %1.")).arg(QDir::toNativeSeparators(pagePath)),
            page.errorString()};
    return pagePath;
}

} // namespace greenroom
