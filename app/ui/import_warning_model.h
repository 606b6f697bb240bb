#pragma once

#include "import_preview.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The warnings of an import: where, and what was done about it.
class ImportWarningModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Warnings come from ImportViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { PlaceRole = Qt::UserRole, MessageRole };

    using QAbstractListModel::QAbstractListModel;

    void set(const ImportPreview &preview);
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE [[nodiscard]] QString placeAt(int row) const;
    Q_INVOKABLE [[nodiscard]] QString messageAt(int row) const;

signals:
    void countChanged();

private:
    struct Line
    {
        QString place; ///< "day2.md, line 48"
        QString message;
    };
    QList<Line> m_lines;
};

} // namespace greenroom
