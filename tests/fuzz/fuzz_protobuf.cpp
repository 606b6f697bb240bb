// Protobuf: any bytes are walked to an end, and the media list of them holds plain file names alone.
#include "exchange/anki_media_list.h"
#include "exchange/protobuf_reader.h"
#include "exchange/zip_reader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace greenroom;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ProtobufReader reader(bytes);
    while (const auto field = reader.next())
        if (field->wire == ProtobufField::Wire::Bytes)
            static_cast<void>(packedFloats(field->bytes));
    const auto list = mediaListFromProtobuf(bytes, QStringLiteral("fuzz.apkg"));
    if (list)
        for (const QString &name : *list)
            if (!isPlainFileName(name))
                std::abort();
    return 0;
}
