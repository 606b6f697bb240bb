#pragma once

#include "import_preview.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The lines of the import screen under one of its tabs: items with their ticks, warnings, and files that could not be read.
class ImportEntryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Entries come from ImportViewModel.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int checkedCount READ checkedCount NOTIFY changed) ///< over all tabs

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, KindRole, FileRole, CheckedRole, CheckableRole, WarnedRole };
    /// What a line is; the first five are ImportKind.
    enum Kind { New, Changed, Archived, Merged, Unchanged, Warning, Unreadable };
    Q_ENUM(Kind)
    enum Tab { AllTab, NewTab, ChangedTab, ArchivedTab, MergedTab, WarningsTab, UnchangedTab };
    Q_ENUM(Tab)

    using QAbstractListModel::QAbstractListModel;

    /// Takes what was read; everything is ticked, and texts edited here are kept.
    void set(ImportPreview preview);
    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const { return m_tab; }
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    /// How many lines a tab has.
    [[nodiscard]] int countOf(Tab tab) const;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int checkedCount() const { return m_checked; }
    /// The item of a line; null for a warning or a file.
    [[nodiscard]] const ImportEntry *entryAt(int row) const;
    /// The warning of a line; null for all others.
    [[nodiscard]] const ImportWarning *warningAt(int row) const;
    /// The file a line belongs to; null for none.
    [[nodiscard]] const ImportFile *fileAt(int row) const;
    [[nodiscard]] bool takesNew(int row) const;
    void setTakesNew(int row, bool takeNew);
    [[nodiscard]] QList<ImportChoice> choices() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Ticks a line, or takes its tick back.
    Q_INVOKABLE void toggle(int row);
    /// Ticks every line of the tab, or none when all are ticked.
    Q_INVOKABLE void toggleAll();
    /// The name of a file and what is to be said of it, by FileRole.
    Q_INVOKABLE [[nodiscard]] QString fileName(const QString &file) const;
    Q_INVOKABLE [[nodiscard]] QString fileDetail(const QString &file) const;

signals:
    void changed();

private:
    struct Row
    {
        Kind kind = New;
        int at = 0; ///< in entries, warnings or files
    };
    [[nodiscard]] QList<Row> rowsOf(Tab tab) const;
    [[nodiscard]] bool isCheckable(const Row &row) const { return row.kind < Unchanged; }
    [[nodiscard]] int fileOf(const Row &row) const;
    [[nodiscard]] QString titleOf(const Row &row) const;
    [[nodiscard]] QString detailOf(const Row &row) const;
    [[nodiscard]] static QString entryDetail(const ImportEntry &entry);
    void recount();

    ImportPreview m_preview;
    QList<ImportChoice> m_choices; ///< of the entries
    QList<Row> m_rows;
    Tab m_tab = AllTab;
    int m_checked = 0;
};

} // namespace greenroom
