#include "core/question_json.h"
#include "services/bank_folder.h"
#include "services/deck_import_service.h"
#include "services/export_service.h"
#include "services/own_content.h"
#include "services/review_service.h"
#include "storage/database.h"
#include "storage/note_repository.h"
#include "storage/overlay_repository.h"
#include "storage/own_question_repository.h"
#include "storage/review_repository.h"
#include "support/pinned_clock.h"
#include "support/sample_bank.h"
#include "support/temporary_tree.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 dayMs = 86400000;

/// Markdown of every kind, and strings nobody means.
class RandomTexts
{
public:
    explicit RandomTexts(quint32 seed)
        : m_random(seed)
    {}
    int number(int most) { return m_random.bounded(most); }
    QString line()
    {
        return pick({QStringLiteral("What is CAS?"), QStringLiteral("幂等性 与 重试"), QStringLiteral("a < b && c > d"),
                     QStringLiteral("*stars* and `code`"), QStringLiteral("# no heading"), QStringLiteral("Quote \"this\""),
                     QStringLiteral("tab\tand, comma; semicolon"), QStringLiteral("- dash")}) +
               u' ' + QString::number(number(1000));
    }
    QString markdown()
    {
        QStringList blocks;
        for (int count = number(5); count >= 0; --count)
            blocks.append(
                pick({QStringLiteral("A paragraph with **bold** and `code`."), QStringLiteral("- one\n- two\n  - three"),
                      QStringLiteral("1. first\n2. second"), QStringLiteral("```cpp\n#include <map>\nint main() {}\n```"),
                      QStringLiteral("| a | b |\n| --- | ---: |\n| 1 | 2 |"), QStringLiteral("> a quote\n> of two lines"),
                      QStringLiteral("## A heading inside"), QStringLiteral("中文段落，**重点**在这里。"),
                      QStringLiteral("<!-- answer -->"), QStringLiteral("![p](media/p.png)"), QStringLiteral("~~~\nunclosed"), line()}));
        return blocks.join(QStringLiteral("\n\n"));
    }
    QuestionText text()
    {
        QuestionText made;
        made.label = number(2) == 0 ? QString() : QStringLiteral("Label %1").arg(number(9));
        made.question = line();
        made.answer = number(8) == 0 ? QString() : markdown();
        for (int count = number(4); count > 0; --count)
            made.followUps.append({line(), number(6) == 0 ? QString() : markdown(), 0});
        return made;
    }

private:
    QString pick(const QStringList &list) { return list.at(number(int(list.size()))); }
    QRandomGenerator m_random;
};

/// One installation: its folder, its database, and the same shipped content as every other.
class App
{
public:
    App()
    {
        auto opened = Database::open(tree.path(QStringLiteral("greenroom.sqlite")), clock);
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
        database = std::move(opened).value();
        reviews = std::make_unique<ReviewService>(*database, clock, QStringLiteral("device"));
        shipped = sampleBank();
    }
    Catalog bank()
    {
        Catalog merged = shipped;
        if (!addOwnContent(*database, merged).ok())
            qFatal("no bank");
        QStringList ids;
        for (const Question &question : std::as_const(merged.questions))
            ids.append(question.id);
        reviews->setCards(ids);
        return merged;
    }
    QString exportTo(ExportFormat format, const QString &name)
    {
        const QString path = tree.path(name);
        const auto report = ExportService(*database, clock, tree.path()).write(format, path, bank(), SchedulerSettings());
        if (!report.ok())
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return path;
    }
    Result<DeckImportReport> importDeck(const QString &path, ImportMode mode = ImportMode::Apply)
    {
        return DeckImportService(*database, clock, *reviews, tree.path()).importDeck(path, bank(), SchedulerSettings(), mode);
    }

    TemporaryTree tree;
    FixedClock clock{pinnedMoment()};
    std::unique_ptr<Database> database;
    std::unique_ptr<ReviewService> reviews;
    Catalog shipped;
};

