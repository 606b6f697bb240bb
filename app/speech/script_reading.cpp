#include "speech/script_reading.h"

#include <algorithm>

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

void addToken(ScriptReading &reading, const HeardSegment &segment, double margin, bool continues)
{
    std::optional<ReadToken> &token = reading.tokens[segment.token];
    if (token && continues) {
        const double before = token->endFrame - token->firstFrame;
        token->margin = (token->margin * before + margin * segment.frames()) / (before + segment.frames());
        token->endFrame = segment.endFrame;
        return;
    }
    const int times = token ? token->times + 1 : 1;
    token = ReadToken{segment.firstFrame, segment.endFrame, margin, times};
}

void addInsertion(ScriptReading &reading, const HeardSegment &segment, double margin, int afterToken)
{
    if (!reading.insertions.isEmpty()) {
        Insertion &last = reading.insertions.last();
        if (last.afterToken == afterToken && segment.firstFrame - last.endFrame <= joinedFrames) {
            const double before = last.endFrame - last.firstFrame;
            last.margin = (last.margin * before + margin * segment.frames()) / (before + segment.frames());
            last.endFrame = segment.endFrame;
            return;
        }
    }
    reading.insertions.append({afterToken, segment.firstFrame, segment.endFrame, margin});
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
    ScriptReading reading;
    reading.tokens.resize(tokenCount);
    const HeardSegment *before = nullptr;
    int lastToken = -1;
    for (const HeardSegment &segment : segments) {
        const double margin = free.margin(segment);
        if (segment.filler) {
            addInsertion(reading, segment, margin, lastToken);
        } else {
            const bool continues =
                before != nullptr && before->token == segment.token && before->form == segment.form && segment.part == before->part + 1;
            addToken(reading, segment, margin, continues);
            lastToken = segment.token;
        }
        before = &segment;
    }
    return reading;
}

} // namespace greenroom
