#include "core/notes_json.h"

#include <QJsonArray>

namespace greenroom {
namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QJsonValue orNull(int number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }

QJsonArray texts(const QStringList &list) { return QJsonArray::fromStringList(list); }

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &text : value.toArray())
        list.append(text.toString());
    return list;
}

template <typename T, typename Write>
QJsonArray written(const QList<T> &list, Write write)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(write(value));
    return array;
}

template <typename T, typename Read>
QList<T> read(const QJsonValue &value, Read reader)
{
    QList<T> list;
    for (const QJsonValue &entry : value.toArray())
        list.append(reader(entry.toObject()));
    return list;
}

QJsonObject retrospectiveJson(const NotesRetrospective &retrospective)
{
    return {{QStringLiteral("pattern"), orNull(retrospective.pattern)},    {QStringLiteral("intuition"), orNull(retrospective.intuition)},
            {QStringLiteral("steps"), texts(retrospective.steps)},         {QStringLiteral("complexity"), orNull(retrospective.complexity)},
            {QStringLiteral("edgeCases"), texts(retrospective.edgeCases)}, {QStringLiteral("mistakes"), texts(retrospective.mistakes)},
            {QStringLiteral("variants"), texts(retrospective.variants)}};
}

NotesRetrospective retrospectiveFromJson(const QJsonObject &object)
{
    NotesRetrospective retrospective;
    retrospective.pattern = object.value(QStringLiteral("pattern")).toString();
    retrospective.intuition = object.value(QStringLiteral("intuition")).toString();
    retrospective.steps = texts(object.value(QStringLiteral("steps")));
    retrospective.complexity = object.value(QStringLiteral("complexity")).toString();
    retrospective.edgeCases = texts(object.value(QStringLiteral("edgeCases")));
    retrospective.mistakes = texts(object.value(QStringLiteral("mistakes")));
    retrospective.variants = texts(object.value(QStringLiteral("variants")));
    return retrospective;
}

} // namespace

QJsonObject toJson(const NotesTurn &turn)
{
    return {{QStringLiteral("id"), turn.id},
            {QStringLiteral("question"), turn.question},
            {QStringLiteral("answer"), turn.answer},
            {QStringLiteral("line"), turn.line},
            {QStringLiteral("followUp"), turn.kind == TurnKind::FollowUp}};
}

NotesTurn turnFromJson(const QJsonObject &object)
{
    NotesTurn turn;
    turn.id = object.value(QStringLiteral("id")).toString();
    turn.question = object.value(QStringLiteral("question")).toString();
    turn.answer = object.value(QStringLiteral("answer")).toString();
    turn.line = object.value(QStringLiteral("line")).toInt();
    turn.kind = object.value(QStringLiteral("followUp")).toBool() ? TurnKind::FollowUp : TurnKind::Question;
    return turn;
}

QJsonObject toJson(const NotesTopic &topic)
{
    return {{QStringLiteral("id"), topic.id},
            {QStringLiteral("line"), topic.line},
            {QStringLiteral("section"), topic.section},
            {QStringLiteral("title"), topic.title},
            {QStringLiteral("summary"), orNull(topic.summary)},
            {QStringLiteral("points"), texts(topic.points)},
            {QStringLiteral("turns"), written(topic.turns, [](const NotesTurn &value) { return toJson(value); })}};
}

NotesTopic topicFromJson(const QJsonObject &object)
{
    NotesTopic topic;
    topic.id = object.value(QStringLiteral("id")).toString();
    topic.line = object.value(QStringLiteral("line")).toInt();
    topic.section = object.value(QStringLiteral("section")).toString();
    topic.title = object.value(QStringLiteral("title")).toString();
    topic.summary = object.value(QStringLiteral("summary")).toString();
    topic.points = texts(object.value(QStringLiteral("points")));
    topic.turns = read<NotesTurn>(object.value(QStringLiteral("turns")), turnFromJson);
    return topic;
}

QJsonObject toJson(const NotesChecklist &checklist)
{
    return {{QStringLiteral("id"), checklist.id},
            {QStringLiteral("line"), checklist.line},
            {QStringLiteral("section"), checklist.section},
            {QStringLiteral("title"), checklist.title},
            {QStringLiteral("items"), written(checklist.items, [](const NotesCheck &item) {
                 return QJsonObject{{QStringLiteral("text"), item.text}, {QStringLiteral("done"), item.done}};
             })}};
}

