#include "core/notes_matching.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace greenroom {
namespace {

constexpr double leastLikeness = 0.42;
/// Pairs of texts that are compared at most; beyond it only texts of the same words are found.
constexpr qint64 mostComparisons = 4'000'000;

/// One item of a file and the item of the bank that it is.
struct Candidate
{
    const ImportedItem *item = nullptr;
    qsizetype file = 0;
    bool hasOwnId = false;
    QString key;
    qsizetype match = -1; ///< index in the bank
    qsizetype twin = -1;  ///< index of an earlier candidate that is the same question
};

QString textOf(const ImportedItem &item)
{
    if (item.kind == ImportedKind::Question)
        return item.content.value(QLatin1StringView("answer")).toString();
    if (item.kind == ImportedKind::Pitch)
        return item.content.value(QLatin1StringView("script")).toString();
    if (item.kind == ImportedKind::Note || item.kind == ImportedKind::Template)
        return item.content.value(QLatin1StringView("text")).toString();
    return item.title;
}

/// What an item is found again by: its words; a problem by its number.
QString keyOf(const ImportedItem &item)
{
    QString words = item.title;
    if (item.kind == ImportedKind::Note)
        words = textOf(item);
    else if (item.kind == ImportedKind::Drill && item.content.value(QLatin1StringView("number")).toInt() > 0)
        words = QString::number(item.content.value(QLatin1StringView("number")).toInt());
    return toString(item.kind) + u':' + matchKey(words);
}

/// The work of matchNotes(), step by step.
class Matcher
{
public:
    Matcher(const QList<ImportedItem> &bank, const QList<FileItems> &files, const QStringList &paths, const QStringList &gonePaths,
            qint64 nowMs)
        : m_bank(bank)
        , m_files(files)
        , m_paths(paths)
        , m_gonePaths(gonePaths)
        , m_nowMs(nowMs)
        , m_claimed(size_t(bank.size()), -1)
    {
        for (qsizetype file = 0; file < files.size(); ++file)
            for (qsizetype index = 0; index < files.at(file).items.size(); ++index) {
                const ImportedItem &item = files.at(file).items.at(index);
                m_candidates.push_back({&item, file, files.at(file).hasOwnId.at(index), keyOf(item), -1, -1});
            }
        for (qsizetype index = 0; index < bank.size(); ++index) {
            m_byId.insert(bank.at(index).id, index);
            m_keys.append(keyOf(bank.at(index)));
            m_byKey.insert(m_keys.last(), index);
        }
    }

    NotesMatch match()
    {
        for (Candidate &candidate : m_candidates)
            if (candidate.hasOwnId)
                claim(candidate, m_byId.value(candidate.item->id, -1));
        for (Candidate &candidate : m_candidates)
            claimSameWords(candidate, true);
        for (Candidate &candidate : m_candidates)
            if (candidate.match < 0 && !isElsewhere(m_byId.value(candidate.item->id, -1), candidate))
                claim(candidate, m_byId.value(candidate.item->id, -1));
        for (qsizetype file = 0; file < m_files.size(); ++file)
            claimAlike(file);
        for (Candidate &candidate : m_candidates)
            claimSameWords(candidate, false);
        claimAlike(-1);
        findTwins();
        return build();
    }

private:
    bool claim(Candidate &candidate, qsizetype index)
    {
        if (candidate.match >= 0 || index < 0 || m_claimed[size_t(index)] >= 0 || m_bank.at(index).kind != candidate.item->kind)
            return false;
        candidate.match = index;
        m_claimed[size_t(index)] = &candidate - m_candidates.data();
        return true;
    }

    /// Whether an item stands in files this import does not look at, so that its id alone says nothing.
    [[nodiscard]] bool isElsewhere(qsizetype index, const Candidate &candidate) const
    {
        return index >= 0 && m_keys.at(index) != candidate.key && !m_bank.at(index).standsIn(m_paths.at(candidate.file));
    }

    void claimSameWords(Candidate &candidate, bool inFile)
    {
        if (candidate.match >= 0)
            return;
        const auto range = m_byKey.equal_range(candidate.key);
        qsizetype best = -1;
        for (auto found = range.first; found != range.second; ++found) {
            const ImportedItem &item = m_bank.at(*found);
            const bool here = item.standsIn(m_paths.at(candidate.file));
            if (m_claimed[size_t(*found)] >= 0) {
                // The same question in another file of this import: one card, two sources.
                if (!inFile && candidate.item->kind == ImportedKind::Question)
                    candidate.twin = m_claimed[size_t(*found)];
                continue;
            }
            if (inFile && !here)
                continue;
            if (!inFile && item.kind != ImportedKind::Question && item.kind != ImportedKind::Drill && !isGoing(*found))
                continue;
            const bool sameTopic =
                here && !item.sources.isEmpty() && item.sources.first().section == candidate.item->sources.first().section;
            if (best < 0 || sameTopic)
                best = *found;
        }
        if (candidate.twin < 0)
            claim(candidate, best);
        else
            claim(candidate, -1);
    }

