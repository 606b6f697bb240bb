#include "services/indexed_search.h"

#include "catalog/markdown_document.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace greenroom {

namespace {

// A piece takes some tenths of a second: what else wants to write waits no longer than that.
constexpr qsizetype itemsAtOnce = 1000;

/// 63 bits of everything the texts of an item are made from.
qint64 digestOf(const Question &question, const QString &note)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) {
        const qsizetype size = text.size();
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.constData()), size * qsizetype(sizeof(QChar))));
    };
    const auto addText = [&add](const QuestionText &text) {
        add(text.question);
        add(text.answer);
        for (const FollowUp &followUp : text.followUps) {
            add(followUp.question);
            add(followUp.answer);
        }
    };
    addText(question.english);
    add(question.chinese ? QStringLiteral("zh") : QStringLiteral("en"));
    if (question.chinese)
        addText(*question.chinese);
    add(note);
    return qint64(qFromLittleEndian<quint64>(hash.result().constData()) >> 1);
}

void addTexts(const QuestionText &text, CardLanguage language, QList<SearchText> &texts)
{
    texts.append({SearchPlace::Question, language, 0, text.question.simplified()});
    for (qsizetype index = 0; index < text.followUps.size(); ++index) {
        const FollowUp &followUp = text.followUps.at(index);
        texts.append(
            {SearchPlace::FollowUp, language, int(index) + 1, (followUp.question + u' ' + markdownToPlain(followUp.answer)).simplified()});
    }
    texts.append({SearchPlace::Answer, language, 0, markdownToPlain(text.answer).simplified()});
}

bool holdsHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.script() == QChar::Script_Han; });
}

/// A question in one language may be a Chinese one: notes are written in either.
bool holdsChinese(const Question &question) { return question.chinese.has_value() || holdsHan(question.english.question); }
bool holdsEnglish(const Question &question) { return question.chinese.has_value() || !holdsHan(question.english.question); }

SearchDocument documentOf(const Question &question, const QString &note, qint64 digest)
{
    SearchDocument document{question.id, digest, {}};
    addTexts(question.english, holdsEnglish(question) ? CardLanguage::English : CardLanguage::Chinese, document.texts);
    if (question.chinese)
        addTexts(*question.chinese, CardLanguage::Chinese, document.texts);
    if (!note.trimmed().isEmpty())
        document.texts.append({SearchPlace::Notes, CardLanguage::English, 0, note.simplified()});
    return document;
}

template <typename Value>
bool holdsForAny(const QList<SearchFilter<Value>> &filters, const std::function<bool(const Value &)> &holds)
{
    // Several wanted ones of a kind are alternatives: topic:java topic:aws. Each unwanted one leaves out.
    bool anyWanted = false;
    bool oneHolds = false;
    for (const SearchFilter<Value> &filter : filters) {
        const bool does = holds(filter.value);
        if (!filter.wanted && does)
            return false;
        anyWanted = anyWanted || filter.wanted;
        oneHolds = oneHolds || (filter.wanted && does);
    }
    return !anyWanted || oneHolds;
}

bool isTopic(const QString &wanted, const Question &question, const Catalog &catalog)
{
    if (question.topicId.compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    const Topic *topic = catalog.topic(question.topicId);
    return topic && (topic->title.startsWith(wanted, Qt::CaseInsensitive) || topic->titleZh.startsWith(wanted, Qt::CaseInsensitive));
}

bool isState(SearchState wanted, const Question &question, const SearchFacts &facts)
{
    const auto found = facts.states.constFind(question.id);
    const CardState state = found == facts.states.constEnd() ? CardState() : *found;
    switch (wanted) {
    case SearchState::Due:
        return isDue(state, facts.now, facts.rolloverHour);
    case SearchState::New:
        return state.phase == CardPhase::New && !state.suspended;
    case SearchState::Shaky:
        return facts.marks.value(question.id) == Mark::Shaky;
    case SearchState::Solid:
        return facts.marks.value(question.id) == Mark::Solid;
    case SearchState::Suspended:
        return state.suspended;
    }
    return false;
}

BankMatch matchFrom(const SearchHit &hit, bool bilingual, CardLanguage shown, const QStringList &words)
{
    BankMatch match;
    match.questionId = hit.itemId;
    match.language = hit.text.language;
    match.followUp = hit.text.part;
    switch (hit.text.place) {
    case SearchPlace::Question:
        match.place = bilingual && hit.text.language != shown ? MatchPlace::OtherLanguage : MatchPlace::Question;
        break;
    case SearchPlace::Notes:
        match.place = MatchPlace::Notes;
        match.language = bilingual ? shown : CardLanguage::English;
        break;
    case SearchPlace::FollowUp:
        match.place = MatchPlace::FollowUp;
        break;
    case SearchPlace::Answer:
        match.place = MatchPlace::Answer;
        break;
    }
    if (match.place != MatchPlace::Question)
        match.snippet = snippetAround(hit.text.text, words);
    match.highlights = matchRanges(match.place == MatchPlace::Question ? hit.text.text : match.snippet, words);
    return match;
}

} // namespace

