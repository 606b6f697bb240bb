#pragma once

#include "judge/judge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What the judge's tests share: drills read without the catalog (whose own tests are elsewhere), and one cache for the whole build tree.
namespace greenroom::testing {

inline QString cacheFolder()
{
    return QDir::cleanPath(QFileInfo(QStringLiteral(GREENROOM_BINARY)).path() + QStringLiteral("/../judge-cache"));
}

inline QString drillsFolder() { return QDir::cleanPath(QStringLiteral(GREENROOM_TEST_DATA "/../../drills")); }

inline QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline Judge makeJudge(const QString &compiler = {})
{
    JudgeConfig config;
    config.compiler = compiler;
    config.cacheFolder = cacheFolder();
    return Judge(config);
}

/// A drill of one method, for tests that bring their own cases.
inline Drill makeDrill(const QString &returns, const QString &function, const QList<Parameter> &parameters, const QList<TestCase> &cases)
{
    Drill drill;
    drill.id = QStringLiteral("test");
    drill.signature = {function, returns, parameters};
    drill.cases = cases;
    return drill;
}

/// A case from JSON text: `makeCase({{"n", "3"}}, "4")`.
inline TestCase makeCase(const QList<std::pair<QString, QByteArray>> &input, const QByteArray &expected)
{
    const auto value = [](const QByteArray &json) { return QJsonDocument::fromJson('[' + json + ']').array().at(0); };
    TestCase made;
    made.source = QStringLiteral("sample");
    for (const auto &[name, json] : input) {
        made.input.insert(name, value(json));
    }
    made.expected = value(expected);
    made.name = QString::fromUtf8(expected);
    return made;
}

inline Comparator readComparator(const QString &name)
{
    return name == QLatin1String("any-order") ? Comparator::AnyOrder
           : name == QLatin1String("float")   ? Comparator::Float
                                              : Comparator::Exact;
}

inline QMap<QString, QString> readSources(const QString &folder, const QString &pattern)
{
    QMap<QString, QString> sources;
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files)) {
        sources.insert(name, readText(folder + QLatin1Char('/') + name));
    }
    return sources;
}

/// The parts of a drill folder that the judge uses.
inline Drill readDrill(const QString &folder)
{
    const QJsonObject json = QJsonDocument::fromJson(readText(folder + QStringLiteral("/drill.json")).toUtf8()).object();
    Drill drill;
    drill.id = json.value(QStringLiteral("id")).toString();
    const QJsonObject signature = json.value(QStringLiteral("signature")).toObject();
    drill.signature.function = signature.value(QStringLiteral("function")).toString();
    drill.signature.returns = signature.value(QStringLiteral("returns")).toString();
    for (const QJsonValue &parameter : signature.value(QStringLiteral("parameters")).toArray()) {
        drill.signature.parameters.append({parameter[QStringLiteral("name")].toString(), parameter[QStringLiteral("type")].toString()});
    }
    drill.comparator = readComparator(json.value(QStringLiteral("comparator")).toString());
    for (const QJsonValue &each : json.value(QStringLiteral("cases")).toArray()) {
        drill.cases.append({each[QStringLiteral("name")].toString(), each[QStringLiteral("source")].toString(),
                            each[QStringLiteral("input")].toObject(), each[QStringLiteral("generate")].toObject(),
                            each[QStringLiteral("expected")]});
    }
    drill.targetTime = json.value(QStringLiteral("targetTime")).toString();
    drill.targetSpace = json.value(QStringLiteral("targetSpace")).toString();
    for (const QJsonValue &each : json.value(QStringLiteral("families")).toArray()) {
        const QJsonArray uses = each[QStringLiteral("for")].toArray();
        const QJsonArray sizes = each[QStringLiteral("sizes")].toArray();
        drill.families.append({each[QStringLiteral("name")].toString(), uses.contains(QStringLiteral("random")),
                               uses.contains(QStringLiteral("growth")), sizes.at(0).toInt(), sizes.at(1).toInt(),
                               each[QStringLiteral("share")].toInt(1)});
    }
    drill.programs.validator = readText(folder + QStringLiteral("/validator.cpp"));
    drill.programs.generator = readText(folder + QStringLiteral("/generator.cpp"));
    drill.references = readSources(folder, QStringLiteral("reference*.cpp"));
    drill.wrong = readSources(folder + QStringLiteral("/wrong"), QStringLiteral("*.cpp"));
    return drill;
}

} // namespace greenroom::testing
