#include "core/word_diff.h"

#include <algorithm>
#include <vector>

namespace greenroom {

namespace {

/// The most changed words that are told one by one.
constexpr int mostChanges = 2000;

struct Word
{
    QStringView space; ///< before it
    QStringView text;
};

bool isHan(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool joinsWord(QChar character)
{
    return (character.isLetterOrNumber() || character.isMark() || character == u'_' || character.isSurrogate()) && !isHan(character);
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype space = at;
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        if (at == text.size())
            break;
        const qsizetype start = at;
        const bool joins = joinsWord(text.at(at++));
        while (joins && at < text.size() && joinsWord(text.at(at)))
            ++at;
        words.append({text.sliced(space, start - space), text.sliced(start, at - start)});
    }
    return words;
}

/// One word of the old or the new text and what became of it.
struct Step
{
    DiffKind kind = DiffKind::Same;
    Word word;
};

/// The shortest way from one list of words to the other.
class ShortestPath
{
public:
    ShortestPath(const QList<Word> &before, const QList<Word> &after)
        : m_before(before)
        , m_after(after)
    {}

    /// False when more than `limit` words changed.
    bool find(int limit)
    {
        const int old = int(m_before.size());
        const int fresh = int(m_after.size());
        std::vector<int> reached{0};
        for (int changes = 0; changes <= limit; ++changes) {
            std::vector<int> next(size_t(2 * changes) + 1);
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int x = startOf(reached, changes, diagonal);
                int y = x - diagonal;
                while (x < old && y < fresh && m_before.at(x).text == m_after.at(y).text)
                    ++x, ++y;
                next[size_t(diagonal + changes)] = x;
                if (x >= old && y >= fresh) {
                    m_levels.push_back(std::move(next));
                    return true;
                }
            }
            m_levels.push_back(next);
            reached = std::move(next);
        }
        return false;
    }

    [[nodiscard]] QList<Step> steps() const
    {
        QList<Step> backwards;
        int x = int(m_before.size());
        int y = int(m_after.size());
        for (int changes = int(m_levels.size()) - 1; changes > 0; --changes) {
            const std::vector<int> &reached = m_levels.at(size_t(changes) - 1);
            const int diagonal = x - y;
            const bool added = comesDown(reached, changes, diagonal);
            const int start = startOf(reached, changes, diagonal);
            for (; x > start && y > start - diagonal; --x, --y)
                backwards.append({DiffKind::Same, m_after.at(y - 1)});
            if (added)
                backwards.append({DiffKind::Added, m_after.at(--y)});
            else
                backwards.append({DiffKind::Removed, m_before.at(--x)});
        }
        for (; y > 0; --y)
            backwards.append({DiffKind::Same, m_after.at(y - 1)});
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }

private:
    /// How far a diagonal was reached with one change fewer; -1 where it was not. Levels hold the diagonals -changes … changes.
    static int at(const std::vector<int> &reached, int changes, int diagonal)
    {
        const int middle = changes - 1;
        return std::abs(diagonal) > middle ? -1 : reached[size_t(diagonal + middle)];
    }
    static bool comesDown(const std::vector<int> &reached, int changes, int diagonal)
    {
        return diagonal == -changes || (diagonal != changes && at(reached, changes, diagonal - 1) < at(reached, changes, diagonal + 1));
    }
    static int startOf(const std::vector<int> &reached, int changes, int diagonal)
    {
        if (changes == 0)
            return 0;
        return comesDown(reached, changes, diagonal) ? at(reached, changes, diagonal + 1) : at(reached, changes, diagonal - 1) + 1;
    }

    const QList<Word> &m_before;
    const QList<Word> &m_after;
    std::vector<std::vector<int>> m_levels; ///< the furthest old word on each diagonal, by number of changes
};

/// What changed at one place, and the words that stayed before it.
struct Place
{
    QList<Word> same;
    QList<Word> removed;
    QList<Word> added;
};

qsizetype lettersOf(const QList<Word> &words)
{
    qsizetype letters = 0;
    for (const Word &word : words)
        letters += word.text.size();
    return letters;
}

qsizetype weightOf(const Place &place) { return std::max(lettersOf(place.removed), lettersOf(place.added)); }

QList<Place> placesOf(const QList<Step> &steps)
{
    QList<Place> places{{}};
    for (const Step &step : steps) {
        if (step.kind == DiffKind::Same) {
            if (!places.last().removed.isEmpty() || !places.last().added.isEmpty())
                places.append(Place{});
            places.last().same.append(step.word);
        } else {
            (step.kind == DiffKind::Removed ? places.last().removed : places.last().added).append(step.word);
        }
    }
    return places;
}

/// Joins two places when what stayed between them is no longer than either.
QList<Place> joined(const QList<Place> &places)
{
    QList<Place> result;
    for (const Place &place : places) {
        const bool changes = !place.removed.isEmpty() || !place.added.isEmpty();
        const qsizetype between = lettersOf(place.same);
        if (result.isEmpty() || !changes || between > weightOf(result.last()) || between > weightOf(place)) {
            result.append(place);
            continue;
        }
        Place &last = result.last();
        last.removed += place.same + place.removed;
        last.added += place.same + place.added;
    }
    return result;
}

enum class Edge { Kept, Trimmed };

QString textOf(const QList<Word> &words, Edge edge)
{
    QString text;
    for (const Word &word : words) {
        if (edge == Edge::Kept || !text.isEmpty())
            text += word.space;
        text += word.text;
    }
    return text;
}

/// A new line before a change is still one.
bool startsLine(const QList<Word> &words) { return !words.isEmpty() && words.first().space.contains(u'\n'); }

WordDiff told(const QList<Place> &places)
{
    WordDiff diff;
    for (const Place &place : places) {
        QString same = textOf(place.same, Edge::Kept);
        if (startsLine(place.removed) || startsLine(place.added))
            same += u'\n';
        if (!same.isEmpty())
            diff.runs.append({DiffKind::Same, same});
        if (!place.removed.isEmpty())
            diff.runs.append({DiffKind::Removed, textOf(place.removed, Edge::Trimmed)});
        if (!place.added.isEmpty())
            diff.runs.append({DiffKind::Added, textOf(place.added, Edge::Trimmed)});
        diff.places += place.removed.isEmpty() && place.added.isEmpty() ? 0 : 1;
    }
    return diff;
}

WordDiff rewritten(const QString &before, const QString &after)
{
    WordDiff diff;
    diff.rewritten = true;
    diff.places = 1;
    if (const QString old = before.trimmed(); !old.isEmpty())
        diff.runs.append({DiffKind::Removed, old});
    if (const QString fresh = after.trimmed(); !fresh.isEmpty())
        diff.runs.append({DiffKind::Added, fresh});
    return diff;
}

} // namespace

WordDiff wordDiff(const QString &before, const QString &after)
{
    const QList<Word> old = wordsOf(before);
    const QList<Word> fresh = wordsOf(after);
    const qsizetype total = old.size() + fresh.size();
    ShortestPath path(old, fresh);
    if (!path.find(int(std::min<qsizetype>(mostChanges, total))))
        return rewritten(before, after);
    const QList<Place> places = joined(placesOf(path.steps()));
    qsizetype changed = 0;
    for (const Place &place : places)
        changed += place.removed.size() + place.added.size();
    return 2 * changed > total ? rewritten(before, after) : told(places);
}

} // namespace greenroom
