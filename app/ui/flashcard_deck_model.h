#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// One deck: a topic with what waits in it.
struct DeckRow
{
    QString topicId;
    QString title;
    int cards = 0;
    int due = 0;        ///< answered before and waiting now
    int unseen = 0;     ///< never answered
    double recall = -1; ///< mean chance of recall now of what was learned, 0-100; -1 where nothing was
    bool operator==(const DeckRow &) const = default;
};

/// The decks of the landing page.
class FlashcardDeckModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Decks come from Flashcards.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TopicIdRole = Qt::UserRole, TitleRole, CardsRole, DueRole, UnseenRole, RecallRole };

    using QAbstractListModel::QAbstractListModel;

    void set(const QList<DeckRow> &rows);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<DeckRow> m_rows;
};

} // namespace greenroom
