#include "catalog/content_rules.h"

#include "catalog/markdown_document.h"
#include "core/pace.h"
#include "core/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace greenroom {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// The bold stretches of a text.
QStringList boldTerms(const QString &markdown)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    QStringList terms;
    for (auto matches = bold.globalMatch(markdown); matches.hasNext();)
        terms.append(matches.next().captured(1));
    return terms;
}

/// The paragraph said aloud: what stands before the STAR prompt and its sample.
QString spokenParagraph(const QuestionText &text)
{
    const MarkdownDocument document(text.answer);
    return document.blocks().isEmpty() ? QString() : document.blocks().first().text;
}

/// Han characters plus Latin words: the length of a Chinese text with English terms in it.
int chineseLength(const QString &text)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z0-9+&][A-Za-z0-9+&./_-]*"));
    int words = 0;
    for (auto matches = latin.globalMatch(text); matches.hasNext(); matches.next())
        ++words;
    return hanCharacters(text) + words;
}

void checkAnswerLength(const QuestionText &text, CardLanguage language, Problems &problems)
{
    const QString paragraph = markdownToPlain(spokenParagraph(text));
    if (language == CardLanguage::English) {
        const int words = countedWords(paragraph);
        if (words < 60 || words > 120)
            problems.append(
                {text.path, text.line,
                 translated(QT_TRANSLATE_NOOP("greenroom", "The answer has %1 words; 60 to 120 can be said in 30-60 s.")).arg(words)});
    } else {
        const int length = chineseLength(paragraph);
        if (length < 100 || length > 260)
            problems.append({text.path, text.line,
                             translated(QT_TRANSLATE_NOOP("greenroom", "The answer has %1 characters; 100 to 260 can be said in 30-60 s."))
                                 .arg(length)});
    }
}

void checkQuestionText(const QuestionText &text, CardLanguage language, Problems &problems)
{
    checkAnswerLength(text, language, problems);
    const qsizetype bold = boldTerms(spokenParagraph(text)).size();
    if (bold > 4)
        problems.append({text.path, text.line,
                         translated(QT_TRANSLATE_NOOP("greenroom", "The answer has %1 bold terms; four is the limit.")).arg(bold)});
    if (text.label.isEmpty() || text.label.size() > 40)
        problems.append({text.path, 1, translated(QT_TRANSLATE_NOOP("greenroom", "The question needs a label of at most 40 characters."))});
    if (text.followUps.size() < 2 || text.followUps.size() > 4)
        problems.append({text.path, text.line,
                         translated(QT_TRANSLATE_NOOP("greenroom", "The question has %1 follow-ups; two to four are asked."))
                             .arg(text.followUps.size())});
    for (const FollowUp &followUp : text.followUps) {
        if (followUp.answer.isEmpty())
            problems.append({text.path, followUp.line, translated(QT_TRANSLATE_NOOP("greenroom", "The follow-up has no answer."))});
        const bool prompt = followUp.answer.contains(QLatin1String("**STAR"));
        const bool sample = followUp.answer.contains(QLatin1String("**Sample (invented).**")) ||
                            followUp.answer.contains(QStringLiteral("**示例（虚构）。**"));
        if (prompt != sample)
            problems.append({text.path, followUp.line,
                             translated(QT_TRANSLATE_NOOP("greenroom", "A STAR prompt and a labelled, invented sample go together."))});
    }
}

/// Reads a script with the longest choice at each sentence; words where the text has words, Han characters where it is Chinese.
int longestScriptLength(const PitchText &text, CardLanguage language)
{
    int total = 0;
    for (const PitchSentence &sentence : text.sentences) {
        QStringList choices{sentence.text};
        for (const PitchAlternative &alternative : sentence.alternatives)
            choices.append(alternative.text);
        int longest = 0;
        for (const QString &choice : choices) {
            const QString said = markdownToPlain(filled(choice, {}, text.samples).text);
            longest = std::max(longest, language == CardLanguage::English ? countedWords(said) : chineseLength(said));
        }
        total += longest;
    }
    return total;
}

