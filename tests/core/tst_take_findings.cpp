#include "core/take_comparison.h"
#include "core/take_findings.h"
#include "core/take_tally.h"
#include "core/take_tips.h"

#include <QTest>

using namespace greenroom;

namespace {

/// Three sentences of four words at half a second each: an um, a skipped word, a stumble, a fading end, an emphasis that fell flat and one
/// that nobody heard.
TakeFeedback sample()
{
    TakeFeedback feedback;
    feedback.method = AnalysisMethod::Alignment;
    feedback.targetSeconds = 45;
    feedback.scriptWords = 12;
    feedback.saidWords = 11;
    feedback.facts.durationSeconds = 12;
    feedback.facts.speech = {0.5, 11.0, {}};
    feedback.spanStartSeconds = 0.5;
    feedback.spanEndSeconds = 11.0;
    feedback.wordsPerMinute = 140;
    feedback.syllablesPerSecond = 4;
    for (int index = 0; index < 12; ++index) {
        if (index != 5)
            feedback.words.append({index, QStringLiteral("Word%1").arg(index), 0.5 + index * 0.8, 1.1 + index * 0.8, index != 9});
    }
    feedback.sentences = {{0, 0.5, 3.5, 140, 4, SentenceEnding::Clean},
                          {1, 3.7, 6.7, 150, 4, SentenceEnding::Trailing},
                          {2, 6.9, 10.0, 120, 4, SentenceEnding::Unknown}};
    feedback.fillers = {{QStringLiteral("um"), 2.05, 0.3}};
    feedback.skipped = {{5, QStringLiteral("Word5"), 4.3, false}};
    feedback.pauses = {{{7.5, 9.0}, JudgedPause::Kind::InsidePhrase}, {{3.5, 3.9}, JudgedPause::Kind::AfterSentence}};
    EmphasisFeedback flat{2, 1, QStringLiteral("Word2"), 2.1, 2.7, true, false, true, 7, 0.4, 0, 0, 0, 0};
    EmphasisFeedback strong{7, 1, QStringLiteral("Word7"), 6.1, 6.7, true, true, true, 1, 3.0, 4, 2, 0.3, 0.3};
    EmphasisFeedback unheard{10, 1, QStringLiteral("Word10"), 0, 0, true, false, false, 0, 0, 0, 0, 0, 0};
    feedback.emphasis = {strong, flat, unheard};
    feedback.tips = tipsFor(feedback);
    return feedback;
}

QStringList idsOf(const QList<TakeFinding> &findings)
{
    QStringList ids;
    for (const TakeFinding &finding : findings)
        ids.append(finding.id);
    return ids;
}

const TakeFinding *findingOf(const QList<TakeFinding> &findings, const QString &id)
{
    for (const TakeFinding &finding : findings) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

} // namespace

/// What is said of a take, how a user's word changes it, and that nothing is lost on the way through a database.
class TestTakeFindings : public QObject
{
    Q_OBJECT

private slots:
    void findingsComeInTimeOrderWithTheirPlace()
    {
        const QList<TakeFinding> findings = findingsOf(sample());
        QCOMPARE(idsOf(findings), (QStringList{QStringLiteral("filler:2.05"), QStringLiteral("emphasis:2"), QStringLiteral("skipped:5"),
                                               QStringLiteral("ending:1"), QStringLiteral("stumble:7.50"), QStringLiteral("unsure:10")}));
        const TakeFinding *um = findingOf(findings, QStringLiteral("filler:2.05"));
        QCOMPARE(um->label, QStringLiteral("um"));
        QVERIFY2(um->where.contains(QStringLiteral("Word2 Word3")), qPrintable(um->where));
        QVERIFY(qAbs(um->startSeconds - 1.55) < 1e-9 && qAbs(um->endSeconds - 2.85) < 1e-9);
        const TakeFinding *stop = findingOf(findings, QStringLiteral("stumble:7.50"));
        QVERIFY(stop->text.contains(QStringLiteral("1.5")) && stop->where.contains(QStringLiteral("Word8")));
        QVERIFY2(findingOf(findings, QStringLiteral("unsure:10"))->label.isEmpty(), "what could not be told is no mark on the waveform");
    }

