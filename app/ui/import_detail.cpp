#include "import_detail.h"

#include <QFileInfo>

namespace greenroom {

void ImportPartModel::set(const QList<ImportPart> &parts)
{
    beginResetModel();
    m_parts = parts;
    endResetModel();
}

int ImportPartModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_parts.size()); }

QVariant ImportPartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPart &part = m_parts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return part.name;
    case BeforeRole:
        return part.before;
    case AfterRole:
        return part.after;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportPartModel::roleNames() const { return {{NameRole, "name"}, {BeforeRole, "before"}, {AfterRole, "after"}}; }

void ImportDetail::show(const ImportEntry &entry, const ImportFile &file)
{
    m_entry = entry;
    m_file = file;
    m_shown = true;
    m_parts.set(entry.parts);
    emit changed();
}

void ImportDetail::clear()
{
    m_entry = {};
    m_shown = false;
    m_parts.set({});
    emit changed();
}

QString ImportDetail::sentence() const
{
    switch (m_entry.kind) {
    case ImportKind::Archived:
        return m_entry.reviews > 0 ? tr("No longer in the file. %n review(s) are kept.", nullptr, m_entry.reviews)
                                   : tr("No longer in the file. It goes to the archive, and can be brought back.");
    case ImportKind::Merged:
        return m_entry.otherFile.isEmpty() ? tr("The same text stands in lines %1 and %2. It is kept once, and the notes are joined.")
                                                 .arg(m_entry.line)
                                                 .arg(m_entry.otherLine)
                                           : tr("The same text stands in %1, line %2. It is kept once, and the notes are joined.")
                                                 .arg(m_entry.otherFile)
                                                 .arg(m_entry.otherLine);
    case ImportKind::Changed:
        return m_entry.editedHere ? tr("You changed this text here, so yours is kept unless you say otherwise.") : QString();
    case ImportKind::Unchanged:
        return tr("As it is in the bank.");
    case ImportKind::New:
        break;
    }
    return {};
}

QString ImportDetail::keptText() const
{
    if (m_entry.notes > 0 && m_entry.reviews > 0)
        return tr("%1 and %2 stay").arg(tr("Your %n note(s)", nullptr, m_entry.notes), tr("%n review(s)", nullptr, m_entry.reviews));
    if (m_entry.notes > 0)
        return tr("%1 stay").arg(tr("Your %n note(s)", nullptr, m_entry.notes));
    return m_entry.reviews > 0 ? tr("%1 stay").arg(tr("Your %n review(s)", nullptr, m_entry.reviews)) : QString();
}

QString ImportDetail::sourceText() const
{
    const QString name = QFileInfo(m_file.path).fileName();
    return m_entry.line > 0 && !name.isEmpty() ? tr("%1, line %2").arg(name).arg(m_entry.line) : name;
}

} // namespace greenroom