NotesChecklist checklistFromJson(const QJsonObject &object)
{
    NotesChecklist checklist;
    checklist.id = object.value(QStringLiteral("id")).toString();
    checklist.line = object.value(QStringLiteral("line")).toInt();
    checklist.section = object.value(QStringLiteral("section")).toString();
    checklist.title = object.value(QStringLiteral("title")).toString();
    checklist.items = read<NotesCheck>(object.value(QStringLiteral("items")), [](const QJsonObject &item) {
        return NotesCheck{item.value(QStringLiteral("text")).toString(), item.value(QStringLiteral("done")).toBool()};
    });
    return checklist;
}

QJsonObject toJson(const NotesDrill &drill)
{
    return {{QStringLiteral("id"), drill.id},
            {QStringLiteral("line"), drill.line},
            {QStringLiteral("section"), drill.section},
            {QStringLiteral("number"), orNull(drill.number)},
            {QStringLiteral("title"), drill.title},
            {QStringLiteral("name"), drill.name},
            {QStringLiteral("difficulty"), orNull(drill.difficulty)},
            {QStringLiteral("patterns"), texts(drill.patterns)},
            {QStringLiteral("hints"), texts(drill.hints)},
            {QStringLiteral("invariants"), texts(drill.invariants)},
            {QStringLiteral("pitfalls"), texts(drill.pitfalls)},
            {QStringLiteral("complexity"), orNull(drill.complexity)},
            {QStringLiteral("cases"),
             written(drill.cases,
                     [](const NotesCase &entry) {
                         return QJsonObject{{QStringLiteral("input"), entry.input}, {QStringLiteral("expected"), entry.expected}};
                     })},
            {QStringLiteral("code"),
             written(drill.code,
                     [](const NotesCode &code) {
                         return QJsonObject{{QStringLiteral("language"), orNull(code.language)}, {QStringLiteral("text"), code.text}};
                     })},
            {QStringLiteral("retrospective"), retrospectiveJson(drill.retrospective)}};
}

NotesDrill drillFromJson(const QJsonObject &object)
{
    NotesDrill drill;
    drill.id = object.value(QStringLiteral("id")).toString();
    drill.line = object.value(QStringLiteral("line")).toInt();
    drill.section = object.value(QStringLiteral("section")).toString();
    drill.number = object.value(QStringLiteral("number")).toInt();
    drill.title = object.value(QStringLiteral("title")).toString();
    drill.name = object.value(QStringLiteral("name")).toString();
    drill.difficulty = object.value(QStringLiteral("difficulty")).toString();
    drill.patterns = texts(object.value(QStringLiteral("patterns")));
    drill.hints = texts(object.value(QStringLiteral("hints")));
    drill.invariants = texts(object.value(QStringLiteral("invariants")));
    drill.pitfalls = texts(object.value(QStringLiteral("pitfalls")));
    drill.complexity = object.value(QStringLiteral("complexity")).toString();
    drill.cases = read<NotesCase>(object.value(QStringLiteral("cases")), [](const QJsonObject &entry) {
        return NotesCase{entry.value(QStringLiteral("input")).toString(), entry.value(QStringLiteral("expected")).toString()};
    });
    drill.code = read<NotesCode>(object.value(QStringLiteral("code")), [](const QJsonObject &code) {
        return NotesCode{code.value(QStringLiteral("language")).toString(), code.value(QStringLiteral("text")).toString()};
    });
    drill.retrospective = retrospectiveFromJson(object.value(QStringLiteral("retrospective")).toObject());
    return drill;
}

QJsonObject toJson(const NotesPitch &pitch)
{
    return {{QStringLiteral("id"), pitch.id},
            {QStringLiteral("line"), pitch.line},
            {QStringLiteral("section"), pitch.section},
            {QStringLiteral("title"), pitch.title},
            {QStringLiteral("targetSeconds"), orNull(pitch.targetSeconds.value_or(0))},
            {QStringLiteral("script"), pitch.script},
            {QStringLiteral("words"), pitch.words},
            {QStringLiteral("talkingPoints"), texts(pitch.talkingPoints)},
            {QStringLiteral("alternatives"),
             written(pitch.alternatives,
                     [](const NotesAlternative &alternative) {
                         return QJsonObject{{QStringLiteral("when"), alternative.when}, {QStringLiteral("text"), alternative.text}};
                     })},
            {QStringLiteral("followUps"), written(pitch.followUps, [](const NotesTurn &value) { return toJson(value); })},
            {QStringLiteral("emphasis"), texts(pitch.emphasis)}};
}

