#include "services/imported_content.h"

#include "core/literal.h"
#include "core/notes_json.h"
#include "storage/imported_notes_repository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace greenroom {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

const QString problemsTopic = QStringLiteral("notes-problems");

QList<FollowUp> followUpsOf(const QJsonObject &content)
{
    QList<FollowUp> followUps;
    for (const QJsonValue &entry : content.value(QLatin1StringView("followUps")).toArray())
        followUps.append({entry[QLatin1StringView("question")].toString(), entry[QLatin1StringView("answer")].toString(), 0});
    return followUps;
}

/// The sentences of a script: its lines, cut behind full stops.
QList<PitchSentence> sentencesOf(const QString &script, int line)
{
    QList<PitchSentence> sentences;
    QString sentence;
    const auto finish = [&] {
        if (!sentence.trimmed().isEmpty())
            sentences.append({sentence.trimmed(), {}, line});
        sentence.clear();
    };
    for (qsizetype at = 0; at < script.size(); ++at) {
        const QChar character = script.at(at);
        if (character == u'\n') {
            finish();
            continue;
        }
        sentence += character;
        const bool wide = QStringView(u"。！？").contains(character);
        const bool stop = QStringView(u".!?").contains(character) && at + 1 < script.size() && script.at(at + 1).isSpace();
        if (wide || stop)
            finish();
    }
    finish();
    return sentences;
}

/// The place of the app that a block of the day is about.
QString placeOf(const QString &title)
{
    const auto has = [&title](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&title](QStringView word) { return title.contains(word, Qt::CaseInsensitive); });
    };
    if (has({u"算法", u"leetcode", u"刷题", u"coding", u"problem", u"algorithm", u"drill"}))
        return QStringLiteral("drills");
    if (has({u"英语", u"英文", u"口语", u"pitch", u"speaking", u"english", u"自我介绍"}))
        return QStringLiteral("pitch");
    if (has({u"卡片", u"flashcard", u"cards", u"review", u"复习"}))
        return QStringLiteral("flashcards");
    if (has({u"面试", u"设计", u"问题", u"question", u"bank", u"design", u"api", u"知识"}))
        return QStringLiteral("bank");
    return QStringLiteral("today");
}

/// Adds imported items to a catalog.
class ImportedContent
{
public:
    explicit ImportedContent(Catalog &catalog)
        : m_catalog(catalog)
    {
        for (const Topic &topic : std::as_const(catalog.topics)) {
            m_topics.insert(matchKey(topic.title), topic.id);
            m_topics.insert(matchKey(topic.titleZh), topic.id);
        }
        for (const Question &question : std::as_const(catalog.questions))
            m_questions.insert(question.id);
    }

    void addTopic(const ImportedItem &item)
    {
        const QString known = m_topics.value(matchKey(item.title));
        m_places.insert(item.id, known.isEmpty() ? item.id : known);
        if (!known.isEmpty())
            return;
        m_topics.insert(matchKey(item.title), item.id);
        m_catalog.topics.append({item.id, item.title, item.title, false});
    }

    void addQuestion(const ImportedItem &item)
    {
        Question question = questionOf(item);
        question.topicId = m_places.value(item.topicId, item.topicId);
        add(question, item);
    }

    void addPitch(const ImportedItem &item)
    {
        const NotesPitch notes = pitchFromJson(item.content);
        if (m_catalog.pitch(item.id))
            return;
        Pitch pitch;
        pitch.id = item.id;
        pitch.targetSeconds = notes.targetSeconds.value_or(60);
        pitch.english.title = item.title;
        pitch.english.path = item.sources.value(0).path;
        pitch.english.line = item.sources.value(0).line;
        pitch.english.talkingPoints = notes.talkingPoints;
        pitch.english.sentences = sentencesOf(notes.script, pitch.english.line);
        if (!pitch.english.sentences.isEmpty())
            for (const NotesAlternative &alternative : notes.alternatives)
                pitch.english.sentences.last().alternatives.append({alternative.when, alternative.text});
        pitch.english.followUps = followUpsOf(item.content);
        m_catalog.pitches.append(pitch);
    }

    void addPlan(const ImportedItem &item)
    {
        const NotesPlan notes = planFromJson(item.content);
        if (notes.blocks.isEmpty())
            return;
        Plan plan;
        plan.id = item.id;
        plan.english.title = item.title;
        plan.english.goals = notes.goals;
        plan.english.deliverables = notes.deliverables;
        plan.english.path = item.sources.value(0).path;
        plan.english.line = item.sources.value(0).line;
        for (const NotesPlanBlock &block : notes.blocks) {
            const int most = block.maxMinutes > 0 ? block.maxMinutes : 30;
            plan.english.blocks.append({block.title,
                                        block.minMinutes > 0 ? block.minMinutes : most,
                                        most,
                                        placeOf(block.title),
                                        block.summary,
                                        {},
                                        plan.english.line});
        }
        // The user's own day comes before the one that was shipped, the latest first.
        m_catalog.plans.prepend(plan);
    }

