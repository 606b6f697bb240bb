#include "services/deck_import_run.h"

#include "core/question_json.h"
#include "exchange/written_file.h"
#include "services/deck_rendering.h"
#include "services/deck_schedule.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

QString digestOf(const QString &text, int length)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(length));
}

bool isId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\w.:#+-]{1,200}$"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

/// Lower-case words with hyphens; empty where nothing of the text is a Latin letter or digit.
QString slugOf(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString slug = text.toLower().replace(other, QStringLiteral("-"));
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.left(48);
}

void replaceIn(QuestionText &text, const QString &from, const QString &to)
{
    const auto replace = [&](QString &markdown) {
        markdown.replace(QStringLiteral("](media/%1)").arg(from), QStringLiteral("](media/%1)").arg(to));
        markdown.replace(QStringLiteral("](<media/%1>)").arg(from), QStringLiteral("](<media/%1>)").arg(to));
    };
    replace(text.answer);
    for (FollowUp &followUp : text.followUps)
        replace(followUp.answer);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DeckImportRun::DeckImportRun(Database &database, Moment now, const Catalog &catalog, IncomingDeck &deck, QString path)
    : m_questions(database)
    , m_reviews(database)
    , m_now(now)
    , m_catalog(catalog)
    , m_deck(deck)
    , m_path(std::move(path))
{
    m_report.warnings = deck.warnings;
}

Result<void> DeckImportRun::start(const SchedulerSettings &settings)
{
    const auto own = m_questions.all();
    const auto guids = m_questions.idsByGuid();
    const auto archived = m_questions.archived();
    const auto log = m_reviews.all();
    m_settings = m_deck.settings.value_or(settings);
    const auto kept = m_reviews.keepSettings(m_settings);
    if (!own || !guids || !archived || !log || !kept)
        return !own ? own.error() : !guids ? guids.error() : !archived ? archived.error() : !log ? log.error() : kept.error();
    m_settingsId = *kept;
    m_idsByGuid = *guids;
    for (const OwnQuestion &each : *own) {
        m_known.insert(each.question.id, each);
        m_position = std::max(m_position, each.question.order);
    }
    for (const Question &question : m_catalog.questions) {
        if (!m_known.contains(question.id))
            m_shipped.insert(question.id);
    }
    for (const ArchivedQuestion &each : *archived)
        m_archived.insert(each.itemId);
    for (const ReviewEntry &entry : *log)
        m_logs[entry.cardId].append(entry);
    return {};
}

Result<void> DeckImportRun::keepMedia(const QString &folder, ImportMode mode)
{
    for (const DeckMedia &media : std::as_const(m_deck.media)) {
        QString name = media.name;
        QString target = QDir(folder).filePath(name);
        const QByteArray bytes = bytesOf(media.path);
        if (QFileInfo::exists(target) && bytesOf(target) != bytes) {
            const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(8));
            const QFileInfo file(name);
            name = file.completeBaseName() + u'-' + digest + (file.suffix().isEmpty() ? QString() : u'.' + file.suffix());
            rename(media.name, name);
            target = QDir(folder).filePath(name);
        }
        ++m_report.media;
        if (mode == ImportMode::DryRun || QFileInfo::exists(target))
            continue;
        if (const auto written = writeWholeFile(target, bytes); !written) {
            dropMedia();
            return written;
        }
        m_newMedia.append(target);
    }
    return {};
}

void DeckImportRun::dropMedia() const
{
    for (const QString &path : m_newMedia)
        QFile::remove(path);
}

void DeckImportRun::rename(const QString &from, const QString &to)
{
    for (IncomingCard &card : m_deck.cards) {
        replaceIn(card.english, from, to);
        if (card.chinese)
            replaceIn(*card.chinese, from, to);
    }
}

Result<void> DeckImportRun::storeCards()
{
    for (const IncomingCard &card : std::as_const(m_deck.cards)) {
        if (const auto stored = storeCard(card); !stored)
            return stored;
    }
    if (m_keptText > 0)
        m_report.warnings.append(
            translated(QT_TRANSLATE_NOOP("greenroom", "%1 questions of the bank have other words in the deck: the bank's were kept."))
                .arg(m_keptText));
    if (m_withoutLog > 0)
        m_report.warnings.append(
            translated(QT_TRANSLATE_NOOP("greenroom",
                                         "%1 cards came without their answers: their memory and due day were taken over as they stand."))
                .arg(m_withoutLog));
    return {};
}

QString DeckImportRun::idFor(const IncomingCard &card) const
{
    if (isId(card.ownCardId))
        return card.ownCardId;
    if (!card.guid.isEmpty())
        return m_idsByGuid.value(card.guid, QStringLiteral("deck-") + digestOf(card.guid, 16));
    return QStringLiteral("row-") + digestOf(card.english.question.simplified(), 16);
}

