#include "storage/overlay_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

namespace greenroom {

namespace {

const QString columns = QStringLiteral("item_id, language, field, value, updated_ms");

Overlay readOverlay(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), jsonValue(row.value(3).toString()),
            row.value(4).toLongLong()};
}

} // namespace

Result<QList<Overlay>> OverlayRepository::all() const
{
    return readRows<Overlay>(m_database, QStringLiteral("SELECT %1 FROM overlays ORDER BY item_id, language, field").arg(columns), {},
                             readOverlay);
}

Result<QList<Overlay>> OverlayRepository::ofItem(const QString &itemId) const
{
    return readRows<Overlay>(m_database, QStringLiteral("SELECT %1 FROM overlays WHERE item_id = ? ORDER BY language, field").arg(columns),
                             {itemId}, readOverlay);
}

Result<void> OverlayRepository::save(const Overlay &overlay)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO overlays (%1) VALUES (?, ?, ?, ?, ?)").arg(columns),
                              {overlay.itemId, overlay.language, overlay.field, jsonValueText(overlay.value), overlay.updatedMs});
}

Result<void> OverlayRepository::remove(const QString &itemId, const QString &language, const QString &field)
{
    return m_database.execute(QStringLiteral("DELETE FROM overlays WHERE item_id = ? AND language = ? AND field = ?"),
                              {itemId, language, field});
}

} // namespace greenroom
