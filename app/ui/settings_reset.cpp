#include "settings_reset.h"

#include "services/backup_service.h"
#include "services/review_service.h"

#include <QElapsedTimer>

namespace greenroom {

namespace {
constexpr int sliceMs = 10; ///< of work between two frames
}

SettingsReset::SettingsReset(ReviewService *reviews, BackupService &backups, QObject *parent)
    : QObject(parent)
    , m_reviews(reviews)
    , m_backups(backups)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SettingsReset::step);
}

void SettingsReset::start(const QString &typed)
{
    if (!m_reviews || isRunning() || typed.trimmed() != word())
        return;
    const auto states = m_reviews->states();
    if (!states)
        return stop(states.error().message);
    m_waiting.clear();
    for (const CardState &state : *states) {
        if (state.phase != CardPhase::New || state.suspended)
            m_waiting.append(state.cardId);
    }
    m_waiting.sort();
    m_total = int(m_waiting.size());
    if (const auto copied = m_backups.backUpNow(); !copied)
        return stop(copied.error().message);
    m_error.clear();
    m_timer.start();
    emit changed();
}

void SettingsReset::step()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.isEmpty() && clock.elapsed() < sliceMs) {
        if (const auto reset = m_reviews->reset(m_waiting.last()); !reset)
            return stop(reset.error().message);
        m_waiting.removeLast();
    }
    if (!m_waiting.isEmpty()) {
        emit changed();
        return;
    }
    stop({});
    emit finished(m_total);
}

void SettingsReset::stop(const QString &error)
{
    m_timer.stop();
    m_error = error;
    emit changed();
}

} // namespace greenroom
