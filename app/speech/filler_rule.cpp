#include "speech/filler_rule.h"

#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {
constexpr int longestFillerFrames = 70;
constexpr int shortestFillerFrames = 9;
constexpr double leastHesitationShare = 0.72;
constexpr double leastVoicedShare = 0.45;
constexpr double widestSpreadSemitones = 5.0;
constexpr int silenceFrames = 6;

bool isHesitationVowel(const QByteArray &phone, Surroundings surroundings)
{
    static const QSet<QByteArray> always{"AH", "AA", "ER", "UH", "AO"};
    // A long open vowel glides for the model; what it takes for no speech at all is a sound of no word. Both must be steady in pitch.
    static const QSet<QByteArray> alone{"OW", "AE", "EH", "AW", "+SPN+"};
    return always.contains(phone) || (surroundings == Surroundings::Silence && alone.contains(phone));
}

bool isNasal(const QByteArray &phone) { return phone == "M" || phone == "N" || phone == "NG"; }

/// How the lips or the glottis open before a lone vowel is heard.
bool isRelease(const QByteArray &phone) { return phone == "B" || phone == "P" || phone == "D" || phone == "HH"; }

/// Frames of each sort in a stretch.
struct Makeup
{
    int vowel = 0;
    int nasal = 0;
    int other = 0;

    [[nodiscard]] int hesitation() const { return vowel + nasal; }
    [[nodiscard]] int sound() const { return vowel + nasal + other; }
};

Makeup makeupOf(int firstFrame, int endFrame, const HeardPhones &phones, Surroundings surroundings)
{
    Makeup makeup;
    for (const HeardPhone &phone : phones) {
        const int frames = std::min(phone.endFrame, endFrame) - std::max(phone.firstFrame, firstFrame);
        if (frames <= 0 || phone.phone == "SIL")
            continue;
        if (isHesitationVowel(phone.phone, surroundings))
            makeup.vowel += frames;
        else if (isNasal(phone.phone))
            makeup.nasal += frames;
        else if (surroundings != Surroundings::Silence || makeup.sound() > 0 || !isRelease(phone.phone))
            makeup.other += frames;
    }
    return makeup;
}
} // namespace

QString fillerWord(int firstFrame, int endFrame, const HeardPhones &phones, const VoiceTrack &voice, Surroundings surroundings)
{
    const int length = endFrame - firstFrame;
    if (length < shortestFillerFrames || length > longestFillerFrames)
        return {};
    const Makeup makeup = makeupOf(firstFrame, endFrame, phones, surroundings);
    if (makeup.vowel == 0 || makeup.hesitation() < leastHesitationShare * makeup.sound())
        return {};
    if (voice.voicedShare(firstFrame, endFrame) < leastVoicedShare || voice.spreadSemitones(firstFrame, endFrame) > widestSpreadSemitones)
        return {};
    return makeup.nasal * 5 >= makeup.sound() ? QStringLiteral("um") : QStringLiteral("uh");
}

QList<std::pair<int, int>> lonelySounds(const QList<float> &decibels, double thresholdDb)
{
    QList<std::pair<int, int>> stretches;
    for (int frame = 0; frame < decibels.size(); ++frame) {
        if (double(decibels[frame]) <= thresholdDb)
            continue;
        if (!stretches.isEmpty() && frame - stretches.last().second < silenceFrames)
            stretches.last().second = frame + 1;
        else
            stretches.append({frame, frame + 1});
    }
    return stretches;
}

} // namespace greenroom
