#include "feedback_wave.h"

#include "core/waveform.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

/// Around a sentence a little of what comes before, and the silence behind it.
constexpr double before = 0.25;
constexpr double behind = 0.6;

/// Under this peak there is nothing to make visible.
constexpr float faintest = 0.01F;

/// The loudest peak of a take as the full height: here the shape tells, the level has its own figures.
QList<qreal> toFullHeight(const QList<float> &peaks)
{
    const float loudest = peaks.isEmpty() ? 0 : *std::max_element(peaks.begin(), peaks.end());
    QList<qreal> heights;
    heights.reserve(peaks.size());
    for (const float peak : peaks)
        heights.append(loudest > faintest ? qreal(peak / loudest) : qreal(peak));
    return heights;
}

/// Where a moment of one take is in another, between two words that are in both; beyond the last one time runs alike in both.
double mapped(const QList<std::pair<double, double>> &anchors, double seconds)
{
    if (seconds <= anchors.first().first)
        return anchors.first().second - (anchors.first().first - seconds);
    for (qsizetype index = 1; index < anchors.size(); ++index) {
        const auto [here, there] = anchors[index];
        const auto [lastHere, lastThere] = anchors[index - 1];
        if (seconds < here)
            return lastThere + (seconds - lastHere) / (here - lastHere) * (there - lastThere);
    }
    return anchors.last().second + (seconds - anchors.last().first);
}

} // namespace

FeedbackWave::FeedbackWave(FindingModel &findings, QObject *parent)
    : QObject(parent)
    , m_findings(findings)
{
    connect(&m_findings, &FindingModel::countChanged, this, &FeedbackWave::openChanged);
}

qreal FeedbackWave::secondsPerPeak() { return peakSeconds; }

void FeedbackWave::set(const QString &takeId, const TakeFeedback &heard, double seconds)
{
    if (takeId != m_takeId) {
        m_open = 0;
        m_peaks.clear();
        m_compared = {};
        m_comparedPeaks.clear();
        emit peaksChanged();
    }
    m_takeId = takeId;
    m_heard = heard;
    m_seconds = seconds;
    cut();
    m_open = std::clamp(m_open, 0, std::max(0, int(m_parts.size()) - 1));
    emit changed();
    emit openChanged();
    emit comparedChanged();
}

void FeedbackWave::setPeaks(const QList<float> &finePeaks)
{
    m_peaks = toFullHeight(finePeaks);
    emit peaksChanged();
}

void FeedbackWave::setCompared(const TakeFeedback &heard, const QList<float> &finePeaks)
{
    m_compared = heard;
    m_comparedPeaks = finePeaks;
    emit comparedChanged();
}

void FeedbackWave::setLongestPart(qreal seconds)
{
    if (qFuzzyCompare(seconds, m_longestPart) || seconds <= 1)
        return;
    const double shown = from() + span() / 2;
    m_longestPart = seconds;
    cut();
    m_open = partAt(shown);
    emit changed();
    emit openChanged();
    emit comparedChanged();
}

// Sentences where words were heard, else stretches of equal length.
void FeedbackWave::cut()
{
    m_parts.clear();
    QList<SentenceFeedback> said;
    for (const SentenceFeedback &sentence : m_heard.sentences) {
        if (sentence.startSeconds && sentence.endSeconds && *sentence.endSeconds > *sentence.startSeconds)
            said.append(sentence);
    }
    for (qsizetype index = 0; index < said.size(); ++index) {
        const double start = *said[index].startSeconds;
        const double end = *said[index].endSeconds;
        const double from = index == 0 ? 0 : (*said[index - 1].endSeconds + start) / 2;
        const double until = index + 1 == said.size() ? m_seconds : (end + *said[index + 1].startSeconds) / 2;
        cutSentence(said[index], std::max({0.0, std::min(from, start), start - before}), std::min(std::max(until, end), end + behind));
    }
    if (!m_parts.isEmpty() || m_seconds <= 0)
        return;
    const int pieces = std::max(1, int(std::ceil(m_seconds / m_longestPart)));
    for (int piece = 0; piece < pieces; ++piece)
        m_parts.append({m_seconds * piece / pieces, m_seconds * (piece + 1) / pieces, 0});
}

// A long sentence is cut before the words that come next after its halves, thirds …
void FeedbackWave::cutSentence(const SentenceFeedback &sentence, double from, double until)
{
    const int pieces = std::max(1, int(std::ceil((until - from) / m_longestPart)));
    double start = from;
    for (int piece = 1; piece < pieces; ++piece) {
        const double wanted = from + (until - from) * piece / pieces;
        double nearest = wanted;
        double distance = m_longestPart / 3;
        for (const HeardWord &word : m_heard.words) {
            if (word.startSeconds > start && std::abs(word.startSeconds - wanted) < distance) {
                nearest = word.startSeconds - 0.04;
                distance = std::abs(word.startSeconds - wanted);
            }
        }
        m_parts.append({start, nearest, sentence.index + 1});
        start = nearest;
    }
    m_parts.append({start, until, sentence.index + 1});
}

qreal FeedbackWave::targetAt() const
{
    return m_heard.targetSeconds > 0 && m_heard.facts.speech.heard() ? m_heard.spanStartSeconds + m_heard.targetSeconds : -1;
}

