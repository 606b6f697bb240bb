#include "catalog/catalog.h"

#include "catalog/drill_reader.h"
#include "catalog/file_text.h"
#include "catalog/pitch_reader.h"
#include "catalog/plan_reader.h"
#include "catalog/question_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace greenroom {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

template <typename T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// The two files of one item: `<id>.md` and its Chinese twin, if any.
struct FilePair
{
    QString id;
    QString english;
    QString chinese; ///< empty when there is none
};

QList<FilePair> filePairs(const QDir &folder, Problems &problems)
{
    QList<FilePair> pairs;
    const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name.endsWith(QLatin1String(".zh.md"))) {
            if (!names.contains(name.chopped(6) + QStringLiteral(".md")))
                problems.append({folder.filePath(name), 0,
                                 translated(QT_TRANSLATE_NOOP("greenroom", "There is no English file beside this Chinese one."))});
            continue;
        }
        const QString id = name.chopped(3);
        const QString twin = id + QStringLiteral(".zh.md");
        pairs.append({id, folder.filePath(name), names.contains(twin) ? folder.filePath(twin) : QString()});
    }
    return pairs;
}

/// Reads one file of a pair with a reader of the shape std::optional<File>(path, source, problems), and checks that its id is the file's
/// name.
template <typename File, typename Reader>
std::optional<File> readFile(const QString &path, const QString &id, const Reader &reader, Problems &problems)
{
    if (path.isEmpty())
        return std::nullopt;
    const Result<QString> source = readTextFile(path);
    if (!source) {
        problems.append({path, 0, source.error().message});
        return std::nullopt;
    }
    std::optional<File> file = reader(path, *source, problems);
    if (file && file->id != id) {
        problems.append({path, 1, translated(QT_TRANSLATE_NOOP("greenroom", "The id “%1” is not the file's name.")).arg(file->id)});
        return std::nullopt;
    }
    return file;
}

template <typename T>
bool isNew(const QList<T> &list, const QString &id, const QString &path, Problems &problems)
{
    if (!findById(list, id))
        return true;
    problems.append(
        {path, 0,
         translated(QT_TRANSLATE_NOOP("greenroom", "The id “%1” is already taken by an earlier file; this one is left out.")).arg(id)});
    return false;
}

void readTopics(const QDir &folder, Catalog &catalog)
{
    const QString path = folder.filePath(QStringLiteral("topics.json"));
    if (!QFileInfo::exists(path))
        return;
    const Result<QString> text = readTextFile(path);
    if (!text) {
        catalog.problems.append({path, 0, text.error().message});
        return;
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8(), &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const int line = 1 + static_cast<int>(text->toUtf8().left(parseError.offset).count('\n'));
        catalog.problems.append(
            {path, line, translated(QT_TRANSLATE_NOOP("greenroom", "Not valid JSON: %1.")).arg(parseError.errorString())});
        return;
    }
    for (const QJsonValue value : document.array()) {
        const Topic topic{value[QLatin1String("id")].toString(), value[QLatin1String("title")].toString(),
                          value[QLatin1String("titleZh")].toString(), value[QLatin1String("bullets")].toBool()};
        if (topic.id.isEmpty() || topic.title.isEmpty())
            catalog.problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "A topic has no id or no title."))});
        else if (!findById(catalog.topics, topic.id))
            catalog.topics.append(topic);
    }
}

void readTopicQuestions(const QDir &folder, const QString &topicId, Catalog &catalog)
{
    for (const FilePair &pair : filePairs(folder, catalog.problems)) {
        const auto english = readFile<QuestionFile>(pair.english, pair.id, readQuestion, catalog.problems);
        const auto chinese = readFile<QuestionFile>(pair.chinese, pair.id, readQuestion, catalog.problems);
        if (!english || !isNew(catalog.questions, pair.id, pair.english, catalog.problems))
            continue;
        Question question{pair.id, topicId, english->order, english->text, std::nullopt};
        if (chinese)
            question.chinese = chinese->text;
        catalog.questions.append(question);
    }
}

