#pragma once

#include "core/spoken_script.h"

#include <QMap>

#include <memory>

namespace greenroom {

class Pronunciations;

/// Counts the syllables of scripts by the pronunciations they are listened for with. The dictionary is read with the first script. For one
/// thread.
class ScriptSyllables
{
public:
    ScriptSyllables();
    ~ScriptSyllables();

    /// Syllables of each counted word; empty when the speech model is not installed or the script is not English.
    [[nodiscard]] QList<int> of(const SpokenScript &script, const QMap<QString, QString> &sayLike);

private:
    std::unique_ptr<Pronunciations> m_pronunciations;
    bool m_tried = false;
};

} // namespace greenroom
