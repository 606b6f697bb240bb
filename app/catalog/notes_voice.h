#pragma once

#include "catalog/notes_speakers.h"

#include <QString>
#include <QStringList>

namespace greenroom {

/// Who speaks on a line, and what is said behind the name.
struct SpokenLine
{
    Speaker speaker = Speaker::None;
    bool independent = false; ///< a question of its own wherever it stands ("Q:"); an interviewer's grow out of one another
    bool complete = false;    ///< the question ends on the line
    bool weak = false;        ///< "A." without a colon may as well begin a list of choices: an answer only behind a question
    QString text;
};

/// The speaker of a line in bold or before a colon; "Q1. …" and "A1) …" as well.
[[nodiscard]] SpokenLine spokenLine(const QString &line);

/// Whether the labels of some lines are those of a story told as situation, task, action and result: their "A:" is no answer.
[[nodiscard]] bool isStory(const QStringList &labels);

/// Where " A:" or " 答：" begins behind a question mark, with its length; (-1, 0) when it does not.
[[nodiscard]] std::pair<qsizetype, qsizetype> answerOnSameLine(const QString &text);

} // namespace greenroom
