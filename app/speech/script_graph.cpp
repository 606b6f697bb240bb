#include "speech/script_graph.h"

#include <algorithm>
#include <pocketsphinx.h>
#include <sphinxbase/fsg_model.h>

namespace greenroom {

void FreeDecoder::operator()(ps_decoder_s *decoder) const { ps_free(decoder); }
void FreeConfiguration::operator()(cmd_ln_s *configuration) const { cmd_ln_free_r(configuration); }
void FreeGraph::operator()(fsg_model_s *graph) const { fsg_model_free(graph); }

namespace {

int logarithmOf(logmath_s *logarithm, double log10) { return logmath_log10_to_log(logarithm, log10); }

/// States beyond the ones between tokens: the inner ones of forms of several words.
int innerStates(const QList<SpokenToken> &tokens)
{
    qsizetype count = 0;
    for (const SpokenToken &token : tokens) {
        for (const SpokenForm &form : token.forms)
            count += form.size() - 1;
    }
    return int(count);
}

void addLeaps(fsg_model_s *graph, int count, logmath_s *logarithm, const GraphCosts &costs)
{
    for (int state = 0; state <= count; ++state) {
        for (int step = 1; step <= farthestSkip && state + step <= count; ++step)
            fsg_model_null_trans_add(graph, state, state + step, logarithmOf(logarithm, costs.skip + costs.skipPerToken * step));
        for (int step = 1; step <= farthestRepeat && state - step >= 0; ++step)
            fsg_model_null_trans_add(graph, state, state - step, logarithmOf(logarithm, costs.repeat));
    }
}

/// The end is a state of its own that nothing leads back from: a path that gives up early cannot come back for the last words and hold the
/// right one off.
void addEnd(fsg_model_s *graph, int count, int end, logmath_s *logarithm, const GraphCosts &costs)
{
    for (int state = 0; state < count; ++state)
        fsg_model_null_trans_add(graph, state, end, logarithmOf(logarithm, costs.end));
    fsg_model_null_trans_add(graph, count, end, 0);
}

void addTokens(fsg_model_s *graph, const QList<SpokenToken> &tokens)
{
    int inner = int(tokens.size()) + 2;
    for (int index = 0; index < tokens.size(); ++index) {
        const QList<SpokenForm> &forms = tokens.at(index).forms;
        for (int form = 0; form < forms.size(); ++form) {
            int from = index;
            const auto parts = int(forms.at(form).size());
            for (int part = 0; part < parts; ++part) {
                const int to = part + 1 == parts ? index + 1 : inner++;
                const int word = fsg_model_word_add(graph, graphWordName(index, form, part).constData());
                fsg_model_trans_add(graph, from, to, 0, word);
                from = to;
            }
        }
    }
}

} // namespace

QByteArray graphWordName(int token, int form, int part)
{
    return 'w' + QByteArray::number(token) + '_' + QByteArray::number(form) + '_' + QByteArray::number(part);
}

GraphWord graphWordOf(const QByteArray &name)
{
    GraphWord word;
    word.filler = name.startsWith('u');
    if (!name.startsWith('w'))
        return word;
    const qsizetype bracket = name.indexOf('(');
    const QByteArrayList numbers = (bracket > 0 ? name.first(bracket) : name).mid(1).split('_');
    if (numbers.size() != 3)
        return word;
    word.token = numbers.at(0).toInt();
    word.form = numbers.at(1).toInt();
    word.part = numbers.at(2).toInt();
    return word;
}

QByteArray graphDictionary(const QList<SpokenToken> &tokens)
{
    QByteArray text("um AH M\nuh AH\n");
    for (int index = 0; index < tokens.size(); ++index) {
        const QList<SpokenForm> &forms = tokens.at(index).forms;
        for (int form = 0; form < forms.size(); ++form) {
            for (int part = 0; part < forms.at(form).size(); ++part) {
                const QByteArray name = graphWordName(index, form, part);
                const QByteArrayList &said = forms.at(form).at(part).pronunciations;
                for (int variant = 0; variant < said.size(); ++variant) {
                    const QByteArray number = variant == 0 ? QByteArray() : '(' + QByteArray::number(variant + 1) + ')';
                    text += name + number + ' ' + said.at(variant) + '\n';
                }
            }
        }
    }
    return text;
}

Graph makeScriptGraph(const QList<SpokenToken> &tokens, logmath_s *logarithm, const GraphCosts &costs)
{
    const auto count = int(tokens.size());
    Graph graph(fsg_model_init("script", logarithm, 1.0F, count + 2 + innerStates(tokens)));
    const int end = count + 1;
    graph->start_state = 0;
    graph->final_state = end;
    addTokens(graph.get(), tokens);
    for (const char *filler : {"um", "uh"}) {
        const int word = fsg_model_word_add(graph.get(), filler);
        for (int state = 0; state <= end; ++state)
            fsg_model_trans_add(graph.get(), state, state, logarithmOf(logarithm, costs.filler), word);
    }
    addLeaps(graph.get(), count, logarithm, costs);
    addEnd(graph.get(), count, end, logarithm, costs);
    return graph;
}

} // namespace greenroom
