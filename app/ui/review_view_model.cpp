#include "review_view_model.h"

#include "bank_editing.h"
#include "core/card_id.h"
#include "review_words.h"
#include "services/bank_service.h"

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
    connect(&m_catalog, &CatalogStore::changed, this, &ReviewViewModel::takeCatalog);
}

bool ReviewViewModel::begin(const QStringList &cardIds, const QString &deckTitle, CardLanguage language, SessionKind kind)
{
    m_session = std::make_unique<ReviewSession>(m_service, m_clock, kind, cardIds);
    m_editsMs.clear();
    m_deckTitle = deckTitle;
    m_previewText.clear();
    m_leech = {};
    m_language = language;
    m_stage = Closed;
    m_grades.setMode(m_service.options().buttons);
    m_grades.setExtra(kind == SessionKind::Cram);
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
    m_leech = {};
    m_deckTitle = deckTitle;
    m_language = language;
    m_error.clear();
    m_previewText = state->phase == CardPhase::New ? tr("A new card. It is asked when its turn comes.")
                                                   : tr("%1. Nothing is graded here.").arg(cardWords(*state, now, rolloverHour));
    showCard(cardId);
    return true;
}

bool ReviewViewModel::isFresh() const { return m_session && m_session->current() && m_session->current()->phase == CardPhase::New; }

std::optional<Question> ReviewViewModel::questionOf(const QString &cardId) const
{
    const auto catalog = m_catalog.catalog();
    const Question *found = catalog->question(itemIdOf(cardId));
    return found ? askedBy(*found, cardId) : std::nullopt;
}

void ReviewViewModel::showCard(const QString &cardId)
{
    const std::optional<Question> question = questionOf(cardId);
    const auto catalog = m_catalog.catalog();
    const Topic *topic = question ? catalog->topic(question->topicId) : nullptr;
    m_stage = Asking;
    m_cardId = cardId;
    ++m_cardNumber;
    m_grades.set(std::nullopt);
    m_card.show(question, topic ? topic->title : QString(), m_language);
    m_card.followUps()->close();
    readUndo();
    emit changed();
}

// The card was edited while it is shown: its new words appear in place, the answer stays shown or hidden as it is.
void ReviewViewModel::takeCatalog()
{
    if (m_stage != Asking && m_stage != Answered)
        return;
    const std::optional<Question> question = questionOf(m_cardId);
    // A question that left its notes meanwhile is not pulled away from whoever thinks about it.
    if (!question)
        return;
    const auto catalog = m_catalog.catalog();
    const Topic *topic = catalog->topic(question->topicId);
    const int open = m_card.followUps()->openCount();
    m_card.show(question, topic ? topic->title : QString(), m_language);
    m_card.followUps()->close();
    for (int opened = 0; opened < open; ++opened)
        m_card.followUps()->openNext();
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
    m_cardId.clear();
    readUndo();
    emit changed();
}

