#pragma once

#include "catalog/catalog.h"
#include "question_desk.h"
#include "question_edit_words.h"
#include "question_model.h"
#include "topic_model.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace greenroom {

/// The sheet in which a question is written: new, changed, split or merged. Nothing is stored before save().
class QuestionEditViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The sheet comes from the question bank.")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed) ///< something was typed that is not stored
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed) ///< why it cannot be saved yet
    Q_PROPERTY(QString topicId READ topicId WRITE setTopicId NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)           ///< of imported text: where from, and what an edit means
    Q_PROPERTY(QString closeMatch READ closeMatch NOTIFY changed)   ///< a question of the bank that asks nearly the same
    Q_PROPERTY(QString mergedTitle READ mergedTitle NOTIFY changed) ///< a question that goes into this one when it is saved
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(greenroom::QuestionEditWords *english READ english CONSTANT)
    Q_PROPERTY(greenroom::QuestionEditWords *chinese READ chinese CONSTANT)
    Q_PROPERTY(greenroom::TopicModel *topics READ topics CONSTANT)
    Q_PROPERTY(greenroom::QuestionModel *mergeChoices READ mergeChoices CONSTANT)

public:
    /// A pause in typing after which the bank is looked through for a question that asks the same.
    static constexpr int likenessDelayMs = 300;

    explicit QuestionEditViewModel(QuestionDesk &desk, QObject *parent = nullptr);

    /// What there is to merge with and to look alike, and the topics to choose from.
    void setContent(std::shared_ptr<const Catalog> catalog, const QList<TopicRow> &topics);
    void openNew(const QString &topicId);
    void openQuestion(const Question &question);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isNew() const { return m_questionId.isEmpty(); }
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    [[nodiscard]] bool isComplete() const { return missing().isEmpty(); }
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString topicId() const { return m_topicId; }
    void setTopicId(const QString &topicId);
    [[nodiscard]] QString origin() const { return m_origin; }
    [[nodiscard]] QString closeMatch() const;
    [[nodiscard]] QString mergedTitle() const { return m_merged ? m_merged->english.question : QString(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QuestionEditWords *english() { return &m_english; }
    [[nodiscard]] QuestionEditWords *chinese() { return &m_chinese; }
    [[nodiscard]] TopicModel *topics() { return &m_topics; }
    [[nodiscard]] QuestionModel *mergeChoices() { return &m_choices; }

    /// Stores it; false with an error, and then the sheet stays open with all that was typed.
    Q_INVOKABLE bool save();
    /// Closes the sheet and forgets what was typed.
    Q_INVOKABLE void close();
    /// Leaves for the question that looks alike.
    Q_INVOKABLE void openCloseMatch();
    /// Offers the questions that hold some words for merging.
    Q_INVOKABLE void lookForMerge(const QString &words);
    /// Takes another question's answer and follow-ups into this one; the other goes to the archive when this is saved.
    Q_INVOKABLE void mergeWith(const QString &questionId);
    /// Leaves the other question alone again.
    Q_INVOKABLE void unmerge();

signals:
    void changed();
    /// Stored: the questions that were written, this one first.
    void saved(const QStringList &questionIds);
    void closeMatchRequested(const QString &questionId);

private:
    void begin();
    void touch();
    void lookAlike();
    [[nodiscard]] QuestionAct act() const;

    QuestionDesk &m_desk;
    std::shared_ptr<const Catalog> m_catalog;
    TopicModel m_topics;
    QuestionModel m_choices;
    QuestionEditWords m_english;
    QuestionEditWords m_chinese;
    bool m_open = false;
    bool m_dirty = false;
    QString m_questionId;
    QString m_topicId;
    QString m_origin;
    QString m_error;
    QTimer m_likenessTimer;
    QString m_closeMatchId;
    std::optional<Question> m_merged;
    QuestionWords m_englishBefore; ///< before merging
    QuestionWords m_chineseBefore;
};

} // namespace greenroom
