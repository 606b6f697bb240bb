#pragma once

#include "catalog/catalog.h"
#include "catalog/search_paths.h"

#include <QObject>

#include <memory>

namespace greenroom {

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

    /// Reads all folders on a worker thread, then `changed()`.
    void load(const Places &places);
    /// Takes a catalog that was read elsewhere (tests, pictures).
    void set(Catalog catalog);

signals:
    void changed();

private:
    std::shared_ptr<const Catalog> m_catalog;
    bool m_loaded = false;
};

} // namespace greenroom
