#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// One follow-up of a pitch answered aloud: the question, a while to think, the answer recorded, and then the answer it was written with.
class FollowUpDrill : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The drill comes from PitchViewModel.")
    Q_PROPERTY(greenroom::FollowUpDrill::Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(int index READ index NOTIFY changed) ///< of the follow-up; -1 while none is drilled
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString modelAnswer READ modelAnswer NOTIFY changed)           ///< empty until one has answered
    Q_PROPERTY(int thinkingLeft READ thinkingLeft NOTIFY thinkingLeftChanged) ///< seconds

public:
    enum Stage { Closed, Thinking, Answering, Answered };
    Q_ENUM(Stage)

    /// Seconds to think, and the length an answer aims at.
    static constexpr int thinkingSeconds = 30;
    static constexpr int answerSeconds = 60;

    explicit FollowUpDrill(QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isOpen() const { return m_stage != Closed; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QString modelAnswer() const { return m_stage == Answered ? m_answer : QString(); }
    [[nodiscard]] int thinkingLeft() const { return m_thinkingLeft; }

    /// Shows a question and lets the time to think run; when it is up, `thinkingEnded`.
    void begin(int index, const QString &question, const QString &answer);
    /// One second of thinking is over. The clock of the drill calls it.
    void tick();
    /// The answer is being recorded.
    void answering();
    /// The answer was recorded: the model answer is shown.
    void answered();
    /// The recording was discarded or failed: one may think on.
    void backToThinking();
    void close();

signals:
    void changed();
    void thinkingLeftChanged();
    void thinkingEnded();

private:
    void setStage(Stage stage);

    Stage m_stage = Closed;
    int m_index = -1;
    QString m_question;
    QString m_answer;
    int m_thinkingLeft = 0;
    QTimer m_clock;
};

} // namespace greenroom