    void aDismissedFindingCountsNeitherWay()
    {
        const TakeTally before = tallyOf(sample());
        QCOMPARE(before.fillers.value(), 1);
        QCOMPARE(before.cleanEndings.value(), 1);
        QCOMPARE(before.judgedEndings, 2);
        QCOMPARE(before.unsureEndings, 1);
        QCOMPARE(before.landed.value(), 1);
        QCOMPARE(before.judgedEmphasis, 2);
        QCOMPARE(before.unsureEmphasis, 1);
        const auto dismissed = FindingVerdict::Dismissed;
        const TakeFeedback seen = withVerdicts(sample(), {{QStringLiteral("filler:2.05"), dismissed},
                                                          {QStringLiteral("ending:1"), dismissed},
                                                          {QStringLiteral("emphasis:2"), dismissed},
                                                          {QStringLiteral("stumble:7.50"), dismissed}});
        const TakeTally after = tallyOf(seen);
        QCOMPARE(after.fillers.value(), 0);
        QCOMPARE(after.judgedEndings, 1);
        QCOMPARE(after.cleanEndings.value(), 1);
        QCOMPARE(after.judgedEmphasis, 1);
        QCOMPARE(after.pauses, 2);
        QCOMPARE(idsOf(findingsOf(seen)), (QStringList{QStringLiteral("skipped:5"), QStringLiteral("unsure:10")}));
        for (const TakeTip &tip : seen.tips)
            QVERIFY2(tip.id == QStringLiteral("skipped"), qPrintable(tip.id));
    }

    void ofAnOverruledFindingTheOppositeCounts()
    {
        const auto overruled = FindingVerdict::Overruled;
        const TakeTally tally = tallyOf(withVerdicts(sample(), {{QStringLiteral("ending:1"), overruled},
                                                                {QStringLiteral("emphasis:2"), overruled},
                                                                {QStringLiteral("unsure:10"), overruled}}));
        QCOMPARE(tally.cleanEndings.value(), 2);
        QCOMPARE(tally.landed.value(), 3);
        QCOMPARE(tally.unsureEmphasis, 0);
    }

    void aTipIsPutAwayByItsName()
    {
        const TakeFeedback feedback = sample();
        QCOMPARE(feedback.tips.size(), 2);
        const QString id = feedback.tips.first().id;
        const TakeFeedback seen = withVerdicts(feedback, {{QStringLiteral("tip:") + id, FindingVerdict::Dismissed}});
        QCOMPARE(seen.tips.size(), 1);
        QVERIFY(seen.tips.first().id != id);
    }

    void whatIsStoredReadsBackAsItWas()
    {
        const QJsonObject stored = toJson(sample());
        QCOMPARE(toJson(feedbackFrom(stored)), stored);
        QCOMPARE(idsOf(findingsOf(feedbackFrom(stored))), idsOf(findingsOf(sample())));
        QCOMPARE(feedbackFrom(stored).words.first().word, QStringLiteral("Word0"));
    }

    void nothingStoredIsNothingKnown()
    {
        const TakeFeedback nothing = feedbackFrom({});
        const TakeTally tally = tallyOf(nothing);
        QVERIFY(!tally.fillers && !tally.cleanEndings && !tally.landed && !tally.pace);
        QVERIFY(findingsOf(nothing).isEmpty());
    }

    void refusedWordsAreUnknownNotZero()
    {
        TakeFeedback feedback = sample();
        feedback.refusal = Refusal::Noise;
        const TakeTally tally = tallyOf(feedback);
        QVERIFY(!tally.fillers && !tally.cleanEndings && !tally.landed);
        QCOMPARE(tally.pauses, 2);
    }

    void takesAreComparedByScriptWord()
    {
        const TakeComparison comparison = compareTakes(toJson(sample()), toJson(withVerdicts(sample(), {})));
        QCOMPARE(comparison.words.size(), 11);
        QCOMPARE(comparison.words[5].index, 6);
        QCOMPARE(comparison.words[5].firstSeconds, comparison.words[5].secondSeconds);
        QCOMPARE(comparison.first.fillers.value(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTakeFindings)
#include "tst_take_findings.moc"
