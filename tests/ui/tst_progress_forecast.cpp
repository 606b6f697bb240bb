#include "progress_forecast.h"

#include <QTest>

using namespace greenroom;

namespace {

const QDate today(2026, 5, 14);

CardState reviewCard(int inDays)
{
    CardState card;
    card.phase = CardPhase::Review;
    card.dueDay = today.addDays(inDays);
    return card;
}

} // namespace

class TestProgressForecast : public QObject
{
    Q_OBJECT

private slots:
    void lateCardsAreTodaysAndFarOnesAreLeftOut()
    {
        const auto days = forecast({reviewCard(-3), reviewCard(0), reviewCard(1), reviewCard(13), reviewCard(14)}, today, 14, 5, 5);
        QCOMPARE(days.size(), 14);
        QCOMPARE(days[0], (ForecastDay{today, 2, 0}));
        QCOMPARE(days[1].reviews, 1);
        QCOMPARE(days[13].reviews, 1);
    }

    void newCardsLastAsLongAsThereAreSome()
    {
        const auto days = forecast(QList<CardState>(7), today, 3, 2, 5);
        QCOMPARE(days[0].fresh, 2);
        QCOMPARE(days[1].fresh, 5);
        QCOMPARE(days[2].fresh, 0);
    }

    void suspendedCardsDoNotCount()
    {
        CardState card = reviewCard(0);
        card.suspended = true;
        QCOMPARE(forecast({card}, today, 1, 5, 5).first().reviews, 0);
    }

    void learningStepsAreTodays()
    {
        CardState card;
        card.phase = CardPhase::Learning;
        QCOMPARE(forecast({card}, today, 2, 0, 0).first().reviews, 1);
    }
};

QTEST_GUILESS_MAIN(TestProgressForecast)
#include "tst_progress_forecast.moc"