NotesPitch pitchFromJson(const QJsonObject &object)
{
    NotesPitch pitch;
    pitch.id = object.value(QStringLiteral("id")).toString();
    pitch.line = object.value(QStringLiteral("line")).toInt();
    pitch.section = object.value(QStringLiteral("section")).toString();
    pitch.title = object.value(QStringLiteral("title")).toString();
    if (object.value(QStringLiteral("targetSeconds")).isDouble())
        pitch.targetSeconds = object.value(QStringLiteral("targetSeconds")).toInt();
    pitch.script = object.value(QStringLiteral("script")).toString();
    pitch.words = object.value(QStringLiteral("words")).toInt();
    pitch.talkingPoints = texts(object.value(QStringLiteral("talkingPoints")));
    pitch.alternatives = read<NotesAlternative>(object.value(QStringLiteral("alternatives")), [](const QJsonObject &alternative) {
        return NotesAlternative{alternative.value(QStringLiteral("when")).toString(), alternative.value(QStringLiteral("text")).toString()};
    });
    pitch.followUps = read<NotesTurn>(object.value(QStringLiteral("followUps")), turnFromJson);
    pitch.emphasis = texts(object.value(QStringLiteral("emphasis")));
    return pitch;
}

QJsonObject toJson(const NotesTemplate &outline)
{
    return {{QStringLiteral("id"), outline.id},
            {QStringLiteral("line"), outline.line},
            {QStringLiteral("section"), outline.section},
            {QStringLiteral("title"), outline.title},
            {QStringLiteral("text"), outline.text}};
}

NotesTemplate templateFromJson(const QJsonObject &object)
{
    NotesTemplate outline;
    outline.id = object.value(QStringLiteral("id")).toString();
    outline.line = object.value(QStringLiteral("line")).toInt();
    outline.section = object.value(QStringLiteral("section")).toString();
    outline.title = object.value(QStringLiteral("title")).toString();
    outline.text = object.value(QStringLiteral("text")).toString();
    return outline;
}

QJsonObject toJson(const NotesPlan &plan)
{
    return {{QStringLiteral("goals"), texts(plan.goals)},
            {QStringLiteral("blocks"), written(plan.blocks,
                                               [](const NotesPlanBlock &block) {
                                                   return QJsonObject{{QStringLiteral("title"), block.title},
                                                                      {QStringLiteral("minMinutes"), orNull(block.minMinutes)},
                                                                      {QStringLiteral("maxMinutes"), orNull(block.maxMinutes)},
                                                                      {QStringLiteral("summary"), orNull(block.summary)},
                                                                      {QStringLiteral("start"), orNull(block.start)}};
                                               })},
            {QStringLiteral("deliverables"), texts(plan.deliverables)}};
}

NotesPlan planFromJson(const QJsonObject &object)
{
    NotesPlan plan;
    plan.goals = texts(object.value(QStringLiteral("goals")));
    plan.blocks = read<NotesPlanBlock>(object.value(QStringLiteral("blocks")), [](const QJsonObject &block) {
        return NotesPlanBlock{block.value(QStringLiteral("title")).toString(), block.value(QStringLiteral("minMinutes")).toInt(),
                              block.value(QStringLiteral("maxMinutes")).toInt(), block.value(QStringLiteral("summary")).toString(),
                              block.value(QStringLiteral("start")).toString()};
    });
    plan.deliverables = texts(object.value(QStringLiteral("deliverables")));
    return plan;
}

QJsonObject toJson(const NotesRemark &note)
{
    return {{QStringLiteral("id"), note.id},
            {QStringLiteral("section"), note.section},
            {QStringLiteral("line"), note.line},
            {QStringLiteral("text"), note.text}};
}

NotesRemark remarkFromJson(const QJsonObject &object)
{
    NotesRemark note;
    note.id = object.value(QStringLiteral("id")).toString();
    note.section = object.value(QStringLiteral("section")).toString();
    note.line = object.value(QStringLiteral("line")).toInt();
    note.text = object.value(QStringLiteral("text")).toString();
    return note;
}

QJsonObject toJson(const NotesFile &file)
{
    const auto json = [](const auto &value) { return toJson(value); };
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("title"), file.title},
            {QStringLiteral("encoding"), file.encoding},
            {QStringLiteral("topics"), written(file.topics, json)},
            {QStringLiteral("checklists"), written(file.checklists, json)},
            {QStringLiteral("drills"), written(file.drills, json)},
            {QStringLiteral("pitches"), written(file.pitches, json)},
            {QStringLiteral("templates"), written(file.templates, json)},
            {QStringLiteral("plan"), toJson(file.plan)},
            {QStringLiteral("notes"), written(file.notes, json)},
            {QStringLiteral("warnings"), written(file.warnings, [](const NotesWarning &warning) {
                 return QJsonObject{{QStringLiteral("line"), orNull(warning.line)}, {QStringLiteral("message"), warning.message}};
             })}};
}

} // namespace greenroom
