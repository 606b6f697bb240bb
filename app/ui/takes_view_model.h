#pragma once

#include "audio/player.h"
#include "feedback_view_model.h"
#include "feedback_wave.h"
#include "services/take_service.h"
#include "take_figures.h"
#include "take_list_model.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The takes of a pitch: which one is selected, what was measured of it, and hearing it.
class TakesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The takes come from PitchViewModel.")
    Q_PROPERTY(greenroom::TakeListModel *list READ list CONSTANT)
    Q_PROPERTY(greenroom::TakeFigures *figures READ figures CONSTANT)           ///< of the selected take
    Q_PROPERTY(greenroom::FeedbackViewModel *feedback READ feedback CONSTANT)   ///< of the selected take
    Q_PROPERTY(greenroom::FeedbackWave *wave READ wave CONSTANT)                ///< of the selected take
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY selectionChanged) ///< row; -1 when there are no takes
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)
    Q_PROPERTY(qreal position READ position NOTIFY positionChanged)          ///< seconds of the selected take
    Q_PROPERTY(QList<qreal> peaks READ peaks NOTIFY peaksChanged)            ///< of the selected take; empty until read
    Q_PROPERTY(bool best READ isBest NOTIFY selectionChanged)                ///< the selected take is marked as the best
    Q_PROPERTY(qreal recordedAtMs READ recordedAtMs NOTIFY selectionChanged) ///< of the selected take
    Q_PROPERTY(qreal rate READ rate WRITE setRate NOTIFY rateChanged)        ///< speed of what is heard, 0.75 to 1.5; the pitch stays
    Q_PROPERTY(bool looping READ isLooping NOTIFY playingChanged)            ///< a part is played over and over
    Q_PROPERTY(bool playingBoth READ isPlayingBoth NOTIFY playingChanged)    ///< the take before is heard, and then this one
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    explicit TakesViewModel(TakeService &takes, QObject *parent = nullptr);

    /// Shows the takes of a pitch.
    void open(const QString &pitchId);
    /// The number the next take of the pitch will have.
    [[nodiscard]] int nextNumber() const { return m_lastNumber + 1; }

    [[nodiscard]] TakeListModel *list() { return &m_list; }
    [[nodiscard]] TakeFigures *figures() { return &m_figures; }
    [[nodiscard]] FeedbackViewModel *feedback() { return &m_feedback; }
    [[nodiscard]] FeedbackWave *wave() { return &m_wave; }
    [[nodiscard]] int selected() const { return m_list.rowOf(m_selectedId); }
    void select(int row);
    [[nodiscard]] bool isPlaying() const { return m_player.state() == Player::State::Playing; }
    [[nodiscard]] qreal position() const { return m_player.positionSeconds(); }
    [[nodiscard]] QList<qreal> peaks() const { return m_peaks; }
    [[nodiscard]] bool isBest() const;
    [[nodiscard]] qreal recordedAtMs() const;
    [[nodiscard]] qreal rate() const { return m_player.rate(); }
    void setRate(qreal rate);
    [[nodiscard]] bool isLooping() const { return isPlaying() && m_player.isLooping(); }
    [[nodiscard]] bool isPlayingBoth() const { return m_playingBoth; }
    [[nodiscard]] QString error() const { return m_error; }

    /// Plays the selected take, or pauses it.
    Q_INVOKABLE void playOrPause();
    /// Selects a take and plays it; pauses it when it plays already.
    Q_INVOKABLE void play(int row);
    Q_INVOKABLE void pause();
    /// Plays a stretch of the selected take.
    Q_INVOKABLE void playRange(qreal fromSeconds, qreal toSeconds);
    /// Plays the open part over and over, or ends that.
    Q_INVOKABLE void toggleLoop();
    /// Plays the words of the open part from the take before, then from this one; the whole takes where there are no words.
    Q_INVOKABLE void playBoth();
    Q_INVOKABLE void seek(qreal seconds);
    /// Marks a take as the best of its pitch, or takes the mark back.
    Q_INVOKABLE void toggleBest(int row);
    /// Writes a copy of the selected take by the ending of the name (.wav, .flac, .opus), its feedback beside it; `exported` or `error`.
    Q_INVOKABLE void exportTo(const QUrl &file);
    /// Deletes recording and row for good.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void dismissError();

signals:
    void selectionChanged();
    void playingChanged();
    void positionChanged();
    void peaksChanged();
    void rateChanged();
    /// A take of this pitch is safe on disk and selected; its facts follow.
    void takeRecorded();
    void errorChanged();
    /// A copy was written; `feedbackPath` is the Markdown beside it, or empty.
    void exported(const QString &path, const QString &feedbackPath);

private:
    void reload();
    void selectId(const QString &takeId);
    void show();
    void readOutlines(const Take &take, const Take *before);
    void stopAll();
    [[nodiscard]] QMap<QString, TakeTally> talliesOf(const QList<Take> &takes) const;
    [[nodiscard]] const Take *takeBefore(const QString &takeId) const;
    [[nodiscard]] bool loadSelected();
    void take(const Result<void> &result);
    void tell(const QString &sentence);

    TakeService &m_takes;
    Player m_player;
    TakeListModel m_list;
    TakeFigures m_figures;
    FeedbackViewModel m_feedback;
    FeedbackWave m_wave;
    Player m_lastPlayer; ///< of the take before
    bool m_playingBoth = false;
    QString m_pitchId;
    QString m_selectedId;
    QList<qreal> m_peaks;
    int m_peaksGeneration = 0; ///< an outline that arrives late is dropped
    int m_lastNumber = 0;
    QString m_error;
};

} // namespace greenroom
