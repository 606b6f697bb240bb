#pragma once

#include "core/question.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// One block of the day as the plan file gives it.
struct PlanBlock
{
    QString title;
    int minMinutes = 0;
    int maxMinutes = 0;
    QString opens;   ///< place the block opens: flashcards, drills, bank, pitch, today
    QString summary; ///< one line: what it holds
    QStringList steps;
    int line = 0;
};

/// One language of a plan.
struct PlanText
{
    QString title;
    QStringList goals;
    QList<PlanBlock> blocks;
    QStringList deliverables;
    QString path;
    int line = 0;
};

/// A day to rehearse, in blocks.
struct Plan
{
    QString id;
    PlanText english;
    std::optional<PlanText> chinese;

    [[nodiscard]] const PlanText &text(CardLanguage language) const
    {
        return language == CardLanguage::Chinese && chinese ? *chinese : english;
    }
};

} // namespace greenroom
