#pragma once

#include "core/question.h"
#include "question_follow_up_model.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace greenroom {

/// One question as it is read: on the right of the question bank and as a card in review. Answers are Markdown.
class QuestionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Questions come from the bank and from a review.")
    Q_PROPERTY(QString questionId READ questionId NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)           ///< short name in the language shown
    Q_PROPERTY(QString otherLabel READ otherLabel NOTIFY changed) ///< short name in the other one; empty when there is none
    Q_PROPERTY(QString topicTitle READ topicTitle NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)    ///< file name and line: "java-cas.md, line 4"
    Q_PROPERTY(QUrl sourceUrl READ sourceUrl NOTIFY changed) ///< the file, to be opened
    Q_PROPERTY(bool bilingual READ isBilingual NOTIFY changed)
    Q_PROPERTY(greenroom::QuestionViewModel::Language language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(bool bothShown READ isBothShown WRITE setBothShown NOTIFY changed) ///< the other language stands below the one shown
    Q_PROPERTY(QString otherQuestion READ otherQuestion NOTIFY changed)
    Q_PROPERTY(QString otherAnswer READ otherAnswer NOTIFY changed)
    Q_PROPERTY(QStringList terms READ terms NOTIFY changed) ///< words to mark
    Q_PROPERTY(greenroom::QuestionFollowUpModel *followUps READ followUps CONSTANT)

public:
    enum Language { English, Chinese };
    Q_ENUM(Language)

    explicit QuestionViewModel(QObject *parent = nullptr);

    /// Shows a question, or nothing.
    void show(const std::optional<Question> &question, const QString &topicTitle, CardLanguage language, const QStringList &terms = {});

    [[nodiscard]] QString questionId() const { return m_question ? m_question->id : QString(); }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString otherLabel() const;
    [[nodiscard]] QString topicTitle() const { return m_topicTitle; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QUrl sourceUrl() const;
    [[nodiscard]] QString sourcePath() const { return text() ? text()->path : QString(); }
    [[nodiscard]] int sourceLine() const { return text() ? text()->line : 0; }
    [[nodiscard]] bool isBilingual() const { return m_question && m_question->chinese.has_value(); }
    /// The language shown; English where there is no Chinese text.
    [[nodiscard]] Language language() const { return isBilingual() && m_language == CardLanguage::Chinese ? Chinese : English; }
    void setLanguage(Language language);
    /// Both languages, the one shown first; false where there is only one.
    [[nodiscard]] bool isBothShown() const { return m_both && isBilingual(); }
    void setBothShown(bool both);
    [[nodiscard]] QString otherQuestion() const;
    [[nodiscard]] QString otherAnswer() const;
    [[nodiscard]] QStringList terms() const { return m_terms; }
    [[nodiscard]] QuestionFollowUpModel *followUps() { return &m_followUps; }

    /// A text as HTML in which the searched words stand in spans of the class "match".
    Q_INVOKABLE [[nodiscard]] QString marked(const QString &text) const;

signals:
    void changed();
    /// The user chose another language.
    void languageChosen(greenroom::QuestionViewModel::Language language);
    /// The user chose to see both languages, or one.
    void bothChosen(bool both);

private:
    [[nodiscard]] const QuestionText *text() const { return m_question ? &m_question->text(m_language) : nullptr; }
    /// The other language; null unless both are shown.
    [[nodiscard]] const QuestionText *otherText() const;
    [[nodiscard]] QList<FollowUp> shownFollowUps() const;

    std::optional<Question> m_question;
    QString m_topicTitle;
    CardLanguage m_language = CardLanguage::English;
    bool m_both = false;
    QStringList m_terms;
    QuestionFollowUpModel m_followUps;
};

} // namespace greenroom
