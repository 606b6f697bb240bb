#include "catalog/drill_reader.h"

#include "catalog/file_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace greenroom {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

LocalText readLocalText(const QJsonValue &value) { return {value[QLatin1String("en")].toString(), value[QLatin1String("zh")].toString()}; }

QStringList readStrings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list.append(item.toString());
    return list;
}

LocalList readLocalList(const QJsonValue &value)
{
    return {readStrings(value[QLatin1String("en")]), readStrings(value[QLatin1String("zh")])};
}

Signature readSignature(const QJsonValue &value)
{
    Signature signature{value[QLatin1String("function")].toString(), value[QLatin1String("returns")].toString(), {}};
    for (const QJsonValue parameter : value[QLatin1String("parameters")].toArray())
        signature.parameters.append({parameter[QLatin1String("name")].toString(), parameter[QLatin1String("type")].toString()});
    return signature;
}

Limits readLimits(const QJsonValue &value)
{
    Limits limits;
    limits.cpuSeconds = value[QLatin1String("cpuSeconds")].toDouble(limits.cpuSeconds);
    limits.wallSeconds = value[QLatin1String("wallSeconds")].toDouble(limits.wallSeconds);
    limits.memoryMiB = value[QLatin1String("memoryMiB")].toInt(limits.memoryMiB);
    limits.outputBytes = value[QLatin1String("outputBytes")].toInteger(limits.outputBytes);
    return limits;
}

TestCase readCase(const QJsonValue &value)
{
    return {value[QLatin1String("name")].toString(), value[QLatin1String("source")].toString(), value[QLatin1String("input")].toObject(),
            value[QLatin1String("generate")].toObject(), value[QLatin1String("expected")]};
}

std::optional<Comparator> readComparator(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("exact"))
        return Comparator::Exact;
    if (name == QLatin1String("any-order"))
        return Comparator::AnyOrder;
    if (name == QLatin1String("float"))
        return Comparator::Float;
    return std::nullopt;
}

/// The 1-based line of a byte offset, for the messages of the JSON reader.
int lineOfOffset(const QByteArray &bytes, qsizetype offset) { return 1 + static_cast<int>(bytes.left(offset).count('\n')); }

/// Checks what a drill cannot do without. Returns false when it could not be judged.
bool hasEssentials(const Drill &drill, const QString &path, Problems &problems)
{
    const qsizetype before = problems.size();
    if (drill.id.isEmpty())
        problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The drill has no “id”."))});
    if (drill.signature.function.isEmpty() || drill.signature.returns.isEmpty() || drill.signature.parameters.isEmpty())
        problems.append(
            {path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The drill has no full “signature”: function, returns and parameters."))});
    if (drill.cases.isEmpty())
        problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The drill has no “cases”."))});
    for (const TestCase &test : drill.cases) {
        for (const Parameter &parameter : drill.signature.parameters)
            if (!test.input.contains(parameter.name) && !test.generate.contains(parameter.name))
                problems.append(
                    {path, 0,
                     translated(QT_TRANSLATE_NOOP("greenroom", "The case “%1” has no value for “%2”.")).arg(test.name, parameter.name)});
        if (test.expected.isUndefined())
            problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The case “%1” has no “expected”.")).arg(test.name)});
    }
    return problems.size() == before;
}

/// Reads a side file if it is there; a file that is there and cannot be read is a problem.
QString readOptional(const QDir &folder, const QString &name, Problems &problems)
{
    if (!folder.exists(name))
        return {};
    const Result<QString> text = readTextFile(folder.filePath(name));
    if (text)
        return *text;
    problems.append({folder.filePath(name), 0, text.error().message});
    return {};
}

void readFiles(Drill &drill, Problems &problems)
{
    const QDir folder(drill.folder);
    drill.statement = {readOptional(folder, QStringLiteral("statement.md"), problems),
                       readOptional(folder, QStringLiteral("statement.zh.md"), problems)};
    drill.retro = {readOptional(folder, QStringLiteral("retro.md"), problems),
                   readOptional(folder, QStringLiteral("retro.zh.md"), problems)};
    drill.starter = readOptional(folder, QStringLiteral("starter.cpp"), problems);
    for (const QString &name : folder.entryList({QStringLiteral("reference*.cpp")}, QDir::Files, QDir::Name))
        drill.references.insert(name, readOptional(folder, name, problems));
    const QDir wrong(folder.filePath(QStringLiteral("wrong")));
    for (const QString &name : wrong.entryList({QStringLiteral("*.cpp")}, QDir::Files, QDir::Name))
        drill.wrong.insert(name, readOptional(wrong, name, problems));
}

void readFacts(const QJsonObject &json, Drill &drill)
{
    drill.id = json[QLatin1String("id")].toString();
    drill.number = json[QLatin1String("number")].toInt();
    drill.title = readLocalText(json[QLatin1String("title")]);
    drill.difficulty = json[QLatin1String("difficulty")].toString();
    drill.patterns = readStrings(json[QLatin1String("patterns")]);
    drill.targetMinutes = json[QLatin1String("targetMinutes")].toInt(drill.targetMinutes);
    drill.signature = readSignature(json[QLatin1String("signature")]);
    drill.targetTime = json[QLatin1String("targetTime")].toString();
    drill.targetSpace = json[QLatin1String("targetSpace")].toString();
    drill.limits = readLimits(json[QLatin1String("limits")]);
    drill.complexity = readLocalText(json[QLatin1String("complexity")]);
    drill.hints = readLocalList(json[QLatin1String("hints")]);
    drill.invariants = readLocalList(json[QLatin1String("invariants")]);
    drill.pitfalls = readLocalList(json[QLatin1String("pitfalls")]);
    for (const QJsonValue value : json[QLatin1String("cases")].toArray())
        drill.cases.append(readCase(value));
}

} // namespace

std::optional<Drill> readDrill(const QString &folder, Problems &problems)
{
    const QString path = QDir(folder).filePath(QStringLiteral("drill.json"));
    const Result<QString> text = readTextFile(path);
    if (!text) {
        problems.append({path, 0, text.error().message});
        return std::nullopt;
    }
    const QByteArray bytes = text->toUtf8();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject()) {
        problems.append({path, lineOfOffset(bytes, parseError.offset),
                         translated(QT_TRANSLATE_NOOP("greenroom", "Not valid JSON: %1.")).arg(parseError.errorString())});
        return std::nullopt;
    }
    Drill drill;
    drill.folder = QDir(folder).absolutePath();
    readFacts(document.object(), drill);
    const std::optional<Comparator> comparator = readComparator(document[QLatin1String("comparator")].toString());
    if (!comparator) {
        problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The comparator is not exact, any-order or float."))});
        return std::nullopt;
    }
    drill.comparator = *comparator;
    if (!hasEssentials(drill, path, problems))
        return std::nullopt;
    readFiles(drill, problems);
    return drill;
}

} // namespace greenroom
