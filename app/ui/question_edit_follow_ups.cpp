#include "question_edit_follow_ups.h"

namespace greenroom {

void QuestionEditFollowUps::set(const QList<FollowUp> &followUps)
{
    beginResetModel();
    m_lines.clear();
    for (const FollowUp &followUp : followUps)
        m_lines.append({followUp, false});
    endResetModel();
    emit countChanged();
}

QList<FollowUp> QuestionEditFollowUps::chosen(bool own) const
{
    QList<FollowUp> chosen;
    for (const Line &line : m_lines) {
        if (line.own == own && !line.words.question.trimmed().isEmpty())
            chosen.append({line.words.question.trimmed(), line.words.answer.trimmed(), line.words.line});
    }
    return chosen;
}

QList<FollowUp> QuestionEditFollowUps::followUps() const { return chosen(false); }

QList<FollowUp> QuestionEditFollowUps::ownQuestions() const { return chosen(true); }

int QuestionEditFollowUps::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant QuestionEditFollowUps::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case QuestionRole:
        return line.words.question;
    case AnswerRole:
        return line.words.answer;
    case OwnRole:
        return line.own;
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionEditFollowUps::roleNames() const
{
    return {{QuestionRole, "question"}, {AnswerRole, "answer"}, {OwnRole, "own"}};
}

void QuestionEditFollowUps::add()
{
    beginInsertRows({}, count(), count());
    m_lines.append(Line());
    endInsertRows();
    emit countChanged();
}

void QuestionEditFollowUps::remove(int row)
{
    if (!knows(row))
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    emit countChanged();
    emit edited();
}

void QuestionEditFollowUps::tell(int row, int role)
{
    emit dataChanged(index(row), index(row), {role});
    emit edited();
}

void QuestionEditFollowUps::setQuestion(int row, const QString &text)
{
    if (!knows(row) || m_lines.at(row).words.question == text)
        return;
    m_lines[row].words.question = text;
    tell(row, QuestionRole);
}

void QuestionEditFollowUps::setAnswer(int row, const QString &text)
{
    if (!knows(row) || m_lines.at(row).words.answer == text)
        return;
    m_lines[row].words.answer = text;
    tell(row, AnswerRole);
}

void QuestionEditFollowUps::setOwn(int row, bool own)
{
    if (!knows(row) || m_lines.at(row).own == own)
        return;
    m_lines[row].own = own;
    tell(row, OwnRole);
}

} // namespace greenroom
