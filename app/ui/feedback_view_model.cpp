#include "feedback_view_model.h"

#include "core/take_comparison.h"
#include "services/take_service.h"

#include <QJsonArray>

namespace greenroom {

FeedbackViewModel::FeedbackViewModel(TakeService &takes, QObject *parent)
    : QObject(parent)
    , m_takes(takes)
{}

void FeedbackViewModel::set(const Take *take)
{
    m_take = take != nullptr ? *take : Take{};
    QMap<QString, FindingVerdict> verdicts;
    if (!m_take.id.isEmpty()) {
        const Result<QMap<QString, FindingVerdict>> stored = m_takes.verdictsOf(m_take.id);
        if (stored)
            verdicts = *stored;
        const QString error = stored ? QString() : stored.error().message;
        if (error != m_error) {
            m_error = error;
            emit errorChanged();
        }
    }
    m_findings.set(findingsOf(m_take.feedback), verdicts);
    emit changed();
}

bool FeedbackViewModel::isAnalysing() const { return !m_take.id.isEmpty() && m_takes.isAnalysing(m_take.id); }

bool FeedbackViewModel::areWordsJudged() const
{
    return m_take.feedback.value(QLatin1StringView("method")).toString() == QLatin1StringView("alignment") && refused().isEmpty();
}

QString FeedbackViewModel::refused() const { return m_take.feedback.value(QLatin1StringView("refused")).toString(); }

QStringList FeedbackViewModel::tips() const { return m_take.feedback.value(QLatin1StringView("tips")).toVariant().toStringList(); }

QStringList FeedbackViewModel::warnings() const { return m_take.feedback.value(QLatin1StringView("warnings")).toVariant().toStringList(); }

qreal FeedbackViewModel::number(const char *key, qreal unknown) const
{
    return m_take.feedback.value(QLatin1StringView(key)).toDouble(unknown);
}

QVariantList FeedbackViewModel::list(const char *key) const
{
    return m_take.feedback.value(QLatin1StringView(key)).toArray().toVariantList();
}

void FeedbackViewModel::judge(int row, std::optional<FindingVerdict> verdict)
{
    const TakeFinding *finding = m_findings.at(row);
    if (finding == nullptr)
        return;
    if (const Result<void> kept = m_takes.judgeFinding(m_take.id, finding->id, verdict); !kept) {
        m_error = kept.error().message;
        emit errorChanged();
        return;
    }
    m_findings.setVerdict(row, verdict);
}

QVariantList FeedbackViewModel::comparedWith(const QString &takeId) const
{
    const Result<Take> other = m_takes.take(takeId);
    if (!other)
        return {};
    QVariantList rows;
    for (const ComparedWord &word : compareTakes(m_take.feedback, other->feedback).words) {
        const auto place = [](const std::optional<double> &seconds) { return seconds ? QVariant(*seconds) : QVariant(); };
        rows.append(QVariantMap{{QStringLiteral("index"), word.index},
                                {QStringLiteral("word"), word.word},
                                {QStringLiteral("first"), place(word.firstSeconds)},
                                {QStringLiteral("second"), place(word.secondSeconds)}});
    }
    return rows;
}

} // namespace greenroom
