#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace greenroom {

/// A text with its placeholders filled in.
struct FilledText
{
    QString text;
    QStringList sampled; ///< keys the profile does not know, filled with the sample; in order of appearance, each once
    QStringList missing; ///< keys neither knows; they stand in the text as they were
};

/// Fills every {{key}} from the profile, else from the samples. Blanks inside the braces do not count; an empty value counts as unknown.
[[nodiscard]] FilledText filled(const QString &text, const QMap<QString, QString> &profile, const QMap<QString, QString> &samples);

/// The keys of a text, in order of appearance, each once.
[[nodiscard]] QStringList placeholderKeys(const QString &text);

} // namespace greenroom
