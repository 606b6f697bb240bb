#include "core/optimizer.h"

#include "core/optimizer_start.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace greenroom::optimizer {

namespace {

constexpr double learningRate = 0.04;
constexpr size_t batchItems = 512;
constexpr quint64 shuffleSeed = 2023;
// How far each weight usually lies from the published one, over many people (fsrs-rs).
constexpr Weights usualSpread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                              0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

// The bounds of the weights, in the fit's own form: w19 stays above 0, where it would lose its slope.
void bound(Weights &weights, int relearningSteps)
{
    for (size_t index = 0; index < weights.size(); ++index) {
        const double least = index == 19 ? 0.01 : fsrs::weightBounds()[index].least;
        weights[index] = std::clamp(weights[index], least, fsrs::weightBounds()[index].greatest);
    }
    const double ceiling = fsrs::shortTermCeiling(weights, relearningSteps);
    weights[17] = std::min(weights[17], ceiling);
    weights[18] = std::min(weights[18], ceiling);
}

// A small generator of our own: the standard ones may shuffle differently with each library.
class Shuffler
{
public:
    void shuffle(std::vector<size_t> &order)
    {
        for (size_t left = order.size(); left > 1; --left)
            std::swap(order[left - 1], order[size_t(next() % left)]);
    }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    quint64 m_state = shuffleSeed;
};

class Adam
{
public:
    void step(Weights &weights, const Weights &slope, double rate)
    {
        ++m_steps;
        for (size_t index = 0; index < weights.size(); ++index) {
            m_mean[index] = 0.9 * m_mean[index] + 0.1 * slope[index];
            m_square[index] = 0.999 * m_square[index] + 0.001 * slope[index] * slope[index];
            const double mean = m_mean[index] / (1 - std::pow(0.9, m_steps));
            const double square = m_square[index] / (1 - std::pow(0.999, m_steps));
            weights[index] -= rate * mean / (std::sqrt(square) + 1e-8);
        }
    }

private:
    Weights m_mean{};
    Weights m_square{};
    int m_steps = 0;
};

double pull(const Weights &weights, const Weights &start)
{
    double sum = 0;
    for (size_t index = 0; index < weights.size(); ++index)
        sum += std::pow((weights[index] - start[index]) / usualSpread[index], 2);
    return sum;
}

size_t itemsOf(const Data &data, size_t card)
{
    return size_t(std::count_if(data.answers.begin() + qptrdiff(data.starts[card]), data.answers.begin() + qptrdiff(data.starts[card + 1]),
                                [](const Answer &answer) { return answer.weight > 0; }));
}

// The loss over everything, with the pull.
double wholeLoss(const TrainingSet &set, Model &model, const Weights &weights, const Weights &start)
{
    double sum = pull(weights, start);
    for (size_t card = 0; card < set.data.cards(); ++card)
        sum += model.loss(&set.data.answers[set.data.starts[card]], set.data.starts[card + 1] - set.data.starts[card]);
    return sum;
}

// Passes over the cards in another order each time; the pass with the least loss counts.
class Training
{
public:
    Training(const TrainingSet &set, const Weights &start, const FitOptions &options)
        : m_set(set)
        , m_start(start)
        , m_options(options)
        , m_weights(start)
        , m_model(start)
        , m_order(set.data.cards())
        , m_stepsInAll(int(set.items / batchItems + 1) * options.epochs)
    {
        std::iota(m_order.begin(), m_order.end(), size_t(0));
    }

    [[nodiscard]] Result<Weights> run()
    {
        Weights best = m_start;
        double bestLoss = HUGE_VAL;
        for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
            if (!pass())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("greenroom", "The parameters were left as they are."), {}};
            const double loss = wholeLoss(m_set, m_model, m_weights, m_start);
            if (loss < bestLoss) {
                bestLoss = loss;
                best = m_weights;
            }
        }
        return best;
    }

private:
    bool pass()
    {
        m_shuffler.shuffle(m_order);
        Weights slope{};
        size_t items = 0;
        for (const size_t card : m_order) {
            const size_t begin = m_set.data.starts[card];
            m_model.lossAndSlope(&m_set.data.answers[begin], m_set.data.starts[card + 1] - begin, slope);
            items += itemsOf(m_set.data, card);
            if (items >= batchItems && !step(slope, items))
                return false;
        }
        return items == 0 || step(slope, items);
    }

    bool step(Weights &slope, size_t &items)
    {
        const double share = double(items) / double(m_set.items);
        for (size_t index = 0; index < slope.size(); ++index)
            slope[index] += share * 2 * (m_weights[index] - m_start[index]) / (usualSpread[index] * usualSpread[index]);
        const double way = std::min(1.0, double(m_stepsDone) / m_stepsInAll);
        m_adam.step(m_weights, slope, learningRate * (1 + std::cos(std::numbers::pi * way)) / 2);
        bound(m_weights, m_options.relearningSteps);
        m_model.setWeights(m_weights);
        ++m_stepsDone;
        slope = Weights{};
        items = 0;
        return !m_options.progress || m_options.progress(std::min(m_stepsDone, m_stepsInAll), m_stepsInAll);
    }

    const TrainingSet &m_set;
    const Weights m_start;
    const FitOptions &m_options;
    Weights m_weights;
    Model m_model;
    Adam m_adam;
    Shuffler m_shuffler;
    std::vector<size_t> m_order;
    int m_stepsInAll = 1;
    int m_stepsDone = 0;
};

