// CSV and TSV: any bytes are a table or one sentence.
#include "exchange/deck_table.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace greenroom;
    const auto deck = readDeckTable(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), QStringLiteral("fuzz.csv"));
    if (!deck && deck.error().message.isEmpty())
        std::abort();
    return 0;
}
