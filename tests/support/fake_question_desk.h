#pragma once

#include "catalog_store.h"
#include "question_desk.h"

namespace greenroom::test {

/// Writes questions into a catalog in memory, and knows how it was before.
class FakeQuestionDesk : public QuestionDesk
{
public:
    explicit FakeQuestionDesk(CatalogStore &store)
        : m_store(store)
    {}

    Result<QStringList> perform(const QuestionAct &act) override
    {
        if (!failure.isEmpty())
            return Error{ErrorCode::DiskFull, failure, {}};
        acts.append(act);
        m_before.append({*m_store.catalog(), m_archive});
        Catalog bank = *m_store.catalog();
        QStringList ids;
        for (const QuestionDraft &draft : act.drafts)
            ids.append(put(bank, draft));
        for (const QString &id : act.archived) {
            m_archive.prepend({*bank.question(id), 1, 12});
            bank.questions.removeIf([&id](const Question &question) { return question.id == id; });
        }
        for (const QString &id : act.restored) {
            for (const SetAsideQuestion &archived : std::as_const(m_archive)) {
                if (archived.question.id == id)
                    bank.questions.append(archived.question);
            }
            m_archive.removeIf([&id](const SetAsideQuestion &archived) { return archived.question.id == id; });
        }
        m_store.set(bank);
        return ids;
    }
    Result<void> undo() override
    {
        if (m_before.isEmpty())
            return Error{ErrorCode::NotFound, QStringLiteral("There is nothing to take back."), {}};
        m_archive = m_before.last().second;
        m_store.set(m_before.takeLast().first);
        return {};
    }
    Result<QList<SetAsideQuestion>> archived() const override { return m_archive; }

    QString failure;
    QList<QuestionAct> acts;

private:
    static void fill(QuestionText &text, const QuestionWords &words)
    {
        text.question = words.question;
        text.answer = words.answer;
        text.followUps = words.followUps;
    }
    QString put(Catalog &bank, const QuestionDraft &draft)
    {
        Question question;
        if (const Question *known = bank.question(draft.questionId))
            question = *known;
        else
            question.id = QStringLiteral("own-%1").arg(++m_number);
        question.topicId = draft.topicId;
        fill(question.english, draft.english);
        if (!draft.chinese.isEmpty()) {
            question.chinese = question.chinese.value_or(QuestionText());
            fill(*question.chinese, draft.chinese);
        }
        for (Question &known : bank.questions) {
            if (known.id == question.id) {
                known = question;
                return question.id;
            }
        }
        bank.questions.append(question);
        return question.id;
    }

    CatalogStore &m_store;
    QList<SetAsideQuestion> m_archive;
    QList<std::pair<Catalog, QList<SetAsideQuestion>>> m_before;
    int m_number = 0;
};

} // namespace greenroom::test