Result<fsrs::Parameters> asParameters(const Weights &weights, int relearningSteps)
{
    return fsrs::Parameters::fromNumbers(QList<double>(weights.begin(), weights.end()), relearningSteps);
}

} // namespace

Result<fsrs::Parameters> fit(const TrainingSet &set, const FitOptions &options)
{
    if (set.items < leastItems)
        return fsrs::Parameters();
    Weights weights = fsrs::Parameters().weights();
    const std::array<double, 4> start = startStabilities(set);
    std::copy(start.begin(), start.end(), weights.begin());
    if (set.items == set.firstItems || set.items < leastItemsForAll)
        return asParameters(weights, options.relearningSteps);
    const auto trained = Training(set, weights, options).run();
    if (!trained)
        return trained.error();
    Weights result = *trained;
    // Adam may have put the grades out of order again.
    std::array<double, 4> answers{};
    for (size_t grade = 0; grade < 4; ++grade) {
        for (const FirstInterval &interval : set.first[grade])
            answers[grade] += interval.answers;
    }
    std::array<double, 4> first{};
    for (size_t grade = 0; grade < 4; ++grade)
        first[grade] = answers[grade] > 0 ? result[grade] : 0;
    first = risingAndFilled(first, answers);
    std::copy(first.begin(), first.end(), result.begin());
    return asParameters(result, options.relearningSteps);
}

Evaluation evaluate(const fsrs::Parameters &parameters, const TrainingSet &set)
{
    Evaluation evaluation;
    Model model(parameters.weights());
    std::vector<double> predicted;
    double loss = 0;
    double weights = 0;
    for (size_t card = 0; card < set.data.cards(); ++card) {
        const size_t begin = set.data.starts[card];
        const size_t count = set.data.starts[card + 1] - begin;
        loss += model.loss(&set.data.answers[begin], count, &predicted);
        for (size_t index = 0; index < count; ++index) {
            const Answer &answer = set.data.answers[begin + index];
            if (answer.weight <= 0)
                continue;
            weights += double(answer.weight);
            ++evaluation.items;
            CalibrationBin &bin = evaluation.bins[size_t(calibrationBin(predicted[index]))];
            ++bin.answers;
            bin.recalled += answer.rating > 1 ? 1 : 0;
            bin.predictedMillionths += qint64(std::llround(predicted[index] * 1e6));
        }
    }
    evaluation.logLoss = weights > 0 ? loss / weights : 0;
    double squares = 0;
    for (const CalibrationBin &bin : evaluation.bins) {
        if (bin.answers > 0)
            squares += std::pow(double(bin.predictedMillionths) / 1e6 - bin.recalled, 2) / bin.answers;
    }
    evaluation.rootMeanSquareError = evaluation.items > 0 ? std::sqrt(squares / double(evaluation.items)) : 0;
    return evaluation;
}

Result<Trial> tryFit(const Data &data, const fsrs::Parameters &current, const FitOptions &options)
{
    // Two fits of about the same size make one bar.
    FitOptions half = options;
    const auto halfOf = [&options](int offset) -> Progress {
        if (!options.progress)
            return {};
        return [&options, offset](int done, int all) { return options.progress(offset * all + done, 2 * all); };
    };
    half.progress = halfOf(0);
    const auto early = fit(trainingSet(data, Part::Early), half);
    if (!early)
        return early.error();
    half.progress = halfOf(1);
    const auto whole = fit(trainingSet(data, Part::All), half);
    if (!whole)
        return whole.error();
    const TrainingSet late = trainingSet(data, Part::Late);
    Trial trial;
    trial.fitted = *whole;
    trial.before = evaluate(current, late);
    trial.after = evaluate(*early, late);
    trial.better = late.items > 0 && trial.after.logLoss < trial.before.logLoss;
    return trial;
}

bool isFitDue(int answers, int answersAtLastFit) { return answers >= (answersAtLastFit > 0 ? 2 * answersAtLastFit : firstFitAnswers); }

} // namespace greenroom::optimizer
