#include "judge/program_size.h"

#include <algorithm>
#include <cstring>
#include <elf.h>

namespace greenroom {

quint64 staticMemoryBytes(const QByteArray &program)
{
    const auto size = static_cast<quint64>(program.size());
    Elf64_Ehdr header{};
    if (size < sizeof header) {
        return 0;
    }
    std::memcpy(&header, program.constData(), sizeof header);
    const quint64 tableBytes = static_cast<quint64>(header.e_phnum) * sizeof(Elf64_Phdr);
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64 ||
        header.e_phentsize != sizeof(Elf64_Phdr) || header.e_phoff > size || tableBytes > size - header.e_phoff) {
        return 0;
    }
    quint64 total = 0;
    for (quint64 index = 0; index < header.e_phnum; ++index) {
        Elf64_Phdr segment{};
        std::memcpy(&segment, program.constData() + header.e_phoff + index * sizeof segment, sizeof segment);
        total += segment.p_type == PT_LOAD ? std::min<quint64>(segment.p_memsz, 1ULL << 40) : 0;
    }
    return total;
}

} // namespace greenroom
