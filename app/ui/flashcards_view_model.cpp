#include "flashcards_view_model.h"

#include "bank_editing.h"
#include "core/card_id.h"
#include "core/clock.h"
#include "services/bank_service.h"
#include "services/settings_service.h"
#include "shell_view_model.h"

#include <QLocale>

#include <algorithm>

namespace greenroom {

FlashcardsViewModel::FlashcardsViewModel(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_review(needs.reviews, needs.catalog, needs.clock)
{
    m_review.setBank(needs.bank);
    m_review.setEditing(needs.editing);
    if (needs.editing)
        connect(needs.editing->sheet(), &QuestionEditViewModel::saved, &m_review, &ReviewViewModel::noteEdit);
    connect(&m_needs.catalog, &CatalogStore::changed, this, &FlashcardsViewModel::takeCatalog);
    connect(&m_needs.shell, &ShellViewModel::languageChanged, this, [this] {
        m_review.grades()->retranslate();
        refresh();
    });
    connect(&m_review, &ReviewViewModel::scheduleChanged, this, &FlashcardsViewModel::refresh);
    takeCatalog();
}

void FlashcardsViewModel::takeCatalog()
{
    // A workspace gives the service its cards, those of follow-ups included; where there is none, each question is one.
    if (m_needs.catalog.isLoaded() && m_needs.reviews.cards().isEmpty()) {
        QStringList ids;
        for (const Question &question : m_needs.catalog.catalog()->questions)
            ids.append(question.cardIds());
        m_needs.reviews.setCards(ids);
    }
    refresh();
}

QString FlashcardsViewModel::titleOf(const Topic &topic) const
{
    const bool chinese = m_needs.shell.language().startsWith(QLatin1String("zh"));
    return chinese && !topic.titleZh.isEmpty() ? topic.titleZh : topic.title;
}

QList<DeckRow> FlashcardsViewModel::deckRows(const QHash<QString, CardState> &states) const
{
    const auto catalog = m_needs.catalog.catalog();
    const Moment now = m_needs.clock.now();
    const SchedulerSettings &scheduler = m_needs.reviews.options().scheduler;
    struct Recall
    {
        double sum = 0;
        int cards = 0;
    };
    QHash<QString, DeckRow> byTopic;
    QHash<QString, Recall> recalls;
    for (const CardState &state : states) {
        const Question *question = catalog->question(itemIdOf(state.cardId));
        if (!question)
            continue;
        DeckRow &row = byTopic[question->topicId];
        ++row.cards;
        row.due += isDue(state, now, scheduler.rolloverHour) ? 1 : 0;
        row.unseen += state.phase == CardPhase::New && !state.suspended ? 1 : 0;
        const std::optional<double> recall = recallNow(state, now, scheduler.parameters, scheduler.rolloverHour);
        if (!recall)
            continue;
        Recall &sum = recalls[question->topicId];
        sum.sum += *recall;
        ++sum.cards;
    }
    QList<DeckRow> rows;
    for (const Topic &topic : catalog->topics) {
        DeckRow row = byTopic.value(topic.id);
        if (row.cards == 0)
            continue;
        row.topicId = topic.id;
        row.title = titleOf(topic);
        if (const Recall recall = recalls.value(topic.id); recall.cards > 0)
            row.recall = 100 * recall.sum / recall.cards;
        rows.append(row);
    }
    return rows;
}

QVariantList FlashcardsViewModel::slipping() const
{
    const auto catalog = m_needs.catalog.catalog();
    const CardLanguage language = cardLanguage();
    QVariantList list;
    for (const CardState &state : m_slipping) {
        const Question *question = catalog->question(itemIdOf(state.cardId));
        if (!question)
            continue;
        const QuestionText &text = question->text(language);
        const int number = question->followUpOf(state.cardId);
        const QString words = number > 0 && number <= text.followUps.size() ? text.followUps.at(number - 1).question : text.question;
        list.append(QVariantMap{{QStringLiteral("cardId"), state.cardId},
                                {QStringLiteral("question"), words},
                                {QStringLiteral("lapses"), state.lapses},
                                {QStringLiteral("suspended"), state.suspended}});
    }
    return list;
}

QString FlashcardsViewModel::nextWords(const QHash<QString, CardState> &states) const
{
    if (m_queue.learningLater > 0)
        return tr("No cards due. %n come(s) back later today.", nullptr, m_queue.learningLater);
    const ReviewOptions &options = m_needs.reviews.options();
    const QDate today = studyDay(m_needs.clock.now(), options.scheduler.rolloverHour);
    QMap<QDate, int> days;
    int unseen = 0;
    for (const CardState &state : states) {
        if (state.suspended)
            continue;
        if (state.phase == CardPhase::New)
            ++unseen;
        else if (state.phase == CardPhase::Review)
            ++days[std::max(state.dueDay, today.addDays(1))];
        else
            ++days[today.addDays(1)];
    }
    if (const int fresh = std::min(unseen, options.newPerDay); fresh > 0)
        days[today.addDays(1)] += fresh;
    if (days.isEmpty())
        return tr("No cards due.");
    const int cards = days.first();
    if (days.firstKey() == today.addDays(1))
        return m_ahead > 0 ? tr("No cards due. Study ahead, or come back tomorrow: %n card(s).", nullptr, cards)
                           : tr("No cards due. Come back tomorrow: %n card(s).", nullptr, cards);
    return tr("No cards due. Come back on %1: %n card(s).", nullptr, cards)
        .arg(QLocale().toString(days.firstKey(), tr("d MMMM", "day and month of a date")));
}

void FlashcardsViewModel::refresh()
{
    const ReviewService &reviews = m_needs.reviews;
    const auto states = reviews.states();
    const auto queue = reviews.queue();
    const auto ahead = reviews.ahead(reviews.cards(), aheadLength);
    const auto undoable = reviews.undoable();
    m_error.clear();
    if (!states || !queue || !ahead || !undoable) {
        fail(!states ? states.error() : !queue ? queue.error() : !ahead ? ahead.error() : undoable.error());
        return;
    }
    const int rolloverHour = reviews.options().scheduler.rolloverHour;
    m_queue = *queue;
    m_ahead = int(ahead->size());
    m_canUndo = undoable->has_value() && studyDay((*undoable)->at, rolloverHour) == studyDay(m_needs.clock.now(), rolloverHour);
    m_slipping.clear();
    for (const CardState &state : *states) {
        if (state.lapses >= leechLapses)
            m_slipping.append(state);
    }
    std::sort(m_slipping.begin(), m_slipping.end(), [](const CardState &left, const CardState &right) {
        return left.lapses != right.lapses ? left.lapses > right.lapses : left.cardId < right.cardId;
    });
    m_decks.set(deckRows(*states));
    m_nextText = nextWords(*states);
    m_needs.shell.setDueCount(waiting());
    emit changed();
}

void FlashcardsViewModel::fail(const Error &error)
{
    m_error = error.message;
    emit changed();
}

QStringList FlashcardsViewModel::cardsOf(const QString &topicId) const
{
    if (topicId.isEmpty())
        return m_needs.reviews.cards();
    const auto catalog = m_needs.catalog.catalog();
    QStringList ids;
    for (const QString &cardId : m_needs.reviews.cards()) {
        const Question *question = catalog->question(itemIdOf(cardId));
        if (question && question->topicId == topicId)
            ids.append(cardId);
    }
    return ids;
}

QString FlashcardsViewModel::deckTitle(const QString &topicId) const
{
    const auto catalog = m_needs.catalog.catalog();
    const Topic *topic = catalog->topic(topicId);
    return topic ? titleOf(*topic) : tr("All decks");
}

CardLanguage FlashcardsViewModel::cardLanguage() const
{
    const auto settings = m_needs.settings.load();
    return settings && settings->cardLanguage == CardLanguageChoice::Chinese ? CardLanguage::Chinese : CardLanguage::English;
}

void FlashcardsViewModel::start(const QStringList &cardIds, const QString &title, SessionKind kind)
{
    if (!m_review.begin(cardIds, title, cardLanguage(), kind))
        fail({ErrorCode::Internal, m_review.error(), {}});
}

void FlashcardsViewModel::reviewAll()
{
    if (waiting() > 0)
        start(m_needs.reviews.cards(), deckTitle({}));
}

void FlashcardsViewModel::reviewDeck(const QString &topicId) { start(cardsOf(topicId), deckTitle(topicId)); }

void FlashcardsViewModel::studyAhead(const QString &topicId)
{
    const auto ahead = m_needs.reviews.ahead(cardsOf(topicId), aheadLength);
    if (!ahead)
        return fail(ahead.error());
    if (!ahead->isEmpty())
        start(ahead->mid(0, aheadCards), tr("%1, ahead", "deck").arg(deckTitle(topicId)), SessionKind::Ahead);
}

void FlashcardsViewModel::studyQuestions(const QStringList &questionIds, const QString &title)
{
    const auto catalog = m_needs.catalog.catalog();
    QStringList cards;
    for (const QString &id : questionIds) {
        if (const Question *question = catalog->question(id))
            cards.append(question->cardIds());
    }
    const auto waiting = m_needs.reviews.queueOf(cards);
    if (!waiting)
        return fail(waiting.error());
    if (!waiting->cardIds.isEmpty())
        return start(cards, title);
    const auto ahead = m_needs.reviews.ahead(cards, fsrs::greatestIntervalDays);
    if (!ahead)
        return fail(ahead.error());
    if (!ahead->isEmpty())
        return start(*ahead, tr("%1, ahead", "deck").arg(title), SessionKind::Ahead);
    // What is left is new and beyond today's limit: the end of the room says so.
    start(cards, title);
}

void FlashcardsViewModel::cram(const QString &topicId)
{
    const auto states = m_needs.reviews.states();
    if (!states)
        return fail(states.error());
    // The least likely to be recalled first; what was never met is learned in review, not crammed.
    const SchedulerSettings &scheduler = m_needs.reviews.options().scheduler;
    QList<std::pair<double, QString>> learned;
    const QStringList cards = cardsOf(topicId);
    for (const QString &cardId : cards) {
        const auto recall = recallNow(states->value(cardId), m_needs.clock.now(), scheduler.parameters, scheduler.rolloverHour);
        if (recall)
            learned.append({*recall, cardId});
    }
    std::sort(learned.begin(), learned.end());
    QStringList ids;
    for (const auto &card : std::as_const(learned))
        ids.append(card.second);
    if (!ids.isEmpty())
        start(ids, tr("%1, extra", "deck").arg(deckTitle(topicId)), SessionKind::Cram);
}

void FlashcardsViewModel::undoLast()
{
    if (!m_canUndo)
        return;
    start(m_needs.reviews.cards(), deckTitle({}));
    m_review.undo();
}

void FlashcardsViewModel::setSuspended(const QString &cardId, bool suspended)
{
    const auto done = suspended ? m_needs.reviews.suspend(cardId) : m_needs.reviews.unsuspend(cardId);
    if (!done)
        return fail(done.error());
    refresh();
}

void FlashcardsViewModel::prepareSheet()
{
    const auto catalog = m_needs.catalog.catalog();
    QList<TopicRow> topics;
    for (const Topic &topic : catalog->topics)
        topics.append({topic.id, titleOf(topic), 0, false});
    m_needs.editing->sheet()->setContent(catalog, topics);
}

void FlashcardsViewModel::edit(const QString &cardId)
{
    const auto catalog = m_needs.catalog.catalog();
    const Question *question = catalog->question(itemIdOf(cardId));
    if (!m_needs.editing || !question)
        return;
    prepareSheet();
    m_needs.editing->sheet()->openQuestion(*question);
}

void FlashcardsViewModel::writeNew()
{
    if (!m_needs.editing)
        return;
    prepareSheet();
    const QString shown = m_review.card()->questionId();
    const auto catalog = m_needs.catalog.catalog();
    const Question *question = catalog->question(shown);
    m_needs.editing->sheet()->openNew(question ? question->topicId : catalog->topics.isEmpty() ? QString() : catalog->topics.first().id);
}

void FlashcardsViewModel::openCard(const QString &cardId)
{
    const auto catalog = m_needs.catalog.catalog();
    const Question *question = catalog->question(itemIdOf(cardId));
    const Topic *topic = question ? catalog->topic(question->topicId) : nullptr;
    if (!m_review.beginCard(cardId, topic ? titleOf(*topic) : QString(), cardLanguage()))
        fail({ErrorCode::Internal, m_review.error(), {}});
}

} // namespace greenroom
