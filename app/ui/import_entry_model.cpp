#include "import_entry_model.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace greenroom {

void ImportEntryModel::set(ImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_choices.clear();
    for (const ImportEntry &entry : std::as_const(m_preview.entries))
        m_choices.append({entry.id, entry.kind != ImportKind::Unchanged, !entry.editedHere});
    m_tab = AllTab;
    m_rows = rowsOf(m_tab);
    endResetModel();
    recount();
}

void ImportEntryModel::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    beginResetModel();
    m_tab = tab;
    m_rows = rowsOf(tab);
    endResetModel();
    emit changed();
}

QList<ImportEntryModel::Row> ImportEntryModel::rowsOf(Tab tab) const
{
    QList<Row> rows;
    for (int at = 0; at < m_preview.files.size() && tab == AllTab; ++at) {
        if (!m_preview.files.at(at).error.isEmpty())
            rows.append({Unreadable, at});
    }
    for (int at = 0; at < m_preview.entries.size() && tab != WarningsTab; ++at) {
        const Kind kind = static_cast<Kind>(m_preview.entries.at(at).kind);
        const bool wanted = tab == AllTab ? kind != Unchanged : tab == UnchangedTab ? kind == Unchanged : int(kind) == int(tab) - 1;
        if (wanted)
            rows.append({kind, at});
    }
    for (int at = 0; at < m_preview.warnings.size() && tab == WarningsTab; ++at)
        rows.append({Warning, at});
    // One head for each file: what belongs to it stands together.
    std::stable_sort(rows.begin(), rows.end(), [this](const Row &left, const Row &right) { return fileOf(left) < fileOf(right); });
    return rows;
}

int ImportEntryModel::countOf(Tab tab) const
{
    const auto isKind = [tab](const ImportEntry &entry) {
        const bool unchanged = entry.kind == ImportKind::Unchanged;
        return tab == AllTab ? !unchanged : tab == UnchangedTab ? unchanged : int(entry.kind) == int(tab) - 1;
    };
    if (tab == WarningsTab)
        return int(m_preview.warnings.size());
    const int more = tab == UnchangedTab ? m_preview.unchanged : 0;
    return more + int(std::count_if(m_preview.entries.begin(), m_preview.entries.end(), isKind));
}

int ImportEntryModel::fileOf(const Row &row) const
{
    switch (row.kind) {
    case Warning:
        return m_preview.warnings.at(row.at).file;
    case Unreadable:
        return row.at;
    default:
        return m_preview.entries.at(row.at).file;
    }
}

const ImportEntry *ImportEntryModel::entryAt(int row) const
{
    const bool known = row >= 0 && row < count() && m_rows.at(row).kind <= Unchanged;
    return known ? &m_preview.entries.at(m_rows.at(row).at) : nullptr;
}

const ImportWarning *ImportEntryModel::warningAt(int row) const
{
    const bool known = row >= 0 && row < count() && m_rows.at(row).kind == Warning;
    return known ? &m_preview.warnings.at(m_rows.at(row).at) : nullptr;
}

const ImportFile *ImportEntryModel::fileAt(int row) const
{
    const int file = row >= 0 && row < count() ? fileOf(m_rows.at(row)) : -1;
    return file >= 0 && file < m_preview.files.size() ? &m_preview.files.at(file) : nullptr;
}

bool ImportEntryModel::takesNew(int row) const { return entryAt(row) && m_choices.at(m_rows.at(row).at).takeNew; }

void ImportEntryModel::setTakesNew(int row, bool takeNew)
{
    if (!entryAt(row))
        return;
    m_choices[m_rows.at(row).at].takeNew = takeNew;
    emit dataChanged(index(row), index(row));
    emit changed();
}

QList<ImportChoice> ImportEntryModel::choices() const
{
    QList<ImportChoice> choices;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        if (m_preview.entries.at(at).kind != ImportKind::Unchanged)
            choices.append(m_choices.at(at));
    }
    return choices;
}

