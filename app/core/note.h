#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace greenroom {

/// What the user thinks of their own answer to a question.
enum class Mark { NotStarted, Shaky, Solid };

/// "not-started", "shaky", "solid".
[[nodiscard]] QString toString(Mark mark);
[[nodiscard]] std::optional<Mark> markFromString(QStringView text);

/// The user's own words on an item.
struct Note
{
    QString itemId;
    QString text;
    qint64 updatedMs = 0;
};

/// The user's edit of one field of shipped content; it survives upgrades, which change only what lies below it.
struct Overlay
{
    QString itemId;
    QString language; ///< "en" or "zh"
    QString field;    ///< "question", "answer", "script" …
    QJsonValue value;
    qint64 updatedMs = 0;
};

} // namespace greenroom
