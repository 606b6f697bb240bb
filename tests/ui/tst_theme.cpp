#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <cmath>

Q_IMPORT_QML_PLUGIN(GreenroomPlugin)
Q_IMPORT_QML_PLUGIN(Greenroom_AppPlugin)

namespace {

/// WCAG 2.1, "relative luminance": https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

constexpr double textNeeds = 4.5;
constexpr double markNeeds = 3.0;
constexpr double rounding = 0.051; ///< the guide gives one decimal
constexpr int lightMode = 1;
constexpr int darkMode = 2;

} // namespace

/// Recomputes the contrast table of the visual guide from the colours of Theme.qml.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void contrastTable_data();
    void contrastTable();
    void codeColours();
    void typeNeverUnderElevenPixels();
    void textScaleMovesTypeAndControlsOnly();

private:
    [[nodiscard]] QColor color(const char *token, int mode)
    {
        m_theme->setProperty("mode", mode);
        const QVariant value = m_theme->property(token);
        return value.value<QColor>();
    }

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

void ThemeTest::initTestCase()
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Greenroom\nQtObject { property QtObject theme: Theme }", QUrl());
    m_holder.reset(component.create());
    QVERIFY2(m_holder, qPrintable(component.errorString()));
    m_theme = m_holder->property("theme").value<QObject *>();
    QVERIFY(m_theme);
}

void ThemeTest::contrastTable_data()
{
    QTest::addColumn<QByteArray>("ink");
    QTest::addColumn<QByteArray>("ground");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    const auto row = [](const char *ink, const char *ground, double least, double light, double dark) {
        QTest::addRow("%s on %s", ink, ground) << QByteArray(ink) << QByteArray(ground) << least << light << dark;
    };
    row("text", "bg", textNeeds, 15.8, 15.5);
    row("text", "surface", textNeeds, 17.2, 14.1);
    row("text2", "bg", textNeeds, 6.9, 9.0);
    row("text2", "surface2", textNeeds, 6.5, 7.3);
    row("text3", "bg", textNeeds, 5.1, 6.3);
    row("text3", "surface2", textNeeds, 4.8, 5.1);
    row("text3", "rail", textNeeds, 4.7, 6.5);
    row("focus", "bg", markNeeds, 5.9, 8.6);
    row("borderStrong", "bg", markNeeds, 3.7, 4.1);
    row("borderStrong", "surface2", markNeeds, 3.4, 3.3);
    row("warnText", "surface", textNeeds, 7.1, 9.9);
    row("warnText", "surface2", textNeeds, 6.1, 8.8);
    row("accentText", "bg", textNeeds, 7.5, 10.5);
    row("accentText", "surface", textNeeds, 8.2, 9.6);
    row("accentInk", "accent", textNeeds, 6.5, 7.7);
    row("accentText", "accentSoft", textNeeds, 6.9, 7.8);
    row("okText", "okSoft", textNeeds, 6.5, 8.1);
    row("dangerText", "dangerSoft", textNeeds, 6.9, 7.7);
    row("warnText", "warnSoft", textNeeds, 6.3, 8.4);
    row("infoText", "infoSoft", textNeeds, 6.9, 8.1);
    row("dangerInk", "danger", textNeeds, 6.5, 7.5);
    row("text", "selection", textNeeds, 13.1, 8.5);
    row("text2", "selection", textNeeds, 5.8, 5.0);
    row("dangerText", "surface", textNeeds, 8.1, 8.6);
}

void ThemeTest::contrastTable()
{
    QFETCH(QByteArray, ink);
    QFETCH(QByteArray, ground);
    QFETCH(double, least);
    const auto check = [&](int mode, double expected) {
        const QColor inkColor = color(ink.constData(), mode);
        const QColor groundColor = color(ground.constData(), mode);
        QVERIFY(inkColor.isValid());
        QVERIFY(groundColor.isValid());
        const double found = contrast(inkColor, groundColor);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("only %1").arg(found)));
        QVERIFY2(std::abs(found - expected) <= rounding, qPrintable(QStringLiteral("%1, the guide says %2").arg(found).arg(expected)));
    };
    QFETCH(double, light);
    QFETCH(double, dark);
    check(lightMode, light);
    check(darkMode, dark);
}

void ThemeTest::codeColours()
{
    const auto lowest = [this](int mode) {
        double least = 100;
        for (const char *token : {"codeKeyword", "codeType", "codeFunction", "codeNumber", "codeString", "codeComment"}) {
            const QColor ink = color(token, mode);
            least = std::min(least, contrast(ink, color("surface", mode)));
        }
        return least;
    };
    QVERIFY(std::abs(lowest(lightMode) - 5.6) <= rounding);
    QVERIFY(std::abs(lowest(darkMode) - 5.8) <= rounding);
}

void ThemeTest::typeNeverUnderElevenPixels()
{
    const QMetaObject *meta = m_theme->metaObject();
    int sizes = 0;
    for (int index = 0; index < meta->propertyCount(); ++index) {
        const QByteArray name = meta->property(index).name();
        if (!name.startsWith("size"))
            continue;
        ++sizes;
        QVERIFY2(m_theme->property(name.constData()).toInt() >= 11, name.constData());
    }
    QVERIFY(sizes >= 8);
}

void ThemeTest::textScaleMovesTypeAndControlsOnly()
{
    m_theme->setProperty("textScale", 1.5);
    QCOMPARE(m_theme->property("sizeBody").toInt(), 21);
    QCOMPARE(m_theme->property("controlHeight").toInt(), 54);
    QCOMPARE(m_theme->property("checkSize").toInt(), 27);
    QCOMPARE(m_theme->property("keyHeight").toInt(), 30);
    QCOMPARE(m_theme->property("space20").toInt(), 20);
    QCOMPARE(m_theme->property("railSlim").toInt(), 64);
    QCOMPARE(m_theme->property("railIcon").toInt(), 18);
    m_theme->setProperty("textScale", 1.0);
    QCOMPARE(m_theme->property("sizeBody").toInt(), 14);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
