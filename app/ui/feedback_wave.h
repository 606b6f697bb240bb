#pragma once

#include "core/take_feedback.h"
#include "finding_model.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The picture of the selected take: its parts (a sentence each, where words were heard), which one is open, and what stands in that one.
/// Beside it, laid on the same words, the take before.
class FeedbackWave : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The picture comes from TakesViewModel.")
    Q_PROPERTY(qreal seconds READ seconds NOTIFY changed)           ///< length of the take
    Q_PROPERTY(qreal targetAt READ targetAt NOTIFY changed)         ///< where the target time is up; -1 without one
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)        ///< {start, end, sentence}: sentence from 1, 0 = not told
    Q_PROPERTY(int sentences READ sentences NOTIFY changed)         ///< of the script; 0 = not told
    Q_PROPERTY(int open READ open WRITE setOpen NOTIFY openChanged) ///< part
    Q_PROPERTY(qreal from READ from NOTIFY openChanged)             ///< seconds, of the open part
    Q_PROPERTY(qreal span READ span NOTIFY openChanged)             ///< seconds
    Q_PROPERTY(
        QVariantList words READ words NOTIFY openChanged) ///< of the open part: {text, start, end, kind: plain|emphasis|filler|unclear}
    Q_PROPERTY(QVariantList marks READ marks NOTIFY openChanged)  ///< {label, start, end, row}: findings that still stand
    Q_PROPERTY(QList<qreal> peaks READ peaks NOTIFY peaksChanged) ///< of the whole take, one for each `secondsPerPeak`
    Q_PROPERTY(qreal secondsPerPeak READ secondsPerPeak CONSTANT)
    Q_PROPERTY(QList<qreal> comparedPeaks READ comparedPeaks NOTIFY comparedChanged) ///< the take before under the open part; may be empty
    Q_PROPERTY(qreal longestPart READ longestPart WRITE setLongestPart NOTIFY changed) ///< seconds; longer sentences are shown in pieces

public:
    explicit FeedbackWave(FindingModel &findings, QObject *parent = nullptr);

    /// Shows a take; the part that was open stays open while it is the same take.
    void set(const QString &takeId, const TakeFeedback &heard, double seconds);
    /// Its outline (core/waveform.h).
    void setPeaks(const QList<float> &finePeaks);
    /// The take to compare with; without words in common there is none.
    void setCompared(const TakeFeedback &heard, const QList<float> &finePeaks);

    [[nodiscard]] qreal seconds() const { return m_seconds; }
    [[nodiscard]] qreal targetAt() const;
    [[nodiscard]] QVariantList parts() const;
    [[nodiscard]] int sentences() const { return int(m_heard.sentences.size()); }
    [[nodiscard]] int open() const { return m_open; }
    void setOpen(int part);
    [[nodiscard]] qreal from() const;
    [[nodiscard]] qreal span() const;
    [[nodiscard]] QVariantList words() const;
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] const QList<qreal> &peaks() const { return m_peaks; }
    [[nodiscard]] static qreal secondsPerPeak();
    [[nodiscard]] QList<qreal> comparedPeaks() const;
    [[nodiscard]] qreal longestPart() const { return m_longestPart; }
    void setLongestPart(qreal seconds);

    /// The part that holds a moment; the nearest one when none does.
    Q_INVOKABLE int partAt(qreal seconds) const;
    /// Where the words of the open part are in the compared take: {start, end}; empty when they are not there.
    [[nodiscard]] std::optional<std::pair<double, double>> comparedRange() const;

signals:
    void changed();
    void openChanged();
    void peaksChanged();
    void comparedChanged();

private:
    struct Part
    {
        double start = 0;
        double end = 0;
        int sentence = 0;
    };
    using Anchor = std::pair<double, double>; ///< the same word's start in this take and in the compared one

    void cut();
    void cutSentence(const SentenceFeedback &sentence, double from, double until);
    [[nodiscard]] QList<Anchor> anchors() const;
    [[nodiscard]] QString kindOf(const HeardWord &word) const;

    FindingModel &m_findings;
    QString m_takeId;
    TakeFeedback m_heard;
    double m_seconds = 0;
    QList<Part> m_parts;
    int m_open = 0;
    qreal m_longestPart = 14;
    QList<qreal> m_peaks;
    TakeFeedback m_compared;
    QList<float> m_comparedPeaks;
};

} // namespace greenroom
