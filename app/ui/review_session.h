#pragma once

#include "review_progress.h"
#include "services/review_service.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace greenroom {

/// What a sitting goes through.
enum class SessionKind {
    Scheduled, ///< what waits of its cards
    Ahead,     ///< its cards before their time, in their order, then what their answers brought back
    Cram       ///< its cards once more, until each was recalled; the schedule stays as it is
};

/// One sitting over some cards: which one is next, what was pressed, how long it took. It asks the service for the queue after each press,
/// so that cards in their learning steps come back when their time has come.
class ReviewSession
{
public:
    /// Steps this close count as due once nothing else is left, so that the last card need not be waited for.
    static constexpr qint64 learnAheadMs = 60 * 1000;

    ReviewSession(ReviewService &service, const Clock &clock, SessionKind kind, QStringList cardIds);

    [[nodiscard]] SessionKind kind() const { return m_kind; }
    /// Asks for the queue; the next card is then current().
    [[nodiscard]] Result<void> advance();
    /// The card to show; nothing when the sitting is over.
    [[nodiscard]] const std::optional<CardState> &current() const { return m_current; }
    [[nodiscard]] const ReviewProgress &progress() const { return m_progress; }
    /// The outcomes of answering the current card now.
    [[nodiscard]] Result<std::array<Outcome, 4>> outcomes() const;

    /// Saves a press on the current card; the current card stays until advance().
    [[nodiscard]] Result<Answered> answer(Rating rating);
    /// Leaves the current card out from here on: it was buried, set aside or put on another day.
    void skip();

    /// When the act was done that undo() would take back, ms since the epoch: the latest one of this study day, of this sitting or of an
    /// earlier one. 0 when there is none.
    [[nodiscard]] Result<qint64> undoableMs() const;
    [[nodiscard]] Result<bool> canRedo() const;
    /// Takes the latest act back; its card becomes the current one.
    [[nodiscard]] Result<ReviewEntry> undo();
    /// Does again what was undone; the current card stays until advance().
    [[nodiscard]] Result<ReviewEntry> redo();

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
        QString uid;
        QString cardId;
        Rating rating = Rating::Good;
    };
    [[nodiscard]] QSet<QString> answeredCards() const;
    [[nodiscard]] bool isOfToday(const std::optional<ReviewEntry> &entry) const;
    void show(const CardState &state, const Queue &queue);
    void count(const ReviewEntry &entry);
    [[nodiscard]] Result<Answered> cram(Rating rating);

    ReviewService &m_service;
    const Clock &m_clock;
    SessionKind m_kind;
    QStringList m_cardIds;
    QStringList m_pending; ///< of Ahead and Cram: what is still to be asked, in order
    std::optional<CardState> m_current;
    ReviewProgress m_progress;
    QList<Press> m_presses;
    Moment m_startedAt;
    Moment m_shownAt;
    int m_laterToday = 0;
};

} // namespace greenroom
