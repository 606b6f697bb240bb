#include "catalog_store.h"

#include <QtConcurrentRun>

namespace greenroom {

CatalogStore::CatalogStore(QObject *parent)
    : QObject(parent)
    , m_catalog(std::make_shared<Catalog>())
{}

void CatalogStore::load(const Places &places)
{
    QtConcurrent::run([places] {
        Catalog catalog;
        readContent(searchFolders(places, DataKind::Content), catalog);
        readDrills(searchFolders(places, DataKind::Drills), catalog);
        return catalog;
    }).then(this, [this](Catalog catalog) { set(std::move(catalog)); });
}

void CatalogStore::set(Catalog catalog)
{
    m_catalog = std::make_shared<const Catalog>(std::move(catalog));
    m_loaded = true;
    emit changed();
}

} // namespace greenroom
