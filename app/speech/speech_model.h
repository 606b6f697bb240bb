#pragma once

#include <QString>

#include <optional>

namespace greenroom {

/// Where the English speech model lies.
struct SpeechModel
{
    QString acousticFolder; ///< for `-hmm`
    QString dictionary;     ///< the CMU dictionary
    QString phoneModel;     ///< which phone follows which, for `-allphone`
};

/// The model of the package pocketsphinx-en-us; nothing when it is not installed. `folder` overrides the place it is looked for.
[[nodiscard]] std::optional<SpeechModel> findSpeechModel(const QString &folder = {});

} // namespace greenroom
