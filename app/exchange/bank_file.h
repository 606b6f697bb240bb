#pragma once

#include "core/question.h"
#include "core/result.h"

#include <QMap>
#include <QString>

namespace greenroom {

/// One file of an exported bank: facts in comments at its top, a question with its answer and follow-ups, or a note. It is a content file
/// (content/README.md) that says in comments of its own where each part begins, so that every text comes back letter for letter, whatever
/// Markdown it holds:
///
///     <!-- id: java-cas -->
///     <!-- topic: java -->
///     # The question?
///
///     <!-- answer -->
///     Any Markdown.
///
///     <!-- follow-up -->
///     ## What is asked next?
///
///     Its answer.
///
/// In a fact's value "%", line ends and "--" are percent-encoded. A line of a text that is itself such a mark gets a backslash in front.
struct BankFile
{
    QMap<QString, QString> facts; ///< "id", "topic", "label" …; an empty value is not written
    QuestionText text;            ///< its label is the fact
};

[[nodiscard]] QByteArray writeBankFile(const BankFile &file);
/// BadInput, naming `path`, when there is no id or no question.
[[nodiscard]] Result<BankFile> readBankFile(const QByteArray &bytes, const QString &path);

/// A user's note on an item: the facts, then the text.
[[nodiscard]] QByteArray writeBankNote(const QString &itemId, const QString &text);
struct BankNote
{
    QString itemId;
    QString text;
};
[[nodiscard]] Result<BankNote> readBankNote(const QByteArray &bytes, const QString &path);

/// A file name every system takes for an id: letters, digits, ".", "_" and "-" stay, others are percent-encoded.
[[nodiscard]] QString bankFileName(const QString &id);

} // namespace greenroom
