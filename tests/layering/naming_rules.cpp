#include "naming_rules.h"

#include "source_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace greenroom::layering {

namespace {

/// Names that only some layers may use. No layer listed: nobody may.
struct NamingRule
{
    QRegularExpression names;
    QStringList layers;
    QString what;
};

NamingRule rule(const char *pattern, const QStringList &layers, const char *what)
{
    return {QRegularExpression(QString::fromLatin1(pattern)), layers, QString::fromLatin1(what)};
}

const QList<NamingRule> &rulesForAll()
{
    static const QString storage = QStringLiteral("storage");
    static const QString exchange = QStringLiteral("exchange");
    static const QString judge = QStringLiteral("judge");
    static const QString platform = QStringLiteral("platform");
    static const QString audio = QStringLiteral("audio");
    static const QString speech = QStringLiteral("speech");
    static const QString catalog = QStringLiteral("catalog");
    static const QString ui = QStringLiteral("ui");
    static const QString main = QStringLiteral("main.cpp");
    static const QList<NamingRule> rules{
        rule(R"(\b(QtSql|QSql\w+)\b)", {storage, exchange}, "SQL belongs to storage and exchange"),
        rule(R"(\bQProcess\b|\b(fork|vfork|popen|posix_spawnp?|exec[vl]p?e?)\s*\(|\bstd::system\s*\()", {judge, platform},
             "only judge and platform start processes"),
        rule(R"(\b(QtMultimedia|QAudio\w+|QMedia\w+|QSoundEffect)\b)", {audio}, "Qt Multimedia belongs to audio"),
        rule(R"(#\s*include\s*<sndfile)", {audio, speech}, "sound files belong to audio and speech"),
        rule(R"(#\s*include\s*<cmark)", {catalog}, "Markdown is read by catalog alone"),
        rule(R"(\b(QtQml|QtQuick\w*|QQml\w+|QQuick\w+|QJSEngine|QJSValue)\b)", {ui, main}, "QML and Quick belong to ui"),
        rule(
            R"(\bQtGui\b|\b(QGuiApplication|QWindow|QPainter|QPainterPath|QColor|QImage|QPixmap|QIcon|QFont\w*|QClipboard|QPalette|QTextDocument|QSyntaxHighlighter|QSvgRenderer)\b)",
            {ui, main}, "graphics belong to ui"),
        rule(R"(\bQtWidgets\b|\b(QApplication|QWidget)\b)", {}, "the window is QML; no widgets"),
        rule(
            R"(\bQtNetwork\b|\b(QNetwork\w+|QTcp\w+|QUdp\w+|QSctp\w+|QSsl\w+|QHost\w+|QAbstractSocket|QDnsLookup|QHttp\w+|QWebSocket\w*)\b)",
            {}, "Greenroom opens no network connection; QLocalServer and QLocalSocket are the only sockets"),
        rule(R"(\bsetContextProperty\b|\bsetContextObject\b)", {},
             "pages take their view-model as a required property, never from the context"),
        rule(
            R"(\bstatic\s+[\w:<>]+\s*[&*]\s*(instance|self|getInstance)\s*\(|\bQ_GLOBAL_STATIC\b|\bqmlRegisterSingleton\w+|\bQML_SINGLETON\b)",
            {}, "no singletons: dependencies come through the constructor"),
    };
    return rules;
}

const QList<NamingRule> &rulesForCore()
{
    static const QList<NamingRule> rules{
        rule(R"(\bQ_OBJECT\b|\bQ_GADGET\b|\bQObject\b|\bQTimer\b|\bQThread\b)", {}, "core holds values and pure rules, no objects"),
        rule(
            R"(\b(QFile|QDir|QFileInfo|QSaveFile|QIODevice|QSettings|QStandardPaths|QTextStream)\b|#\s*include\s*<(fstream|iostream|cstdio|filesystem)>)",
            {}, "core does no input or output"),
        rule(
            R"(\b(currentDateTime\w*|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QElapsedTimer)\b|\w+_clock::now\b|\bstd::time\s*\()",
            {}, "core never asks what time it is: the time is an input"),
        rule(R"(\b(QRandomGenerator|createUuid|random_device|mt19937(_64)?)\b|#\s*include\s*<random>|\b(std::)?s?rand\s*\()", {},
             "core has no chance of its own: the seed is an input"),
    };
    return rules;
}

void apply(const QList<NamingRule> &rules, const SourceFile &file, const QString &layer, QList<Breach> &breaches)
{
    const QString text = blanked(file.text, Blank::CommentsAndStrings);
    for (const NamingRule &each : rules) {
        if (each.layers.contains(layer))
            continue;
        for (auto matches = each.names.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            breaches.append({file.path, lineAt(text, match.capturedStart()),
                             QStringLiteral("names %1: %2").arg(match.captured().simplified(), each.what)});
        }
    }
}

} // namespace

QList<Breach> namingBreaches(const SourceFile &file)
{
    const QString layer = file.path.section(u'/', 1, 1);
    QList<Breach> breaches;
    apply(rulesForAll(), file, layer, breaches);
    if (layer == QLatin1StringView("core"))
        apply(rulesForCore(), file, layer, breaches);
    return breaches;
}

} // namespace greenroom::layering