    void addDrill(const ImportedItem &item)
    {
        const NotesDrill notes = drillFromJson(item.content);
        const auto shipped = std::find_if(m_catalog.drills.begin(), m_catalog.drills.end(),
                                          [&notes](const Drill &drill) { return notes.number > 0 && drill.number == notes.number; });
        if (shipped == m_catalog.drills.end()) {
            addProblem(item, notes);
            return;
        }
        shipped->hints.english += notes.hints;
        shipped->hints.chinese += notes.hints;
        shipped->invariants.english += notes.invariants;
        shipped->invariants.chinese += notes.invariants;
        shipped->pitfalls.english += notes.pitfalls;
        shipped->pitfalls.chinese += notes.pitfalls;
        addCases(notes, *shipped);
    }

private:
    void add(Question question, const ImportedItem &item)
    {
        if (m_questions.contains(question.id))
            return;
        m_questions.insert(question.id);
        question.english.path = item.sources.value(0).path;
        question.english.line = item.sources.value(0).line;
        m_catalog.questions.append(question);
    }

    /// A problem nobody can judge here is still worth a card.
    void addProblem(const ImportedItem &item, const NotesDrill &notes)
    {
        if (!m_catalog.topic(problemsTopic))
            m_catalog.topics.append(
                {problemsTopic, translated(QT_TRANSLATE_NOOP("greenroom", "Problems from notes")), QStringLiteral("笔记里的题目"), false});
        QStringList parts = notes.hints;
        for (const QStringList &list : {notes.invariants, notes.pitfalls})
            for (const QString &text : list)
                parts.append(QStringLiteral("- ") + text);
        if (!notes.complexity.isEmpty())
            parts.append(notes.complexity);
        for (const NotesCode &code : notes.code)
            parts.append(QStringLiteral("```%1\n%2\n```").arg(code.language, code.text));
        Question question;
        question.id = item.id;
        question.topicId = problemsTopic;
        question.order = 1000 + item.position;
        question.english.question = item.title;
        question.english.answer = parts.join(QStringLiteral("\n\n"));
        add(question, item);
    }

    /// The cases of the notes that fit the problem's parameters, as the user's own.
    static void addCases(const NotesDrill &notes, Drill &drill)
    {
        QStringList parameters;
        for (const Parameter &parameter : drill.signature.parameters)
            parameters.append(parameter.name);
        int number = 0;
        for (const NotesCase &entry : notes.cases) {
            const auto input = parseInput(entry.input, parameters);
            const auto expected = parseLiteral(entry.expected);
            const bool known = input && std::any_of(drill.cases.begin(), drill.cases.end(),
                                                    [&input](const TestCase &test) { return test.input == *input; });
            if (!input || !expected || known)
                continue;
            TestCase test;
            test.name = QStringLiteral("notes %1").arg(++number);
            test.source = QStringLiteral("own");
            test.input = *input;
            test.expected = *expected;
            drill.cases.append(test);
        }
    }

    Catalog &m_catalog;
    QHash<QString, QString> m_topics; ///< words of a title -> topic id
    QHash<QString, QString> m_places; ///< imported topic id -> topic id of the bank
    QSet<QString> m_questions;
};

} // namespace

Question questionOf(const ImportedItem &item)
{
    Question question;
    question.id = item.id;
    question.topicId = item.topicId;
    question.order = 1000 + item.position;
    question.english.question = item.content.value(QLatin1StringView("question")).toString();
    question.english.answer = item.content.value(QLatin1StringView("answer")).toString();
    question.english.followUps = followUpsOf(item.content);
    return question;
}

Result<void> addImportedContent(Database &database, Catalog &catalog)
{
    const auto items = ImportedNotesRepository(database).all();
    if (!items)
        return items.error();
    ImportedContent content(catalog);
    for (const ImportedItem &item : *items)
        if (!item.archived && item.kind == ImportedKind::Topic)
            content.addTopic(item);
    for (const ImportedItem &item : *items) {
        if (item.archived)
            continue;
        if (item.kind == ImportedKind::Question)
            content.addQuestion(item);
        else if (item.kind == ImportedKind::Pitch)
            content.addPitch(item);
        else if (item.kind == ImportedKind::Plan)
            content.addPlan(item);
        else if (item.kind == ImportedKind::Drill)
            content.addDrill(item);
    }
    return {};
}

} // namespace greenroom
