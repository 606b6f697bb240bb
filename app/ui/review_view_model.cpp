#include "review_view_model.h"

#include "review_words.h"

namespace greenroom {

ReviewViewModel::ReviewViewModel(ReviewService &service, CatalogStore &catalog, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_catalog(catalog)
    , m_clock(clock)
{
    connect(&m_card, &QuestionViewModel::languageChosen, this, [this](QuestionViewModel::Language language) {
        m_language = language == QuestionViewModel::Chinese ? CardLanguage::Chinese : CardLanguage::English;
    });
}

bool ReviewViewModel::begin(const QStringList &cardIds, const QString &deckTitle, CardLanguage language)
{
    m_session = std::make_unique<ReviewSession>(m_service, m_clock, cardIds);
    m_deckTitle = deckTitle;
    m_previewText.clear();
    m_language = language;
    m_stage = Closed;
    showNext();
    return m_error.isEmpty();
}

bool ReviewViewModel::beginCard(const QString &cardId, const QString &deckTitle, CardLanguage language)
{
    const Result<CardState> state = m_service.state(cardId);
    if (!state) {
        fail(state.error(), {});
        return false;
    }
    const Moment now = m_clock.now();
    const int rolloverHour = m_service.options().scheduler.rolloverHour;
    if (isDue(*state, now, rolloverHour)) {
        const bool opened = begin({cardId}, deckTitle, language);
        if (m_stage == Asking)
            return opened;
    }
    // A new card may be outside today's limit, and one that is not due has nothing to be graded for: it is looked at.
    m_session.reset();
    m_deckTitle = deckTitle;
    m_language = language;
    m_error.clear();
    m_previewText = state->phase == CardPhase::New ? tr("A new card. It is asked when its turn comes.")
                                                   : tr("%1. Nothing is graded here.").arg(cardWords(*state, now, rolloverHour));
    showCard(cardId);
    return true;
}

void ReviewViewModel::showCard(const QString &cardId)
{
    const auto catalog = m_catalog.catalog();
    const Question *question = catalog->question(cardId);
    const Topic *topic = question ? catalog->topic(question->topicId) : nullptr;
    m_stage = Asking;
    ++m_cardNumber;
    m_grades.set(std::nullopt);
    m_card.show(question ? std::optional<Question>(*question) : std::nullopt, topic ? topic->title : QString(), m_language);
    m_card.followUps()->close();
    emit changed();
}

void ReviewViewModel::showNext()
{
    m_error.clear();
    m_again = nullptr;
    if (const Result<void> advanced = m_session->advance(); !advanced) {
        fail(advanced.error(), [this] { showNext(); });
        return;
    }
    if (const auto &current = m_session->current()) {
        showCard(current->cardId);
        return;
    }
    m_stage = Ended;
    emit changed();
}

void ReviewViewModel::fail(const Error &error, const std::function<void()> &again)
{
    m_error = error.message;
    m_again = again;
    emit changed();
}

void ReviewViewModel::reveal()
{
    if (m_stage != Asking)
        return;
    if (m_session) {
        const auto outcomes = m_session->outcomes();
        if (!outcomes) {
            fail(outcomes.error(), [this] { reveal(); });
            return;
        }
        m_grades.set(*outcomes);
    }
    m_error.clear();
    m_again = nullptr;
    m_stage = Answered;
    m_card.followUps()->openNext();
    emit changed();
}

void ReviewViewModel::revealOrGood()
{
    if (m_stage == Asking)
        reveal();
    else
        grade(static_cast<int>(Rating::Good));
}

void ReviewViewModel::grade(int number)
{
    const auto rating = ratingFromNumber(number);
    if (m_stage != Answered || !m_session || !rating)
        return;
    if (const auto answered = m_session->answer(*rating); !answered) {
        fail(answered.error(), [this, number] { grade(number); });
        return;
    }
    showNext();
    emit scheduleChanged();
}

void ReviewViewModel::tryAgain()
{
    if (const auto again = m_again)
        again();
}

void ReviewViewModel::undo()
{
    if (!canUndo())
        return;
    if (const Result<void> undone = m_session->undo(); !undone) {
        fail(undone.error(), [this] { undo(); });
        return;
    }
    m_error.clear();
    m_again = nullptr;
    showCard(m_session->current()->cardId);
    emit scheduleChanged();
}

void ReviewViewModel::switchLanguage()
{
    using Language = QuestionViewModel::Language;
    m_card.setLanguage(m_card.language() == Language::Chinese ? Language::English : Language::Chinese);
}

QString ReviewViewModel::summary() const
{
    if (!m_session)
        return {};
    const ReviewSession::Summary facts = m_session->summary();
    if (facts.cards == 0)
        return tr("No cards were waiting.");
    const QString head = tr("%n card(s) in %1.", nullptr, facts.cards).arg(minutesWords(facts.durationMs));
    const QString recalled = tr("%n recalled", nullptr, facts.recalled);
    const QString later = facts.laterToday > 0 ? tr(", %n again later today", nullptr, facts.laterToday) : QString();
    return tr("%1 %2%3.", "cards and time, recalled, again later").arg(head, recalled, later);
}

void ReviewViewModel::close()
{
    m_session.reset();
    m_stage = Closed;
    m_error.clear();
    m_again = nullptr;
    emit changed();
    emit closed();
}

} // namespace greenroom
