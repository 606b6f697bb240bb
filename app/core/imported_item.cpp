#include "core/imported_item.h"

#include "core/notes_json.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace greenroom {
namespace {

const std::array<std::pair<ImportedKind, QLatin1StringView>, 8> kindNames{{{ImportedKind::Topic, QLatin1StringView("topic")},
                                                                           {ImportedKind::Question, QLatin1StringView("question")},
                                                                           {ImportedKind::Checklist, QLatin1StringView("checklist")},
                                                                           {ImportedKind::Drill, QLatin1StringView("drill")},
                                                                           {ImportedKind::Pitch, QLatin1StringView("pitch")},
                                                                           {ImportedKind::Template, QLatin1StringView("template")},
                                                                           {ImportedKind::Plan, QLatin1StringView("plan")},
                                                                           {ImportedKind::Note, QLatin1StringView("note")}}};

/// Collects a file's items.
class ItemCollector
{
public:
    ItemCollector(const NotesFile &file, const QSet<QString> &ownIds)
        : m_file(file)
        , m_ownIds(ownIds)
    {}

    void add(ImportedKind kind, const QString &id, const QString &title, QJsonObject content, int line, const QString &section,
             const QString &topicId = {})
    {
        for (const char *key : {"id", "line", "section"})
            content.remove(QLatin1StringView(key));
        ImportedItem item;
        item.id = id;
        item.kind = kind;
        item.topicId = topicId;
        item.position = int(m_items.items.size());
        item.title = title;
        item.content = content;
        item.sources = {{m_file.path, line, section}};
        m_items.items.append(item);
        m_items.hasOwnId.append(m_ownIds.contains(id));
    }

    void addTopic(const NotesTopic &topic)
    {
        QJsonObject content = toJson(topic);
        content.remove(QStringLiteral("turns"));
        add(ImportedKind::Topic, topic.id, topic.title, content, topic.line, topic.section);
        const QString section = topic.section.isEmpty() ? topic.title : topic.section + QStringLiteral(" / ") + topic.title;
        for (qsizetype at = 0; at < topic.turns.size();) {
            const NotesTurn &question = topic.turns.at(at);
            QJsonArray followUps;
            qsizetype next = at + 1;
            for (; next < topic.turns.size() && topic.turns.at(next).kind == TurnKind::FollowUp; ++next)
                followUps.append(QJsonObject{{QStringLiteral("question"), topic.turns.at(next).question},
                                             {QStringLiteral("answer"), topic.turns.at(next).answer}});
            add(ImportedKind::Question, question.id, question.question,
                {{QStringLiteral("question"), question.question},
                 {QStringLiteral("answer"), question.answer},
                 {QStringLiteral("followUps"), followUps}},
                question.line, section, topic.id);
            at = next;
        }
    }

    FileItems take() { return std::move(m_items); }

private:
    const NotesFile &m_file;
    const QSet<QString> &m_ownIds;
    FileItems m_items;
};

} // namespace

QString toString(ImportedKind kind)
{
    return std::find_if(kindNames.begin(), kindNames.end(), [kind](const auto &entry) { return entry.first == kind; })->second;
}

ImportedKind importedKindFromString(QStringView text)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(), [text](const auto &entry) { return text == entry.second; });
    return found == kindNames.end() ? ImportedKind::Note : found->first;
}

bool ImportedItem::standsIn(const QString &path) const
{
    return std::any_of(sources.begin(), sources.end(), [&path](const ImportedSource &source) { return source.path == path; });
}

QJsonObject toJson(const ImportedItem &item)
{
    QJsonArray sources;
    for (const ImportedSource &source : item.sources)
        sources.append(QJsonObject{
            {QStringLiteral("path"), source.path}, {QStringLiteral("line"), source.line}, {QStringLiteral("section"), source.section}});
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("kind"), toString(item.kind)},
            {QStringLiteral("topicId"), item.topicId},
            {QStringLiteral("position"), item.position},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("content"), item.content},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("archived"), item.archived},
            {QStringLiteral("updatedMs"), item.updatedMs}};
}

