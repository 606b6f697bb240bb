#include "pitch_placeholder_model.h"

#include <algorithm>

namespace greenroom {

void PitchPlaceholderModel::set(const QList<ScriptPlaceholder> &placeholders)
{
    const auto sameKey = [](const ScriptPlaceholder &one, const ScriptPlaceholder &other) { return one.key == other.key; };
    if (std::equal(placeholders.begin(), placeholders.end(), m_placeholders.begin(), m_placeholders.end(), sameKey)) {
        m_placeholders = placeholders;
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_placeholders = placeholders;
    endResetModel();
    emit countChanged();
}

int PitchPlaceholderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PitchPlaceholderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScriptPlaceholder &placeholder = m_placeholders.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole:
        return placeholder.key;
    case ValueRole:
        return placeholder.value;
    case SampleRole:
        return placeholder.sample;
    default:
        return {};
    }
}

QHash<int, QByteArray> PitchPlaceholderModel::roleNames() const { return {{KeyRole, "key"}, {ValueRole, "value"}, {SampleRole, "sample"}}; }

void PitchPlaceholderModel::fill(int row, const QString &text)
{
    if (row < 0 || row >= count() || m_placeholders.at(row).value == text.trimmed())
        return;
    const QString key = m_placeholders.at(row).key;
    emit filledIn(key, text.trimmed());
}

} // namespace greenroom
