#include "speech/filler_rule.h"

#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {
constexpr int longestFillerFrames = 70;
constexpr int shortestFillerFrames = 9;
constexpr double leastHesitationShare = 0.72;
constexpr double leastVoicedShare = 0.5;
constexpr double widestSpreadSemitones = 5.0;

bool isHesitationVowel(const QByteArray &phone)
{
    static const QSet<QByteArray> set{"AH", "AA", "ER", "UH", "AO", "AE"};
    return set.contains(phone);
}

bool isNasal(const QByteArray &phone) { return phone == "M" || phone == "N" || phone == "NG"; }
} // namespace

QString fillerWord(int firstFrame, int endFrame, const HeardPhones &phones, const VoiceTrack &voice)
{
    const int length = endFrame - firstFrame;
    if (length < shortestFillerFrames || length > longestFillerFrames)
        return {};
    int hesitation = 0;
    int vowel = 0;
    int nasal = 0;
    int sound = 0;
    for (const HeardPhone &phone : phones) {
        const int frames = std::min(phone.endFrame, endFrame) - std::max(phone.firstFrame, firstFrame);
        if (frames <= 0 || phone.phone == "SIL")
            continue;
        sound += frames;
        if (isHesitationVowel(phone.phone))
            vowel += frames;
        else if (isNasal(phone.phone))
            nasal += frames;
    }
    hesitation = vowel + nasal;
    if (sound == 0 || hesitation < leastHesitationShare * sound || vowel == 0)
        return {};
    if (voice.voicedShare(firstFrame, endFrame) < leastVoicedShare || voice.spreadSemitones(firstFrame, endFrame) > widestSpreadSemitones)
        return {};
    return nasal * 5 >= sound ? QStringLiteral("um") : QStringLiteral("uh");
}

} // namespace greenroom
