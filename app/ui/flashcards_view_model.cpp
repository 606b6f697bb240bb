#include "flashcards_view_model.h"

#include "core/clock.h"
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
    QStringList ids;
    for (const Question &question : m_needs.catalog.catalog()->questions)
        ids.append(question.id);
    if (m_needs.catalog.isLoaded())
        m_needs.reviews.setCards(ids);
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
    const int rolloverHour = m_needs.reviews.options().scheduler.rolloverHour;
    QHash<QString, DeckRow> byTopic;
    for (const Question &question : catalog->questions) {
        const CardState state = states.value(question.id);
        DeckRow &row = byTopic[question.topicId];
        ++row.cards;
        row.due += isDue(state, now, rolloverHour) ? 1 : 0;
        row.unseen += state.phase == CardPhase::New && !state.suspended ? 1 : 0;
    }
    QList<DeckRow> rows;
    for (const Topic &topic : catalog->topics) {
        DeckRow row = byTopic.value(topic.id);
        if (row.cards == 0)
            continue;
        row.topicId = topic.id;
        row.title = titleOf(topic);
        rows.append(row);
    }
    return rows;
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
        return tr("No cards due. Come back tomorrow: %n card(s).", nullptr, cards);
    return tr("No cards due. Come back on %1: %n card(s).", nullptr, cards)
        .arg(QLocale().toString(days.firstKey(), tr("d MMMM", "day and month of a date")));
}

void FlashcardsViewModel::refresh()
{
    const auto states = m_needs.reviews.states();
    const auto queue = m_needs.reviews.queue();
    m_error.clear();
    if (!states || !queue) {
        m_error = !states ? states.error().message : queue.error().message;
        emit changed();
        return;
    }
    m_queue = *queue;
    m_decks.set(deckRows(*states));
    m_nextText = nextWords(*states);
    m_needs.shell.setDueCount(waiting());
    emit changed();
}

CardLanguage FlashcardsViewModel::cardLanguage() const
{
    const auto settings = m_needs.settings.load();
    return settings && settings->cardLanguage == CardLanguageChoice::Chinese ? CardLanguage::Chinese : CardLanguage::English;
}

void FlashcardsViewModel::start(const QStringList &cardIds, const QString &title)
{
    if (!m_review.begin(cardIds, title, cardLanguage())) {
        m_error = m_review.error();
        emit changed();
    }
}

void FlashcardsViewModel::reviewAll()
{
    if (waiting() > 0)
        start(m_needs.reviews.cards(), tr("All decks"));
}

void FlashcardsViewModel::reviewDeck(const QString &topicId)
{
    const auto catalog = m_needs.catalog.catalog();
    QStringList ids;
    for (const Question &question : catalog->questions) {
        if (question.topicId == topicId)
            ids.append(question.id);
    }
    const Topic *topic = catalog->topic(topicId);
    start(ids, topic ? titleOf(*topic) : QString());
}

void FlashcardsViewModel::openCard(const QString &cardId)
{
    const Question *question = m_needs.catalog.catalog()->question(cardId);
    const Topic *topic = question ? m_needs.catalog.catalog()->topic(question->topicId) : nullptr;
    if (!m_review.beginCard(cardId, topic ? titleOf(*topic) : QString(), cardLanguage())) {
        m_error = m_review.error();
        emit changed();
    }
}

} // namespace greenroom
