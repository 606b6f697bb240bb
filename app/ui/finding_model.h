#pragma once

#include "core/take_findings.h"

#include <QAbstractListModel>
#include <QMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace greenroom {

/// The findings of a take, in the order heard, each with where to listen and what the user said to it.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Findings come from FeedbackViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int putAway READ putAway NOTIFY countChanged) ///< how many were dismissed or overruled

public:
    enum Role {
        KindRole = Qt::UserRole, ///< "filler", "skipped", "repeated", "extra", "stumble", "ending", "emphasis", "unsure"
        TextRole,
        WhereRole, ///< the words around it, or empty
        AtRole,    ///< seconds: the spot itself
        StartRole, ///< seconds: where to begin to listen
        EndRole,
        WordRole,   ///< index over the script's counted words, -1 for none
        VerdictRole ///< "", "dismissed", "overruled"
    };

    using QAbstractListModel::QAbstractListModel;

    void set(const QList<TakeFinding> &findings, const QMap<QString, FindingVerdict> &verdicts);
    /// Shows another verdict on a row.
    void setVerdict(int row, std::optional<FindingVerdict> verdict);
    [[nodiscard]] const TakeFinding *at(int row) const;
    [[nodiscard]] int count() const { return int(m_findings.size()); }
    [[nodiscard]] int putAway() const;
    [[nodiscard]] Q_INVOKABLE bool isPutAway(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<TakeFinding> m_findings;
    QMap<QString, FindingVerdict> m_verdicts;
};

} // namespace greenroom
