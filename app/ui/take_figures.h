#pragma once

#include "core/take.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What was measured of the take that is selected. Nothing here is an opinion, and what is not measured yet is not shown as 0.
class TakeFigures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Figures come from TakesViewModel.")
    Q_PROPERTY(int number READ number NOTIFY changed) ///< of the take; 0 when none is selected
    Q_PROPERTY(bool measured READ isMeasured NOTIFY changed)
    Q_PROPERTY(bool speechHeard READ isSpeechHeard NOTIFY changed)
    Q_PROPERTY(qreal seconds READ seconds NOTIFY changed)
    Q_PROPERTY(int targetSeconds READ targetSeconds NOTIFY changed)
    Q_PROPERTY(int overSeconds READ overSeconds NOTIFY changed)
    Q_PROPERTY(int pauses READ pauses NOTIFY changed)
    Q_PROPERTY(qreal longestPause READ longestPause NOTIFY changed) ///< seconds
    Q_PROPERTY(qreal peakDb READ peakDb NOTIFY changed)
    Q_PROPERTY(int clippedSamples READ clippedSamples NOTIFY changed)

public:
    using QObject::QObject;

    /// Shows a take; null shows none.
    void set(const Take *take, int number);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isMeasured() const;
    [[nodiscard]] bool isSpeechHeard() const;
    [[nodiscard]] qreal seconds() const { return m_take.durationSeconds(); }
    [[nodiscard]] int targetSeconds() const { return m_take.targetSeconds; }
    [[nodiscard]] int overSeconds() const;
    [[nodiscard]] int pauses() const;
    [[nodiscard]] qreal longestPause() const;
    [[nodiscard]] qreal peakDb() const;
    [[nodiscard]] int clippedSamples() const;

signals:
    void changed();

private:
    Take m_take;
    int m_number = 0;
};

} // namespace greenroom