QVariantList FeedbackWave::parts() const
{
    QVariantList list;
    for (const Part &part : m_parts)
        list.append(QVariantMap{
            {QStringLiteral("start"), part.start}, {QStringLiteral("end"), part.end}, {QStringLiteral("sentence"), part.sentence}});
    return list;
}

void FeedbackWave::setOpen(int part)
{
    const int wanted = std::clamp(part, 0, std::max(0, int(m_parts.size()) - 1));
    if (wanted == m_open)
        return;
    m_open = wanted;
    emit openChanged();
    emit comparedChanged();
}

int FeedbackWave::partAt(qreal seconds) const
{
    int nearest = 0;
    double distance = m_seconds + 1;
    for (int index = 0; index < m_parts.size(); ++index) {
        const double away = std::max({0.0, m_parts[index].start - seconds, seconds - m_parts[index].end});
        if (away < distance) {
            nearest = index;
            distance = away;
        }
    }
    return nearest;
}

qreal FeedbackWave::from() const { return m_parts.isEmpty() ? 0 : m_parts[m_open].start; }
qreal FeedbackWave::span() const { return m_parts.isEmpty() ? 0 : m_parts[m_open].end - m_parts[m_open].start; }

QString FeedbackWave::kindOf(const HeardWord &word) const
{
    if (!word.clear)
        return QStringLiteral("unclear");
    for (const EmphasisFeedback &emphasis : m_heard.emphasis) {
        if (emphasis.chosen && word.index >= emphasis.index && word.index < emphasis.index + emphasis.words)
            return QStringLiteral("emphasis");
    }
    return QStringLiteral("plain");
}

QVariantList FeedbackWave::words() const
{
    QVariantList list;
    const double until = from() + span();
    const auto add = [&](const QString &text, double start, double end, const QString &kind) {
        if (start >= from() && start < until)
            list.append(QVariantMap{{QStringLiteral("text"), text},
                                    {QStringLiteral("start"), start},
                                    {QStringLiteral("end"), end},
                                    {QStringLiteral("kind"), kind}});
    };
    for (const HeardWord &word : m_heard.words)
        add(word.word, word.startSeconds, word.endSeconds, kindOf(word));
    for (int row = 0; row < m_findings.count(); ++row) {
        const TakeFinding *finding = m_findings.at(row);
        if (finding->kind == TakeFinding::Kind::Filler && !m_findings.isPutAway(row))
            add(finding->label, finding->atSeconds, finding->atSeconds + finding->lengthSeconds, QStringLiteral("filler"));
    }
    std::stable_sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap().value(QStringLiteral("start")).toDouble() < b.toMap().value(QStringLiteral("start")).toDouble();
    });
    return list;
}

QVariantList FeedbackWave::marks() const
{
    QVariantList list;
    for (int row = 0; row < m_findings.count(); ++row) {
        const TakeFinding *finding = m_findings.at(row);
        const double start = std::max(finding->atSeconds, from());
        const double end = std::min(finding->atSeconds + finding->lengthSeconds, from() + span());
        if (!finding->label.isEmpty() && !m_findings.isPutAway(row) && end > start)
            list.append(QVariantMap{{QStringLiteral("label"), finding->label},
                                    {QStringLiteral("start"), start},
                                    {QStringLiteral("end"), end},
                                    {QStringLiteral("row"), row}});
    }
    return list;
}

// A word that was said earlier than the one before it (a repetition heard once) would fold the map: only words in order count.
QList<FeedbackWave::Anchor> FeedbackWave::anchors() const
{
    QList<Anchor> list;
    for (const HeardWord &word : m_heard.words) {
        if (word.startSeconds < from() || word.startSeconds >= from() + span())
            continue;
        const HeardWord *other = m_compared.heardWord(word.index);
        if (other == nullptr)
            continue;
        if (list.isEmpty() || (word.startSeconds > list.last().first && other->startSeconds > list.last().second))
            list.append({word.startSeconds, other->startSeconds});
    }
    return list.size() >= 2 ? list : QList<Anchor>();
}

QList<qreal> FeedbackWave::comparedPeaks() const
{
    const QList<Anchor> words = anchors();
    if (words.isEmpty() || m_comparedPeaks.isEmpty())
        return {};
    const float loudestOfAll = *std::max_element(m_comparedPeaks.begin(), m_comparedPeaks.end());
    QList<qreal> laid;
    for (double here = from(); here < from() + span(); here += peakSeconds) {
        const auto first = qsizetype(std::floor(mapped(words, here) / peakSeconds));
        const auto last = std::max(first + 1, qsizetype(std::floor(mapped(words, here + peakSeconds) / peakSeconds)));
        float loudest = 0;
        for (qsizetype index = std::max<qsizetype>(0, first); index < std::min(last, m_comparedPeaks.size()); ++index)
            loudest = std::max(loudest, m_comparedPeaks[index]);
        laid.append(loudestOfAll > faintest ? qreal(loudest / loudestOfAll) : qreal(loudest));
    }
    return laid;
}

std::optional<std::pair<double, double>> FeedbackWave::comparedRange() const
{
    const QList<Anchor> words = anchors();
    if (words.isEmpty())
        return {};
    return std::pair{std::max(0.0, mapped(words, from())), mapped(words, from() + span())};
}

} // namespace greenroom
