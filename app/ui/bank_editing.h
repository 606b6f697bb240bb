#pragma once

#include "question_edit_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Everything in the question bank that writes questions: the sheet, the archive, and taking the last of it back.
class BankEditing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Editing comes from the question bank.")
    Q_PROPERTY(greenroom::QuestionEditViewModel *sheet READ sheet CONSTANT)
    Q_PROPERTY(int archiveCount READ archiveCount NOTIFY archiveChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    explicit BankEditing(QuestionDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] QuestionEditViewModel *sheet() { return &m_sheet; }
    [[nodiscard]] int archiveCount() const { return int(m_archive.size()); }
    /// What is set aside, the latest first.
    [[nodiscard]] const QList<SetAsideQuestion> &archive() const { return m_archive; }
    [[nodiscard]] QString error() const { return m_error; }

    /// Reads the archive again.
    void refresh();
    /// Sets a question aside; its history stays. True when that worked.
    Q_INVOKABLE bool setAside(const QString &questionId);
    /// Brings a question back from the archive.
    Q_INVOKABLE bool bringBack(const QString &questionId);
    /// Takes the latest change back: a sheet that was saved, a question that was set aside or brought back.
    Q_INVOKABLE bool undo();

signals:
    void archiveChanged();
    void errorChanged();
    /// The bank holds other questions now; whoever shows it reads it again.
    void bankChanged();

private:
    bool perform(const QuestionAct &act);
    bool told(const Result<void> &done);

    QuestionDesk &m_desk;
    QuestionEditViewModel m_sheet;
    QList<SetAsideQuestion> m_archive;
    QString m_error;
};

} // namespace greenroom