void checkPitchText(const PitchText &text, int targetSeconds, CardLanguage language, Problems &problems)
{
    const int length = longestScriptLength(text, language);
    if (language == CardLanguage::English && !fits(length, targetSeconds))
        problems.append({text.path, text.line,
                         translated(QT_TRANSLATE_NOOP("greenroom", "The script has %1 words; %2 s hold %3 at 140 a minute."))
                             .arg(length)
                             .arg(targetSeconds)
                             .arg(int(targetSeconds * scriptWordsPerMinute / 60))});
    qsizetype emphasis = 0;
    for (const PitchSentence &sentence : text.sentences) {
        emphasis += boldTerms(sentence.text).size();
        for (const QString &key : filled(sentence.text, {}, text.samples).missing)
            problems.append({text.path, sentence.line,
                             translated(QT_TRANSLATE_NOOP("greenroom", "The placeholder “%1” has no sample value.")).arg(key)});
    }
    if (emphasis != 3)
        problems.append(
            {text.path, text.line,
             translated(QT_TRANSLATE_NOOP("greenroom", "The script has %1 emphasis words; exactly three are asked.")).arg(emphasis)});
    if (text.talkingPoints.isEmpty() || text.talkingPoints.size() > 6)
        problems.append({text.path, text.line, translated(QT_TRANSLATE_NOOP("greenroom", "A pitch has one to six talking points."))});
}

void checkBlocks(const PlanText &text, Problems &problems)
{
    static const QStringList places{QStringLiteral("flashcards"), QStringLiteral("drills"), QStringLiteral("bank"), QStringLiteral("pitch"),
                                    QStringLiteral("today")};
    for (const PlanBlock &block : text.blocks) {
        if (!places.contains(block.opens))
            problems.append({text.path, block.line,
                             translated(QT_TRANSLATE_NOOP("greenroom", "The block “%1” opens no place that exists.")).arg(block.title)});
        if (block.steps.isEmpty() || block.steps.size() > 4)
            problems.append({text.path, block.line,
                             translated(QT_TRANSLATE_NOOP("greenroom", "The block “%1” has %2 steps; one to four are shown."))
                                 .arg(block.title)
                                 .arg(block.steps.size())});
    }
}

} // namespace

