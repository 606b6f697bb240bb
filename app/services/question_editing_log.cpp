#include "platform/unique_id.h"
#include "services/question_editing.h"
#include "services/review_service.h"
#include "storage/card_repository.h"

#include <algorithm>

namespace greenroom {

namespace {

// Lines of an edit are not what undo of a review takes back: that looks at this device's lines.
const QString editingDevice = QStringLiteral("edit");

} // namespace

Result<void> QuestionEditing::append(ReviewEntry entry, Before &before)
{
    entry.uid = newUniqueId();
    entry.deviceId = editingDevice;
    const auto added = m_log.append(entry);
    if (added)
        before.lines.append(entry.uid);
    return added;
}

Result<void> QuestionEditing::moveLog(const QString &from, const QString &into, Before &before)
{
    const auto lines = m_log.ofCard(from);
    if (!lines)
        return lines.error();
    for (const ReviewEntry &line : withoutUndone(*lines)) {
        ReviewEntry copy = line;
        copy.cardId = into;
        copy.memory.reset(); // of the other card's memory; the joined history tells that of both
        if (const auto done = append(copy, before); !done)
            return done;
        // An answer counts once: where it was moved to.
        ReviewEntry taken;
        taken.cardId = from;
        taken.kind = ReviewKind::Undo;
        taken.settingsId = line.settingsId;
        taken.undoes = line.uid;
        taken.at = m_clock.now();
        if (const auto done = append(taken, before); !done)
            return done;
    }
    return {};
}

Result<void> QuestionEditing::startFrom(const QString &original, const QString &id, Before &before)
{
    const auto state = CardRepository(m_database).state(original);
    if (!state)
        return state.error();
    if (!state->memory || state->phase == CardPhase::New)
        return {};
    const auto settings = m_log.keepSettings(m_reviewService.options().scheduler);
    if (!settings)
        return settings.error();
    const int rollover = m_reviewService.options().scheduler.rolloverHour;
    ReviewEntry entry;
    entry.cardId = id;
    entry.kind = ReviewKind::Due;
    entry.settingsId = *settings;
    entry.at = state->lastReview.value_or(m_clock.now());
    const QDate due = state->dueDay.isValid() ? state->dueDay : studyDay(m_clock.now(), rollover);
    entry.intervalDays = int(std::clamp<qint64>(studyDay(entry.at, rollover).daysTo(due), 0, fsrs::greatestIntervalDays));
    entry.memory = state->memory;
    return append(entry, before);
}

Result<void> QuestionEditing::restore(const QJsonObject &item)
{
    const QString id = item.value(QLatin1StringView("id")).toString();
    const auto now = m_overlays.ofItem(id);
    if (!now)
        return now.error();
    for (const Overlay &overlay : *now) {
        if (const auto done = m_overlays.remove(id, overlay.language, overlay.field); !done)
            return done;
    }
    for (const QJsonValue edit : item.value(QLatin1StringView("overlays")).toArray()) {
        const auto done = m_overlays.save({id, edit[QLatin1StringView("language")].toString(), edit[QLatin1StringView("field")].toString(),
                                           edit[QLatin1StringView("value")], edit[QLatin1StringView("updatedMs")].toInteger()});
        if (!done)
            return done;
    }
    const QJsonValue own = item.value(QLatin1StringView("own"));
    const auto stored = own.isObject() ? restoreOwn(id, own.toObject()) : m_own.remove(id);
    if (!stored)
        return stored;
    if (item.contains(QLatin1StringView("joined"))) {
        const auto current = m_notes.note(id);
        if (!current)
            return current.error();
        // Words written since then are worth more than the state before.
        const QString note = item.value(QLatin1StringView("note")).toString();
        if (current->text == item.value(QLatin1StringView("joined")).toString()) {
            if (const auto done = m_notes.setNote({id, note, m_clock.now().msSinceEpoch}); !done)
                return done;
        }
    }
    return item.value(QLatin1StringView("archived")).toBool()
               ? m_own.archive({id, item.value(QLatin1StringView("mergedInto")).toString(), m_clock.now().msSinceEpoch})
               : m_own.unarchive(id);
}

} // namespace greenroom
