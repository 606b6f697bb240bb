#pragma once

#include "core/verdict.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What the compiler said about the user's file, errors before warnings; notes are left out.
class DrillDiagnosticModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The messages belong to a run.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { LineRole = Qt::UserRole + 1, ColumnRole, ErrorRole, MessageRole, FirstOfLineRole };

    explicit DrillDiagnosticModel(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {}

    void setDiagnostics(const QList<Diagnostic> &diagnostics);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_diagnostics.size()); }

    /// Where a message points, from 1; 0 for a row that is not there.
    Q_INVOKABLE [[nodiscard]] int lineAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int columnAt(int row) const;

signals:
    void countChanged();

private:
    QList<Diagnostic> m_diagnostics;
};

} // namespace greenroom