void ImportEntryModel::toggle(int row)
{
    if (row < 0 || row >= count() || !isCheckable(m_rows.at(row)))
        return;
    ImportChoice &choice = m_choices[m_rows.at(row).at];
    choice.ticked = !choice.ticked;
    emit dataChanged(index(row), index(row), {CheckedRole});
    recount();
}

void ImportEntryModel::toggleAll()
{
    const bool all =
        std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return !isCheckable(row) || m_choices.at(row.at).ticked; });
    for (const Row &row : std::as_const(m_rows)) {
        if (isCheckable(row))
            m_choices[row.at].ticked = !all;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(count() - 1), {CheckedRole});
    recount();
}

void ImportEntryModel::recount()
{
    m_checked = int(std::count_if(m_choices.begin(), m_choices.end(), [](const ImportChoice &choice) { return choice.ticked; }));
    emit changed();
}

QString ImportEntryModel::fileName(const QString &file) const
{
    const int at = file.toInt();
    return at >= 0 && at < m_preview.files.size() ? QFileInfo(m_preview.files.at(at).path).fileName() : QString();
}

QString ImportEntryModel::fileDetail(const QString &file) const
{
    const int at = file.toInt();
    if (at < 0 || at >= m_preview.files.size())
        return {};
    const ImportFile &known = m_preview.files.at(at);
    if (known.fresh || !known.changed.isValid())
        return known.fresh ? tr("new file") : QString();
    return tr("changed %1").arg(QLocale().toString(known.changed, tr("d MMM HH:mm", "date and time of a file")));
}

QString ImportEntryModel::titleOf(const Row &row) const
{
    switch (row.kind) {
    case Warning:
        return m_preview.warnings.at(row.at).message;
    case Unreadable:
        return m_preview.files.at(row.at).error;
    default:
        return m_preview.entries.at(row.at).title;
    }
}

QString ImportEntryModel::detailOf(const Row &row) const
{
    if (row.kind == Warning) {
        const int line = m_preview.warnings.at(row.at).line;
        return line > 0 ? tr("line %1").arg(line) : tr("the whole file");
    }
    return row.kind == Unreadable ? tr("not read, the other files go on") : entryDetail(m_preview.entries.at(row.at));
}

QString ImportEntryModel::entryDetail(const ImportEntry &entry)
{
    QStringList words;
    if (entry.kind == ImportKind::Merged && entry.otherLine > 0)
        words.append(entry.otherFile.isEmpty() ? tr("lines %1 and %2").arg(entry.line).arg(entry.otherLine)
                                               : tr("line %1 and %2, line %3").arg(entry.line).arg(entry.otherFile).arg(entry.otherLine));
    else if (entry.kind == ImportKind::Archived)
        words.append(tr("no longer in the file"));
    else if (entry.line > 0)
        words.append(tr("line %1").arg(entry.line));
    if (!entry.what.isEmpty())
        words.append(entry.what);
    if (entry.kind == ImportKind::Merged)
        words.append(tr("same text twice, kept once"));
    if (entry.kind == ImportKind::Changed)
        words.append(entry.rewritten ? tr("rewritten") : tr("%n place(s) differ", nullptr, entry.places));
    if (entry.kind == ImportKind::Archived && entry.reviews > 0)
        words.append(tr("%n review(s) kept", nullptr, entry.reviews));
    if (entry.warned)
        words.append(tr("has a warning"));
    return words.join(QStringLiteral("  ·  "));
}

int ImportEntryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant ImportEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(row);
    case DetailRole:
        return detailOf(row);
    case KindRole:
        return int(row.kind);
    case FileRole:
        return QString::number(fileOf(row));
    case CheckedRole:
        return isCheckable(row) && m_choices.at(row.at).ticked;
    case CheckableRole:
        return isCheckable(row);
    case WarnedRole:
        return row.kind <= Unchanged && m_preview.entries.at(row.at).warned;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportEntryModel::roleNames() const
{
    return {{TitleRole, "title"},    {DetailRole, "detail"},      {KindRole, "kind"},    {FileRole, "file"},
            {CheckedRole, "ticked"}, {CheckableRole, "tickable"}, {WarnedRole, "warned"}};
}

} // namespace greenroom
