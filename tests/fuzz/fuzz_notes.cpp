// Notes: any bytes are read, in linear time, and their JSON reads back as what was written.
#include "catalog/notes_reader.h"
#include "core/notes_json.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace greenroom;
    NotesFile file = readNotes(QString(), QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    assignNotesIds(file);
    for (const NotesTopic &topic : file.topics)
        if (toJson(topicFromJson(toJson(topic))) != toJson(topic))
            std::abort();
    return 0;
}