    /// Whether every file an item stands in is read anew here, or gone.
    [[nodiscard]] bool isGoing(qsizetype index) const
    {
        const ImportedItem &item = m_bank.at(index);
        return item.archived || std::all_of(item.sources.begin(), item.sources.end(), [this](const ImportedSource &source) {
                   return m_paths.contains(source.path) || m_gonePaths.contains(source.path);
               });
    }

    /// Matches what is alike, the most alike first. -1: among all files, with what would otherwise be gone.
    void claimAlike(qsizetype file)
    {
        struct Pair
        {
            double likeness;
            qsizetype candidate;
            qsizetype item;
        };
        std::vector<qsizetype> open;
        for (qsizetype index = 0; index < qsizetype(m_candidates.size()); ++index)
            if (m_candidates[size_t(index)].match < 0 && m_candidates[size_t(index)].twin < 0 &&
                (file < 0 || m_candidates[size_t(index)].file == file))
                open.push_back(index);
        std::vector<qsizetype> left;
        for (qsizetype index = 0; index < m_bank.size(); ++index)
            if (m_claimed[size_t(index)] < 0 && (file < 0 ? isGoing(index) : m_bank.at(index).standsIn(m_paths.at(file))))
                left.push_back(index);
        if (open.empty() || left.empty() || qint64(open.size()) * qint64(left.size()) > mostComparisons)
            return;
        std::vector<Pair> pairs;
        for (const qsizetype item : left) {
            const ImportedItem &old = m_bank.at(item);
            const LetterPairs title = letterPairs(old.title);
            const LetterPairs text = letterPairs(textOf(old));
            for (const qsizetype index : open) {
                const Candidate &candidate = m_candidates[size_t(index)];
                if (candidate.item->kind != old.kind)
                    continue;
                const double alike = score(*candidate.item, old, title, text);
                if (alike >= leastLikeness)
                    pairs.push_back({alike, index, item});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &one, const Pair &other) { return one.likeness > other.likeness; });
        for (const Pair &pair : pairs)
            claim(m_candidates[size_t(pair.candidate)], pair.item);
    }

    [[nodiscard]] double score(const ImportedItem &item, const ImportedItem &old, const LetterPairs &title, const LetterPairs &text)
    {
        if (item.kind == ImportedKind::Plan)
            return 1;
        const double titles = likeness(letters(item.title), title);
        if (item.kind != ImportedKind::Question && item.kind != ImportedKind::Pitch && item.kind != ImportedKind::Template &&
            item.kind != ImportedKind::Note)
            return titles;
        const double texts = text.isEmpty() ? 0 : likeness(letters(textOf(item)), text);
        // The same place speaks for an item when its words alone do not.
        const bool samePlace = item.sources.first().section == old.sources.value(0).section && item.position == old.position;
        return std::max({titles, texts, (titles + texts) / 2}) + (samePlace ? 0.2 : 0);
    }

    const LetterPairs &letters(const QString &text)
    {
        auto found = m_letters.find(text);
        if (found == m_letters.end())
            found = m_letters.insert(text, letterPairs(text));
        return *found;
    }

    /// The same question twice among new items, in two files of this import.
    void findTwins()
    {
        QHash<QString, qsizetype> first;
        for (qsizetype index = 0; index < qsizetype(m_candidates.size()); ++index) {
            Candidate &candidate = m_candidates[size_t(index)];
            if (candidate.item->kind != ImportedKind::Question || candidate.twin >= 0)
                continue;
            const auto known = first.constFind(candidate.key);
            if (known == first.constEnd())
                first.insert(candidate.key, index);
            else if (candidate.match < 0)
                candidate.twin = *known;
        }
    }

    NotesMatch build();
    ImportedItem kept(const Candidate &candidate, const QString &id);
    QString freeId(const QString &id);

