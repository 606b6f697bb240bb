#pragma once

#include "catalog/catalog.h"
#include "catalog/search_paths.h"
#include "question_desk.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace greenroom {

/// What the user's own edits hide of the catalog.
struct CatalogEdits
{
    QHash<QString, Question> originals; ///< questions that were edited, as their file, deck or note gives them
    QList<SetAsideQuestion> setAside;   ///< the latest first
};

/// The catalog the window shows. It is read on a worker thread after the first frame, so that view-models must do without it for a moment:
/// `catalog()` is never null, but empty until `changed()`.
class CatalogStore : public QObject
{
    Q_OBJECT

public:
    explicit CatalogStore(QObject *parent = nullptr);

    /// What was read last; values that may be kept and handed to other threads.
    [[nodiscard]] std::shared_ptr<const Catalog> catalog() const { return m_catalog; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Reads all folders, and what the user's database adds to them, on a worker thread, then `changed()`. Of loads that overlap the latest
    /// counts.
    void load(const Places &places, const QString &databasePath);
    /// Takes a catalog that was read elsewhere (tests, pictures).
    void set(Catalog catalog, CatalogEdits edits = {});
    /// What the edits of the last load hide.
    [[nodiscard]] const CatalogEdits &edits() const { return m_edits; }

signals:
    void changed();

private:
    std::shared_ptr<const Catalog> m_catalog;
    CatalogEdits m_edits;
    bool m_loaded = false;
    int m_loads = 0; ///< that were asked for
};

} // namespace greenroom
