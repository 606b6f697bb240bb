#pragma once

#include "services/pitch_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The placeholders of a script: what the user filled in, and the sample that stands in until then.
class PitchPlaceholderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Placeholders come from a script.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { KeyRole = Qt::UserRole, ValueRole, SampleRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes other placeholders. For the same keys only values change, so that a field that is being typed in stays.
    void set(const QList<ScriptPlaceholder> &placeholders);
    [[nodiscard]] int count() const { return int(m_placeholders.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The user's own text for a row; empty brings the sample back.
    Q_INVOKABLE void fill(int row, const QString &text);

signals:
    void countChanged();
    /// A row was filled in, and is to be stored.
    void filledIn(const QString &key, const QString &value);

private:
    QList<ScriptPlaceholder> m_placeholders;
};

} // namespace greenroom
