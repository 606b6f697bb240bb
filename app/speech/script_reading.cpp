#include "speech/script_reading.h"

#include <algorithm>
#include <limits>

namespace greenroom {

namespace {

/// Two fillers with less than this between them are one sound.
constexpr int joinedFrames = 8;

/// The free pass's score at each frame.
class FreeScores
{
public:
    explicit FreeScores(const HeardPhones &phones)
    {
        for (const HeardPhone &phone : phones) {
            while (m_scores.size() < phone.endFrame)
                m_scores.append(0);
            for (int frame = phone.firstFrame; frame < phone.endFrame; ++frame)
                m_scores[frame] = phone.score;
        }
    }

    [[nodiscard]] double margin(const HeardSegment &segment) const
    {
        double free = 0;
        int frames = 0;
        for (int frame = segment.firstFrame; frame < std::min(segment.endFrame, int(m_scores.size())); ++frame) {
            free += m_scores[frame];
            ++frames;
        }
        return frames > 0 ? segment.score - free / frames : 0;
    }

private:
    QList<double> m_scores;
};

/// One token said once.
struct Occurrence
{
    int token = 0;
    ReadToken read;

    [[nodiscard]] int frames() const { return read.endFrame - read.firstFrame; }
};

/// A repetition that fits its sounds worse than this was no repetition: something else was said, and these words lay nearest.
constexpr double leastRepeatMargin = -26;

double meanMargin(const QList<Occurrence> &occurrences, const QList<int> &indexes)
{
    double sum = 0;
    int frames = 0;
    for (const int index : indexes) {
        sum += occurrences[index].read.margin * occurrences[index].frames();
        frames += occurrences[index].frames();
    }
    return frames > 0 ? sum / frames : 0;
}

/// Occurrences joined from their parts, in the order heard.
QList<Occurrence> occurrencesOf(const HeardSegments &segments, const FreeScores &free)
{
    QList<Occurrence> occurrences;
    const HeardSegment *before = nullptr;
    for (const HeardSegment &segment : segments) {
        const bool continues = before != nullptr && !segment.filler && before->token == segment.token && before->form == segment.form &&
                               segment.part == before->part + 1;
        const double margin = free.margin(segment);
        if (continues) {
            Occurrence &last = occurrences.last();
            last.read.margin = (last.read.margin * last.frames() + margin * segment.frames()) / (last.frames() + segment.frames());
            last.read.endFrame = segment.endFrame;
        } else if (!segment.filler) {
            occurrences.append({segment.token, ReadToken{segment.firstFrame, segment.endFrame, margin, 1}});
        }
        before = &segment;
    }
    return occurrences;
}

/// Marks what is no repetition although the path went back. For each leap back, the words said twice stand at the end of what came before
/// it and at the begin of what came after; of the two the one that fits badly was something else.
QList<bool> falseOccurrences(const QList<Occurrence> &occurrences)
{
    QList<bool> isFalse(occurrences.size(), false);
    for (int index = 1; index < occurrences.size(); ++index) {
        const int back = occurrences[index].token;
        if (back > occurrences[index - 1].token)
            continue;
        QList<int> before;
        for (int other = index - 1; other >= 0 && occurrences[other].token >= back; --other)
            before.append(other);
        QList<int> after;
        for (int other = index; other < occurrences.size() && occurrences[other].token <= occurrences[index - 1].token; ++other)
            after.append(other);
        const double marginBefore = meanMargin(occurrences, before);
        const double marginAfter = meanMargin(occurrences, after);
        if (std::min(marginBefore, marginAfter) >= leastRepeatMargin)
            continue;
        for (const int other : marginBefore < marginAfter ? before : after)
            isFalse[other] = true;
    }
    return isFalse;
}

void addToken(ScriptReading &reading, const Occurrence &occurrence)
{
    std::optional<ReadToken> &token = reading.tokens[occurrence.token];
    const int times = token ? token->times + 1 : 1;
    token = occurrence.read;
    token->times = times;
}

void addInsertion(ScriptReading &reading, const Insertion &insertion)
{
    if (!reading.insertions.isEmpty()) {
        Insertion &last = reading.insertions.last();
        if (last.afterToken == insertion.afterToken && insertion.firstFrame - last.endFrame <= joinedFrames) {
            const double before = last.endFrame - last.firstFrame;
            const double own = insertion.endFrame - insertion.firstFrame;
            last.margin = (last.margin * before + insertion.margin * own) / (before + own);
            last.endFrame = insertion.endFrame;
            return;
        }
    }
    reading.insertions.append(insertion);
}

} // namespace

int ScriptReading::saidTokens() const
{
    return int(std::count_if(tokens.begin(), tokens.end(), [](const auto &token) { return token.has_value(); }));
}

double ScriptReading::medianMargin() const
{
    QList<std::pair<double, int>> margins;
    int frames = 0;
    for (const std::optional<ReadToken> &token : tokens) {
        if (!token)
            continue;
        margins.append({token->margin, token->endFrame - token->firstFrame});
        frames += margins.last().second;
    }
    std::sort(margins.begin(), margins.end());
    int soFar = 0;
    for (const auto &[margin, length] : std::as_const(margins)) {
        soFar += length;
        if (soFar * 2 >= frames)
            return margin;
    }
    constexpr double nothingFits = -1000;
    return nothingFits;
}

ScriptReading readPath(const HeardSegments &segments, const HeardPhones &phones, qsizetype tokenCount)
{
    const FreeScores free(phones);
    const QList<Occurrence> occurrences = occurrencesOf(segments, free);
    const QList<bool> isFalse = falseOccurrences(occurrences);
    ScriptReading reading;
    reading.tokens.resize(tokenCount);
    // Both lists are in the order heard; they are gone through together.
    int next = 0;
    int lastToken = -1;
    const auto addUntil = [&](int frame) {
        for (; next < occurrences.size() && occurrences[next].read.firstFrame < frame; ++next) {
            const Occurrence &occurrence = occurrences[next];
            if (isFalse[next]) {
                addInsertion(reading, {lastToken, occurrence.read.firstFrame, occurrence.read.endFrame, occurrence.read.margin});
                continue;
            }
            addToken(reading, occurrence);
            lastToken = occurrence.token;
        }
    };
    for (const HeardSegment &segment : segments) {
        if (!segment.filler)
            continue;
        addUntil(segment.firstFrame);
        addInsertion(reading, {lastToken, segment.firstFrame, segment.endFrame, free.margin(segment)});
    }
    addUntil(std::numeric_limits<int>::max());
    return reading;
}

} // namespace greenroom
