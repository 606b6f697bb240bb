#pragma once

#include "core/question.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The follow-ups of one question, each open or closed.
class QuestionFollowUpModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Follow-ups come from a question.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY openCountChanged)

public:
    enum Role { QuestionRole = Qt::UserRole, AnswerRole, OpenRole, CardRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes other follow-ups: all closed, or, for the same ones in another language, as open as they were.
    enum class Opened { None, AsBefore };
    void set(const QList<FollowUp> &followUps, Opened opened);
    /// Takes which of them are flashcards of their own: 1-based places.
    void setCards(const QList<int> &places);

    /// Closes all.
    void close();

    [[nodiscard]] int count() const { return int(m_followUps.size()); }
    [[nodiscard]] int openCount() const { return int(m_open.count(true)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Opens a closed one, closes an open one.
    Q_INVOKABLE void toggle(int row);
    /// Opens the first closed one; closes all when none is left.
    Q_INVOKABLE void step();
    /// Opens the first closed one. False when all are open.
    Q_INVOKABLE bool openNext();

signals:
    void countChanged();
    void openCountChanged();

private:
    QList<FollowUp> m_followUps;
    QList<bool> m_open;
    QList<int> m_cards; ///< 1-based places
};

} // namespace greenroom
