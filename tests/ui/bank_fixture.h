#pragma once

#include "bank_view_model.h"
#include "services/follow_up_cards.h"
#include "services/review_service.h"
#include "services/settings_service.h"
#include "shell_view_model.h"
#include "storage/database.h"
#include "support/pinned_clock.h"
#include "support/sample_bank.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace greenroom::test {

/// A bank over a real database in a folder of its own.
struct BankFixture
{
    BankFixture()
        : database(Database::open(folder.filePath(QStringLiteral("greenroom.db")), clock).value())
        , bank(*database, clock)
        , settings(*database)
        , reviews(*database, clock, QStringLiteral("device"))
    {
        shell.setLanguage(QStringLiteral("en"));
        reopen();
    }
    void reopen(BankEditing *editing = nullptr)
    {
        model = std::make_unique<BankViewModel>(
            BankViewModel::Needs{bank, reviews, settings, catalog, shell, clock, database->path(), editing, nullptr, &followUpCards});
    }
    void fill(const Catalog &content = sampleBank())
    {
        QStringList ids;
        for (const Question &question : content.questions)
            ids.append(question.id);
        reviews.setCards(ids);
        catalog.set(content);
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model->questions()->data(model->questions()->index(row), role); }
    void makeReadOnly(const char *state)
    {
        QVERIFY(database->execute(QStringLiteral("PRAGMA query_only = %1").arg(QLatin1String(state))).ok());
    }

    FixedClock clock{pinnedMoment()};
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    BankService bank;
    SettingsService settings;
    ReviewService reviews;
    FollowUpCards followUpCards{*database, clock};
    CatalogStore catalog;
    ShellViewModel shell;
    std::unique_ptr<BankViewModel> model;
};

} // namespace greenroom::test
