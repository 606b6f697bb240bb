#include "drill_draft.h"

#include "services/drill_service.h"

namespace greenroom {

DrillDraft::DrillDraft(DrillService &service, Draft draft, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_draft(std::move(draft))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DrillDraft::save);
    if (m_draft.updatedMs > 0)
        takeSavedTime({m_draft.updatedMs, service.clock().now().utcOffsetSeconds});
}

DrillDraft::~DrillDraft() { save(); }

void DrillDraft::edit(const QString &code)
{
    if (code == m_draft.code)
        return;
    m_draft.code = code;
    m_unsaved = true;
    m_pause.start();
    emit edited(code);
}

bool DrillDraft::save()
{
    m_pause.stop();
    if (!m_unsaved)
        return true;
    const Result<Moment> saved = m_service.saveDraft(m_draft);
    m_unsaved = !saved.ok();
    m_error = saved ? QString() : saved.error().message;
    if (saved)
        takeSavedTime(*saved);
    emit savedChanged();
    return saved.ok();
}

void DrillDraft::setThinkingSeconds(int seconds)
{
    m_unsaved = m_unsaved || seconds != m_draft.thinkingSeconds;
    m_draft.thinkingSeconds = seconds;
}

void DrillDraft::setHintsOpened(int count)
{
    m_unsaved = m_unsaved || count != m_draft.hintsOpened;
    m_draft.hintsOpened = count;
}

void DrillDraft::setGivenUp()
{
    m_unsaved = m_unsaved || !m_draft.givenUp;
    m_draft.givenUp = true;
}

void DrillDraft::takeSavedTime(Moment moment) { m_savedAt = moment.local().toString(QStringLiteral("HH:mm")); }

} // namespace greenroom
