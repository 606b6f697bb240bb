#pragma once

#include "core/question.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace greenroom {

/// A sentence said instead of another, for one kind of listener.
struct PitchAlternative
{
    QString label; ///< "Platform", "Business" …
    QString text;  ///< Markdown inline (bold = emphasis), with {{placeholders}}
};

/// One sentence of a script.
struct PitchSentence
{
    QString text; ///< Markdown inline (bold = emphasis), with {{placeholders}}
    QList<PitchAlternative> alternatives;
    int line = 0;
};

/// One language of a pitch.
struct PitchText
{
    QString title;
    QMap<QString, QString> samples; ///< placeholder -> value until the profile is filled in
    QStringList talkingPoints;
    QList<PitchSentence> sentences;
    QList<FollowUp> followUps;
    QString path;
    int line = 0;
};

/// A spoken script with a target time.
struct Pitch
{
    QString id;
    int targetSeconds = 60;
    PitchText english;
    std::optional<PitchText> chinese;

    [[nodiscard]] const PitchText &text(CardLanguage language) const
    {
        return language == CardLanguage::Chinese && chinese ? *chinese : english;
    }
};

} // namespace greenroom