void ReviewViewModel::readUndo()
{
    m_canUndo = false;
    m_canRedo = false;
    if (!m_session)
        return;
    const auto undoable = m_session->undoableMs();
    const auto redoable = m_session->canRedo();
    if (!undoable || !redoable) {
        m_error = !undoable ? undoable.error().message : redoable.error().message;
        m_again = [this] {
            m_error.clear();
            readUndo();
            emit changed();
        };
        return;
    }
    m_canUndo = *undoable > 0;
    m_lastActMs = *undoable;
    m_canRedo = *redoable;
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

void ReviewViewModel::press(int digit)
{
    if (m_grades.ratings().size() == 2)
        digit = digit == 1 ? int(Rating::Again) : digit <= int(Rating::Good) ? int(Rating::Good) : 0;
    grade(digit);
}

void ReviewViewModel::grade(int number)
{
    const auto rating = ratingFromNumber(number);
    if (m_stage != Answered || !m_session || !rating)
        return;
    const auto answered = m_session->answer(*rating);
    if (!answered) {
        fail(answered.error(), [this, number] { grade(number); });
        return;
    }
    m_leech = {};
    if (answered->leech)
        m_leech = {answered->state.cardId, m_card.question(), answered->state.lapses, answered->state.suspended};
    showNext();
    emit scheduleChanged();
}

void ReviewViewModel::tryAgain()
{
    if (const auto again = m_again)
        again();
}

void ReviewViewModel::noteEdit()
{
    if (!m_editing)
        return;
    m_editsMs.append(m_clock.now().msSinceEpoch);
    emit changed();
}

// An edit that came after the latest act of the schedule is taken back first; the card keeps its place.
bool ReviewViewModel::undoEdit()
{
    if (m_editsMs.isEmpty() || (m_canUndo && m_editsMs.constLast() < m_lastActMs))
        return false;
    if (!m_editing->undo()) {
        fail({ErrorCode::Internal, m_editing->error(), {}}, [this] { undo(); });
        return true;
    }
    m_editsMs.removeLast();
    m_error.clear();
    m_again = nullptr;
    emit changed();
    emit noted(tr("The edit was taken back."));
    return true;
}

void ReviewViewModel::undo()
{
    if (!canUndo() || undoEdit())
        return;
    if (const auto undone = m_session->undo(); !undone) {
        fail(undone.error(), [this] { undo(); });
        return;
    }
    m_error.clear();
    m_again = nullptr;
    m_leech = {};
    showCard(m_session->current()->cardId);
    emit scheduleChanged();
}

void ReviewViewModel::redo()
{
    if (!canRedo())
        return;
    if (const auto redone = m_session->redo(); !redone) {
        fail(redone.error(), [this] { redo(); });
        return;
    }
    m_leech = {};
    showNext();
    emit scheduleChanged();
}

void ReviewViewModel::perform(const Act &act, const QString &sentence)
{
    if ((m_stage != Asking && m_stage != Answered) || !m_session)
        return;
    if (const Result<CardState> done = act(); !done) {
        fail(done.error(), [this, act, sentence] { perform(act, sentence); });
        return;
    }
    m_session->skip();
    showNext();
    emit scheduleChanged();
    emit told(sentence);
}

void ReviewViewModel::bury()
{
    perform([this, id = m_cardId] { return m_service.bury(id); }, tr("Hidden until tomorrow."));
}

void ReviewViewModel::setAside()
{
    perform([this, id = m_cardId] { return m_service.suspend(id); }, tr("Set aside until you bring it back."));
}

void ReviewViewModel::setDue(int days)
{
    const QDate day = studyDay(m_clock.now(), m_service.options().scheduler.rolloverHour).addDays(days);
    perform([this, day, id = m_cardId] { return m_service.setDue(id, day); },
            days == 0 ? tr("Asked again today.") : tr("Asked again in %n day(s).", nullptr, days));
}

void ReviewViewModel::startOver()
{
    perform([this, id = m_cardId] { return m_service.reset(id); }, tr("Starts over as a new card."));
}

void ReviewViewModel::mark(bool solid)
{
    if (!m_bank || m_cardId.isEmpty())
        return;
    if (const auto marked = m_bank->setMark(itemIdOf(m_cardId), solid ? Mark::Solid : Mark::Shaky); !marked) {
        fail(marked.error(), [this, solid] { mark(solid); });
        return;
    }
    m_error.clear();
    emit changed();
    emit noted(solid ? tr("Marked as Solid.") : tr("Marked as Shaky."));
}

void ReviewViewModel::markShaky() { mark(false); }

void ReviewViewModel::markSolid() { mark(true); }

void ReviewViewModel::settleLeech()
{
    if (m_leech.cardId.isEmpty())
        return;
    const bool back = m_leech.suspended;
    const auto done = back ? m_service.unsuspend(m_leech.cardId) : m_service.suspend(m_leech.cardId);
    if (!done) {
        fail(done.error(), [this] { settleLeech(); });
        return;
    }
    m_leech = {};
    m_error.clear();
    m_again = nullptr;
    readUndo();
    emit changed();
    emit scheduleChanged();
    emit told(back ? tr("The card is back.") : tr("Set aside until you bring it back."));
}

void ReviewViewModel::closeLeech()
{
    m_leech = {};
    emit changed();
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
    m_leech = {};
    m_stage = Closed;
    m_error.clear();
    m_again = nullptr;
    m_cardId.clear();
    emit changed();
    emit closed();
}

} // namespace greenroom
