#pragma once

#include "core/optimizer_data.h"

#include <array>
#include <vector>

namespace greenroom::optimizer {

using Weights = std::array<double, fsrs::weightCount>;

/// FSRS-6 with weights that change, its log loss, and the loss's exact slope by each weight: one walk forward over a card's answers, one
/// back. Working memory is kept between cards.
class Model
{
public:
    explicit Model(const Weights &weights) { setWeights(weights); }
    void setWeights(const Weights &weights);

    /// The weighted log loss over a card's answers; with `predicted` also the recall predicted for each answer, 1 where none was.
    double loss(const Answer *answers, size_t count, std::vector<double> *predicted = nullptr);
    /// The same, and adds its slope by each weight to `slope`.
    double lossAndSlope(const Answer *answers, size_t count, Weights &slope);

private:
    struct Step
    {
        double stability = 0;  ///< before the answer
        double difficulty = 0; ///< before the answer
        double recall = 1;
        double base = 1;    ///< of the forgetting curve: 1 + factor * t / S
        double logBase = 0; ///< its logarithm
        double logStability = 0;
        double rawStability = 0;  ///< after the answer, before its bounds
        double rawDifficulty = 0; ///< the same
        double part = 0;          ///< what the branch wants to know again on the way back
        bool bounded = false;     ///< the lapse's ceiling, or the same-day floor, held
    };
    struct Back ///< slopes of what came before an answer
    {
        double stability = 0;
        double difficulty = 0;
        double recall = 0;
    };

    void forward(const Answer &answer, Step &step) const;
    Back backward(const Answer &answer, const Step &step, double stabilitySlope, double difficultySlope, Weights &slope) const;
    void backwardRecalled(const Answer &answer, const Step &step, double g, Back &back, Weights &slope) const;
    void backwardForgotten(const Step &step, double g, Back &back, Weights &slope) const;
    void backwardSameDay(const Answer &answer, const Step &step, double g, Back &back, Weights &slope) const;
    double walk(const Answer *answers, size_t count);

    Weights m_w{};
    double m_factor = 0;
    double m_factorSlope = 0; ///< of the factor by the decay
    double m_growth = 0;
    double m_easyDifficulty = 0; ///< D0(Easy)
    double m_easySlope = 0;      ///< e^(3 w5)
    double m_lapseShare = 0;
    std::vector<Step> m_steps;
};

} // namespace greenroom::optimizer
