#include "question_edit_view_model.h"

#include "question_likeness.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace greenroom {

namespace {
constexpr int mostMergeChoices = 6;

QuestionWords wordsOf(const QuestionText &text) { return {text.question, text.answer, text.followUps}; }

QuestionWords chineseOf(const Question &question) { return question.chinese ? wordsOf(*question.chinese) : QuestionWords(); }

} // namespace

QuestionEditViewModel::QuestionEditViewModel(QuestionDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_catalog(std::make_shared<Catalog>())
{
    m_likenessTimer.setSingleShot(true);
    m_likenessTimer.setInterval(likenessDelayMs);
    connect(&m_likenessTimer, &QTimer::timeout, this, &QuestionEditViewModel::lookAlike);
    connect(&m_english, &QuestionEditWords::edited, this, &QuestionEditViewModel::touch);
    connect(&m_chinese, &QuestionEditWords::edited, this, &QuestionEditViewModel::touch);
}

void QuestionEditViewModel::setContent(std::shared_ptr<const Catalog> catalog, const QList<TopicRow> &topics)
{
    m_catalog = std::move(catalog);
    m_topics.set(topics);
}

void QuestionEditViewModel::begin()
{
    m_open = true;
    m_dirty = false;
    m_error.clear();
    m_closeMatchId.clear();
    m_merged.reset();
    m_choices.set(QList<QuestionRow>(), {});
    emit changed();
}

void QuestionEditViewModel::openNew(const QString &topicId)
{
    m_questionId.clear();
    m_topicId = !topicId.isEmpty() ? topicId : m_topics.topicIdAt(0);
    m_origin.clear();
    m_english.set({});
    m_chinese.set({});
    begin();
}

void QuestionEditViewModel::openQuestion(const Question &question)
{
    m_questionId = question.id;
    m_topicId = question.topicId;
    m_english.set(wordsOf(question.english));
    m_chinese.set(chineseOf(question));
    const QuestionText &text = question.english.path.isEmpty() && question.chinese ? *question.chinese : question.english;
    m_origin = text.path.isEmpty()
                   ? QString()
                   : tr("From %1, line %2. Your edit stays; the next import asks.").arg(QFileInfo(text.path).fileName()).arg(text.line);
    begin();
}

void QuestionEditViewModel::touch()
{
    m_dirty = true;
    m_likenessTimer.start();
    emit changed();
}

void QuestionEditViewModel::setTopicId(const QString &topicId)
{
    if (topicId == m_topicId)
        return;
    m_topicId = topicId;
    touch();
}

QString QuestionEditViewModel::missing() const
{
    const QuestionWords english = m_english.words();
    const QuestionWords chinese = m_chinese.words();
    if (english.question.isEmpty() && chinese.question.isEmpty())
        return tr("Write the question first.");
    if ((english.question.isEmpty() && !english.isEmpty()) || (chinese.question.isEmpty() && !chinese.isEmpty()))
        return tr("The answer in the other language has no question.");
    for (const QuestionWords &own : m_english.ownQuestions() + m_chinese.ownQuestions()) {
        if (own.question.isEmpty())
            return tr("The second question has no words yet.");
    }
    return m_topicId.isEmpty() ? tr("Choose a topic.") : QString();
}

// Off the window's thread: a large bank takes longer than a frame.
void QuestionEditViewModel::lookAlike()
{
    constexpr qsizetype shortest = 4; // fewer letters are like too many questions
    const QString text = m_english.question().trimmed().isEmpty() ? m_chinese.question() : m_english.question();
    if (!isNew() || !m_open || text.size() < shortest) {
        m_closeMatchId.clear();
        emit changed();
        return;
    }
    QtConcurrent::run([catalog = m_catalog, text] {
        const Question *found = closestQuestion(catalog->questions, text, {});
        return found ? found->id : QString();
    }).then(this, [this](const QString &questionId) {
        m_closeMatchId = isNew() && m_open ? questionId : QString();
        emit changed();
    });
}

QString QuestionEditViewModel::closeMatch() const
{
    const Question *question = m_closeMatchId.isEmpty() ? nullptr : m_catalog->question(m_closeMatchId);
    if (!question)
        return {};
    return m_english.question().trimmed().isEmpty() && question->chinese ? question->chinese->question : question->english.question;
}

void QuestionEditViewModel::openCloseMatch()
{
    const QString questionId = m_closeMatchId;
    close();
    emit closeMatchRequested(questionId);
}

void QuestionEditViewModel::lookForMerge(const QString &words)
{
    QList<QuestionRow> rows;
    const QStringList terms = words.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&terms](const QuestionText &text) {
        return std::all_of(terms.begin(), terms.end(),
                           [&text](const QString &term) { return text.question.contains(term, Qt::CaseInsensitive); });
    };
    for (const Question &question : m_catalog->questions) {
        if (terms.isEmpty() || question.id == m_questionId || rows.size() == mostMergeChoices)
            continue;
        const bool chinese = question.chinese && holds(*question.chinese);
        if (!holds(question.english) && !chinese)
            continue;
        QuestionRow row;
        row.questionId = question.id;
        row.title = holds(question.english) ? question.english.question : question.chinese->question;
        rows.append(row);
    }
    m_choices.set(rows, {});
}

void QuestionEditViewModel::mergeWith(const QString &questionId)
{
    const Question *other = m_catalog->question(questionId);
    if (!other || m_merged)
        return;
    m_englishBefore = m_english.words();
    m_chineseBefore = m_chinese.words();
    m_merged = *other;
    m_english.join(wordsOf(other->english));
    if (other->chinese)
        m_chinese.join(wordsOf(*other->chinese));
    m_choices.set(QList<QuestionRow>(), {});
    touch();
}

void QuestionEditViewModel::unmerge()
{
    if (!m_merged)
        return;
    m_merged.reset();
    m_english.set(m_englishBefore);
    m_chinese.set(m_chineseBefore);
    touch();
}

QuestionAct QuestionEditViewModel::act() const
{
    QuestionAct act;
    act.drafts.append({m_questionId, m_topicId, m_english.words(), m_chinese.words()});
    for (const QuestionWords &own : m_english.ownQuestions())
        act.drafts.append({QString(), m_topicId, own, {}});
    for (const QuestionWords &own : m_chinese.ownQuestions())
        act.drafts.append({QString(), m_topicId, {}, own});
    if (m_merged)
        act.archived.append(m_merged->id);
    return act;
}

bool QuestionEditViewModel::save()
{
    if (!m_open || !isComplete())
        return false;
    const Result<QStringList> stored = m_desk.perform(act());
    if (!stored) {
        m_error = tr("Not saved: %1").arg(stored.error().message);
        emit changed();
        return false;
    }
    close();
    emit saved(*stored);
    return true;
}

void QuestionEditViewModel::close()
{
    m_open = false;
    m_dirty = false;
    m_merged.reset();
    emit changed();
}

} // namespace greenroom
