#include "judge_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace greenroom;

/// Every reference of every drill is accepted on its named cases, every known wrong answer is not. Those whose `// expect:` line allows
/// AC pass here and are caught by a finding of the whole run, which `greenroom lint` proves. New drill folders are found by themselves.
class DrillCorpusTest : public QObject
{
    Q_OBJECT

private:
    Judge m_judge = testing::makeJudge();
    QMap<QString, Drill> m_drills;

    [[nodiscard]] static bool acceptedAtFirst(const QString &source)
    {
        static const QRegularExpression allowed(QStringLiteral("// expect:[^\\n]*\\bAC\\b"));
        return allowed.match(source).hasMatch();
    }

private slots:
    void initTestCase()
    {
        const QDir root(testing::drillsFolder());
        for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            m_drills.insert(name, testing::readDrill(root.filePath(name)));
        }
        QVERIFY2(m_drills.size() >= 3, qPrintable(root.path()));
        const Result<void> prepared = m_judge.prepare();
        QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().message + prepared.error().detail));
    }

    void solutions_data()
    {
        QTest::addColumn<QString>("drill");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("accepted");
        for (auto drill = m_drills.cbegin(); drill != m_drills.cend(); ++drill) {
            const auto row = [&drill](const QString &name) -> QTestData & {
                return QTest::newRow(qPrintable(drill.key() + QLatin1Char('/') + name));
            };
            for (auto reference = drill->references.cbegin(); reference != drill->references.cend(); ++reference) {
                row(reference.key()) << drill.key() << reference.value() << true;
            }
            for (auto wrong = drill->wrong.cbegin(); wrong != drill->wrong.cend(); ++wrong) {
                if (!acceptedAtFirst(wrong.value()))
                    row(wrong.key()) << drill.key() << wrong.value() << false;
            }
        }
    }
    void solutions()
    {
        QFETCH(QString, drill);
        QFETCH(QString, source);
        QFETCH(bool, accepted);
        const Result<JudgeReport> report = m_judge.judge(m_drills.value(drill), source);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        const QString words = toString(report->verdict) + QStringLiteral(" ") + report->message;
        QVERIFY2(report->verdict != Verdict::CompileError && report->verdict != Verdict::InternalError, qPrintable(words));
        QVERIFY2((report->verdict == Verdict::Accepted) == accepted, qPrintable(words));
        QCOMPARE(report->failure.has_value(), !accepted);
    }
};

QTEST_GUILESS_MAIN(DrillCorpusTest)
#include "tst_drill_corpus.moc"
