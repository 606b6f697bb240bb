#include "catalog/pitch_reader.h"
#include "catalog/plan_reader.h"

#include <QTest>

using namespace greenroom;

class TestPitchReader : public QObject
{
    Q_OBJECT

private slots:
    void aPitchHasAllItsParts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("label");
        QTest::newRow("English")
            << QStringLiteral(
                   "<!-- id: p -->\n<!-- seconds: 45 -->\n<!-- sample: name = Lin Chen -->\n# T\n\n## Talking points\n- a\n\n## Script\n"
                   "1. Hi, I'm **{{name}}**.\n2. Two.\n   - Platform: Other.\n\n## Follow-ups\n### Why?\nSo.\n")
            << QStringLiteral("Platform");
        QTest::newRow("Chinese")
            << QStringLiteral("<!-- id: p -->\n<!-- seconds: 45 -->\n<!-- sample: name = Lin Chen -->\n# T\n\n## 要点\n- a\n\n## 脚本\n"
                              "1. 我是**{{name}}**。\n2. 二。\n   - 平台：另一句。\n\n## 追问\n### 为什么？\n因为。\n")
            << QStringLiteral("平台");
    }
    void aPitchHasAllItsParts()
    {
        QFETCH(QString, source);
        Problems problems;
        const std::optional<PitchFile> file = readPitch(QStringLiteral("p.md"), source, problems);
        QVERIFY(file);
        QVERIFY(problems.isEmpty());
        QCOMPARE(file->targetSeconds, 45);
        QCOMPARE(file->text.samples.value(QStringLiteral("name")), QStringLiteral("Lin Chen"));
        QCOMPARE(file->text.talkingPoints.size(), 1);
        QCOMPARE(file->text.sentences.size(), 2);
        QVERIFY(file->text.sentences.at(0).text.contains(QLatin1String("**{{name}}**")));
        QTEST(file->text.sentences.at(1).alternatives.at(0).label, "label");
        QCOMPARE(file->text.followUps.size(), 1);
    }

    void whatIsNoPitchIsSaid()
    {
        Problems problems;
        QVERIFY(!readPitch(QStringLiteral("p.md"), QStringLiteral("# T\n\n## Poem\n- x\n"), problems));
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().line, 3);
    }

    void aPlanHasBlocksWithRanges()
    {
        Problems problems;
        const std::optional<PlanFile> file =
            readPlan(QStringLiteral("d.md"),
                     QStringLiteral("<!-- id: d -->\n# Day\n\n## Goals\n- g\n\n## Blocks\n### Warm-up (10-15 min)\n<!-- opens: flashcards "
                                    "-->\nCards.\n- s1\n- s2\n\n"
                                    "### 算法（60–90 分钟）\n<!-- opens: drills -->\n- s3\n\n## Deliverables\n- d1\n"),
                     problems);
        QVERIFY(file);
        QVERIFY(problems.isEmpty());
        QCOMPARE(file->text.goals, QStringList{QStringLiteral("g")});
        QCOMPARE(file->text.blocks.size(), 2);
        QCOMPARE(file->text.blocks.at(0).title, QStringLiteral("Warm-up"));
        QCOMPARE(file->text.blocks.at(0).opens, QStringLiteral("flashcards"));
        QCOMPARE(file->text.blocks.at(0).summary, QStringLiteral("Cards."));
        QCOMPARE(file->text.blocks.at(0).steps.size(), 2);
        QCOMPARE(file->text.blocks.at(1).minMinutes, 60);
        QCOMPARE(file->text.blocks.at(1).maxMinutes, 90);
        QCOMPARE(file->text.blocks.at(1).opens, QStringLiteral("drills"));
        QCOMPARE(file->text.deliverables, QStringList{QStringLiteral("d1")});
    }

    void aBlockWithoutARangeIsSaid()
    {
        Problems problems;
        QVERIFY(readPlan(QStringLiteral("d.md"), QStringLiteral("# Day\n\n## Blocks\n### Warm-up\n- s\n"), problems));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().line, 4);
    }
};

QTEST_APPLESS_MAIN(TestPitchReader)
#include "tst_pitch_reader.moc"
