#pragma once

#include "review_progress.h"
#include "services/review_service.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace greenroom {

/// One sitting over some cards: which one is next, what was pressed, how long it took. It asks the service for the queue after each press,
/// so that cards in their learning steps come back when their time has come.
class ReviewSession
{
public:
    /// Steps this close count as due once nothing else is left, so that the last card need not be waited for.
    static constexpr qint64 learnAheadMs = 60 * 1000;

    ReviewSession(ReviewService &service, const Clock &clock, QStringList cardIds);

    /// Asks for the queue; the next card is then current().
    [[nodiscard]] Result<void> advance();
    /// The card to show; nothing when the sitting is over.
    [[nodiscard]] const std::optional<CardState> &current() const { return m_current; }
    [[nodiscard]] const ReviewProgress &progress() const { return m_progress; }
    /// The outcomes of answering the current card now.
    [[nodiscard]] Result<std::array<Outcome, 4>> outcomes() const;

    /// Saves a press on the current card; the current card stays until advance().
    [[nodiscard]] Result<Answered> answer(Rating rating);
    [[nodiscard]] bool canUndo() const { return !m_presses.isEmpty(); }
    /// Takes the last press of this sitting back; its card becomes the current one.
    [[nodiscard]] Result<void> undo();

    /// Figures of the end: cards answered, those last recalled, those that come again on this study day, and the time since the start.
    struct Summary
    {
        int cards = 0;
        int recalled = 0;
        int laterToday = 0;
        qint64 durationMs = 0;
    };
    [[nodiscard]] Summary summary() const;

private:
    struct Press
    {
        QString cardId;
        Rating rating = Rating::Good;
    };
    [[nodiscard]] QSet<QString> answeredCards() const;
    void show(const CardState &state, const Queue &queue);

    ReviewService &m_service;
    const Clock &m_clock;
    QStringList m_cardIds;
    std::optional<CardState> m_current;
    ReviewProgress m_progress;
    QList<Press> m_presses;
    Moment m_startedAt;
    Moment m_shownAt;
    int m_laterToday = 0;
};

} // namespace greenroom
