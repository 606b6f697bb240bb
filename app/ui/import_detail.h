#pragma once

#include "import_preview.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The parts of the open item, old against new.
class ImportPartModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Parts come from ImportDetail.")

public:
    enum Role { NameRole = Qt::UserRole, BeforeRole, AfterRole };

    using QAbstractListModel::QAbstractListModel;

    void set(const QList<ImportPart> &parts);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<ImportPart> m_parts;
};

/// The item that is open beside the import list.
class ImportDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The detail comes from ImportViewModel.")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed) ///< ImportEntryModel.Kind
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)     ///< what happens to it, where the parts do not tell
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed)     ///< "Your 2 notes and 14 reviews stay"
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY changed) ///< "day1.md, line 301"
    Q_PROPERTY(bool editedHere READ isEditedHere NOTIFY changed)
    Q_PROPERTY(greenroom::ImportPartModel *parts READ parts CONSTANT)

public:
    using QObject::QObject;

    void show(const ImportEntry &entry, const ImportFile &file);
    void clear();

    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] int kind() const { return int(m_entry.kind); }
    [[nodiscard]] QString title() const { return m_entry.title; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString keptText() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] bool isEditedHere() const { return m_entry.editedHere; }
    [[nodiscard]] ImportPartModel *parts() { return &m_parts; }

signals:
    void changed();

private:
    ImportEntry m_entry;
    ImportFile m_file;
    bool m_shown = false;
    ImportPartModel m_parts;
};

} // namespace greenroom
