#include "core/judge_json.h"

#include <QJsonArray>
#include <QTest>

using namespace greenroom;

/// The shape that scripts hold on to: every key there, whatever is known.
class JudgeJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsThereWhenNothingIsKnown()
    {
        const QJsonObject json = judgeReportJson({});
        const QStringList keys{
            QStringLiteral("drill"),       QStringLiteral("verdict"),   QStringLiteral("reason"),         QStringLiteral("status"),
            QStringLiteral("message"),     QStringLiteral("passed"),    QStringLiteral("total"),          QStringLiteral("randomCases"),
            QStringLiteral("seed"),        QStringLiteral("cases"),     QStringLiteral("failure"),        QStringLiteral("findings"),
            QStringLiteral("growth"),      QStringLiteral("space"),     QStringLiteral("recursionDepth"), QStringLiteral("lines"),
            QStringLiteral("diagnostics"), QStringLiteral("compiler"),  QStringLiteral("standard"),       QStringLiteral("limits"),
            QStringLiteral("times"),       QStringLiteral("isolation"), QStringLiteral("families"),       QStringLiteral("omissions")};
        for (const QString &key : keys) {
            QVERIFY2(json.contains(key), qPrintable(key));
        }
        QCOMPARE(json.size(), keys.size());
        QCOMPARE(json.value(QStringLiteral("verdict")).toString(), QStringLiteral("IE"));
        QVERIFY(json.value(QStringLiteral("failure")).isNull());
        QCOMPARE(json.value(QStringLiteral("limits")).toObject().value(QStringLiteral("outputBytes")).toInteger(), 1048576);
    }

    void writesWhatWasFound()
    {
        JudgeReport report;
        report.drillId = QStringLiteral("lc-904");
        report.verdict = Verdict::WrongAnswer;
        report.passed = 1;
        report.total = 3;
        report.cases = {
            {QStringLiteral("one"), QStringLiteral("sample"), Verdict::Accepted, 0.5, {}, 3, 3, true},
            {QStringLiteral("two"), QStringLiteral("edge"), Verdict::WrongAnswer, 0.25, {}, 3, 4, true},
            {QStringLiteral("three"), QStringLiteral("large"), Verdict::InternalError, 0, {}, 3, QJsonValue(QJsonValue::Undefined), false}};
        report.failure = Failure{QStringLiteral("edge"), QStringLiteral("two"), {{QStringLiteral("n"), 1}}, 3, 4, false, {}};
        report.diagnostics = {{3, 9, QStringLiteral("warning"), QStringLiteral("unused")}};
        const QJsonObject json = judgeReportJson(report);
        const QJsonArray cases = json.value(QStringLiteral("cases")).toArray();
        QCOMPARE(cases.at(1)[QStringLiteral("verdict")].toString(), QStringLiteral("WA"));
        QVERIFY(cases.at(2)[QStringLiteral("verdict")].isNull());
        QCOMPARE(json.value(QStringLiteral("failure"))[QStringLiteral("actual")].toInt(), 4);
        QVERIFY(json.value(QStringLiteral("failure"))[QStringLiteral("detail")].isNull());
        QCOMPARE(json.value(QStringLiteral("diagnostics")).toArray().at(0)[QStringLiteral("line")].toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(JudgeJsonTest)
#include "tst_judge_json.moc"