void fill(App &app, quint32 seed)
{
    RandomTexts random(seed);
    OwnQuestionRepository own(*app.database);
    QVERIFY(own.addTopic({QStringLiteral("mine"), QStringLiteral("My / topic"), QStringLiteral("我的"), false}).ok());
    for (int number = 0; number < 12; ++number) {
        OwnQuestion each;
        each.question.id = QStringLiteral("own-%1-%2").arg(seed).arg(number);
        each.question.topicId = number % 3 == 0 ? QStringLiteral("java") : QStringLiteral("mine");
        each.question.order = number + 1;
        each.question.english = random.text();
        if (random.number(2) == 0)
            each.question.chinese = random.text();
        // The first three are the user's own from the start; some of the others came with a deck, whose guid they keep.
        each.guid = random.number(3) == 0 && number > 2 ? QStringLiteral("guid#%1").arg(number) : QString();
        each.source = random.number(2) == 0 ? QStringLiteral("day1.md:%1").arg(number) : QString();
        QVERIFY(own.save(each).ok());
    }
    NoteRepository notes(*app.database);
    QVERIFY(notes.setNote({QStringLiteral("java-1"), random.markdown(), 1}).ok());
    QVERIFY(notes.setNote({QStringLiteral("own-%1-1").arg(seed), QStringLiteral("line\r\nend\n"), 1}).ok());
    QVERIFY(notes.setMark(QStringLiteral("java-2"), Mark::Shaky, 1).ok());
    QVERIFY(notes.tick(QStringLiteral("api-1"), 1).ok());
    QVERIFY(own.archive({QStringLiteral("aws-1"), {}, 1}).ok());
    QVERIFY(own.archive({QStringLiteral("own-%1-3").arg(seed), QStringLiteral("java-1"), 1}).ok());
    Question edited = app.shipped.questions.at(0);
    edited.english.answer = random.markdown();
    edited.chinese->followUps.first().question = random.line();
    for (const Overlay &overlay : overlaysBetween(app.shipped.questions.at(0), edited, 5))
        QVERIFY(OverlayRepository(*app.database).save(overlay).ok());
    app.tree.write(QStringLiteral("media/p.png"), "PNG");
}

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

} // namespace

class TestExportService : public QObject
{
    Q_OBJECT

private slots:
    void markdownComesBackByteForByte_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void markdownComesBackByteForByte()
    {
        QFETCH(quint32, seed);
        App first;
        fill(first, seed);
        const QString out = first.exportTo(ExportFormat::Markdown, QStringLiteral("out"));
        const auto before = filesOf(out);
        QVERIFY(before.size() > 20);
        QVERIFY(isBankFolder(out));

        App second;
        const auto told = readBankFolder(*second.database, second.clock, second.shipped, second.tree.path(), out, ImportMode::DryRun);
        QVERIFY2(told.ok(), told.ok() ? "" : qPrintable(told.error().message));
        QCOMPARE(second.bank().questions.size(), second.shipped.questions.size()); // told, not done
        const auto report = readBankFolder(*second.database, second.clock, second.shipped, second.tree.path(), out, ImportMode::Apply);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 12);
        QCOMPARE(report->updated, 1);
        const auto after = filesOf(second.exportTo(ExportFormat::Markdown, QStringLiteral("again")));
        QCOMPARE(after.keys(), before.keys());
        for (auto file = before.begin(); file != before.end(); ++file)
            QVERIFY2(after.value(file.key()) == *file,
                     qPrintable(file.key() + u'\n' + QString::fromUtf8(*file) + u'\n' + QString::fromUtf8(after.value(file.key()))));

