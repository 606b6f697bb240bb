#include "services/bank_search.h"

#include "catalog/markdown_document.h"

#include <algorithm>

namespace greenroom {

namespace {

// In widths of a Latin letter; a Han character is two wide. A row of 300 pixels holds a snippet, and its match with the words before it.
constexpr int snippetWidth = 38;
constexpr int leadWidth = 14;

bool isHan(QChar character) { return character.script() == QChar::Script_Han; }

int widthOf(QChar character) { return isHan(character) || character.unicode() >= 0xFF00 ? 2 : 1; }

/// The first index at which the text up to `match` is no wider than the lead.
qsizetype leadStart(const QString &text, qsizetype match)
{
    qsizetype from = match;
    for (int width = 0; from > 0 && width + widthOf(text.at(from - 1)) <= leadWidth; --from)
        width += widthOf(text.at(from - 1));
    return from;
}

/// How many characters from `from` on fit into a snippet.
qsizetype fittingLength(const QString &text, qsizetype from)
{
    qsizetype end = from;
    for (int width = 0; end < text.size() && width + widthOf(text.at(end)) <= snippetWidth; ++end)
        width += widthOf(text.at(end));
    return end - from;
}

/// A place to begin that does not cut a Latin word in two.
qsizetype wordStart(const QString &text, qsizetype from, qsizetype match)
{
    if (from <= 0)
        return 0;
    if (isHan(text.at(from)) || isHan(text.at(from - 1)))
        return from;
    const qsizetype space = text.indexOf(u' ', from);
    return space >= 0 && space < match ? space + 1 : from;
}

} // namespace

QStringList searchTerms(const QString &query) { return query.simplified().split(u' ', Qt::SkipEmptyParts); }

QList<MatchRange> matchRanges(const QString &text, const QStringList &terms)
{
    QList<MatchRange> found;
    for (const QString &term : terms) {
        for (qsizetype at = text.indexOf(term, 0, Qt::CaseInsensitive); at >= 0 && !term.isEmpty();
             at = text.indexOf(term, at + term.size(), Qt::CaseInsensitive))
            found.append({at, term.size()});
    }
    std::sort(found.begin(), found.end(), [](const MatchRange &left, const MatchRange &right) { return left.start < right.start; });
    QList<MatchRange> joined;
    for (const MatchRange &range : std::as_const(found)) {
        if (joined.isEmpty() || range.start > joined.last().start + joined.last().length) {
            joined.append(range);
            continue;
        }
        MatchRange &last = joined.last();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return joined;
}

QString snippetAround(const QString &text, const QStringList &terms)
{
    const QString line = text.simplified();
    const QList<MatchRange> ranges = matchRanges(line, terms);
    const qsizetype match = ranges.isEmpty() ? 0 : ranges.first().start;
    const qsizetype from = wordStart(line, leadStart(line, match), match);
    const qsizetype length = fittingLength(line, from);
    const QString cut = line.mid(from, length).trimmed();
    return (from > 0 ? QStringLiteral("…") : QString()) + cut + (from + length < line.size() ? QStringLiteral("…") : QString());
}

BankSearchIndex::BankSearchIndex(const Catalog &catalog)
{
    m_entries.reserve(catalog.questions.size());
    for (const Question &question : catalog.questions) {
        Entry entry{question.id, {}};
        append(entry.fields, question.english, CardLanguage::English);
        if (question.chinese)
            append(entry.fields, *question.chinese, CardLanguage::Chinese);
        m_entries.append(entry);
    }
}

void BankSearchIndex::append(QList<Field> &fields, const QuestionText &text, CardLanguage language)
{
    fields.append({MatchPlace::Question, language, 0, text.question});
    for (qsizetype index = 0; index < text.followUps.size(); ++index) {
        const FollowUp &followUp = text.followUps.at(index);
        fields.append({MatchPlace::FollowUp, language, int(index) + 1, followUp.question});
        fields.append({MatchPlace::FollowUp, language, int(index) + 1, markdownToPlain(followUp.answer).simplified()});
    }
    fields.append({MatchPlace::Answer, language, 0, markdownToPlain(text.answer).simplified()});
}

const BankSearchIndex::Field *BankSearchIndex::best(const QList<Field> &fields, const QStringList &terms)
{
    const auto holds = [](const Field &field, const QString &term) { return field.text.contains(term, Qt::CaseInsensitive); };
    const Field *chosen = nullptr;
    qsizetype chosenTerms = 0;
    QStringList missing = terms;
    for (const Field &field : fields) {
        const auto here = std::count_if(terms.begin(), terms.end(), [&](const QString &term) { return holds(field, term); });
        if (here == 0)
            continue;
        missing.removeIf([&](const QString &term) { return holds(field, term); });
        // The field with the most terms explains the match best; among those the better place.
        if (!chosen || here > chosenTerms || (here == chosenTerms && field.place < chosen->place)) {
            chosen = &field;
            chosenTerms = here;
        }
    }
    return missing.isEmpty() ? chosen : nullptr;
}

QList<BankMatch> BankSearchIndex::search(const QString &query, const QHash<QString, QString> &notes, CardLanguage shown) const
{
    const QStringList terms = searchTerms(query);
    QList<BankMatch> matches;
    if (terms.isEmpty())
        return matches;
    for (const Entry &entry : m_entries) {
        // Which of the two questions is "the other language" depends on what is shown now; a lone English one is always shown.
        QList<Field> fields = entry.fields;
        const bool bilingual =
            std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.language == CardLanguage::Chinese; });
        for (Field &field : fields) {
            if (field.place == MatchPlace::Question && bilingual && field.language != shown)
                field.place = MatchPlace::OtherLanguage;
        }
        if (const QString note = notes.value(entry.questionId); !note.isEmpty())
            fields.append({MatchPlace::Notes, bilingual ? shown : CardLanguage::English, 0, note});
        if (const Field *field = best(fields, terms))
            matches.append({entry.questionId, field->place, field->language, field->followUp,
                            field->place == MatchPlace::Question ? QString() : snippetAround(field->text, terms)});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const BankMatch &left, const BankMatch &right) { return left.place < right.place; });
    return matches;
}

} // namespace greenroom
