#include "catalog_store.h"

#include "services/imported_content.h"
#include "services/own_content.h"
#include "storage/database.h"
#include "storage/overlay_repository.h"
#include "storage/own_question_repository.h"
#include "storage/review_repository.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace greenroom {

namespace {

struct Loaded
{
    Catalog catalog;
    CatalogEdits edits;
};

/// What the edits hide, looked up before they are applied.
Result<void> keepHidden(Database &database, Loaded &loaded)
{
    const OwnQuestionRepository own(database);
    const auto overlays = OverlayRepository(database).all();
    const auto archived = own.archived();
    const auto questions = own.all();
    if (!overlays || !archived || !questions)
        return !overlays ? overlays.error() : !archived ? archived.error() : questions.error();
    QHash<QString, Question> known;
    for (const OwnQuestion &each : *questions)
        known.insert(each.question.id, each.question);
    QHash<QString, qint64> wanted;
    for (const Overlay &overlay : *overlays)
        wanted.insert(overlay.itemId, 0);
    for (const ArchivedQuestion &each : *archived)
        wanted.insert(each.itemId, each.atMs);
    for (const Question &question : std::as_const(loaded.catalog.questions)) {
        if (wanted.contains(question.id))
            known.insert(question.id, question);
    }
    const ReviewRepository reviews(database);
    for (const ArchivedQuestion &each : *archived) {
        const auto log = reviews.ofCard(each.itemId);
        if (!log)
            return log.error();
        if (known.contains(each.itemId))
            loaded.edits.setAside.append({known.value(each.itemId), each.atMs, int(log->size())});
    }
    for (const Overlay &overlay : *overlays) {
        if (known.contains(overlay.itemId))
            loaded.edits.originals.insert(overlay.itemId, known.value(overlay.itemId));
        for (SetAsideQuestion &each : loaded.edits.setAside) {
            if (each.question.id == overlay.itemId)
                applyOverlay(overlay, each.question);
        }
    }
    std::stable_sort(loaded.edits.setAside.begin(), loaded.edits.setAside.end(),
                     [](const SetAsideQuestion &left, const SetAsideQuestion &right) { return left.archivedMs > right.archivedMs; });
    return {};
}

/// What was imported or written here, with a connection of this thread.
Result<void> addOwn(const QString &databasePath, Loaded &loaded)
{
    const auto database = Database::attach(databasePath);
    if (!database)
        return database.error();
    if (const Result<void> imported = addImportedContent(**database, loaded.catalog); !imported)
        return imported;
    if (const Result<void> kept = keepHidden(**database, loaded); !kept)
        return kept;
    return addOwnContent(**database, loaded.catalog);
}

} // namespace

CatalogStore::CatalogStore(QObject *parent)
    : QObject(parent)
    , m_catalog(std::make_shared<Catalog>())
{}

void CatalogStore::load(const Places &places, const QString &databasePath)
{
    QtConcurrent::run([places, databasePath] {
        Loaded loaded;
        readContent(searchFolders(places, DataKind::Content), loaded.catalog);
        readDrills(searchFolders(places, DataKind::Drills), loaded.catalog);
        if (const Result<void> added = addOwn(databasePath, loaded); !added)
            loaded.catalog.problems.append({databasePath, 0, added.error().message});
        loaded.catalog.indexQuestions();
        return loaded;
    }).then(this, [this, number = ++m_loads](Loaded loaded) {
        if (number == m_loads)
            set(std::move(loaded.catalog), std::move(loaded.edits));
    });
}

void CatalogStore::set(Catalog catalog, CatalogEdits edits)
{
    m_edits = std::move(edits);
    m_catalog = std::make_shared<const Catalog>(std::move(catalog));
    m_loaded = true;
    emit changed();
}

} // namespace greenroom
