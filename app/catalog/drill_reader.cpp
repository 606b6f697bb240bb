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

QList<Parameter> readParameters(const QJsonValue &value)
{
    QList<Parameter> parameters;
    for (const QJsonValue parameter : value.toArray())
        parameters.append({parameter[QLatin1String("name")].toString(), parameter[QLatin1String("type")].toString(),
                           parameter[QLatin1String("cycle")].toString(), parameter[QLatin1String("nodeOf")].toString()});
    return parameters;
}

AnswerRule readAnswer(const QJsonValue &value, const QList<Parameter> &parameters)
{
    const auto indexOf = [&parameters](const QString &name) {
        for (qsizetype index = 0; index < parameters.size(); ++index)
            if (parameters.at(index).name == name)
                return static_cast<int>(index);
        return 0;
    };
    if (value[QLatin1String("firstOf")].isString())
        return {AnswerRule::Kind::FirstCount, indexOf(value[QLatin1String("firstOf")].toString())};
    if (value[QLatin1String("positionIn")].isString())
        return {AnswerRule::Kind::Position, indexOf(value[QLatin1String("positionIn")].toString())};
    if (value[QLatin1String("argument")].isString())
        return {AnswerRule::Kind::Argument, indexOf(value[QLatin1String("argument")].toString())};
    return {};
}

Signature readSignature(const QJsonValue &value)
{
    Signature signature{value[QLatin1String("function")].toString(), value[QLatin1String("returns")].toString(),
                        readParameters(value[QLatin1String("parameters")])};
    signature.answer = readAnswer(value[QLatin1String("answer")], signature.parameters);
    signature.designs = value[QLatin1String("class")].toString();
    for (const QJsonValue method : value[QLatin1String("methods")].toArray())
        signature.methods.append({method[QLatin1String("function")].toString(), method[QLatin1String("returns")].toString(),
                                  readParameters(method[QLatin1String("parameters")])});
    return signature;
}

InputFamily readFamily(const QJsonValue &value)
{
    InputFamily family;
    family.name = value[QLatin1String("name")].toString();
    const QStringList uses = readStrings(value[QLatin1String("for")]);
    family.forRandom = uses.contains(QLatin1String("random"));
    family.forGrowth = uses.contains(QLatin1String("growth"));
    const QJsonArray sizes = value[QLatin1String("sizes")].toArray();
    family.smallest = sizes.at(0).toInt(family.smallest);
    family.largest = sizes.at(1).toInt(family.largest);
    family.share = value[QLatin1String("share")].toInt(family.share);
    return family;
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
    if (name == QLatin1String("any-order-nested"))
        return Comparator::NestedAnyOrder;
    if (name == QLatin1String("float"))
        return Comparator::Float;
    if (name == QLatin1String("checker"))
        return Comparator::Checker;
    return std::nullopt;
}

/// The 1-based line of a byte offset, for the messages of the JSON reader.
int lineOfOffset(const QByteArray &bytes, qsizetype offset) { return 1 + static_cast<int>(bytes.left(offset).count('\n')); }

bool hasSignature(const Signature &signature)
{
    if (!signature.designs.isEmpty())
        return !signature.methods.isEmpty();
    return !signature.function.isEmpty() && !signature.returns.isEmpty() && !signature.parameters.isEmpty();
}

/// Checks what a drill cannot do without. Returns false when it could not be judged.
bool hasEssentials(const Drill &drill, const QString &path, Problems &problems)
{
    const qsizetype before = problems.size();
    if (drill.id.isEmpty())
        problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The drill has no “id”."))});
    if (!hasSignature(drill.signature))
        problems.append({path, 0,
                         translated(QT_TRANSLATE_NOOP(
                             "greenroom", "The drill has no full “signature”: function, returns and parameters, or class and methods."))});
    if (drill.cases.isEmpty())
        problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The drill has no “cases”."))});
    for (const TestCase &test : drill.cases) {
        for (const QString &key : drill.signature.inputKeys())
            if (!test.input.contains(key) && !test.generate.contains(key))
                problems.append(
                    {path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The case “%1” has no value for “%2”.")).arg(test.name, key)});
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

QMap<QString, QString> readSources(const QDir &folder, Problems &problems)
{
    QMap<QString, QString> sources;
    for (const QString &name : folder.entryList({QStringLiteral("*.cpp")}, QDir::Files, QDir::Name))
        sources.insert(name, readOptional(folder, name, problems));
    return sources;
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
    drill.right = readSources(QDir(folder.filePath(QStringLiteral("right"))), problems);
    drill.wrong = readSources(QDir(folder.filePath(QStringLiteral("wrong"))), problems);
    drill.programs.validator = readOptional(folder, QStringLiteral("validator.cpp"), problems);
    drill.programs.generator = readOptional(folder, QStringLiteral("generator.cpp"), problems);
    drill.programs.checker = readOptional(folder, QStringLiteral("checker.cpp"), problems);
    drill.programs.brute = readOptional(folder, QStringLiteral("brute.cpp"), problems);
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
    drill.targetDepth = json[QLatin1String("targetDepth")].toString(drill.targetDepth);
    drill.tolerance = json[QLatin1String("tolerance")].toDouble(drill.tolerance);
    drill.mayChangeInput = json[QLatin1String("mayChangeInput")].toBool(drill.mayChangeInput);
    for (const QJsonValue family : json[QLatin1String("families")].toArray())
        drill.families.append(readFamily(family));
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
        problems.append(
            {path, 0,
             translated(QT_TRANSLATE_NOOP("greenroom", "The comparator is not exact, any-order, any-order-nested, float or checker."))});
        return std::nullopt;
    }
    drill.comparator = *comparator;
    if (!hasEssentials(drill, path, problems))
        return std::nullopt;
    readFiles(drill, problems);
    return drill;
}

} // namespace greenroom