ImportedItem importedItemFromJson(const QJsonObject &object)
{
    ImportedItem item;
    item.id = object.value(QStringLiteral("id")).toString();
    item.kind = importedKindFromString(object.value(QStringLiteral("kind")).toString());
    item.topicId = object.value(QStringLiteral("topicId")).toString();
    item.position = object.value(QStringLiteral("position")).toInt();
    item.title = object.value(QStringLiteral("title")).toString();
    item.content = object.value(QStringLiteral("content")).toObject();
    for (const QJsonValue &source : object.value(QStringLiteral("sources")).toArray())
        item.sources.append({source[QStringLiteral("path")].toString(), source[QStringLiteral("line")].toInt(),
                             source[QStringLiteral("section")].toString()});
    item.archived = object.value(QStringLiteral("archived")).toBool();
    item.updatedMs = object.value(QStringLiteral("updatedMs")).toInteger();
    return item;
}

FileItems itemsOf(const NotesFile &file, const QSet<QString> &ownIds)
{
    ItemCollector items(file, ownIds);
    for (const NotesTopic &topic : file.topics)
        items.addTopic(topic);
    for (const NotesChecklist &checklist : file.checklists)
        items.add(ImportedKind::Checklist, checklist.id, checklist.title, toJson(checklist), checklist.line, checklist.section);
    for (const NotesDrill &drill : file.drills)
        items.add(ImportedKind::Drill, drill.id, drill.title, toJson(drill), drill.line, drill.section);
    for (const NotesPitch &pitch : file.pitches) {
        QJsonObject content = toJson(pitch);
        QJsonArray followUps;
        for (const NotesTurn &turn : pitch.followUps)
            followUps.append(QJsonObject{{QStringLiteral("question"), turn.question}, {QStringLiteral("answer"), turn.answer}});
        content.insert(QStringLiteral("followUps"), followUps);
        items.add(ImportedKind::Pitch, pitch.id, pitch.title, content, pitch.line, pitch.section);
    }
    for (const NotesTemplate &outline : file.templates)
        items.add(ImportedKind::Template, outline.id, outline.title, toJson(outline), outline.line, outline.section);
    if (!file.plan.isEmpty())
        items.add(ImportedKind::Plan, QStringLiteral("plan-") + matchKey(file.title).left(40), file.title, toJson(file.plan), 1, {});
    for (const NotesRemark &note : file.notes)
        items.add(ImportedKind::Note, note.id, note.text.section(u'\n', 0, 0).left(80), {{QStringLiteral("text"), note.text}}, note.line,
                  note.section);
    return items.take();
}

QString matchKey(const QString &text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar character : text)
        if (character.isLetterOrNumber() || character.isSurrogate() || QStringView(u"+#*/<>=").contains(character))
            key += character.toLower();
    return key;
}

LetterPairs letterPairs(const QString &text)
{
    LetterPairs pairs;
    const QString key = matchKey(text);
    for (qsizetype at = 0; at + 1 < key.size(); ++at)
        pairs.append(quint32(key.at(at).unicode()) << 16 | key.at(at + 1).unicode());
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double likeness(const LetterPairs &left, const LetterPairs &right)
{
    if (left.isEmpty() || right.isEmpty())
        return left.isEmpty() && right.isEmpty() ? 1 : 0;
    qsizetype common = 0;
    for (qsizetype first = 0, second = 0; first < left.size() && second < right.size();) {
        if (left.at(first) == right.at(second)) {
            ++common;
            ++first;
            ++second;
        } else if (left.at(first) < right.at(second)) {
            ++first;
        } else {
            ++second;
        }
    }
    return 2.0 * double(common) / double(left.size() + right.size());
}

} // namespace greenroom