    const QList<ImportedItem> &m_bank;
    const QList<FileItems> &m_files;
    const QStringList &m_paths;
    const QStringList &m_gonePaths;
    qint64 m_nowMs;
    std::vector<Candidate> m_candidates;
    std::vector<qsizetype> m_claimed; ///< for each item of the bank: the candidate that is it
    QHash<QString, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byKey;
    QStringList m_keys;
    QHash<QString, LetterPairs> m_letters;
    QSet<QString> m_given;
};

QString Matcher::freeId(const QString &id)
{
    QString free = id;
    for (int number = 2; m_byId.contains(free) || m_given.contains(free); ++number)
        free = QStringLiteral("%1-%2").arg(id).arg(number);
    m_given.insert(free);
    return free;
}

/// The item as the bank would keep it: the file's words, and the sources of other files it has besides.
ImportedItem Matcher::kept(const Candidate &candidate, const QString &id)
{
    ImportedItem after = *candidate.item;
    after.id = id;
    after.updatedMs = m_nowMs;
    if (candidate.match < 0)
        return after;
    const ImportedItem &before = m_bank.at(candidate.match);
    const bool primaryElsewhere = !before.archived && !before.sources.isEmpty() && !m_paths.contains(before.sources.first().path) &&
                                  !m_gonePaths.contains(before.sources.first().path);
    QList<ImportedSource> others;
    for (const ImportedSource &source : before.sources)
        if (!before.archived && !m_paths.contains(source.path) && !m_gonePaths.contains(source.path))
            others.append(source);
    if (!primaryElsewhere) {
        after.sources += others;
        return after;
    }
    // The text stays that of its first file; this one is a further source.
    ImportedItem more = before;
    more.sources = others + candidate.item->sources;
    more.updatedMs = m_nowMs;
    return more;
}

NotesMatch Matcher::build()
{
    NotesMatch result;
    result.ids.resize(m_files.size());
    std::vector<QString> ids(m_candidates.size());
    for (size_t index = 0; index < m_candidates.size(); ++index) {
        const Candidate &candidate = m_candidates[index];
        if (candidate.twin >= 0)
            continue;
        ids[index] = candidate.match >= 0 ? m_bank.at(candidate.match).id : freeId(candidate.item->id);
        result.ids[candidate.file].insert(candidate.item->id, ids[index]);
    }
    QHash<QString, ImportedItem> afters;
    QStringList order;
    for (size_t index = 0; index < m_candidates.size(); ++index) {
        const Candidate &candidate = m_candidates[index];
        if (candidate.twin >= 0)
            continue;
        ImportedItem after = kept(candidate, ids[index]);
        if (!after.topicId.isEmpty() && after.sources.first().path == m_paths.at(candidate.file))
            after.topicId = result.ids.at(candidate.file).value(after.topicId, after.topicId);
        afters.insert(after.id, after);
        order.append(after.id);
    }
    for (size_t index = 0; index < m_candidates.size(); ++index) {
        const Candidate &candidate = m_candidates[index];
        if (candidate.twin < 0)
            continue;
        const QString id = ids[size_t(candidate.twin)];
        result.ids[candidate.file].insert(candidate.item->id, id);
        afters[id].sources += candidate.item->sources;
    }
    const auto same = [](const ImportedItem &one, const ImportedItem &other) {
        return one.content == other.content && one.title == other.title;
    };
    for (const QString &id : std::as_const(order)) {
        const ImportedItem &after = afters[id];
        if (after.sources.size() > 1)
            result.repeated.append(after);
        const qsizetype index = m_byId.value(id, -1);
        if (index < 0) {
            result.changes.append({NotesChangeKind::Added, std::nullopt, after});
            continue;
        }
        const ImportedItem &before = m_bank.at(index);
        const auto places = [](const ImportedItem &item) {
            QSet<QString> found;
            for (const ImportedSource &source : item.sources)
                found.insert(source.path + u'\n' + source.section);
            return found;
        };
        if (before.archived)
            result.changes.append({NotesChangeKind::Restored, before, after});
        else if (!same(before, after))
            result.changes.append({NotesChangeKind::Updated, before, after});
        else if (before.topicId != after.topicId || places(before) != places(after))
            result.changes.append({NotesChangeKind::Moved, before, after});
        else {
            ++result.unchanged;
            ImportedItem still = after;
            still.updatedMs = before.updatedMs;
            if (toJson(still) != toJson(before))
                result.shifted.append(still);
        }
    }
    for (qsizetype index = 0; index < m_bank.size(); ++index) {
        const ImportedItem &item = m_bank.at(index);
        if (m_claimed[size_t(index)] >= 0 || item.archived)
            continue;
        ImportedItem after = item;
        after.sources.removeIf(
            [this](const ImportedSource &source) { return m_paths.contains(source.path) || m_gonePaths.contains(source.path); });
        if (after.sources.size() == item.sources.size())
            continue;
        after.updatedMs = m_nowMs;
        after.archived = after.sources.isEmpty();
        if (after.archived)
            after.sources = item.sources;
        result.changes.append({after.archived ? NotesChangeKind::Archived : NotesChangeKind::Moved, item, after});
    }
    return result;
}

} // namespace

QString toString(NotesChangeKind kind)
{
    switch (kind) {
    case NotesChangeKind::Added:
        return QStringLiteral("added");
    case NotesChangeKind::Updated:
        return QStringLiteral("updated");
    case NotesChangeKind::Moved:
        return QStringLiteral("moved");
    case NotesChangeKind::Archived:
        return QStringLiteral("archived");
    case NotesChangeKind::Restored:
        break;
    }
    return QStringLiteral("restored");
}

NotesMatch matchNotes(const QList<ImportedItem> &bank, const QList<FileItems> &files, const QStringList &paths,
                      const QStringList &gonePaths, qint64 nowMs)
{
    return Matcher(bank, files, paths, gonePaths, nowMs).match();
}

} // namespace greenroom
