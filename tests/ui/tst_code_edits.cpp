#include "code_edits.h"

#include <QTest>

#include <functional>

using namespace greenroom;

namespace {

/// A text with the selection marked: `|` is the cursor, `[` … `|` a selection.
struct Marked
{
    QString text;
    qsizetype anchor = 0;
    qsizetype cursor = 0;
};

Marked read(QString marked)
{
    const qsizetype open = marked.indexOf(u'^');
    if (open >= 0)
        marked.remove(open, 1);
    const qsizetype cursor = marked.indexOf(u'|');
    marked.remove(cursor, 1);
    return {marked, open >= 0 ? open : cursor, cursor};
}

QString apply(const Marked &before, const CodeEdit &edit)
{
    QString text = before.text;
    text.replace(edit.position, edit.removed, edit.inserted);
    text.insert(edit.cursor, u'|');
    if (edit.anchor != edit.cursor)
        text.insert(edit.anchor, u'^');
    return text;
}

using Edit = CodeEdit (*)(const QString &, qsizetype, qsizetype);

CodeEdit backspaceAt(const QString &text, qsizetype start, qsizetype) { return backspaceEdit(text, start); }

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestCodeEdits : public QObject
{
    Q_OBJECT

private slots:
    void edits_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, Edit edit, const char *before, const char *after) {
            QTest::newRow(name) << edit << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("enter keeps the indentation", newLineEdit, "    int a;|", "    int a;\n    |");
        row("enter after a brace", newLineEdit, "    while (x) {|", "    while (x) {\n        |");
        row("enter after a label", newLineEdit, "public:|", "public:\n    |");
        row("enter after ::", newLineEdit, "  std::|", "  std::\n  |");
        row("enter between braces", newLineEdit, "  if {|}", "  if {\n      |\n  }");
        row("enter inside the indentation", newLineEdit, "  |  a", "  \n  |  a");
        row("enter replaces a selection", newLineEdit, "  a^b|c", "  a\n  |c");
        row("enter in nothing", newLineEdit, "|", "\n|");
        row("tab to the next stop", indentEdit, "a|", "a   |");
        row("tab at a stop", indentEdit, "    |x", "        |x");
        row("tab over lines", indentEdit, "^a\n\nb|", "    ^a\n\n    b|");
        row("tab leaves the line after a whole-line selection", indentEdit, "^a\n|b", "    ^a\n|b");
        row("shift tab", unindentEdit, "      a|", "  a|");
        row("shift tab over lines", unindentEdit, "    ^a\n  b|", "^a\nb|");
        row("shift tab takes a tab", unindentEdit, "\ta|", "a|");
        row("shift tab with nothing to take", unindentEdit, "a|", "a|");
        row("backspace takes a level", backspaceAt, "        |x", "    |x");
        row("backspace to the stop", backspaceAt, "      |x", "    |x");
        row("backspace takes one letter", backspaceAt, "  a |", "  a|");
        row("backspace takes the line end", backspaceAt, "a\n|b", "a|b");
        row("backspace takes a whole emoji", backspaceAt, "a\xF0\x9F\x8D\x8E|", "a|");
        row("backspace at the start", backspaceAt, "|a", "|a");
        row("brace goes back a level", closingBraceEdit, "  if (x) {\n      a;\n      |", "  if (x) {\n      a;\n  }|");
        row("brace after code stays", closingBraceEdit, "{ a; |", "{ a; }|");
        row("brace with nothing open", closingBraceEdit, "  |", "  }|");
    }

    void edits()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Marked marked = read(before);
        QCOMPARE(apply(marked, edit(marked.text, marked.anchor, marked.cursor)), after);
    }
};

QTEST_APPLESS_MAIN(TestCodeEdits)
#include "tst_code_edits.moc"
