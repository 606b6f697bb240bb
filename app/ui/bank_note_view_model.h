#pragma once

#include "services/bank_service.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// "My notes" on the question that is open. What is typed saves itself a moment after the last key, and at once when another question
/// opens. Text that could not be stored is kept here, question by question, until it is.
class BankNoteViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Notes come from the question bank.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed) ///< "Saved 10:42", "Not saved yet" or empty
    Q_PROPERTY(QString error READ error NOTIFY changed)         ///< why the last attempt to save failed; empty when it did not

public:
    static constexpr int saveDelayMs = 500;

    explicit BankNoteViewModel(BankService &service, QObject *parent = nullptr);
    ~BankNoteViewModel() override;

    /// Opens the note of a question, whose stored text is given.
    void open(const QString &questionId, const QString &storedText);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// Stores what was typed without waiting; also the second try after a failure.
    Q_INVOKABLE void flush();

signals:
    void changed();
    void saved(const QString &questionId, const QString &text);

private:
    BankService &m_service;
    QTimer m_timer;
    QString m_questionId;
    QString m_text;
    QString m_error;
    Moment m_savedAt;
    QHash<QString, QString> m_unsaved; ///< by question id
};

} // namespace greenroom
