#include "bank_shelf.h"

#include "bank_words.h"
#include "services/review_service.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace greenroom {

BankShelf::BankShelf(Needs needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_search(m_needs.databasePath)
    , m_catalog(std::make_shared<Catalog>())
{
    connect(&m_search, &BankSearchRunner::found, this, [this](const BankFinding &finding) {
        m_finding = finding;
        rebuild();
    });
    connect(&m_search, &BankSearchRunner::indexed, this, [this] {
        if (isSearching())
            ask();
    });
    connect(&m_search, &BankSearchRunner::failed, this, &BankShelf::failed);
}

void BankShelf::setCatalog(const std::shared_ptr<const Catalog> &catalog)
{
    m_catalog = catalog;
    m_places.clear();
    m_places.reserve(m_catalog->questions.size());
    for (qsizetype place = 0; place < m_catalog->questions.size(); ++place)
        m_places.insert(m_catalog->questions.at(place).id, place);
    m_rows.clear();
    m_search.setContent(m_catalog, m_needs.record.notes);
    rankTitles();
    if (!m_onlyNext.isEmpty())
        return showOnly(QStringList(m_onlyNext)); // a copy: what is waited for is cleared on the way
    // Matches of the old content still name questions; those that are gone fall out, and the new ones come with the search.
    rebuild();
    ask();
}

void BankShelf::setArchive(const QList<Question> &archived)
{
    m_archived = archived;
    if (m_archiveShown)
        rebuild();
}

void BankShelf::setLanguage(CardLanguage language, bool both)
{
    if (language == m_language && both == m_both)
        return;
    const bool other = language != m_language;
    m_language = language;
    m_both = both;
    if (other)
        rankTitles();
    ask();
}

void BankShelf::setWindowLanguage(const QString &language)
{
    m_windowLanguage = language;
    rebuild();
}

// The order by question is made on a worker: comparing words of two scripts takes longer than a frame.
void BankShelf::rankTitles()
{
    m_titleRanks.clear();
    if (m_order != BankOrder::ByQuestion)
        return;
    QtConcurrent::run([catalog = m_catalog, language = m_language] {
        return greenroom::rankTitles(catalog->questions, language);
    }).then(this, [this, catalog = m_catalog](const QList<int> &ranks) {
        if (catalog != m_catalog)
            return;
        m_titleRanks = ranks;
        rebuild();
    });
}

// Without words everything is listed at once; with words the list stays as it is until the search has ended.
void BankShelf::ask()
{
    if (!parseSearchQuery(m_searchText).isEmpty()) {
        m_search.search(m_searchText, m_language, m_needs.clock.now(), m_needs.reviews.options().scheduler.rolloverHour);
        emit changed();
        return;
    }
    m_search.cancel();
    m_finding = {};
    rebuild();
}

void BankShelf::refresh() { ask(); }

void BankShelf::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    ask();
}

void BankShelf::setTopicId(const QString &topicId)
{
    if (topicId == m_topicId && !m_archiveShown)
        return;
    m_archiveShown = false;
    m_topicId = topicId;
    rebuild();
}

void BankShelf::setMark(std::optional<Mark> mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    rebuild();
}

void BankShelf::setOrder(BankOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    rankTitles();
    rebuild();
}

void BankShelf::clearNarrowing()
{
    m_only.clear();
    m_onlyNext.clear();
    m_searchText.clear();
    m_topicId.clear();
    m_mark.reset();
}

void BankShelf::setArchiveShown(bool shown)
{
    if (shown == m_archiveShown)
        return;
    clearNarrowing();
    m_archiveShown = shown;
    ask();
}

void BankShelf::showOnly(const QStringList &questionIds)
{
    const auto known = [this](const QString &questionId) { return m_places.contains(questionId); };
    if (m_onlyNext != questionIds && !std::all_of(questionIds.begin(), questionIds.end(), known)) {
        m_onlyNext = questionIds;
        return;
    }
    clearNarrowing();
    m_only = QSet<QString>(questionIds.begin(), questionIds.end());
    m_archiveShown = false;
    ask();
}

bool BankShelf::isBulletPage() const
{
    const Topic *topic = m_catalog->topic(m_topicId);
    return topic && topic->bullets && !isSearching() && !m_archiveShown;
}

