#include "follow_up_drill.h"

namespace greenroom {

FollowUpDrill::FollowUpDrill(QObject *parent)
    : QObject(parent)
{
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &FollowUpDrill::tick);
}

void FollowUpDrill::begin(int index, const QString &question, const QString &answer)
{
    m_index = index;
    m_question = question;
    m_answer = answer;
    m_thinkingLeft = thinkingSeconds;
    m_clock.start();
    m_stage = Thinking;
    emit changed();
    emit thinkingLeftChanged();
}

void FollowUpDrill::tick()
{
    if (m_stage != Thinking || m_thinkingLeft <= 0)
        return;
    --m_thinkingLeft;
    emit thinkingLeftChanged();
    if (m_thinkingLeft > 0)
        return;
    m_clock.stop();
    emit thinkingEnded();
}

void FollowUpDrill::answering()
{
    if (m_stage == Closed)
        return;
    m_clock.stop();
    setStage(Answering);
}

void FollowUpDrill::answered()
{
    if (m_stage != Closed)
        setStage(Answered);
}

void FollowUpDrill::backToThinking()
{
    if (m_stage == Answering)
        setStage(Thinking);
}

void FollowUpDrill::close()
{
    if (m_stage == Closed)
        return;
    m_clock.stop();
    m_index = -1;
    setStage(Closed);
}

void FollowUpDrill::setStage(Stage stage)
{
    m_stage = stage;
    emit changed();
}

} // namespace greenroom
