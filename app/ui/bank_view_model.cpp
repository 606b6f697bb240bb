#include "bank_view_model.h"

#include "review_words.h"
#include "services/review_service.h"
#include "services/settings_service.h"
#include "shell_view_model.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace greenroom {

BankViewModel::BankViewModel(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_note(needs.bank)
{
    connect(&m_needs.catalog, &CatalogStore::changed, this, &BankViewModel::takeCatalog);
    connect(&m_needs.shell, &ShellViewModel::languageChanged, this, &BankViewModel::rebuild);
    connect(&m_note, &BankNoteViewModel::saved, this, [this](const QString &questionId, const QString &text) {
        if (text.isEmpty())
            m_record.notes.remove(questionId);
        else
            m_record.notes.insert(questionId, text);
    });
    connect(&m_question, &QuestionViewModel::languageChosen, this, [this](QuestionViewModel::Language language) {
        m_language = language == QuestionViewModel::Chinese ? CardLanguage::Chinese : CardLanguage::English;
        rebuild();
    });
    refresh();
    if (m_needs.catalog.isLoaded())
        buildIndex();
}

void BankViewModel::takeCatalog()
{
    buildIndex();
    rebuild();
}

void BankViewModel::buildIndex()
{
    QtConcurrent::run([catalog = m_needs.catalog.catalog()] {
        return BankSearchIndex(*catalog);
    }).then(this, [this](const BankSearchIndex &index) {
        m_index = index;
        if (!m_searchText.isEmpty())
            rebuild();
    });
}

void BankViewModel::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    rebuild();
}

void BankViewModel::setTopicId(const QString &topicId)
{
    if (topicId == m_topicId)
        return;
    m_topicId = topicId;
    rebuild();
}

void BankViewModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

bool BankViewModel::isBulletPage() const
{
    const Topic *topic = m_needs.catalog.catalog()->topic(m_topicId);
    return topic && topic->bullets && searchTerms(m_searchText).isEmpty();
}

QString BankViewModel::contentProblem() const
{
    // Drills have a place of their own to say what is wrong with them.
    Problems ours;
    for (const Problem &problem : m_needs.catalog.catalog()->problems) {
        if (problem.path.contains(QLatin1String("/questions/")) || problem.path.endsWith(QLatin1String("topics.json")))
            ours.append(problem);
    }
    if (ours.isEmpty())
        return {};
    const Problem &first = ours.first();
    const QString name = QFileInfo(first.path).fileName();
    const QString place = first.line > 0 ? tr("%1, line %2").arg(name).arg(first.line) : name;
    const QString text = tr("%1: %2").arg(place, first.message);
    return ours.size() == 1 ? text : text + u' ' + tr("%n more file problem(s).", nullptr, int(ours.size()) - 1);
}

bool BankViewModel::passesFilter(const QString &questionId) const
{
    const Mark mark = m_record.marks.value(questionId, Mark::NotStarted);
    switch (m_filter) {
    case NotStarted:
        return mark == Mark::NotStarted;
    case Shaky:
        return mark == Mark::Shaky;
    case Solid:
        return mark == Mark::Solid;
    case AllStates:
        break;
    }
    return true;
}

// Every question that the search and the state let through, whatever its topic, in the order of the list.
QList<BankMatch> BankViewModel::candidates() const
{
    QList<BankMatch> found;
    if (!searchTerms(m_searchText).isEmpty()) {
        found = m_index.search(m_searchText, m_record.notes, m_language);
    } else {
        for (const Question &question : m_needs.catalog.catalog()->questions)
            found.append({question.id, MatchPlace::Question, m_language, 0, {}});
    }
    if (!isBulletPage())
        found.removeIf([this](const BankMatch &match) { return !passesFilter(match.questionId); });
    return found;
}

QString BankViewModel::titleOf(const Topic &topic) const
{
    const bool chinese = m_needs.shell.language().startsWith(QLatin1String("zh"));
    return chinese && !topic.titleZh.isEmpty() ? topic.titleZh : topic.title;
}

QList<TopicRow> BankViewModel::topicRows(const QList<BankMatch> &found) const
{
    const auto catalog = m_needs.catalog.catalog();
    QHash<QString, int> counts;
    for (const BankMatch &match : found) {
        if (const Question *question = catalog->question(match.questionId))
            ++counts[question->topicId];
    }
    QList<TopicRow> rows{{QString(), tr("All topics"), int(found.size()), false}};
    bool bulletsBefore = false;
    for (const Topic &topic : catalog->topics) {
        rows.append({topic.id, titleOf(topic), counts.value(topic.id), topic.bullets && !bulletsBefore});
        bulletsBefore = bulletsBefore || topic.bullets;
    }
    return rows;
}

QString BankViewModel::placeText(const BankMatch &match) const
{
    switch (match.place) {
    case MatchPlace::OtherLanguage:
        return match.language == CardLanguage::Chinese ? tr("Chinese text:") : tr("English text:");
    case MatchPlace::Notes:
        return tr("My notes:");
    case MatchPlace::FollowUp:
        return tr("Follow-up %1:").arg(match.followUp);
    case MatchPlace::Answer:
        return tr("Answer:");
    case MatchPlace::Question:
        break;
    }
    return {};
}

