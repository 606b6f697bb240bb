#pragma once

#include "core/pitch.h"
#include "core/question.h"

#include <QJsonArray>
#include <QJsonObject>

namespace greenroom {

enum class PitchTemplate : int;

/// Sentences with their alternatives as JSON, and back: how edits and own pitches are stored.
[[nodiscard]] QJsonArray sentencesToJson(const QList<PitchSentence> &sentences);
[[nodiscard]] QList<PitchSentence> sentencesFromJson(const QJsonArray &array);
[[nodiscard]] QJsonObject pitchToJson(const Pitch &pitch);
[[nodiscard]] Pitch ownPitchFromJson(const QJsonObject &object);

/// A question of the bank as a spoken answer: its answer's sentences, cut after the one that fills the time at the usual pace, its bold
/// lead as talking points, its follow-ups.
[[nodiscard]] Pitch pitchOfQuestion(const Question &question, const QString &id, int seconds);

/// The outline a new pitch begins with: sentences with placeholders of their own.
[[nodiscard]] Pitch pitchFromTemplate(PitchTemplate kind);

} // namespace greenroom
