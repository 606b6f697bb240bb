#include "code_document.h"
#include "code_finder.h"
#include "code_highlighter.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace greenroom;

/// The editor's helpers over the document of a real TextEdit.
class TestCodeDocument : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knowsWhereTheCursorIs();
    void editsAreUndoneInOneStep();
    void loadingForgetsUndo();
    void everyLineHasTheSameHeight();
    void bracketsBesideTheCursor();
    void findsRoundTheEnd();
    void coloursAndMarks();

private:
    [[nodiscard]] QTextDocument *texts() { return m_text->textDocument(); }
    [[nodiscard]] QString plain() { return texts()->toPlainText(); }

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_edit;
    QQuickTextDocument *m_text = nullptr;
    std::unique_ptr<CodeDocument> m_document;
};

void TestCodeDocument::init()
{
    m_document.reset();
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.PlainText }", {});
    m_edit.reset(component.create());
    QVERIFY2(m_edit, qPrintable(component.errorString()));
    m_text = m_edit->property("textDocument").value<QQuickTextDocument *>();
    QVERIFY(m_text);
    m_document = std::make_unique<CodeDocument>();
    m_document->setTextDocument(m_text);
}

void TestCodeDocument::knowsWhereTheCursorIs()
{
    m_document->load(QStringLiteral("ab\ncde\n"));
    QCOMPARE(m_document->lineCount(), 3);
    m_document->setCursorPosition(5);
    QCOMPARE(m_document->line(), 2);
    QCOMPARE(m_document->column(), 3);
    QCOMPARE(m_document->positionOf(2, 3), 5);
    QCOMPARE(m_document->positionOf(2, 99), 6);
    QCOMPARE(m_document->positionOf(99, 1), 7);
    QCOMPARE(m_document->positionOf(0, 0), 0);
    QCOMPARE(m_document->lineStart(2), 3);
}

void TestCodeDocument::editsAreUndoneInOneStep()
{
    m_document->load(QStringLiteral("if (x) {}"));
    QCOMPARE(m_document->newLine(8, 8), QPointF(13, 13));
    QCOMPARE(plain(), QStringLiteral("if (x) {\n    \n}"));
    QCOMPARE(m_document->lineCount(), 3);
    texts()->undo();
    QCOMPARE(plain(), QStringLiteral("if (x) {}"));
    m_document->replaceAll(QStringLiteral("new"));
    QCOMPARE(plain(), QStringLiteral("new"));
    texts()->undo();
    QCOMPARE(plain(), QStringLiteral("if (x) {}"));
}

void TestCodeDocument::loadingForgetsUndo()
{
    m_document->load(QStringLiteral("one"));
    m_document->replaceAll(QStringLiteral("two"));
    m_document->load(QStringLiteral("three"));
    QVERIFY(!texts()->isUndoAvailable());
}

void TestCodeDocument::everyLineHasTheSameHeight()
{
    m_document->setLineHeight(21);
    m_document->load(QStringLiteral("a\nb"));
    const auto heights = [this] {
        QList<qreal> list;
        for (QTextBlock block = texts()->begin(); block.isValid(); block = block.next())
            list.append(block.blockFormat().lineHeight());
        return list;
    };
    QCOMPARE(heights(), (QList<qreal>{21, 21}));
    QVERIFY(!texts()->isUndoAvailable());
    m_document->newLine(1, 1);
    QTRY_COMPARE(heights(), (QList<qreal>{21, 21, 21}));
    // A height set afterwards is no step of its own.
    texts()->undo();
    QCOMPARE(plain(), QStringLiteral("a\nb"));
    m_document->setLineHeight(28);
    QCOMPARE(heights(), (QList<qreal>{28, 28}));
}

void TestCodeDocument::bracketsBesideTheCursor()
{
    m_document->load(QStringLiteral("f(a)"));
    m_document->setCursorPosition(1);
    QCOMPARE(m_document->bracket(), 1);
    QCOMPARE(m_document->bracketMatch(), 3);
    m_document->setCursorPosition(4);
    QCOMPARE(m_document->bracket(), 3);
    QCOMPARE(m_document->bracketMatch(), 1);
    m_document->setCursorPosition(0);
    QCOMPARE(m_document->bracketMatch(), -1);
}

void TestCodeDocument::findsRoundTheEnd()
{
    m_document->load(QStringLiteral("aa Ab\nxab"));
    CodeFinder finder;
    finder.setTextDocument(m_text);
    QSignalSpy changed(&finder, &CodeFinder::matchesChanged);
    finder.setPattern(QStringLiteral("ab"));
    QCOMPARE(finder.count(), 2);
    QCOMPARE(finder.next(0), QPointF(3, 5));
    QCOMPARE(finder.current(), 1);
    QCOMPARE(finder.next(4), QPointF(7, 9));
    QCOMPARE(finder.next(8), QPointF(3, 5));
    QCOMPARE(finder.previous(3), QPointF(7, 9));
    finder.setMatchCase(true);
    QCOMPARE(finder.count(), 1);
    QCOMPARE(finder.current(), 0);
    m_document->replaceAll(QStringLiteral("nothing"));
    QCOMPARE(finder.count(), 0);
    QCOMPARE(finder.next(0), QPointF(-1, -1));
    QVERIFY(changed.count() >= 4);
}

void TestCodeDocument::coloursAndMarks()
{
    m_document->load(QStringLiteral("/* a\nfor */ for"));
    CodeHighlighter highlighter;
    highlighter.setTextDocument(m_text);
    highlighter.setProperty("keyword", QColor(Qt::red));
    highlighter.setProperty("comment", QColor(Qt::green));
    highlighter.setProperty("matchGround", QColor(Qt::yellow));
    highlighter.setProperty("pattern", QStringLiteral("FOR"));
    const auto colours = [this] {
        QStringList list;
        for (const QTextLayout::FormatRange &range : texts()->findBlockByNumber(1).layout()->formats())
            list.append(QStringLiteral("%1+%2 %3%4")
                            .arg(range.start)
                            .arg(range.length)
                            .arg(range.format.foreground().color().name(),
                                 range.format.hasProperty(QTextFormat::BackgroundBrush) ? QStringLiteral(" marked") : QString()));
        return list;
    };
    const QStringList expected{QStringLiteral("0+3 #00ff00 marked"), QStringLiteral("3+3 #00ff00"), QStringLiteral("7+3 #ff0000 marked")};
    QTRY_COMPARE(colours(), expected);
}

QTEST_MAIN(TestCodeDocument)
#include "tst_code_document.moc"
