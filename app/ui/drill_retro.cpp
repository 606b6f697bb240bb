#include "drill_retro.h"

#include "services/drill_service.h"

namespace greenroom {

DrillRetro::DrillRetro(DrillService &service, QString drillId, Retro retro, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_drillId(std::move(drillId))
    , m_retro(std::move(retro))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DrillRetro::save);
}

DrillRetro::~DrillRetro() { save(); }

QStringList DrillRetro::keys()
{
    return {QStringLiteral("pattern"),    QStringLiteral("intuition"),  QStringLiteral("steps"),
            QStringLiteral("complexity"), QStringLiteral("edge-cases"), QStringLiteral("mistakes")};
}

int DrillRetro::filled() const
{
    int count = 0;
    for (const QString &key : keys())
        count += m_retro.value(key).trimmed().isEmpty() ? 0 : 1;
    return count;
}

void DrillRetro::edit(const QString &key, const QString &text)
{
    if (!keys().contains(key) || m_retro.value(key) == text)
        return;
    m_retro.insert(key, text);
    m_unsaved = true;
    m_pause.start();
    emit filledChanged();
}

bool DrillRetro::save()
{
    m_pause.stop();
    if (!m_unsaved)
        return true;
    const Result<Moment> saved = m_service.saveRetro(m_drillId, m_retro);
    m_unsaved = !saved.ok();
    m_error = saved ? QString() : saved.error().message;
    if (saved)
        m_savedAt = saved->local().toString(QStringLiteral("HH:mm"));
    emit savedChanged();
    return saved.ok();
}

} // namespace greenroom
