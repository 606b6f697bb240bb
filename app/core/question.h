#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

/// A language a card can be read in.
enum class CardLanguage { English, Chinese };

/// A topic of the question bank.
struct Topic
{
    QString id;
    QString title;
    QString titleZh;
    bool bullets = false; ///< shown as a page of at most seven ticks
};

/// What the interviewer asks next, and the answer to it.
struct FollowUp
{
    QString question; ///< plain text
    QString answer;   ///< Markdown
    int line = 0;     ///< 1-based line of the question in its file
};

/// One language of a question.
struct QuestionText
{
    QString label;    ///< short name: chip, and tick of a bullet page
    QString question; ///< plain text
    QString answer;   ///< Markdown; one paragraph, for a personal story followed by the STAR prompt and its sample
    QList<FollowUp> followUps;
    QString path; ///< the file it came from
    int line = 0; ///< 1-based line of the heading
};

/// One card: one memory, whatever language it is read in.
struct Question
{
    QString id;
    QString topicId;
    int order = 0; ///< place within the topic; 0 = by id
    QuestionText english;
    std::optional<QuestionText> chinese;

    /// The text in a language; English where there is no Chinese.
    [[nodiscard]] const QuestionText &text(CardLanguage language) const
    {
        return language == CardLanguage::Chinese && chinese ? *chinese : english;
    }
};

} // namespace greenroom
