#pragma once

#include "core/drill.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace greenroom {

class DrillRunner;

/// Compiles what is in the editor when the typing rests, so that a run finds the program ready. The compiler works on a thread of its own;
/// what has been typed over is not compiled to its end.
class DrillAhead : public QObject
{
    Q_OBJECT

public:
    /// How long typing has to rest before the source is compiled.
    static constexpr int pauseMs = 400;

    DrillAhead(DrillRunner &runner, const Drill &drill, QObject *parent = nullptr);
    ~DrillAhead() override;

    /// The editor's text has changed.
    void edited(const QString &source);
    /// Nothing is compiled any more until the next edit: a run does it itself, or the drill is left. A compilation that is on goes to its
    /// end, for the run waits for the same.
    void rest();
    /// Nobody waits for it any more.
    void stop();
    [[nodiscard]] bool working() const { return m_work.isRunning(); }

signals:
    /// A source was compiled to its end.
    void compiled();

private:
    void compile();

    DrillRunner &m_runner;
    Drill m_drill;
    QString m_source;
    QTimer m_pause;
    std::stop_source m_stop;
    QFuture<void> m_work;
};

} // namespace greenroom
