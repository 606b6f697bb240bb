#include "feedback_view_model.h"

#include "services/take_service.h"

#include <cmath>

namespace greenroom {

namespace {

template <typename Number>
QVariant orUnknown(const std::optional<Number> &value)
{
    return value ? QVariant(*value) : QVariant(-1);
}

} // namespace

QVariantMap tallyMap(const TakeTally &tally)
{
    return {{QStringLiteral("lengthSeconds"), tally.lengthSeconds},
            {QStringLiteral("pace"), tally.pace ? int(std::lround(*tally.pace)) : -1},
            {QStringLiteral("paceFromScriptLength"), tally.paceFromScriptLength},
            {QStringLiteral("pauses"), tally.pauses},
            {QStringLiteral("longestPause"), tally.longestPauseSeconds},
            {QStringLiteral("fillers"), orUnknown(tally.fillers)},
            {QStringLiteral("cleanEndings"), orUnknown(tally.cleanEndings)},
            {QStringLiteral("judgedEndings"), tally.judgedEndings},
            {QStringLiteral("unsureEndings"), tally.unsureEndings},
            {QStringLiteral("landed"), orUnknown(tally.landed)},
            {QStringLiteral("judgedEmphasis"), tally.judgedEmphasis},
            {QStringLiteral("unsureEmphasis"), tally.unsureEmphasis}};
}

FeedbackViewModel::FeedbackViewModel(TakeService &takes, QObject *parent)
    : QObject(parent)
    , m_takes(takes)
{
    connect(&m_takes, &TakeService::analysisFailed, this, [this](const QString &takeId, const Error &error) {
        if (takeId != m_take.id)
            return;
        tell(error.message);
        emit changed();
    });
}

void FeedbackViewModel::set(const Take *take, const Take *before, int numberBefore)
{
    const QString idBefore = m_take.id;
    m_take = take != nullptr ? *take : Take{};
    m_heard = feedbackFrom(m_take.feedback);
    m_verdicts.clear();
    if (m_take.id != idBefore)
        tell({});
    if (!m_take.id.isEmpty()) {
        const Result<QMap<QString, FindingVerdict>> stored = m_takes.verdictsOf(m_take.id);
        if (stored)
            m_verdicts = *stored;
        else
            tell(stored.error().message);
    }
    m_lastNumber = before != nullptr ? numberBefore : 0;
    m_lastTally.reset();
    if (before != nullptr) {
        const auto verdicts = m_takes.verdictsOf(before->id);
        const TakeFeedback feedback = feedbackFrom(before->feedback);
        m_lastTally = tallyOf(verdicts ? withVerdicts(feedback, *verdicts) : feedback);
    }
    m_findings.set(findingsOf(m_heard), m_verdicts);
    recount();
}

void FeedbackViewModel::recount()
{
    m_seen = withVerdicts(m_heard, m_verdicts);
    emit changed();
}

bool FeedbackViewModel::isAnalysing() const { return !m_take.id.isEmpty() && m_takes.isAnalysing(m_take.id); }

bool FeedbackViewModel::areWordsJudged() const { return m_seen.method == AnalysisMethod::Alignment && m_seen.refusal == Refusal::None; }

QVariantMap FeedbackViewModel::tally() const { return tallyMap(tallyOf(m_seen)); }

QVariantMap FeedbackViewModel::lastTally() const { return m_lastTally ? tallyMap(*m_lastTally) : QVariantMap(); }

QVariantList FeedbackViewModel::tips() const
{
    QVariantList list;
    for (const TakeTip &tip : m_seen.tips)
        list.append(QVariantMap{{QStringLiteral("id"), tip.id},
                                {QStringLiteral("text"), tip.text},
                                {QStringLiteral("start"), tip.startSeconds.value_or(-1)},
                                {QStringLiteral("end"), tip.endSeconds.value_or(-1)}});
    return list;
}

QVariantList FeedbackViewModel::sentences() const
{
    QVariantList list;
    for (const SentenceFeedback &sentence : m_seen.sentences)
        list.append(QVariantMap{{QStringLiteral("index"), sentence.index},
                                {QStringLiteral("start"), sentence.startSeconds.value_or(-1)},
                                {QStringLiteral("end"), sentence.endSeconds.value_or(-1)},
                                {QStringLiteral("wordsPerMinute"), int(std::lround(sentence.wordsPerMinute))}});
    return list;
}

bool FeedbackViewModel::keep(const QString &id, std::optional<FindingVerdict> verdict)
{
    if (const Result<void> kept = m_takes.judgeFinding(m_take.id, id, verdict); !kept) {
        tell(kept.error().message);
        return false;
    }
    if (verdict)
        m_verdicts.insert(id, *verdict);
    else
        m_verdicts.remove(id);
    recount();
    emit recounted(tallyOf(m_seen));
    return true;
}

void FeedbackViewModel::judge(int row, std::optional<FindingVerdict> verdict)
{
    const TakeFinding *finding = m_findings.at(row);
    if (finding != nullptr && keep(finding->id, verdict))
        m_findings.setVerdict(row, verdict);
}

void FeedbackViewModel::analyseAgain()
{
    tell({});
    if (!m_take.id.isEmpty() && !isAnalysing())
        emit analysisRequested(m_take);
    emit changed();
}

void FeedbackViewModel::tell(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged();
}

} // namespace greenroom
