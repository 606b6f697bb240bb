#include "import_warning_model.h"

#include <QFileInfo>

namespace greenroom {

void ImportWarningModel::set(const ImportPreview &preview)
{
    beginResetModel();
    m_lines.clear();
    for (const ImportWarning &warning : preview.warnings) {
        const bool known = warning.file >= 0 && warning.file < preview.files.size();
        const QString name = known ? QFileInfo(preview.files.at(warning.file).path).fileName() : QString();
        m_lines.append({warning.line > 0 ? tr("%1, line %2").arg(name).arg(warning.line) : name, warning.message});
    }
    endResetModel();
    emit countChanged();
}

int ImportWarningModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant ImportWarningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case PlaceRole:
        return line.place;
    case Qt::DisplayRole:
    case MessageRole:
        return line.message;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportWarningModel::roleNames() const { return {{PlaceRole, "place"}, {MessageRole, "message"}}; }

QString ImportWarningModel::placeAt(int row) const { return row >= 0 && row < count() ? m_lines.at(row).place : QString(); }

QString ImportWarningModel::messageAt(int row) const { return row >= 0 && row < count() ? m_lines.at(row).message : QString(); }

} // namespace greenroom
