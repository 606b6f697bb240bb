#include "speech/letter_to_sound.h"

#include <QByteArrayList>

#include <algorithm>
#include <cctype>

extern "C" {
#include <flite/flite.h>
cst_lexicon *cmulex_init(void);
}

namespace greenroom {

namespace {

const cst_lexicon &lexicon()
{
    // A table flite compiles in; only read after this.
    static const cst_lexicon *const lexicon = cmulex_init();
    return *lexicon;
}

/// flite writes "ax0", "ey1"; the model knows "AH", "EY".
QByteArray arpabet(const char *phone)
{
    QByteArray upper;
    for (const char *letter = phone; *letter != '\0'; ++letter) {
        if (std::isalpha(static_cast<unsigned char>(*letter)))
            upper.append(char(std::toupper(static_cast<unsigned char>(*letter))));
    }
    return upper == "AX" ? QByteArray("AH") : upper;
}

} // namespace

QByteArray letterToSound(const QByteArray &word)
{
    QByteArray letters;
    for (const char letter : word) {
        if (letter >= 'a' && letter <= 'z')
            letters.append(letter);
    }
    if (letters.isEmpty())
        return {};
    cst_val *const phones = lex_lookup(&lexicon(), letters.constData(), nullptr, nullptr);
    QByteArrayList result;
    for (const cst_val *phone = phones; phone != nullptr; phone = val_cdr(phone))
        result.append(arpabet(val_string(val_car(phone))));
    delete_val(phones);
    result.removeAll(QByteArray("PAU"));
    return result.join(' ');
}

} // namespace greenroom
