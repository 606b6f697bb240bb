#include "bank_listing.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace greenroom {

namespace {

/// The number a line is sorted by; less comes first.
qint64 sortKey(const BankListingInput &input, const ListedQuestion &row)
{
    switch (input.order) {
    case BankOrder::ByQuestion:
        return input.titleRanks && row.question < input.titleRanks->size() ? input.titleRanks->at(row.question) : 0;
    case BankOrder::DueFirst:
        return input.dueMs ? input.dueMs(input.questions->at(row.question).id) : 0;
    case BankOrder::ShakyFirst:
        switch (input.marks->value(input.questions->at(row.question).id, Mark::NotStarted)) {
        case Mark::Shaky:
            return 0;
        case Mark::NotStarted:
            return 1;
        case Mark::Solid:
            return 2;
        }
        break;
    case BankOrder::Usual:
        break;
    }
    return 0;
}

void sortRows(const BankListingInput &input, QList<ListedQuestion> &rows)
{
    if (input.order == BankOrder::Usual)
        return;
    QList<std::pair<qint64, ListedQuestion>> keyed;
    keyed.reserve(rows.size());
    for (const ListedQuestion &row : std::as_const(rows))
        keyed.append({sortKey(input, row), row});
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &entry) { return entry.second; });
}

} // namespace

BankListing listQuestions(const BankListingInput &input)
{
    BankListing listing;
    const qsizetype many = input.matches ? input.matches->size() : input.questions->size();
    listing.rows.reserve(input.topicId.isEmpty() ? many : 0);
    // Questions of one topic stand together, so the count of a topic is looked up once for many of them.
    QString countedTopic;
    int *count = nullptr;
    for (qsizetype at = 0; at < many; ++at) {
        const qsizetype place = input.matches ? input.places->value(input.matches->at(at).questionId, -1) : at;
        if (place < 0)
            continue;
        const Question &question = input.questions->at(place);
        if (input.only && !input.only->contains(question.id))
            continue;
        if (input.mark && input.marks->value(question.id, Mark::NotStarted) != *input.mark)
            continue;
        if (!count || question.topicId != countedTopic) {
            countedTopic = question.topicId;
            count = &listing.counts[countedTopic];
        }
        ++*count;
        ++listing.total;
        if (input.topicId.isEmpty() || question.topicId == input.topicId)
            listing.rows.append({place, input.matches ? at : -1});
    }
    sortRows(input, listing.rows);
    return listing;
}

QList<int> rankTitles(const QList<Question> &questions, CardLanguage language)
{
    QCollator collator(language == CardLanguage::Chinese ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(questions.size()));
    for (const Question &question : questions)
        keys.push_back(collator.sortKey(question.text(language).question));
    QList<qsizetype> order(questions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&keys](qsizetype left, qsizetype right) { return keys[size_t(left)] < keys[size_t(right)]; });
    QList<int> ranks(questions.size());
    for (qsizetype rank = 0; rank < order.size(); ++rank)
        ranks[order.at(rank)] = int(rank);
    return ranks;
}

} // namespace greenroom
