#include "services/export_service.h"

#include "exchange/anki_package_writer.h"
#include "exchange/deck_table.h"
#include "exchange/own_note.h"
#include "exchange/written_file.h"
#include "services/bank_folder.h"
#include "services/bank_json.h"
#include "services/deck_rendering.h"
#include "storage/card_repository.h"
#include "storage/database.h"
#include "storage/overlay_repository.h"
#include "storage/own_question_repository.h"
#include "storage/review_repository.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace greenroom {

namespace {

/// What is known of cards besides their texts.
struct CardFacts
{
    QHash<QString, CardState> states;
    QHash<QString, QList<ReviewEntry>> logs; ///< the lines that hold
    QHash<QString, QString> guids;
    QHash<QString, qint64> editedMs;
};

Result<CardFacts> readFacts(Database &database)
{
    const auto states = CardRepository(database).all();
    const auto log = ReviewRepository(database).all();
    const auto own = OwnQuestionRepository(database).all();
    const auto overlays = OverlayRepository(database).all();
    if (!states || !log || !own || !overlays)
        return !states ? states.error() : !log ? log.error() : !own ? own.error() : overlays.error();
    CardFacts facts{*states, {}, {}, {}};
    for (const ReviewEntry &entry : withoutUndone(*log))
        facts.logs[entry.cardId].append(entry);
    for (const OwnQuestion &each : *own) {
        facts.guids.insert(each.question.id, each.guid);
        facts.editedMs.insert(each.question.id, each.updatedMs);
    }
    for (const Overlay &overlay : *overlays)
        facts.editedMs[overlay.itemId] = std::max(facts.editedMs.value(overlay.itemId), overlay.updatedMs);
    return facts;
}

/// The latest change of a card's texts or schedule; for a shipped text, of its file.
qint64 modifiedMs(const Question &question, const CardFacts &facts)
{
    qint64 latest = facts.editedMs.value(question.id);
    if (const QList<ReviewEntry> log = facts.logs.value(question.id); !log.isEmpty())
        latest = std::max(latest, log.last().at.msSinceEpoch);
    const QFileInfo file(question.english.path);
    return file.isAbsolute() && file.exists() ? std::max(latest, file.lastModified().toMSecsSinceEpoch()) : latest;
}

QString withoutSpace(QString tag) { return tag.replace(u' ', u'_'); }

void collectMedia(const QuestionText &text, QStringList &names)
{
    names += mediaIn(text.answer);
    for (const FollowUp &followUp : text.followUps)
        names += mediaIn(followUp.answer);
}

} // namespace

std::optional<ExportFormat> exportFormatFromString(QStringView name)
{
    if (name == QLatin1StringView("markdown"))
        return ExportFormat::Markdown;
    if (name == QLatin1StringView("csv"))
        return ExportFormat::Csv;
    if (name == QLatin1StringView("apkg"))
        return ExportFormat::Apkg;
    if (name == QLatin1StringView("json"))
        return ExportFormat::Json;
    return std::nullopt;
}

Result<OutgoingDeck> ExportService::outgoingDeck(const Catalog &catalog, const SchedulerSettings &settings)
{
    const auto facts = readFacts(m_database);
    const auto past = ReviewRepository(m_database).settings();
    if (!facts || !past)
        return !facts ? facts.error() : past.error();
    OutgoingDeck deck;
    deck.settings = settings;
    deck.pastSettings = *past;
    deck.now = m_clock.now();
    QStringList media;
    for (const Question &question : catalog.questions) {
        OutgoingCard card;
        card.cardId = question.id;
        const QString guid = facts->guids.value(question.id);
        card.guid = guid.isEmpty() ? ownGuidPrefix + question.id : guid;
        const Topic *topic = catalog.topic(question.topicId);
        card.deck = deckNameOf(topic ? *topic : Topic{question.topicId, question.topicId, question.topicId, false});
        card.tags = {withoutSpace(topicTagPrefix + question.topicId)};
        card.fields = deckFields(question);
        card.state = facts->states.value(question.id);
        card.log = facts->logs.value(question.id);
        card.modifiedMs = modifiedMs(question, *facts);
        deck.cards.append(card);
        collectMedia(question.english, media);
        if (question.chinese)
            collectMedia(*question.chinese, media);
    }
    media.sort();
    media.removeDuplicates();
    for (const QString &name : std::as_const(media)) {
        const QString path = QDir(m_dataFolder).filePath(QStringLiteral("media/") + name);
        if (QFileInfo(path).isFile())
            deck.media.append({name.normalized(QString::NormalizationForm_C), path});
    }
    return deck;
}

Result<ExportReport> ExportService::writeJson(const QString &path, const Catalog &catalog, const SchedulerSettings &settings)
{
    const auto everything = bankJson(m_database, catalog, settings, m_clock.now());
    if (!everything)
        return everything.error();
    const auto written = writeWholeFile(path, QJsonDocument(*everything).toJson());
    if (!written)
        return written.error();
    const QJsonObject data = everything->value(QLatin1StringView("data")).toObject();
    return ExportReport{path, int(catalog.questions.size()), int(data.value(QLatin1StringView("reviews")).toArray().size()), 1};
}

Result<ExportReport> ExportService::write(ExportFormat format, const QString &path, const Catalog &catalog,
                                          const SchedulerSettings &settings)
{
    ExportReport report{path, int(catalog.questions.size()), 0, 1};
    if (format == ExportFormat::Json)
        return writeJson(path, catalog, settings);
    if (format == ExportFormat::Markdown) {
        const auto files = writeBankFolder(m_database, catalog, m_dataFolder, path);
        if (!files)
            return files.error();
        report.files = *files;
        return report;
    }
    const auto deck = outgoingDeck(catalog, settings);
    if (!deck)
        return deck.error();
    const bool tabs = path.endsWith(QLatin1StringView(".tsv"), Qt::CaseInsensitive);
    const auto written = format == ExportFormat::Apkg
                             ? writeAnkiPackage(path, *deck)
                             : writeWholeFile(path, writeDeckTable(deck->cards, tabs ? TableSeparator::Tab : TableSeparator::Comma));
    if (!written)
        return written.error();
    if (format == ExportFormat::Apkg) {
        for (const OutgoingCard &card : deck->cards)
            report.reviews += int(card.log.size());
    }
    return report;
}

} // namespace greenroom