void checkQuestion(const Question &question, Problems &problems)
{
    checkQuestionText(question.english, CardLanguage::English, problems);
    if (!question.chinese) {
        problems.append({question.english.path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The Chinese file is missing."))});
        return;
    }
    checkQuestionText(*question.chinese, CardLanguage::Chinese, problems);
    if (question.chinese->followUps.size() != question.english.followUps.size())
        problems.append({question.chinese->path, question.chinese->line,
                         translated(QT_TRANSLATE_NOOP("greenroom", "The two languages have a different number of follow-ups."))});
}

void checkPitch(const Pitch &pitch, Problems &problems)
{
    if (pitch.targetSeconds <= 0)
        problems.append({pitch.english.path, 1, translated(QT_TRANSLATE_NOOP("greenroom", "The pitch has no target in “seconds”."))});
    checkPitchText(pitch.english, pitch.targetSeconds, CardLanguage::English, problems);
    if (!pitch.chinese) {
        problems.append({pitch.english.path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The Chinese file is missing."))});
        return;
    }
    checkPitchText(*pitch.chinese, pitch.targetSeconds, CardLanguage::Chinese, problems);
    if (pitch.chinese->sentences.size() != pitch.english.sentences.size() ||
        pitch.chinese->followUps.size() != pitch.english.followUps.size())
        problems.append(
            {pitch.chinese->path, pitch.chinese->line,
             translated(QT_TRANSLATE_NOOP("greenroom", "The two languages have a different number of sentences or follow-ups."))});
}

void checkPlan(const Plan &plan, Problems &problems)
{
    checkBlocks(plan.english, problems);
    if (!plan.chinese) {
        problems.append({plan.english.path, 0, translated(QT_TRANSLATE_NOOP("greenroom", "The Chinese file is missing."))});
        return;
    }
    checkBlocks(*plan.chinese, problems);
    bool alike = plan.chinese->blocks.size() == plan.english.blocks.size();
    for (qsizetype index = 0; alike && index < plan.english.blocks.size(); ++index)
        alike = plan.chinese->blocks.at(index).steps.size() == plan.english.blocks.at(index).steps.size() &&
                plan.chinese->blocks.at(index).minMinutes == plan.english.blocks.at(index).minMinutes &&
                plan.chinese->blocks.at(index).maxMinutes == plan.english.blocks.at(index).maxMinutes;
    if (!alike)
        problems.append({plan.chinese->path, plan.chinese->line,
                         translated(QT_TRANSLATE_NOOP("greenroom", "The two languages differ in blocks, steps or ranges."))});
}

void checkDrill(const Drill &drill, Problems &problems)
{
    const QString path = drill.folder + QStringLiteral("/drill.json");
    const auto need = [&problems, &path](bool holds, const QString &sentence) {
        if (!holds)
            problems.append({path, 0, sentence});
    };
    need(!drill.title.english.isEmpty() && !drill.title.chinese.isEmpty(),
         translated(QT_TRANSLATE_NOOP("greenroom", "The title is not in both languages.")));
    need(!drill.statement.english.isEmpty() && !drill.statement.chinese.isEmpty(),
         translated(QT_TRANSLATE_NOOP("greenroom", "The statement is not in both languages.")));
    need(!drill.hints.english.isEmpty() && drill.hints.english.size() == drill.hints.chinese.size(),
         translated(QT_TRANSLATE_NOOP("greenroom", "The hints are missing, or differ in number between the languages.")));
    need(QStringList({QStringLiteral("easy"), QStringLiteral("medium"), QStringLiteral("hard")}).contains(drill.difficulty),
         translated(QT_TRANSLATE_NOOP("greenroom", "The difficulty is not easy, medium or hard.")));
    need(!drill.patterns.isEmpty(), translated(QT_TRANSLATE_NOOP("greenroom", "The drill names no pattern.")));
    need(!drill.starter.isEmpty(), translated(QT_TRANSLATE_NOOP("greenroom", "There is no starter.cpp.")));
    need(drill.references.contains(QStringLiteral("reference.cpp")),
         translated(QT_TRANSLATE_NOOP("greenroom", "There is no reference.cpp.")));
    need(drill.wrong.size() >= 8,
         translated(QT_TRANSLATE_NOOP("greenroom", "There are %1 known wrong answers; at least eight are asked.")).arg(drill.wrong.size()));
    QStringList names;
    for (const TestCase &test : drill.cases) {
        need(!test.name.isEmpty() && !names.contains(test.name),
             translated(QT_TRANSLATE_NOOP("greenroom", "The case name “%1” is empty or used twice.")).arg(test.name));
        names.append(test.name);
    }
}

Problems contentProblems(const Catalog &catalog)
{
    Problems problems;
    for (const Question &question : catalog.questions)
        checkQuestion(question, problems);
    for (const Pitch &pitch : catalog.pitches)
        checkPitch(pitch, problems);
    for (const Plan &plan : catalog.plans)
        checkPlan(plan, problems);
    for (const Drill &drill : catalog.drills)
        checkDrill(drill, problems);
    for (const Topic &topic : catalog.topics) {
        const auto count = std::count_if(catalog.questions.begin(), catalog.questions.end(),
                                         [&topic](const Question &question) { return question.topicId == topic.id; });
        if (topic.bullets && count > 7)
            problems.append({QStringLiteral("topics.json"), 0,
                             translated(QT_TRANSLATE_NOOP("greenroom", "The topic “%1” has %2 bullets; seven is the limit."))
                                 .arg(topic.id)
                                 .arg(count)});
    }
    return problems;
}

} // namespace greenroom
