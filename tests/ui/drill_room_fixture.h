#pragma once

#include "catalog_store.h"
#include "drills_view_model.h"
#include "services/drill_service.h"
#include "services/practice_service.h"
#include "services/settings_service.h"
#include "storage/database.h"
#include "support/fake_drill_runner.h"
#include "support/pinned_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace greenroom::test {

/// The drills' view-model over a real database, one drill, and a runner that answers what the test says.
class DrillRoomFixture
{
public:
    DrillRoomFixture();

    [[nodiscard]] bool open() { return drills->open(QStringLiteral("lc-904")); }
    [[nodiscard]] DrillRoomViewModel &room() { return *drills->room(); }
    [[nodiscard]] Draft stored() { return service->open(drill)->draft; }
    [[nodiscard]] CardState card() { return reviews->state(drillCardId(drill.id)).value(); }
    /// Seconds of own thinking pass.
    void think(int seconds);
    /// Runs to a report with this verdict.
    void run(Verdict verdict);

    Drill drill;
    FixedClock clock{pinnedMoment()};
    QTemporaryDir folder;
    FakeDrillRunner runner;
    std::unique_ptr<Database> database;
    std::unique_ptr<DrillService> service;
    std::unique_ptr<SettingsService> settings;
    CatalogStore catalog;
    std::unique_ptr<ReviewService> reviews;
    std::unique_ptr<PracticeService> practice;
    std::unique_ptr<DrillsViewModel> drills;
};

inline DrillRoomFixture::DrillRoomFixture()
{
    auto opened = Database::open(folder.filePath(QStringLiteral("greenroom.sqlite")), clock);
    if (!opened)
        qFatal("no database for the tests: %s", qPrintable(opened.error().message));
    database = std::move(opened).value();
    service = std::make_unique<DrillService>(*database, clock, QStringLiteral("device"));
    settings = std::make_unique<SettingsService>(*database);
    reviews = std::make_unique<ReviewService>(*database, clock, QStringLiteral("device"));
    reviews->setPractice({drillCardId(QStringLiteral("lc-904"))});
    practice = std::make_unique<PracticeService>(*reviews, clock);
    drills = std::make_unique<DrillsViewModel>(DrillsServices{*service, runner, *settings, catalog, practice.get()});
    drill.id = QStringLiteral("lc-904");
    drill.number = 904;
    drill.title = {QStringLiteral("Fruit"), QStringLiteral("水果")};
    drill.patterns = {QStringLiteral("sliding-window")};
    drill.starter = QStringLiteral("class Solution {};\n");
    drill.references = {{QStringLiteral("reference.cpp"), QStringLiteral("// reference")}};
    drill.hints = {{QStringLiteral("one"), QStringLiteral("two")}, {QStringLiteral("一"), QStringLiteral("二")}};
    Catalog made;
    made.drills = {drill};
    catalog.set(made);
}

inline void DrillRoomFixture::think(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        clock.advanceMs(1000);
        room().clock()->tick();
    }
}

inline void DrillRoomFixture::run(Verdict verdict)
{
    JudgeReport report;
    report.verdict = verdict;
    report.passed = verdict == Verdict::Accepted ? 6 : 4;
    report.total = 6;
    report.verified = true;
    runner.answerWith(report);
    room().run()->start();
    QTRY_VERIFY(room().run()->state() != DrillRun::Running);
}

} // namespace greenroom::test
