#include "exchange/bank_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace greenroom;

class TestBankFile : public QObject
{
    Q_OBJECT

private slots:
    void itReadsLikeAContentFile()
    {
        BankFile file;
        file.facts = {{QStringLiteral("id"), QStringLiteral("java-cas")}, {QStringLiteral("topic"), QStringLiteral("java")}};
        file.text.label = QStringLiteral("CAS");
        file.text.question = QStringLiteral("What is a_b *star*?");
        file.text.answer = QStringLiteral("An **answer**.");
        file.text.followUps = {{QStringLiteral("Why?"), QStringLiteral("Because."), 0}};
        QCOMPARE(QString::fromUtf8(writeBankFile(file)), QStringLiteral("<!-- id: java-cas -->\n<!-- label: CAS -->\n<!-- topic: java -->\n"
                                                                        "# What is a_b \\*star\\*?\n\n<!-- answer -->\nAn **answer**.\n\n"
                                                                        "<!-- follow-up -->\n## Why?\n\nBecause.\n"));
    }

    void everyTextComesBackLetterForLetter()
    {
        const QStringList pieces{QStringLiteral("# heading"),
                                 QStringLiteral("\n"),
                                 QStringLiteral("\n\n"),
                                 QStringLiteral("<!-- answer -->"),
                                 QStringLiteral("<!-- follow-up -->"),
                                 QStringLiteral("\\<!-- answer -->"),
                                 QStringLiteral("```"),
                                 QStringLiteral("-->"),
                                 QStringLiteral("--"),
                                 QStringLiteral("%2D%"),
                                 QStringLiteral(" "),
                                 QStringLiteral("\\"),
                                 QStringLiteral("*b*"),
                                 QStringLiteral("_"),
                                 QStringLiteral("幂等"),
                                 QStringLiteral("\r"),
                                 QStringLiteral("<!-- id: x -->"),
                                 QStringLiteral("&amp;"),
                                 QStringLiteral("[a](b)"),
                                 QStringLiteral("~~~"),
                                 QStringLiteral("-"),
                                 QStringLiteral("words")};
        QRandomGenerator random(20260514);
        const auto text = [&](int most) {
            QString made;
            for (int count = random.bounded(most); count >= 0; --count)
                made += pieces.at(random.bounded(int(pieces.size())));
            return made;
        };
        for (int round = 0; round < 3000; ++round) {
            BankFile file;
            file.facts = {
                {QStringLiteral("id"), u'i' + text(3)}, {QStringLiteral("topic"), u't' + text(3)}, {QStringLiteral("source"), text(4)}};
            file.text.label = text(2);
            file.text.question = u'q' + text(6);
            file.text.answer = random.bounded(5) == 0 ? QString() : text(12);
            for (int count = random.bounded(4); count > 0; --count)
                file.text.followUps.append({u'f' + text(4), random.bounded(5) == 0 ? QString() : text(8), 0});
            const QByteArray bytes = writeBankFile(file);
            const auto back = readBankFile(bytes, QStringLiteral("a.md"));
            QVERIFY2(back.ok(), bytes.constData());
            QCOMPARE(back->facts, file.facts);
            QCOMPARE(back->text.label, file.text.label);
            QCOMPARE(back->text.question, file.text.question);
            QCOMPARE(back->text.answer, file.text.answer);
            QCOMPARE(back->text.followUps.size(), file.text.followUps.size());
            for (qsizetype index = 0; index < file.text.followUps.size(); ++index) {
                QCOMPARE(back->text.followUps.at(index).question, file.text.followUps.at(index).question);
                QCOMPARE(back->text.followUps.at(index).answer, file.text.followUps.at(index).answer);
            }
            const QString note = text(9);
            const auto noted = readBankNote(writeBankNote(file.facts[QStringLiteral("id")], note), QStringLiteral("n.md"));
            QVERIFY(noted.ok());
            QCOMPARE(noted->text, note);
        }
    }

    void otherFilesAreRefused()
    {
        for (const char *text : {"", "# No id", "<!-- id: a -->\nno heading", "<!-- id: a -->\n# Heading\n\nno mark", "<!-- id: a -->"})
            QVERIFY2(!readBankFile(text, QStringLiteral("a.md")).ok(), text);
        QVERIFY(!readBankNote("hello", QStringLiteral("a.md")).ok());
        QCOMPARE(bankFileName(QStringLiteral("a/b#2:.x")), QStringLiteral("a%2fb%232%3a.x"));
        QCOMPARE(bankFileName(QStringLiteral("../x")), QStringLiteral("%2e.%2fx"));
    }
};

QTEST_APPLESS_MAIN(TestBankFile)
#include "tst_bank_file.moc"
