#pragma once

#include "core/question.h"
#include "services/practice_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

struct Catalog;

/// The drills and pitches whose day has come: "Solve 904 again".
class TodayPracticeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What is due comes from TodayViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { SentenceRole = Qt::UserRole, DrillRole, ItemIdRole };

    /// At most so many are shown: the least likely to be recalled.
    static constexpr int mostShown = 3;

    using QAbstractListModel::QAbstractListModel;

    /// Shows what is due, in the words of a language.
    void set(const QList<DuePractice> &due, const Catalog &catalog, CardLanguage language);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Row
    {
        DuePractice practice;
        QString sentence;
        bool operator==(const Row &other) const { return practice.itemId == other.practice.itemId && sentence == other.sentence; }
    };
    [[nodiscard]] static QString sentenceOf(const DuePractice &practice, const Catalog &catalog, CardLanguage language);

    QList<Row> m_rows;
};

} // namespace greenroom
