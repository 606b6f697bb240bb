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

} // namespace

QByteArray solutionUnit(const Signature &signature, const QString &source)
{
    QByteArray unit = "#define main greenroom_unused_main\n";
    if (usesNodes(signature) && !declaresNodes(source)) {
        unit += "#include \"nodes.h\"\n";
    }
    unit += "#include \"solution.cpp\"\n";
    // A solution may have redefined any word; these are the ones used below.
    for (const char *word : {"main", "void", "std", "string", "call", "describeMethod", "greenroom_harness", "Reader", "Writer"}) {
        unit += "#undef " + QByteArray(word) + '\n';
    }
    const QByteArray method = "&Solution::" + signature.function.toUtf8();
    unit += "#line 1 \"greenroom-epilogue\"\n"
            "void greenroom_call(greenroom_harness::Reader &greenroom_reader, greenroom_harness::Writer &greenroom_writer) { "
            "greenroom_harness::call(" +
            method + ", greenroom_reader, greenroom_writer); }\n";
    unit += "void greenroom_describe(std::string &greenroom_text) { greenroom_harness::describeMethod(" + method + ", greenroom_text); }\n";
    return unit;
}

} // namespace greenroom