        const auto twice = readBankFolder(*second.database, second.clock, second.shipped, second.tree.path(), out, ImportMode::Apply);
        QVERIFY(twice.ok());
        QCOMPARE(twice->added + twice->updated, 0);
    }

    void aFolderOfSomebodyElseIsLeftAlone()
    {
        App app;
        app.tree.write(QStringLiteral("full/thesis.md"), "mine");
        const auto refused = ExportService(*app.database, app.clock, app.tree.path())
                                 .write(ExportFormat::Markdown, app.tree.path(QStringLiteral("full")), app.bank(), {});
        QVERIFY(!refused.ok());
        QCOMPARE(filesOf(app.tree.path(QStringLiteral("full"))).size(), 1);
        (void)app.exportTo(ExportFormat::Markdown, QStringLiteral("bank"));
        (void)app.exportTo(ExportFormat::Markdown, QStringLiteral("bank")); // over an earlier export
        QCOMPARE(QDir(app.tree.path()).entryList({QStringLiteral("bank*")}, QDir::Dirs), QStringList(QStringLiteral("bank")));
    }

    void aDeckCarriesScheduleAndLogToAnotherApp()
    {
        App first;
        fill(first, 99);
        (void)first.bank();
        qint64 apartMs = 0; // nobody answers two cards within one millisecond, and an answer is known again by its time
        for (const QString &card : {QStringLiteral("java-1"), QStringLiteral("own-99-1"), QStringLiteral("own-99-2")}) {
            first.clock.set(pinnedMoment());
            first.clock.advanceMs(apartMs += 7000);
            for (const auto &[days, rating] :
                 {std::pair(0, Rating::Good), std::pair(0, Rating::Good), std::pair(3, Rating::Good), std::pair(12, Rating::Hard)}) {
                first.clock.advanceMs(days * dayMs + 1000);
                QVERIFY(first.reviews->answer(card, rating, 4000).ok());
            }
        }
        QVERIFY(first.reviews->suspend(QStringLiteral("own-99-2")).ok());
        const QString path = first.exportTo(ExportFormat::Apkg, QStringLiteral("bank.apkg"));

        App second;
        second.clock.set(first.clock.now());
        const auto dry = second.importDeck(path, ImportMode::DryRun);
        QVERIFY2(dry.ok(), dry.ok() ? "" : qPrintable(dry.error().message + dry.error().detail));
        QCOMPARE(second.bank().questions.size(), second.shipped.questions.size());
        const auto report = second.importDeck(path);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->added, 11); // one of twelve is put away
        QCOMPARE(report->reviews, 13);
        const Catalog before = first.bank();
        const Catalog after = second.bank();
        for (const QString &card : {QStringLiteral("java-1"), QStringLiteral("own-99-1"), QStringLiteral("own-99-2")}) {
            QVERIFY2(after.question(card), qPrintable(card));
            const CardState left = *first.reviews->state(card);
            const CardState right = *second.reviews->state(card);
            QVERIFY(left.phase == right.phase);
            QCOMPARE(right.dueDay, left.dueDay);
            QCOMPARE(right.intervalDays, left.intervalDays);
            QCOMPARE(right.reps, left.reps);
            QCOMPARE(right.suspended, left.suspended);
            QVERIFY(std::abs(right.memory->stability - left.memory->stability) < 1e-3);
            QVERIFY(std::abs(right.memory->difficulty - left.memory->difficulty) < 2e-3);
            QCOMPARE(second.reviews->history(card)->size() >= 4, true);
        }
        QVERIFY(second.reviews->checkReplay()->ok());
        const auto again = second.importDeck(path);
        QVERIFY(again.ok());
        QCOMPARE(again->added + again->updated + again->restored + again->reviews, 0);
        const auto home = first.importDeck(path);
        QVERIFY(home.ok());
        QCOMPARE(home->added + home->updated + home->reviews, 0);
        QVERIFY(QFileInfo::exists(second.tree.path(QStringLiteral("media/p.png"))));
    }

    void aTableComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("bank.csv");
        QTest::newRow("tsv") << QStringLiteral("bank.tsv");
    }
    void aTableComesBack()
    {
        QFETCH(QString, name);
        App first;
        fill(first, 7);
        const QString path = first.exportTo(ExportFormat::Csv, name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(name.endsWith(QStringLiteral("tsv")) ? "#separator:Tab\n#html:true\n"
                                                                               : "#separator:Comma\n#html:true\n"));
        App second;
        const auto report = second.importDeck(path);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 11);
        for (const Question &question : first.bank().questions) {
            const Catalog bank = second.bank();
            const Question *back = bank.question(question.id);
            if (!back && question.id.startsWith(QStringLiteral("own"))) // one with a guid of another program goes by that
                continue;
            QVERIFY2(back || question.id == QStringLiteral("aws-1"), qPrintable(question.id));
            if (back && question.id.startsWith(QStringLiteral("own")))
                QCOMPARE(back->english.question, question.english.question.simplified());
        }
        const auto again = second.importDeck(path);
        QVERIFY(again.ok());
        QCOMPARE(again->added + again->updated, 0);
    }

    void jsonHoldsEverything()
    {
        App app;
        fill(app, 3);
        (void)app.bank();
        QVERIFY(app.reviews->answer(QStringLiteral("java-1"), Rating::Good, 100).ok());
        QFile file(app.exportTo(ExportFormat::Json, QStringLiteral("all.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(all[QLatin1String("format")].toString(), QStringLiteral("greenroom-export"));
        QCOMPARE(all[QLatin1String("bank")][QLatin1String("questions")].toArray().size(), app.bank().questions.size());
        QCOMPARE(all[QLatin1String("cards")].toArray().size(), app.bank().questions.size());
        const QJsonObject data = all[QLatin1String("data")].toObject();
        QCOMPARE(data[QLatin1String("reviews")].toArray().size(), 1);
        QCOMPARE(data[QLatin1String("own_questions")].toArray().size(), 12);
        QVERIFY(data[QLatin1String("own_questions")][0][QLatin1String("json")].isObject());
        for (const char *table : {"notes", "marks", "ticks", "overlays", "takes", "plan_days", "attempts", "settings", "profile"})
            QVERIFY2(data.contains(QLatin1String(table)), table);
        QVERIFY(!data.contains(QLatin1String("search_rows")));
    }
};

QTEST_GUILESS_MAIN(TestExportService)
#include "tst_export_service.moc"
