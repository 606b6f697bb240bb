#pragma once

#include "core/drill.h"
#include "core/pitch.h"
#include "core/plan.h"
#include "core/problem.h"
#include "core/question.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace greenroom {

/// Everything that content and drill folders hold, and what could not be read of them.
struct Catalog
{
    QList<Topic> topics;
    QList<Question> questions; ///< by topic, then order, then id
    QList<Pitch> pitches;
    QList<Plan> plans;
    QList<Drill> drills; ///< by number, then id
    Problems problems;

    /// Prepares question(): to be called once everything is in. Questions that come or go later are still found, but slowly.
    void indexQuestions();
    [[nodiscard]] const Question *question(const QString &id) const;
    [[nodiscard]] const Topic *topic(const QString &id) const;
    [[nodiscard]] const Pitch *pitch(const QString &id) const;
    [[nodiscard]] const Drill *drill(const QString &id) const;

private:
    QHash<QString, qsizetype> m_places; ///< of the questions, by id
};

/// Reads topics, questions, pitches and plans of the folders, in order. An id seen before is kept from the first folder and said in
/// `problems`; a broken file is a problem and everything else is read.
void readContent(const QStringList &folders, Catalog &catalog);

/// Reads one drill's folder into the catalog.
void readDrill(const QString &folder, Catalog &catalog);

/// Reads the drills of the folders: each sub-folder with a drill.json is one.
void readDrills(const QStringList &folders, Catalog &catalog);

} // namespace greenroom
