#include "own_question_desk.h"

#include "catalog_store.h"

#include <QCoreApplication>

namespace greenroom {

namespace {

void fill(QuestionText &text, const QuestionWords &words)
{
    text.question = words.question;
    text.answer = words.answer;
    text.followUps = words.followUps;
}

} // namespace

OwnQuestionDesk::OwnQuestionDesk(QuestionEditing &editing, const CatalogStore &catalog)
    : m_editing(editing)
    , m_catalog(catalog)
{}

Question OwnQuestionDesk::base(const QString &questionId) const
{
    const auto original = m_catalog.edits().originals.constFind(questionId);
    if (original != m_catalog.edits().originals.constEnd())
        return *original;
    const Question *question = m_catalog.catalog()->question(questionId);
    return question ? *question : Question();
}

Question OwnQuestionDesk::wanted(const QuestionDraft &draft) const
{
    const Question *shown = m_catalog.catalog()->question(draft.questionId);
    Question question = shown ? *shown : Question();
    question.id = draft.questionId;
    question.topicId = draft.topicId;
    fill(question.english, draft.english);
    // A question in Chinese alone is kept as the one text there is.
    if (draft.english.isEmpty() && !shown) {
        fill(question.english, draft.chinese);
        return question;
    }
    if (!draft.chinese.isEmpty()) {
        question.chinese = question.chinese.value_or(QuestionText());
        fill(*question.chinese, draft.chinese);
    }
    return question;
}

// The first draft is the question of the sheet; what was split off it follows.
Result<QStringList> OwnQuestionDesk::change(const QuestionAct &act, int &done)
{
    QStringList ids;
    for (qsizetype at = 0; at < act.drafts.size(); ++at) {
        const QuestionDraft &draft = act.drafts.at(at);
        const Question question = wanted(draft);
        if (draft.questionId.isEmpty()) {
            const auto added = m_editing.add(question);
            if (!added)
                return added.error();
            ids.append(*added);
            ++done;
            continue;
        }
        ids.append(draft.questionId);
        // What was split off first starts from the memory of the question it came from.
        const bool splits = at == 0 && act.drafts.size() > 1 && act.drafts.at(1).questionId.isEmpty() && act.archived.isEmpty();
        Result<void> changed;
        if (splits) {
            const auto second = m_editing.split(base(draft.questionId), question, wanted(act.drafts.at(1)));
            changed = second ? Result<void>() : Result<void>(second.error());
            if (second)
                ids.append(*second);
            ++at;
        } else if (at == 0 && !act.archived.isEmpty()) {
            changed = m_editing.merge(act.archived.first(), base(draft.questionId), question);
        } else {
            changed = m_editing.edit(base(draft.questionId), question);
        }
        if (!changed)
            return changed.error();
        ++done;
    }
    return ids;
}

Result<QStringList> OwnQuestionDesk::performAll(const QuestionAct &act, int &done)
{
    const Result<QStringList> ids = change(act, done);
    if (!ids)
        return ids;
    // With a draft the first of these went into it.
    for (qsizetype at = act.drafts.isEmpty() ? 0 : 1; at < act.archived.size(); ++at) {
        if (const Result<void> archived = m_editing.archive(act.archived.at(at)); !archived)
            return archived.error();
        ++done;
    }
    for (const QString &id : act.restored) {
        if (const Result<void> back = m_editing.bringBack(id); !back)
            return back.error();
        ++done;
    }
    return ids;
}

Result<QStringList> OwnQuestionDesk::perform(const QuestionAct &act)
{
    int done = 0;
    const Result<QStringList> ids = performAll(act, done);
    if (!ids) {
        for (; done > 0; --done) {
            if (const auto undone = m_editing.undo(); !undone)
                return undone.error();
        }
        return ids;
    }
    if (done > 0)
        m_acts.append(done);
    return ids;
}

Result<void> OwnQuestionDesk::undo()
{
    if (m_acts.isEmpty())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "There is nothing to take back."), {}};
    for (int edits = m_acts.last(); edits > 0; --edits) {
        if (const auto undone = m_editing.undo(); !undone)
            return undone.error();
        --m_acts.last();
    }
    m_acts.removeLast();
    return {};
}

Result<QList<SetAsideQuestion>> OwnQuestionDesk::archived() const { return m_catalog.edits().setAside; }

} // namespace greenroom