void readQuestions(const QDir &folder, Catalog &catalog)
{
    const QDir questions(folder.filePath(QStringLiteral("questions")));
    for (const QString &topicId : questions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!findById(catalog.topics, topicId)) {
            catalog.problems.append(
                {questions.filePath(topicId), 0,
                 translated(QT_TRANSLATE_NOOP("greenroom", "The folder “%1” is no topic of topics.json.")).arg(topicId)});
            continue;
        }
        readTopicQuestions(QDir(questions.filePath(topicId)), topicId, catalog);
    }
}

void readPitches(const QDir &folder, Catalog &catalog)
{
    for (const FilePair &pair : filePairs(QDir(folder.filePath(QStringLiteral("pitches"))), catalog.problems)) {
        const auto english = readFile<PitchFile>(pair.english, pair.id, readPitch, catalog.problems);
        const auto chinese = readFile<PitchFile>(pair.chinese, pair.id, readPitch, catalog.problems);
        if (!english || !isNew(catalog.pitches, pair.id, pair.english, catalog.problems))
            continue;
        Pitch pitch{pair.id, english->targetSeconds, english->text, std::nullopt};
        if (chinese)
            pitch.chinese = chinese->text;
        catalog.pitches.append(pitch);
    }
}

void readPlans(const QDir &folder, Catalog &catalog)
{
    for (const FilePair &pair : filePairs(QDir(folder.filePath(QStringLiteral("plans"))), catalog.problems)) {
        const auto english = readFile<PlanFile>(pair.english, pair.id, readPlan, catalog.problems);
        const auto chinese = readFile<PlanFile>(pair.chinese, pair.id, readPlan, catalog.problems);
        if (!english || !isNew(catalog.plans, pair.id, pair.english, catalog.problems))
            continue;
        Plan plan{pair.id, english->text, std::nullopt};
        if (chinese)
            plan.chinese = chinese->text;
        catalog.plans.append(plan);
    }
}

bool folderIsThere(const QString &path, Problems &problems)
{
    if (QFileInfo(path).isDir() && QFileInfo(path).isReadable())
        return true;
    problems.append({path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The folder %1 cannot be read.")).arg(path)});
    return false;
}

} // namespace

void Catalog::indexQuestions()
{
    m_places.clear();
    m_places.reserve(questions.size());
    for (qsizetype place = 0; place < questions.size(); ++place)
        m_places.insert(questions.at(place).id, place);
}

const Question *Catalog::question(const QString &id) const
{
    if (m_places.size() != questions.size())
        return findById(questions, id);
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &questions.at(*place);
}

const Topic *Catalog::topic(const QString &id) const { return findById(topics, id); }
const Pitch *Catalog::pitch(const QString &id) const { return findById(pitches, id); }
const Drill *Catalog::drill(const QString &id) const { return findById(drills, id); }

void readContent(const QStringList &folders, Catalog &catalog)
{
    for (const QString &path : folders) {
        if (!folderIsThere(path, catalog.problems))
            continue;
        const QDir folder(path);
        readTopics(folder, catalog);
        readQuestions(folder, catalog);
        readPitches(folder, catalog);
        readPlans(folder, catalog);
    }
    const auto topicIndex = [&catalog](const Question &question) {
        const auto same = [&question](const Topic &topic) { return topic.id == question.topicId; };
        return std::distance(catalog.topics.begin(), std::find_if(catalog.topics.begin(), catalog.topics.end(), same));
    };
    std::stable_sort(catalog.questions.begin(), catalog.questions.end(), [&topicIndex](const Question &left, const Question &right) {
        return std::make_tuple(topicIndex(left), left.order, left.id) < std::make_tuple(topicIndex(right), right.order, right.id);
    });
}

void readDrill(const QString &folder, Catalog &catalog)
{
    const std::optional<Drill> drill = readDrill(folder, catalog.problems);
    if (drill && isNew(catalog.drills, drill->id, drill->folder, catalog.problems))
        catalog.drills.append(*drill);
}

void readDrills(const QStringList &folders, Catalog &catalog)
{
    for (const QString &path : folders) {
        if (!folderIsThere(path, catalog.problems))
            continue;
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            readDrill(folder.filePath(name), catalog);
    }
    std::stable_sort(catalog.drills.begin(), catalog.drills.end(), [](const Drill &left, const Drill &right) {
        return std::tie(left.number, left.id) < std::tie(right.number, right.id);
    });
}

} // namespace greenroom