QuestionRow BankViewModel::rowFor(const Question &question, const BankMatch &match) const
{
    const QuestionText &text = question.text(m_language);
    const Topic *topic = m_needs.catalog.catalog()->topic(question.topicId);
    QuestionRow row;
    row.questionId = question.id;
    row.title = text.question;
    row.label = text.label.isEmpty() ? text.question : text.label;
    row.topic = topic ? titleOf(*topic) : QString();
    row.place = placeText(match);
    row.snippet = match.snippet;
    row.mark = m_record.marks.value(question.id, Mark::NotStarted);
    row.ticked = m_record.ticks.contains(question.id);
    return row;
}

void BankViewModel::rebuild()
{
    const auto catalog = m_needs.catalog.catalog();
    const QList<BankMatch> found = candidates();
    QList<QuestionRow> rows;
    m_matches.clear();
    m_bulletsLeftOut = 0;
    for (const BankMatch &match : found) {
        const Question *question = catalog->question(match.questionId);
        if (!question || (!m_topicId.isEmpty() && question->topicId != m_topicId))
            continue;
        if (isBulletPage() && rows.size() == bulletLimit) {
            ++m_bulletsLeftOut;
            continue;
        }
        rows.append(rowFor(*question, match));
        m_matches.insert(match.questionId, match);
    }
    m_topics.set(topicRows(found));
    m_questions.set(rows, searchTerms(m_searchText));
    keepSelection();
    emit listChanged();
}

// The open question stays open while it is listed; else the first one opens, so that the right side is never empty without reason.
void BankViewModel::keepSelection()
{
    if (m_questions.rowOf(m_selectedId) < 0)
        m_selectedId = m_questions.questionIdAt(0);
    showSelected();
}

void BankViewModel::select(const QString &questionId)
{
    if (questionId == m_selectedId || m_questions.rowOf(questionId) < 0)
        return;
    m_selectedId = questionId;
    showSelected();
}

void BankViewModel::showSelected()
{
    const auto catalog = m_needs.catalog.catalog();
    const Question *question = catalog->question(m_selectedId);
    const Topic *topic = question ? catalog->topic(question->topicId) : nullptr;
    const QStringList terms = searchTerms(m_searchText);
    const CardLanguage language = terms.isEmpty() ? m_language : m_matches.value(m_selectedId).language;
    m_question.show(question ? std::optional<Question>(*question) : std::nullopt, topic ? titleOf(*topic) : QString(), language, terms);
    m_note.open(m_selectedId, m_record.notes.value(m_selectedId));
    emit selectionChanged();
}

QuestionModel::State BankViewModel::mark() const
{
    return static_cast<QuestionModel::State>(m_record.marks.value(m_selectedId, Mark::NotStarted));
}

QString BankViewModel::cardText() const
{
    const Result<CardState> state = m_needs.reviews.state(m_selectedId);
    return state ? cardWords(*state, m_needs.clock.now(), m_needs.reviews.options().scheduler.rolloverHour) : QString();
}

void BankViewModel::attempt(const std::function<Result<void>()> &act)
{
    const Result<void> done = act();
    m_failed = done ? nullptr : act;
    m_error = done ? QString() : done.error().message;
    emit errorChanged();
}

// With a filter on, a question whose mark changed would leave the list under the user's eyes: it stays until the list is made anew.
void BankViewModel::updateRow(const QString &questionId)
{
    const Question *question = m_needs.catalog.catalog()->question(questionId);
    if (!question || !m_matches.contains(questionId))
        return;
    m_questions.replace(rowFor(*question, m_matches.value(questionId)));
    emit selectionChanged();
}

void BankViewModel::stepMark()
{
    if (m_selectedId.isEmpty())
        return;
    attempt([this, questionId = m_selectedId]() -> Result<void> {
        const Mark next = nextMark(m_record.marks.value(questionId, Mark::NotStarted));
        if (const Result<void> stored = m_needs.bank.setMark(questionId, next); !stored)
            return stored.error();
        m_record.marks.insert(questionId, next);
        updateRow(questionId);
        return {};
    });
}

void BankViewModel::toggleTick(const QString &questionId)
{
    attempt([this, questionId]() -> Result<void> {
        const bool ticked = m_record.ticks.contains(questionId);
        if (const Result<void> stored = ticked ? m_needs.bank.untick(questionId) : m_needs.bank.tick(questionId); !stored)
            return stored.error();
        if (ticked)
            m_record.ticks.remove(questionId);
        else
            m_record.ticks.insert(questionId);
        updateRow(questionId);
        return {};
    });
}

void BankViewModel::openCard()
{
    m_note.flush();
    if (!m_selectedId.isEmpty())
        emit cardRequested(m_selectedId);
}

void BankViewModel::refresh()
{
    attempt([this]() -> Result<void> {
        const Result<Settings> settings = m_needs.settings.load();
        if (settings && int(settings->cardLanguage) != m_languageSetting) {
            m_languageSetting = int(settings->cardLanguage);
            m_language = settings->cardLanguage == CardLanguageChoice::Chinese ? CardLanguage::Chinese : CardLanguage::English;
        }
        const Result<BankRecord> record = m_needs.bank.record();
        if (!record)
            return record.error();
        m_record = *record;
        return {};
    });
    rebuild();
}

void BankViewModel::tryAgain()
{
    if (const auto act = m_failed)
        attempt(act);
    rebuild();
}

} // namespace greenroom