bool passesFilters(const SearchQuery &query, const Question &question, const Catalog &catalog, const SearchFacts &facts)
{
    return holdsForAny<QString>(query.topics, [&](const QString &topic) { return isTopic(topic, question, catalog); }) &&
           holdsForAny<SearchState>(query.states, [&](const SearchState &state) { return isState(state, question, facts); }) &&
           holdsForAny<CardLanguage>(query.languages, [&](const CardLanguage &language) {
               return language == CardLanguage::Chinese ? holdsChinese(question) : holdsEnglish(question);
           });
}

Result<IndexReport> IndexedSearch::refresh(const Catalog &catalog, const QHash<QString, QString> &notes, const std::stop_token &stop)
{
    const auto known = m_index.digests();
    if (!known)
        return known.error();
    learnPlaces(catalog);
    IndexReport report;
    QHash<QString, qint64> gone = *known;
    QList<SearchDocument> piece;
    const auto store = [&]() -> Result<void> {
        report.indexed += int(piece.size());
        const auto stored = m_index.put(piece);
        piece.clear();
        return stored;
    };
    for (const Question &question : catalog.questions) {
        const QString note = notes.value(question.id);
        const qint64 digest = digestOf(question, note);
        const auto before = known->constFind(question.id);
        gone.remove(question.id);
        if (before != known->constEnd() && *before == digest)
            continue;
        if (stop.stop_requested())
            break;
        piece.append(documentOf(question, note, digest));
        if (piece.size() < itemsAtOnce)
            continue;
        if (const auto stored = store(); !stored)
            return stored.error();
    }
    if (!piece.isEmpty()) {
        if (const auto stored = store(); !stored)
            return stored.error();
    }
    report.finished = !stop.stop_requested();
    if (!report.finished || gone.isEmpty())
        return report;
    report.removed = int(gone.size());
    const auto removed = m_index.remove(gone.keys());
    return removed ? Result<IndexReport>(report) : Result<IndexReport>(removed.error());
}

Result<void> IndexedSearch::refreshItem(const Question &question, const QString &note)
{
    return m_index.put({documentOf(question, note, digestOf(question, note))});
}

// The places are those of the bank last seen. One that no longer fits tells that it is another bank.
const Question *IndexedSearch::questionOf(const QString &id, const Catalog &catalog)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto place = m_places.constFind(id);
        if (place != m_places.constEnd() && *place < catalog.questions.size() && catalog.questions.at(*place).id == id)
            return &catalog.questions.at(*place);
        if (attempt == 0 && (place != m_places.constEnd() || m_places.size() != catalog.questions.size()))
            learnPlaces(catalog);
    }
    return nullptr;
}

void IndexedSearch::learnPlaces(const Catalog &catalog)
{
    m_places.clear();
    m_places.reserve(catalog.questions.size());
    for (qsizetype place = 0; place < catalog.questions.size(); ++place)
        m_places.insert(catalog.questions.at(place).id, place);
}

Result<QList<BankMatch>> IndexedSearch::withoutWords(const SearchQuery &query, const Catalog &catalog, const SearchFacts &facts,
                                                     CardLanguage shown, int most) const
{
    QSet<QString> unwanted;
    for (const QString &word : query.unwanted) {
        SearchRequest request;
        request.words = {word};
        request.most = std::numeric_limits<int>::max();
        const auto hits = m_index.search(request);
        if (!hits)
            return hits.error();
        for (const SearchHit &hit : *hits)
            unwanted.insert(hit.itemId);
    }
    QList<BankMatch> matches;
    for (const Question &question : catalog.questions) {
        if (matches.size() >= most)
            break;
        if (unwanted.contains(question.id) || !passesFilters(query, question, catalog, facts))
            continue;
        BankMatch match;
        match.questionId = question.id;
        match.language = question.chinese ? shown : CardLanguage::English;
        matches.append(match);
    }
    return matches;
}

Result<QList<BankMatch>> IndexedSearch::search(const QString &text, const Catalog &catalog, const SearchFacts &facts, CardLanguage shown,
                                               int most)
{
    const SearchQuery query = parseSearchQuery(text);
    if (query.isEmpty())
        return QList<BankMatch>();
    if (query.words.isEmpty())
        return withoutWords(query, catalog, facts, shown, most);
    SearchRequest request;
    request.words = query.words;
    request.unwanted = query.unwanted;
    request.most = most;
    if (query.languages.size() == 1 && query.languages.first().wanted)
        request.language = query.languages.first().value;
    request.accepts = [&](const QString &itemId) {
        const Question *question = questionOf(itemId, catalog);
        return question && (!query.hasFilters() || passesFilters(query, *question, catalog, facts));
    };
    const auto hits = m_index.search(request);
    if (!hits)
        return hits.error();
    QList<BankMatch> matches;
    for (const SearchHit &hit : *hits) {
        const Question *question = questionOf(hit.itemId, catalog);
        matches.append(matchFrom(hit, question && question->chinese, shown, query.words));
    }
    // What the index calls one place is two here: the question as it is shown, and its other language.
    std::stable_sort(matches.begin(), matches.end(), [this](const BankMatch &left, const BankMatch &right) {
        return std::pair(left.place, m_places.value(left.questionId)) < std::pair(right.place, m_places.value(right.questionId));
    });
    return matches;
}

} // namespace greenroom
