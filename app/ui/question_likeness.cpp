#include "question_likeness.h"

#include <algorithm>
#include <vector>

namespace greenroom {

namespace {

/// The pairs of neighbouring letters of a text, sorted.
std::vector<quint32> pairsOf(const QString &text)
{
    std::vector<quint32> pairs;
    quint32 before = 0;
    for (const QChar character : text) {
        if (!character.isLetterOrNumber())
            continue;
        const quint32 letter = character.toLower().unicode();
        if (before != 0)
            pairs.push_back(before << 16 | letter);
        before = letter;
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double likeness(const std::vector<quint32> &left, const std::vector<quint32> &right)
{
    if (left.empty() || right.empty())
        return 0;
    size_t common = 0;
    for (size_t l = 0, r = 0; l < left.size() && r < right.size();) {
        common += left[l] == right[r] ? 1 : 0;
        const bool advanceLeft = left[l] <= right[r];
        const bool advanceRight = right[r] <= left[l];
        l += advanceLeft ? 1 : 0;
        r += advanceRight ? 1 : 0;
    }
    return 2.0 * double(common) / double(left.size() + right.size());
}

} // namespace

double questionLikeness(const QString &left, const QString &right) { return likeness(pairsOf(left), pairsOf(right)); }

const Question *closestQuestion(const QList<Question> &questions, const QString &text, const QString &exceptId)
{
    const std::vector<quint32> wanted = pairsOf(text);
    const Question *closest = nullptr;
    double best = closeLikeness;
    const auto compare = [&](const Question &question, const QString &words) {
        // Texts of very different length cannot be alike enough, and are not read.
        const auto length = double(text.size());
        if (double(words.size()) > length * 2 || double(words.size()) < length / 2)
            return;
        const double alike = likeness(wanted, pairsOf(words));
        if (alike >= best) {
            best = alike;
            closest = &question;
        }
    };
    for (const Question &question : questions) {
        if (question.id == exceptId)
            continue;
        compare(question, question.english.question);
        if (question.chinese)
            compare(question, question.chinese->question);
    }
    return closest;
}

} // namespace greenroom
