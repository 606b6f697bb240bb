#include "judge/solution_unit.h"

#include "judge/method_signature.h"

#include <QRegularExpression>

namespace greenroom {

namespace {

/// Whether the solution declares the node types itself, outside of a comment line, as LeetCode's template has them in one.
bool declaresNodes(const QString &source)
{
    static const QRegularExpression declaration(QStringLiteral("^[ \\t]*(?:struct|class)\\s+(?:ListNode|TreeNode)\\s*\\{"),
                                                QRegularExpression::MultilineOption);
    return declaration.match(source).hasMatch();
}

/// The type without const and &, to hold a value of it.
QByteArray heldType(const QString &type)
{
    static const QRegularExpression decoration(QStringLiteral("\\bconst\\b|&"));
    QString bare = type;
    return bare.remove(decoration).trimmed().toUtf8();
}

QByteArray listOfTypes(const QList<Parameter> &parameters)
{
    QByteArrayList types;
    for (const Parameter &parameter : parameters) {
        types.append(parameter.type.toUtf8());
    }
    return types.join(", ");
}

QByteArray shapesOf(const Signature &signature)
{
    QByteArray shapes;
    for (const Parameter &parameter : signature.parameters) {
        shapes += !parameter.cycle.isEmpty() ? 'c' : !parameter.nodeOf.isEmpty() ? 'n' : 'p';
    }
    return shapes;
}

QByteArray answerArguments(const AnswerRule &rule)
{
    switch (rule.kind) {
    case AnswerRule::Kind::Returned:
        return {};
    case AnswerRule::Kind::Argument:
        return "<greenroom_harness::Answer::Argument, " + QByteArray::number(rule.parameter) + ">";
    case AnswerRule::Kind::FirstCount:
        return "<greenroom_harness::Answer::FirstCount, " + QByteArray::number(rule.parameter) + ">";
    case AnswerRule::Kind::Position:
        break;
    }
    return "<greenroom_harness::Answer::Position>";
}

QByteArray methodEpilogue(const Signature &signature, MethodChoice choice)
{
    const QByteArray name = "&Solution::" + signature.function.toUtf8();
    const QByteArray method = choice == MethodChoice::ByName
                                  ? name
                                  : "greenroom_harness::Overload<" + listOfTypes(signature.parameters) + ">::pick(" + name + ")";
    return "void greenroom_call(greenroom_harness::Reader &greenroom_reader, greenroom_harness::Writer &greenroom_writer) { "
           "greenroom_harness::call" +
           answerArguments(signature.answer) + "(" + method + ", \"" + shapesOf(signature) +
           "\", greenroom_reader, greenroom_writer); }\n"
           "void greenroom_describe(std::string &greenroom_text) { greenroom_harness::describeMethod(" +
           method + ", greenroom_text); }\n";
}

QByteArray designEpilogue(const Signature &signature)
{
    const QByteArray designed = signature.designs.toUtf8();
    QByteArray unit;
    QByteArray table;
    for (const Method &method : signature.methods) {
        const QByteArray name = method.function.toUtf8();
        unit += "static void greenroom_run_" + name +
                "(void *greenroom_object, greenroom_harness::Reader &greenroom_reader, greenroom_harness::Writer &greenroom_writer) { "
                "greenroom_harness::callOn<" +
                designed + ">(greenroom_object, &" + designed + "::" + name + ", greenroom_reader, greenroom_writer); }\n";
        table += "{\"" + name + "\", greenroom_run_" + name + "}, ";
    }
    QByteArray types = designed;
    for (const Parameter &parameter : signature.parameters) {
        types += ", " + heldType(parameter.type);
    }
    return unit +
           "void greenroom_call(greenroom_harness::Reader &greenroom_reader, greenroom_harness::Writer &greenroom_writer) { "
           "static const greenroom_harness::DesignMethod greenroom_methods[] = {" +
           table + "}; greenroom_harness::runDesign<" + designed + ">(greenroom_harness::construct<" + types +
           ">, greenroom_methods, greenroom_reader, greenroom_writer); }\n"
           "void greenroom_describe(std::string &greenroom_text) { greenroom_text = \"design(" +
           designed + ")\"; }\n";
}

/// What answers the judge: the letter of a question, then what it needs.
QByteArray toolsEpilogue(const DrillPrograms &programs)
{
    QByteArray unit =
        "#line 1 \"greenroom-epilogue\"\n"
        "void greenroom_call(greenroom_harness::Reader &reader, greenroom_harness::Writer &writer) { switch (reader.tag()) { ";
    if (!programs.generator.isEmpty()) {
        unit += "case 'G': greenroom_harness::generate(&Generator::make, reader, writer); return; ";
    }
    if (!programs.validator.isEmpty()) {
        unit += "case 'V': greenroom_harness::check(&Validator::check, reader, writer); return; ";
    }
    if (!programs.checker.isEmpty()) {
        unit += "case 'C': greenroom_harness::check(&Checker::check, reader, writer); return; ";
    }
    return unit + "default: greenroom_harness::writeValue(writer, std::string()); } }\n"
                  "void greenroom_describe(std::string &text) { text = \"tools\"; }\n";
}

} // namespace

QByteArray solutionUnit(const Signature &signature, const QString &source, MethodChoice choice)
{
    QByteArray unit = "#define main greenroom_unused_main\n";
    const bool designs = !signature.designs.isEmpty();
    if (designs) {
        unit += "#include \"design.h\"\n";
    }
    if (usesNodes(signature) && !declaresNodes(source)) {
        unit += "#include \"nodes.h\"\n";
    }
    unit += "#include \"solution.cpp\"\n";
    // A solution may have redefined any word; these are the ones used below.
    for (const char *word : {"main",         "void",   "std",      "string", "call",      "describeMethod", "greenroom_harness",
                             "Reader",       "Writer", "static",   "const",  "construct", "callOn",         "runDesign",
                             "DesignMethod", "Answer", "Overload", "pick",   "Position",  "Argument",       "FirstCount"}) {
        unit += "#undef " + QByteArray(word) + '\n';
    }
    return unit + "#line 1 \"greenroom-epilogue\"\n" + (designs ? designEpilogue(signature) : methodEpilogue(signature, choice));
}

QByteArray toolsUnit(const DrillPrograms &programs)
{
    QByteArray unit = "#include \"tools.h\"\n";
    const QList<std::pair<const char *, const QString *>> files{
        {"validator.cpp", &programs.validator}, {"generator.cpp", &programs.generator}, {"checker.cpp", &programs.checker}};
    for (const auto &[name, text] : files) {
        if (!text->isEmpty()) {
            unit += "#include \"" + QByteArray(name) + "\"\n";
        }
    }
    return unit + toolsEpilogue(programs);
}

} // namespace greenroom
