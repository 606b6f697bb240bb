#pragma once

#include "core/optimizer.h"
#include "services/review_service.h"
#include "support/pinned_clock.h"

#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace greenroom::bench {

/// Settings without steps, so that each answer is one review.
[[nodiscard]] SchedulerSettings benchSettings();
[[nodiscard]] ReviewOptions benchOptions();

/// A learner's cards and answers, made from a fixed seed. The answers end on the day before the pinned moment.
struct Collection
{
    QTemporaryDir folder;
    FixedClock clock{test::pinnedMoment()};
    QStringList cardIds;
    std::vector<optimizer::Answer> answers;
    std::vector<size_t> starts{0};
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("greenroom.sqlite")); }
};

/// Gives it its cards, without an answer.
void nameCards(Collection &collection, int cards);
/// Fills it. A twentieth of the cards is still new.
void invent(Collection &collection, int cards, int reviews);
/// Writes the log to a database of its folder; the caches are made when it is first opened.
void store(Collection &collection);

} // namespace greenroom::bench
