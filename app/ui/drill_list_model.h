#pragma once

#include "core/drill.h"
#include "services/drill_service.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The drills by pattern, then number, each with how far the user is.
class DrillListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The list belongs to the drills' view-model.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NumberRole,
        TitleRole,
        DifficultyRole,
        PatternRole,
        FirstOfPatternRole,
        StateRole,
        BestRole,
        RetroRole
    };
    /// As DrillState, for QML.
    enum State { NotTried, Tried, Solved };
    Q_ENUM(State)

    explicit DrillListModel(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {}

    void setDrills(const QList<Drill> &drills);
    void setStandings(const QHash<QString, DrillStanding> &standings);
    void setLanguage(CardLanguage language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_drills.size()); }

signals:
    void countChanged();

private:
    /// What a row shows of a drill.
    struct Entry
    {
        QString id;
        int number = 0;
        LocalText title;
        QString difficulty;
        QString pattern; ///< the first one; empty when it has none
    };

    void allChanged();

    QList<Entry> m_drills;
    QHash<QString, DrillStanding> m_standings;
    CardLanguage m_language = CardLanguage::English;
};

} // namespace greenroom
