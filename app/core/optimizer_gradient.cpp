#include "core/optimizer_gradient.h"

#include <algorithm>
#include <cmath>

namespace greenroom::optimizer {

namespace {

constexpr double leastChance = 1e-7;

double boundedStability(double stability) { return std::clamp(stability, fsrs::leastStability, fsrs::greatestStability); }

double boundedDifficulty(double difficulty) { return std::clamp(difficulty, fsrs::leastDifficulty, fsrs::greatestDifficulty); }

bool within(double value, double least, double greatest) { return value >= least && value <= greatest; }

double lossOf(const Answer &answer, double recall)
{
    const double chance = std::clamp(recall, leastChance, 1 - leastChance);
    return -double(answer.weight) * std::log(answer.rating > 1 ? chance : 1 - chance);
}

double lossSlope(const Answer &answer, double recall)
{
    if (!within(recall, leastChance, 1 - leastChance))
        return 0;
    return answer.rating > 1 ? -double(answer.weight) / recall : double(answer.weight) / (1 - recall);
}

} // namespace

void Model::setWeights(const Weights &weights)
{
    m_w = weights;
    const double decay = -m_w[20];
    const double atNinety = std::exp(std::log(0.9) / decay);
    m_factor = atNinety - 1;
    m_factorSlope = atNinety * (-std::log(0.9) / (decay * decay));
    m_growth = std::exp(m_w[8]);
    m_easySlope = std::exp(3 * m_w[5]);
    m_easyDifficulty = m_w[4] - m_easySlope + 1;
    m_lapseShare = std::exp(-m_w[17] * m_w[18]);
}

// From the memory in `step` to the raw one after the answer.
void Model::forward(const Answer &answer, Step &step) const
{
    const double s = step.stability;
    const double d = step.difficulty;
    const int rating = answer.rating;
    step.logStability = std::log(s);
    if (answer.elapsedDays == 0) {
        step.recall = 1;
        const double increase = std::exp(m_w[17] * (rating - 3 + m_w[18]) - m_w[19] * step.logStability);
        step.bounded = rating >= 2 && increase < 1;
        step.part = step.bounded ? 1 : increase;
        step.rawStability = s * step.part;
    } else {
        step.base = 1 + m_factor * answer.elapsedDays / s;
        step.logBase = std::log(step.base);
        step.recall = std::exp(-m_w[20] * step.logBase);
        if (rating == 1) {
            const double raw =
                m_w[11] * std::exp(m_w[14] * (1 - step.recall) - m_w[12] * std::log(d)) * std::expm1(m_w[13] * std::log1p(s));
            step.bounded = s * m_lapseShare < raw;
            step.part = raw;
            step.rawStability = step.bounded ? s * m_lapseShare : raw;
        } else {
            const double grade = (rating == 2 ? m_w[15] : 1) * (rating == 4 ? m_w[16] : 1);
            // Without the part that depends on recall, which the way back wants to vary.
            step.part = m_growth * (11 - d) * std::exp(-m_w[9] * step.logStability) * grade;
            step.rawStability = s * (1 + step.part * std::expm1(m_w[10] * (1 - step.recall)));
        }
    }
    const double moved = d - m_w[6] * (rating - 3) * (10 - d) / 9;
    step.rawDifficulty = m_w[7] * (m_easyDifficulty - moved) + moved;
}

// Fills m_steps; gives the loss.
double Model::walk(const Answer *answers, size_t count)
{
    m_steps.resize(count);
    double loss = 0;
    for (size_t index = 0; index < count; ++index) {
        Step &step = m_steps[index];
        step = Step();
        const Answer &answer = answers[index];
        if (index == 0) {
            step.rawStability = m_w[size_t(answer.rating) - 1];
            step.rawDifficulty = m_w[4] - std::exp(m_w[5] * (answer.rating - 1)) + 1;
            continue;
        }
        step.stability = boundedStability(m_steps[index - 1].rawStability);
        step.difficulty = boundedDifficulty(m_steps[index - 1].rawDifficulty);
        forward(answer, step);
        if (answer.weight > 0)
            loss += lossOf(answer, step.recall);
    }
    return loss;
}

double Model::loss(const Answer *answers, size_t count, std::vector<double> *predicted)
{
    const double sum = walk(answers, count);
    if (predicted) {
        predicted->resize(count);
        for (size_t index = 0; index < count; ++index)
            (*predicted)[index] = m_steps[index].recall;
    }
    return sum;
}

double Model::lossAndSlope(const Answer *answers, size_t count, Weights &slope)
{
    const double sum = walk(answers, count);
    double stabilitySlope = 0;
    double difficultySlope = 0;
    // What follows the last answer that counts does not matter.
    size_t end = count;
    while (end > 1 && answers[end - 1].weight <= 0)
        --end;
    for (size_t index = end; index-- > 1;) {
        const Answer &answer = answers[index];
        const Step &step = m_steps[index];
        Back back = backward(answer, step, stabilitySlope, difficultySlope, slope);
        if (answer.weight > 0)
            back.recall += lossSlope(answer, step.recall);
        stabilitySlope = back.stability;
        if (answer.elapsedDays > 0) {
            const double perBase = -back.recall * step.recall * m_w[20] / step.base;
            stabilitySlope -= perBase * m_factor * answer.elapsedDays / (step.stability * step.stability);
            const double byDecay =
                back.recall * step.recall * step.logBase + perBase * (answer.elapsedDays / step.stability) * m_factorSlope;
            slope[20] -= byDecay; // the decay is -w20
        }
        difficultySlope = back.difficulty;
    }
    const size_t rating = answers[0].rating;
    if (within(m_steps[0].rawStability, fsrs::leastStability, fsrs::greatestStability))
        slope[rating - 1] += stabilitySlope;
    if (within(m_steps[0].rawDifficulty, fsrs::leastDifficulty, fsrs::greatestDifficulty)) {
        slope[4] += difficultySlope;
        slope[5] -= difficultySlope * double(rating - 1) * std::exp(m_w[5] * double(rating - 1));
    }
    return sum;
}

Model::Back Model::backward(const Answer &answer, const Step &step, double stabilitySlope, double difficultySlope, Weights &slope) const
{
    Back back;
    if (within(step.rawStability, fsrs::leastStability, fsrs::greatestStability) && stabilitySlope != 0) {
        if (answer.elapsedDays == 0)
            backwardSameDay(answer, step, stabilitySlope, back, slope);
        else if (answer.rating == 1)
            backwardForgotten(step, stabilitySlope, back, slope);
        else
            backwardRecalled(answer, step, stabilitySlope, back, slope);
    }
    if (within(step.rawDifficulty, fsrs::leastDifficulty, fsrs::greatestDifficulty) && difficultySlope != 0) {
        const double toward = double(answer.rating) - 3;
        const double left = (10 - step.difficulty) / 9;
        const double moved = step.difficulty - m_w[6] * toward * left;
        const double kept = difficultySlope * (1 - m_w[7]);
        slope[4] += difficultySlope * m_w[7];
        slope[5] -= difficultySlope * m_w[7] * 3 * m_easySlope;
        slope[6] -= kept * toward * left;
        slope[7] += difficultySlope * (m_easyDifficulty - moved);
        back.difficulty += kept * (1 + m_w[6] * toward / 9);
    }
    return back;
}

void Model::backwardRecalled(const Answer &answer, const Step &step, double g, Back &back, Weights &slope) const
{
    const double s = step.stability;
    const double forget = std::expm1(m_w[10] * (1 - step.recall));
    const double increase = step.part * forget;
    const double byIncrease = g * s;
    back.stability += g * (1 + increase) - byIncrease * increase * m_w[9] / s;
    back.difficulty -= byIncrease * increase / (11 - step.difficulty);
    back.recall -= byIncrease * step.part * m_w[10] * (forget + 1);
    slope[8] += byIncrease * increase;
    slope[9] -= byIncrease * increase * step.logStability;
    slope[10] += byIncrease * step.part * (1 - step.recall) * (forget + 1);
    // Hard may weigh 0, so that the factor cannot be divided out again.
    if (answer.rating == 2)
        slope[15] += byIncrease * m_growth * (11 - step.difficulty) * std::exp(-m_w[9] * step.logStability) * forget;
    if (answer.rating == 4)
        slope[16] += byIncrease * increase / m_w[16];
}

void Model::backwardForgotten(const Step &step, double g, Back &back, Weights &slope) const
{
    const double s = step.stability;
    if (step.bounded) {
        back.stability += g * m_lapseShare;
        slope[17] -= g * s * m_lapseShare * m_w[18];
        slope[18] -= g * s * m_lapseShare * m_w[17];
        return;
    }
    const double raw = step.part;
    const double grown = std::log1p(s);
    const double power = std::exp(m_w[13] * grown);
    const double share = raw / (power - 1); // without the part that grows with stability
    back.stability += g * share * m_w[13] * power / (s + 1);
    back.difficulty -= g * raw * m_w[12] / step.difficulty;
    back.recall -= g * raw * m_w[14];
    slope[11] += g * raw / m_w[11];
    slope[12] -= g * raw * std::log(step.difficulty);
    slope[13] += g * share * power * grown;
    slope[14] += g * raw * (1 - step.recall);
}

void Model::backwardSameDay(const Answer &answer, const Step &step, double g, Back &back, Weights &slope) const
{
    back.stability += g * step.part;
    if (step.bounded)
        return;
    const double byIncrease = g * step.stability * step.part;
    back.stability -= byIncrease * m_w[19] / step.stability;
    slope[17] += byIncrease * (answer.rating - 3 + m_w[18]);
    slope[18] += byIncrease * m_w[17];
    slope[19] -= byIncrease * step.logStability;
}

} // namespace greenroom::optimizer
