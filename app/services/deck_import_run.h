#pragma once

#include "services/deck_import_service.h"
#include "storage/own_question_repository.h"
#include "storage/review_repository.h"

#include <QHash>
#include <QSet>

namespace greenroom {

/// One import of one deck, within a transaction of its caller.
class DeckImportRun
{
public:
    DeckImportRun(Database &database, Moment now, const Catalog &catalog, IncomingDeck &deck, QString path);

    /// Reads what is there already, and keeps the settings the deck was studied with.
    [[nodiscard]] Result<void> start(const SchedulerSettings &settings);
    /// Moves the deck's pictures and sounds into the folder. One whose name is taken by other bytes gets a name of its own.
    [[nodiscard]] Result<void> keepMedia(const QString &folder, ImportMode mode);
    /// Takes the new ones of them back out.
    void dropMedia() const;
    [[nodiscard]] Result<void> storeCards();
    /// Passes over some questions: they stay as they are.
    void leave(const QSet<QString> &ids) { m_left = ids; }

    [[nodiscard]] const DeckImportReport &report() const { return m_report; }

private:
    [[nodiscard]] Result<void> storeCard(const IncomingCard &card);
    [[nodiscard]] Result<void> storeQuestion(const IncomingCard &card, const QString &id);
    [[nodiscard]] Result<void> storeLog(const IncomingCard &card, const QString &id);
    [[nodiscard]] Result<QString> topicFor(const IncomingCard &card);
    [[nodiscard]] QString idFor(const IncomingCard &card) const;
    void rename(const QString &from, const QString &to);

    OwnQuestionRepository m_questions;
    ReviewRepository m_reviews;
    Moment m_now;
    const Catalog &m_catalog;
    IncomingDeck &m_deck;
    QString m_path;
    QHash<QString, OwnQuestion> m_known;
    QSet<QString> m_shipped; ///< ids of content folders
    QSet<QString> m_archived;
    QHash<QString, QString> m_idsByGuid;
    QHash<QString, QList<ReviewEntry>> m_logs;
    QHash<QString, QString> m_topics; ///< by deck
    QSet<QString> m_taken;            ///< ids this run has used
    SchedulerSettings m_settings;
    QString m_settingsId;
    QSet<QString> m_left;
    QStringList m_newMedia;
    DeckImportReport m_report;
    int m_position = 0;
    int m_keptText = 0;
    int m_withoutLog = 0;
};

} // namespace greenroom
