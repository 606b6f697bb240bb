#include "services/script_syllables.h"

#include "speech/speech_model.h"
#include "speech/spoken_forms.h"

namespace greenroom {

ScriptSyllables::ScriptSyllables() = default;
ScriptSyllables::~ScriptSyllables() = default;

QList<int> ScriptSyllables::of(const SpokenScript &script, const QMap<QString, QString> &sayLike)
{
    if (!m_tried) {
        m_tried = true;
        if (const auto model = findSpeechModel()) {
            Result<Pronunciations> loaded = Pronunciations::load(model->dictionary);
            if (loaded)
                m_pronunciations = std::make_unique<Pronunciations>(std::move(loaded).value());
        }
    }
    if (!m_pronunciations || !script.english)
        return {};
    Pronunciations own = *m_pronunciations; // shares the dictionary; the user's words are of this call
    for (auto entry = sayLike.begin(); entry != sayLike.end(); ++entry)
        own.sayLike(entry.key(), entry.value());
    return syllablesByWord(spokenTokens(script.words, own), script.words.size());
}

} // namespace greenroom
