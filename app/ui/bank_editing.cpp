#include "bank_editing.h"

namespace greenroom {

BankEditing::BankEditing(QuestionDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sheet(desk)
{
    connect(&m_sheet, &QuestionEditViewModel::saved, this, [this] {
        refresh();
        emit bankChanged();
    });
    refresh();
}

bool BankEditing::told(const Result<void> &done)
{
    m_error = done ? QString() : done.error().message;
    emit errorChanged();
    return done.ok();
}

void BankEditing::refresh()
{
    const Result<QList<SetAsideQuestion>> archive = m_desk.archived();
    if (!archive) {
        told(archive.error());
        return;
    }
    m_archive = *archive;
    emit archiveChanged();
}

bool BankEditing::perform(const QuestionAct &act)
{
    const Result<QStringList> done = m_desk.perform(act);
    if (!told(done ? Result<void>() : Result<void>(done.error())))
        return false;
    refresh();
    emit bankChanged();
    return true;
}

bool BankEditing::setAside(const QString &questionId)
{
    QuestionAct act;
    act.archived.append(questionId);
    return perform(act);
}

bool BankEditing::bringBack(const QString &questionId)
{
    QuestionAct act;
    act.restored.append(questionId);
    return perform(act);
}

bool BankEditing::undo()
{
    if (!told(m_desk.undo()))
        return false;
    refresh();
    emit bankChanged();
    return true;
}

} // namespace greenroom
