#pragma once

#include "core/question.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The follow-ups of a question while they are written. One can be made a question of its own.
class QuestionEditFollowUps : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Follow-ups come from QuestionEditViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { QuestionRole = Qt::UserRole, AnswerRole, OwnRole };

    using QAbstractListModel::QAbstractListModel;

    void set(const QList<FollowUp> &followUps);
    /// Those with words that stay follow-ups.
    [[nodiscard]] QList<FollowUp> followUps() const;
    /// Those with words that become questions.
    [[nodiscard]] QList<FollowUp> ownQuestions() const;

    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setQuestion(int row, const QString &text);
    Q_INVOKABLE void setAnswer(int row, const QString &text);
    /// Makes a follow-up a question of its own when the whole is saved, or not.
    Q_INVOKABLE void setOwn(int row, bool own);

signals:
    void countChanged();
    void edited();

private:
    struct Line
    {
        FollowUp words;
        bool own = false;
    };
    [[nodiscard]] bool knows(int row) const { return row >= 0 && row < count(); }
    [[nodiscard]] QList<FollowUp> chosen(bool own) const;
    void tell(int row, int role);

    QList<Line> m_lines;
};

} // namespace greenroom
