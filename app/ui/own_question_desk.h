#pragma once

#include "question_desk.h"
#include "services/question_editing.h"

namespace greenroom {

class CatalogStore;

/// The sheet and the archive of the bank over the editing of questions. One act of the user may take several edits; they are taken back
/// together.
class OwnQuestionDesk : public QuestionDesk
{
public:
    OwnQuestionDesk(QuestionEditing &editing, const CatalogStore &catalog);

    [[nodiscard]] Result<QStringList> perform(const QuestionAct &act) override;
    [[nodiscard]] Result<void> undo() override;
    [[nodiscard]] Result<QList<SetAsideQuestion>> archived() const override;

private:
    [[nodiscard]] Result<QStringList> performAll(const QuestionAct &act, int &done);
    [[nodiscard]] Result<QStringList> change(const QuestionAct &act, int &done);
    [[nodiscard]] Question wanted(const QuestionDraft &draft) const;
    [[nodiscard]] Question base(const QString &questionId) const;

    QuestionEditing &m_editing;
    const CatalogStore &m_catalog;
    QList<int> m_acts; ///< edits that each act took, the latest last
};

} // namespace greenroom
