#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// One line of the topics column.
struct TopicRow
{
    QString topicId; ///< empty = all topics
    QString title;
    int count = 0;
    bool separated = false; ///< a divider stands above it
    bool operator==(const TopicRow &) const = default;
};

/// The topics with the number of their questions, or of their matches while something is searched.
class TopicModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Topics come from the question bank.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TopicIdRole = Qt::UserRole, TitleRole, MatchesRole, SeparatedRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes other rows; the view keeps its place when only counts have changed.
    void set(const QList<TopicRow> &rows);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE [[nodiscard]] QString topicIdAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &topicId) const;

signals:
    void countChanged();

private:
    QList<TopicRow> m_rows;
};

} // namespace greenroom
