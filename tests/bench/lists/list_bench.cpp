#include "catalog_store.h"
#include "fonts.h"
#include "rooms.h"
#include "services/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

Q_IMPORT_QML_PLUGIN(GreenroomPlugin)
Q_IMPORT_QML_PLUGIN(Greenroom_AppPlugin)

using namespace greenroom;

namespace {

constexpr int questions = 100000;
constexpr int frames = 600;

/// A bank as notes of years would make it: titles of one to three lines, in both languages.
Catalog largeBank()
{
    Catalog bank;
    for (int topic = 0; topic < 20; ++topic)
        bank.topics.append({QStringLiteral("topic-%1").arg(topic), QStringLiteral("Topic %1").arg(topic), {}, false});
    bank.questions.reserve(questions);
    for (int number = 0; number < questions; ++number) {
        Question question;
        question.id = QStringLiteral("question-%1").arg(number);
        question.topicId = QStringLiteral("topic-%1").arg(number / (questions / 20));
        question.english.question = QStringLiteral("What happens to request %1 when its client times out").arg(number) +
                                    QStringLiteral(" and the server has already answered it").repeated(number % 3) + u'?';
        question.english.answer = QStringLiteral("It is **kept once** under its key.");
        if (number % 2 == 0) {
            question.chinese = question.english;
            question.chinese->question = QStringLiteral("客户端超时以后，第 %1 个请求会怎样？").arg(number);
        }
        bank.questions.append(question);
    }
    return bank;
}

/// Milliseconds of drawing `frames` frames, each `step` pixels further.
std::vector<double> scroll(QQuickWindow &window, double step)
{
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        QMetaObject::invokeMethod(&window, "scrollTo", Q_ARG(double, frame *step));
        (void)window.grabWindow();
        QCoreApplication::processEvents();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

QJsonObject told(const std::vector<double> &times)
{
    const auto at = [&times](double share) { return times[std::min(times.size() - 1, size_t(share * double(times.size())))]; };
    return {{QStringLiteral("medianMs"), at(0.5)}, {QStringLiteral("p99Ms"), at(0.99)}, {QStringLiteral("worstMs"), times.back()}};
}

double millisecondsOf(const std::function<void()> &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

/// Scrolls a list of 100,000 questions offscreen and prints what its frames cost. A frame here is drawn and read back, so its cost is an
/// upper bound of what a window pays.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    registerFonts();
    const QTemporaryDir folder;
    WorkspaceOptions options;
    options.places.dataFolder = folder.path();
    auto workspace = Workspace::open(options);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    CatalogStore catalog;
    AppContext context;
    context.workspace = workspace->get();
    context.clock = &(*workspace)->clock();
    context.catalog = &catalog;
    context.settings = &(*workspace)->settingsService();
    context.reviews = &(*workspace)->reviews();
    context.bank = &(*workspace)->bank();
    Rooms rooms(context);
    rooms.shell()->setReducedMotion(true);
    catalog.set(largeBank());
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("rooms"), QVariant::fromValue(&rooms)}});
    engine.load(QUrl(QStringLiteral("qrc:/lists/List.qml")));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window)
        return 1;
    (void)window->grabWindow();
    QJsonObject figures{{QStringLiteral("questions"), rooms.bank()->questions()->count()}, {QStringLiteral("frames"), frames}};
    std::vector<double> still;
    for (int frame = 0; frame < 60; ++frame)
        still.push_back(millisecondsOf([window] { (void)window->grabWindow(); }));
    std::sort(still.begin(), still.end());
    figures.insert(QStringLiteral("still"), told(still));
    figures.insert(QStringLiteral("slowScroll"), told(scroll(*window, 40)));
    figures.insert(QStringLiteral("fastScroll"), told(scroll(*window, 600)));
    figures.insert(QStringLiteral("flung"), told(scroll(*window, 7000)));
    figures.insert(QStringLiteral("topicMs"), millisecondsOf([&rooms] { rooms.bank()->setTopicId(QStringLiteral("topic-7")); }));
    figures.insert(QStringLiteral("allTopicsMs"), millisecondsOf([&rooms] { rooms.bank()->setTopicId({}); }));
    figures.insert(QStringLiteral("boundMs"), 16);
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return 0;
}