BankListing BankShelf::listing() const
{
    BankListingInput input;
    input.questions = &shownQuestions();
    input.places = &m_places;
    input.matches = isSearching() ? &m_finding.matches : nullptr;
    input.topicId = m_topicId;
    input.only = m_only.isEmpty() || m_archiveShown ? nullptr : &m_only;
    input.marks = &m_needs.record.marks;
    input.mark = isBulletPage() ? std::nullopt : m_mark;
    input.order = isBulletPage() ? BankOrder::Usual : m_order;
    input.titleRanks = &m_titleRanks;
    if (input.order != BankOrder::DueFirst)
        return listQuestions(input);
    const auto states = m_needs.reviews.states();
    input.dueMs = [&states](const QString &questionId) {
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        if (!states)
            return never;
        const auto state = states->constFind(questionId);
        const bool asked = state != states->constEnd() && state->phase != CardPhase::New && !state->suspended;
        return asked ? state->dueMs : never;
    };
    return listQuestions(input);
}

QString BankShelf::titleOf(const Topic &topic) const { return topicTitle(topic, m_windowLanguage); }

QList<TopicRow> BankShelf::plainTopics() const
{
    QList<TopicRow> rows;
    for (const Topic &topic : m_catalog->topics)
        rows.append({topic.id, titleOf(topic), 0, false});
    return rows;
}

QList<TopicRow> BankShelf::countedTopics(const BankListing &listing) const
{
    QList<TopicRow> rows{{QString(), tr("All topics"), listing.total, false}};
    bool bulletsBefore = false;
    for (const Topic &topic : m_catalog->topics) {
        rows.append({topic.id, titleOf(topic), listing.counts.value(topic.id), topic.bullets && !bulletsBefore});
        bulletsBefore = bulletsBefore || topic.bullets;
    }
    return rows;
}

QuestionRow BankShelf::rowAt(int row) const
{
    const ListedQuestion &listed = m_rows.at(row);
    const Question &question = shownQuestions().at(listed.question);
    const QuestionText &text = question.text(m_language);
    const Topic *topic = m_catalog->topic(question.topicId);
    QuestionRow made;
    made.questionId = question.id;
    made.title = text.question;
    if (m_both && question.chinese)
        made.otherTitle = m_language == CardLanguage::Chinese ? question.english.question : question.chinese->question;
    made.label = text.label.isEmpty() ? text.question : text.label;
    made.topic = topic ? titleOf(*topic) : QString();
    if (listed.match >= 0) {
        made.place = matchPlaceWords(m_finding.matches.at(listed.match));
        made.snippet = m_finding.matches.at(listed.match).snippet;
    }
    made.mark = m_needs.record.marks.value(question.id, Mark::NotStarted);
    made.ticked = m_needs.record.ticks.contains(question.id);
    return made;
}

void BankShelf::rebuild()
{
    BankListing made = listing();
    m_bulletsLeftOut = 0;
    if (isBulletPage() && made.rows.size() > bulletLimit) {
        m_bulletsLeftOut = int(made.rows.size()) - bulletLimit;
        made.rows.resize(bulletLimit);
    }
    m_rows = made.rows;
    QStringList ids;
    ids.reserve(m_rows.size());
    for (const ListedQuestion &row : std::as_const(m_rows))
        ids.append(shownQuestions().at(row.question).id);
    m_topics.set(countedTopics(made));
    m_questions.set(
        ids, [this](int row) { return rowAt(row); }, terms());
    emit changed();
}

const Question *BankShelf::question(const QString &questionId) const
{
    if (!m_archiveShown) {
        const qsizetype place = m_places.value(questionId, -1);
        return place < 0 ? nullptr : &m_catalog->questions.at(place);
    }
    const auto same = [&questionId](const Question &question) { return question.id == questionId; };
    const auto found = std::find_if(m_archived.begin(), m_archived.end(), same);
    return found == m_archived.end() ? nullptr : &*found;
}

BankMatch BankShelf::match(const QString &questionId) const
{
    const int row = m_questions.rowOf(questionId);
    const qsizetype at = row < 0 ? -1 : m_rows.at(row).match;
    return at < 0 ? BankMatch{questionId, MatchPlace::Question, m_language, 0, {}} : m_finding.matches.at(at);
}

} // namespace greenroom
