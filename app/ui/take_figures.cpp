#include "take_figures.h"

#include "take_list_model.h"

#include <QJsonArray>

#include <algorithm>

namespace greenroom {

void TakeFigures::set(const Take *take, int number)
{
    m_take = take ? *take : Take{};
    m_number = take ? number : 0;
    emit changed();
}

bool TakeFigures::isMeasured() const { return m_take.feedback.contains(QLatin1String("durationSeconds")); }

bool TakeFigures::isSpeechHeard() const { return m_take.feedback.value(QLatin1String("spanSeconds")).toDouble() > 0; }

int TakeFigures::overSeconds() const { return secondsOver(m_take); }

int TakeFigures::pauses() const { return int(m_take.feedback.value(QLatin1String("pauses")).toArray().size()); }

qreal TakeFigures::longestPause() const
{
    double longest = 0;
    const QJsonArray pauses = m_take.feedback.value(QLatin1String("pauses")).toArray();
    for (const QJsonValue &pause : pauses)
        longest = std::max(longest, pause[QLatin1String("end")].toDouble() - pause[QLatin1String("start")].toDouble());
    return longest;
}

qreal TakeFigures::peakDb() const
{
    return m_take.feedback.value(QLatin1String("level")).toObject().value(QLatin1String("peakDb")).toDouble();
}

int TakeFigures::clippedSamples() const
{
    return m_take.feedback.value(QLatin1String("level")).toObject().value(QLatin1String("clippedSamples")).toInt();
}

} // namespace greenroom
