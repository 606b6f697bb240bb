#include "core/shrink.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace greenroom;

/// Failing inputs become small by the steps of every level, for any rule of what fails.
class ShrinkTest : public QObject
{
    Q_OBJECT

    using Fails = std::function<bool(const QJsonObject &)>;

    static QJsonObject shrunk(const Signature &signature, QJsonObject input, const Fails &fails)
    {
        const Shrinking shrinking(signature);
        for (int level = 0; level < Shrinking::levels; ++level) {
            const QList<QJsonObject> candidates = shrinking.candidates(input, level);
            const auto smaller = std::find_if(candidates.begin(), candidates.end(), [&](const QJsonObject &each) {
                return Shrinking::weight(each) < Shrinking::weight(input) && fails(each);
            });
            if (smaller != candidates.end()) {
                input = *smaller;
                level = -1; // from the boldest step again
            }
        }
        return input;
    }

    static Signature listAndNumber()
    {
        return {QStringLiteral("f"),
                QStringLiteral("int"),
                {{QStringLiteral("list"), QStringLiteral("vector<int>&")}, {QStringLiteral("k"), QStringLiteral("int")}}};
    }

private slots:
    void aLongListKeepsWhatMatters()
    {
        QJsonArray list;
        for (int index = 0; index < 1000; ++index)
            list.append(index == 617 ? 77 : 5);
        const Fails hasSeventySeven = [](const QJsonObject &input) { return input.value(QLatin1String("list")).toArray().contains(77); };
        const QJsonObject small = shrunk(listAndNumber(), {{QStringLiteral("list"), list}, {QStringLiteral("k"), 900}}, hasSeventySeven);
        QCOMPARE(small.value(QLatin1String("list")).toArray(), QJsonArray{77});
        QCOMPARE(small.value(QLatin1String("k")).toInt(), 0);
    }

    void labelsAreNamedAnew()
    {
        const Fails threeKinds = [](const QJsonObject &input) {
            const QJsonArray list = input.value(QLatin1String("list")).toArray();
            return list.size() == 3 && list.at(0) != list.at(1) && list.at(1) != list.at(2) && list.at(0) != list.at(2);
        };
        const QJsonObject small =
            shrunk(listAndNumber(), {{QStringLiteral("list"), QJsonArray{940, 17, 55}}, {QStringLiteral("k"), 0}}, threeKinds);
        QCOMPARE(small.value(QLatin1String("list")).toArray(), (QJsonArray{0, 1, 2}));
    }

    void aSumMovesWithItsParts()
    {
        const Fails sumOfTwo = [](const QJsonObject &input) {
            const QJsonArray list = input.value(QLatin1String("list")).toArray();
            return list.size() == 2 && list.at(0).toInteger() + list.at(1).toInteger() == input.value(QLatin1String("k")).toInteger();
        };
        const QJsonObject small =
            shrunk(listAndNumber(), {{QStringLiteral("list"), QJsonArray{400, 350}}, {QStringLiteral("k"), 750}}, sumOfTwo);
        QCOMPARE(small.value(QLatin1String("list")).toArray(), (QJsonArray{0, 0}));
    }

    void callsAreDroppedWithTheirArguments()
    {
        Signature signature;
        signature.designs = QStringLiteral("Stack");
        const QJsonObject input{{QStringLiteral("operations"), QJsonArray{QStringLiteral("Stack"), QStringLiteral("push"),
                                                                          QStringLiteral("push"), QStringLiteral("top")}},
                                {QStringLiteral("arguments"), QJsonArray{QJsonArray(), QJsonArray{1}, QJsonArray{2}, QJsonArray()}}};
        const Fails hasTop = [](const QJsonObject &each) {
            return each.value(QLatin1String("operations")).toArray().contains(QStringLiteral("top")) &&
                   each.value(QLatin1String("operations")).toArray().size() == each.value(QLatin1String("arguments")).toArray().size();
        };
        const QJsonObject small = shrunk(signature, input, hasTop);
        QCOMPARE(small.value(QLatin1String("operations")).toArray(), (QJsonArray{QStringLiteral("Stack"), QStringLiteral("top")}));
        QCOMPARE(small.value(QLatin1String("arguments")).toArray(), (QJsonArray{QJsonArray(), QJsonArray()}));
    }
};

QTEST_GUILESS_MAIN(ShrinkTest)
#include "tst_shrink.moc"
