#pragma once

#include "speech/spoken_forms.h"

#include <memory>

struct ps_decoder_s;
struct cmd_ln_s;
struct fsg_model_s;
struct logmath_s;

namespace greenroom {

struct FreeDecoder
{
    void operator()(ps_decoder_s *decoder) const;
};
struct FreeConfiguration
{
    void operator()(cmd_ln_s *configuration) const;
};
struct FreeGraph
{
    void operator()(fsg_model_s *graph) const;
};
using Decoder = std::unique_ptr<ps_decoder_s, FreeDecoder>;
using DecoderConfiguration = std::unique_ptr<cmd_ln_s, FreeConfiguration>;
using Graph = std::unique_ptr<fsg_model_s, FreeGraph>;

/// What a word of the graph stands for.
struct GraphWord
{
    int token = -1; ///< -1: a filler or silence
    int form = 0;
    int part = 0; ///< of the form
    bool filler = false;
};

/// What an unspoken path through the graph costs, in log10. A penalty beyond the decoder's beam would be cut off, hence the gentle slope.
struct GraphCosts
{
    double skip = -20;
    double skipPerToken = -0.7;
    double repeat = -30;
    double filler = -8;
    double end = -15;
};

/// How far one arc may leap over tokens, forwards and back.
inline constexpr int farthestSkip = 25;
inline constexpr int farthestRepeat = 8;

/// The names of graph words: "w17_0_1" is part 1 of form 0 of token 17; "um" and "uh".
[[nodiscard]] QByteArray graphWordName(int token, int form, int part);
/// The reverse; a pronunciation's "(2)" is ignored.
[[nodiscard]] GraphWord graphWordOf(const QByteArray &name);

/// The dictionary the graph's decoder needs, in pocketsphinx's file format.
[[nodiscard]] QByteArray graphDictionary(const QList<SpokenToken> &tokens);

/// The script as a graph: one state between tokens, each form of a token a path from its state to the next, fillers at every state,
/// leaps forwards (skips), back (repeats) and to the end at their costs.
[[nodiscard]] Graph makeScriptGraph(const QList<SpokenToken> &tokens, logmath_s *logarithm, const GraphCosts &costs = {});

} // namespace greenroom
