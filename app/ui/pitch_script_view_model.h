#pragma once

#include "pitch_placeholder_model.h"
#include "pitch_sentence_model.h"
#include "question_follow_up_model.h"
#include "services/pitch_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace greenroom {

/// The script of the pitch that is open: its sentences with their times, what they add up to, and the wordings that can be swapped.
class PitchScriptViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The script comes from PitchViewModel.")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int targetSeconds READ targetSeconds WRITE setTargetSeconds NOTIFY changed)
    Q_PROPERTY(QList<int> targets READ targets NOTIFY changed) ///< seconds to choose from
    Q_PROPERTY(bool chinese READ isChinese NOTIFY changed)
    Q_PROPERTY(int length READ length NOTIFY changed)       ///< counted words; characters of a Chinese script
    Q_PROPERTY(int pace READ pace NOTIFY changed)           ///< words or characters a minute, when it fills the target
    Q_PROPERTY(int wordsOver READ wordsOver NOTIFY changed) ///< 0 when it fits
    Q_PROPERTY(bool sampled READ isSampled NOTIFY changed)  ///< sample values stand where the user's own are missing
    Q_PROPERTY(QStringList talkingPoints READ talkingPoints NOTIFY changed)
    Q_PROPERTY(int marked READ marked NOTIFY markedChanged) ///< the sentence Alt and the arrows swap; -1 when none has alternatives
    Q_PROPERTY(int spoken READ spoken NOTIFY spokenChanged) ///< the sentence that is due now; -1 while nothing is recorded
    Q_PROPERTY(greenroom::PitchSentenceModel *sentences READ sentences CONSTANT)
    Q_PROPERTY(greenroom::PitchPlaceholderModel *placeholders READ placeholders CONSTANT)
    Q_PROPERTY(greenroom::QuestionFollowUpModel *followUps READ followUps CONSTANT)

public:
    explicit PitchScriptViewModel(PitchService &service, QObject *parent = nullptr);

    /// Shows a pitch against its own target.
    void open(const Pitch &pitch, CardLanguage language);
    /// Shows nothing.
    void close();
    /// The moment of the take that is recorded, in seconds; nothing when there is none.
    void setSpokenSeconds(std::optional<double> seconds);
    [[nodiscard]] const PitchScript &script() const { return m_script; }

    [[nodiscard]] QString title() const { return m_script.title; }
    [[nodiscard]] int targetSeconds() const { return m_script.targetSeconds; }
    void setTargetSeconds(int seconds);
    [[nodiscard]] QList<int> targets() const;
    [[nodiscard]] bool isChinese() const { return m_script.chinese; }
    [[nodiscard]] int length() const { return m_script.length; }
    [[nodiscard]] int pace() const;
    [[nodiscard]] int wordsOver() const { return m_script.wordsOver(); }
    [[nodiscard]] bool isSampled() const { return m_script.sampled(); }
    [[nodiscard]] QStringList talkingPoints() const { return m_script.talkingPoints; }
    [[nodiscard]] int marked() const { return m_marked; }
    [[nodiscard]] int spoken() const { return m_spoken; }
    [[nodiscard]] PitchSentenceModel *sentences() { return &m_sentences; }
    [[nodiscard]] PitchPlaceholderModel *placeholders() { return &m_placeholders; }
    [[nodiscard]] QuestionFollowUpModel *followUps() { return &m_followUps; }

    /// Marks a sentence that has alternatives.
    Q_INVOKABLE void mark(int sentence);
    /// Marks the next (1) or the previous (-1) sentence that has alternatives. False at either end.
    Q_INVOKABLE bool markNext(int direction);
    /// Puts the next (1) or the previous (-1) wording in the place of the marked sentence. Not while a take is recorded.
    Q_INVOKABLE void swap(int direction);

signals:
    void changed();
    void markedChanged();
    void spokenChanged();
    /// A choice or a value could not be stored or read.
    void failed(const greenroom::Error &error);

private:
    void fillIn(const QString &key, const QString &value);
    void rebuild(int targetSeconds);
    void markFirst();
    void take(const Result<void> &stored);

    PitchService &m_service;
    std::optional<Pitch> m_pitch;
    CardLanguage m_language = CardLanguage::English;
    PitchScript m_script;
    PitchSentenceModel m_sentences;
    PitchPlaceholderModel m_placeholders;
    QuestionFollowUpModel m_followUps;
    int m_marked = -1;
    int m_spoken = -1;
};

} // namespace greenroom
