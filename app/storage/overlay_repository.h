#pragma once

#include "core/note.h"
#include "storage/database.h"

#include <QList>

namespace greenroom {

/// The user's edits of shipped content.
class OverlayRepository
{
public:
    explicit OverlayRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<QList<Overlay>> all() const;
    [[nodiscard]] Result<QList<Overlay>> ofItem(const QString &itemId) const;
    [[nodiscard]] Result<void> save(const Overlay &overlay);
    /// Brings the shipped text of one field back.
    [[nodiscard]] Result<void> remove(const QString &itemId, const QString &language, const QString &field);

private:
    Database &m_database;
};

} // namespace greenroom
