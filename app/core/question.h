#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

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
    QMap<int, QString> followUpCards = {}; ///< follow-ups the user made cards of their own: 1-based place -> card id

    /// The flashcards of the question: itself, then its follow-ups that are cards.
    [[nodiscard]] QStringList cardIds() const;
    /// The 1-based place of the follow-up a card asks; 0 for the question's own card and for one whose follow-up is gone.
    [[nodiscard]] int followUpOf(const QString &cardId) const { return followUpCards.key(cardId, 0); }

    /// The text in a language; English where there is no Chinese.
    [[nodiscard]] const QuestionText &text(CardLanguage language) const
    {
        return language == CardLanguage::Chinese && chinese ? *chinese : english;
    }
};

/// What a card of a question asks: the question itself, or, for the card of a follow-up, the follow-up with its answer under the question's
/// id and topic. Nothing for a card whose follow-up is gone.
[[nodiscard]] std::optional<Question> askedBy(const Question &question, const QString &cardId);

} // namespace greenroom