Result<void> DeckImportRun::storeCard(const IncomingCard &card)
{
    const QString id = idFor(card);
    if (m_taken.contains(id)) {
        m_report.warnings.append(
            translated(QT_TRANSLATE_NOOP("greenroom", "“%1” stands twice in the file: it was taken once.")).arg(card.english.question));
        return {};
    }
    m_taken.insert(id);
    if (m_left.contains(id))
        return {};
    if (const auto stored = storeQuestion(card, id); !stored)
        return stored;
    return storeLog(card, id);
}

Result<void> DeckImportRun::storeQuestion(const IncomingCard &card, const QString &id)
{
    if (m_shipped.contains(id)) {
        // What content folders say is theirs; an edit made elsewhere does not replace it unasked.
        const Question *shipped = m_catalog.question(id);
        m_keptText += shipped && !(deckFields(*shipped) == card.fields) ? 1 : 0;
        ++m_report.unchanged;
        return {};
    }
    const auto topic = topicFor(card);
    if (!topic)
        return topic.error();
    OwnQuestion own = m_known.value(id);
    const bool known = m_known.contains(id);
    const Question before = own.question;
    own.question.id = id;
    own.question.topicId = *topic;
    own.question.english = card.english;
    own.question.chinese = card.chinese;
    if (!known)
        own.question.order = ++m_position;
    const bool archived = m_archived.contains(id);
    // A card of ours is compared as it went out: HTML and back is not always letter for letter.
    const bool same = known && before.topicId == *topic && (sameTexts(before, own.question) || deckFields(before) == card.fields);
    if (same && !archived) {
        ++m_report.unchanged;
        return {};
    }
    if (archived) {
        if (const auto back = m_questions.unarchive(id); !back)
            return back;
    }
    const QString kind = archived ? QStringLiteral("restored") : known ? QStringLiteral("updated") : QStringLiteral("added");
    ++(archived ? m_report.restored : known ? m_report.updated : m_report.added);
    m_report.changes.append({id, kind, card.english.question});
    if (same)
        return {};
    own.origin = known ? own.origin : QuestionOrigin::Deck;
    own.guid = card.ownCardId.isEmpty() ? card.guid : QString();
    own.source = known && own.source.isEmpty() ? QString() : QFileInfo(m_path).fileName();
    own.updatedMs = m_now.msSinceEpoch;
    return m_questions.save(own);
}

Result<QString> DeckImportRun::topicFor(const IncomingCard &card)
{
    if (!card.topicId.isEmpty() && m_catalog.topic(card.topicId))
        return card.topicId;
    QString deck = card.deck.isEmpty() || card.deck == QLatin1StringView("Default") ? QString() : card.deck;
    if (deck.startsWith(QLatin1StringView("Greenroom::")))
        deck = deck.mid(11);
    const QString key = deck + QChar(0x1f) + card.topicId;
    if (const auto known = m_topics.constFind(key); known != m_topics.constEnd())
        return *known;
    const QStringList parts = deck.split(QStringLiteral("::"), Qt::SkipEmptyParts);
    const QString title = parts.isEmpty() ? translated(QT_TRANSLATE_NOOP("greenroom", "Imported")) : parts.join(QStringLiteral(" / "));
    const auto same = std::find_if(m_catalog.topics.begin(), m_catalog.topics.end(), [&](const Topic &topic) {
        return topic.title.compare(title, Qt::CaseInsensitive) == 0 || topic.titleZh == title ||
               topic.id.compare(title, Qt::CaseInsensitive) == 0;
    });
    QString id = card.topicId;
    if (same != m_catalog.topics.end()) {
        id = same->id;
    } else {
        const QString slug = slugOf(parts.join(u'-'));
        if (!isId(id))
            id = parts.isEmpty() ? QStringLiteral("imported") : slug.isEmpty() ? QStringLiteral("deck-") + digestOf(deck, 8) : slug;
        if (const auto added = m_questions.addTopic({id, title, title, false}); !added)
            return added.error();
    }
    m_topics.insert(key, id);
    return id;
}

Result<void> DeckImportRun::storeLog(const IncomingCard &card, const QString &id)
{
    if (card.log.isEmpty() && card.state.phase == CardPhase::New && !card.state.suspended)
        return {};
    const DeckSchedule schedule = deckSchedule(card, id, m_logs.value(id), m_settings, m_settingsId);
    m_withoutLog += schedule.memoryWithoutLog ? 1 : 0;
    for (const ReviewEntry &entry : schedule.lines) {
        if (const auto added = m_reviews.append(entry); !added)
            return added;
        ++m_report.reviews;
    }
    return {};
}

} // namespace greenroom
