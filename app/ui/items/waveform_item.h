#pragma once

#include "painted_item.h"

#include <QColor>
#include <QList>

namespace greenroom {

/// A take as bars of 3 px with gaps of 2. The full width stands for `spanSeconds`, so the picture grows while a take is recorded.
/// Pauses of 0.4 s and more, and what is still to come, are drawn as dots.
class WaveformItem : public greenroom::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> peaks MEMBER m_peaks NOTIFY changed)              ///< loudest sample of each slice, 0 to 1
    Q_PROPERTY(qreal secondsPerPeak MEMBER m_secondsPerPeak NOTIFY changed)   ///< length of one slice
    Q_PROPERTY(qreal fromSeconds MEMBER m_fromSeconds NOTIFY changed)         ///< time of the left edge
    Q_PROPERTY(qreal spanSeconds MEMBER m_spanSeconds NOTIFY changed)         ///< time of the full width
    Q_PROPERTY(qreal playheadSeconds MEMBER m_playheadSeconds NOTIFY changed) ///< negative hides the playhead
    Q_PROPERTY(qreal quietPeak MEMBER m_quietPeak NOTIFY changed)             ///< slices under this may be part of a pause
    Q_PROPERTY(qreal markedFrom MEMBER m_markedFrom NOTIFY changed)           ///< bars from here …
    Q_PROPERTY(qreal markedUntil MEMBER m_markedUntil NOTIFY changed)         ///< … to here wear `markedColor`
    Q_PROPERTY(QColor markedColor MEMBER m_markedColor NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor idleColor MEMBER m_idleColor NOTIFY changed)
    Q_PROPERTY(QColor playheadColor MEMBER m_playheadColor NOTIFY changed)

public:
    explicit WaveformItem(QQuickItem *parent = nullptr)
        : PaintedItem(parent)
    {}

    /// The height of each bar, 0 to 1, for a row of `count` bars; a negative height is a dot.
    [[nodiscard]] QList<qreal> bars(int count) const;

    void paint(QPainter *painter) override;

private:
    [[nodiscard]] qreal loudest(qreal fromSeconds, qreal toSeconds) const;

    QList<qreal> m_peaks;
    qreal m_secondsPerPeak = 0.05;
    qreal m_fromSeconds = 0;
    qreal m_spanSeconds = 60;
    qreal m_markedFrom = -1;
    qreal m_markedUntil = -1;
    QColor m_markedColor = Qt::black;
    qreal m_playheadSeconds = -1;
    qreal m_quietPeak = 0.02;
    QColor m_color = Qt::black;
    QColor m_idleColor = Qt::gray;
    QColor m_playheadColor = Qt::red;
};

} // namespace greenroom
