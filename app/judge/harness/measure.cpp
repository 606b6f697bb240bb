// Counts what a call costs, in a program whose solution was compiled with -fsanitize-coverage=trace-pc: basic blocks, each line's share of
// them, the least address of a frame, and the heap. Copying and filling inside the C library is counted by the bytes, 16 to a block, or an
// erase in front of a vector would look free. This file itself is not instrumented.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>

#include <malloc.h>
#include <sys/mman.h>

extern "C" {
extern char __executable_start;
extern char etext;
void *__real_memcpy(void *, const void *, std::size_t);
void *__real_memmove(void *, const void *, std::size_t);
void *__real_memset(void *, int, std::size_t);
int __real_memcmp(const void *, const void *, std::size_t);
void *__real_memchr(const void *, int, std::size_t);
std::size_t __real_strlen(const char *);
int __real_strcmp(const char *, const char *);
void *__real_malloc(std::size_t);
void *__real_calloc(std::size_t, std::size_t);
void *__real_realloc(void *, std::size_t);
void __real_free(void *);
void __sanitizer_cov_trace_pc();
void greenroom_measure_begin();
void greenroom_measure_end();
void greenroom_measure_answer(int gone);
}

namespace
{

constexpr std::uintptr_t deepestStack = 1U << 30; // a frame further down is another thread's

bool active = false;
std::uint64_t blocks = 0;
std::uint64_t *perAddress = nullptr;
std::uintptr_t textSize = 0;
std::uintptr_t topFrame = 0;
std::uintptr_t lowestFrame = 0;
std::int64_t heap = 0;
std::int64_t heapAtBegin = 0;
std::int64_t heapPeak = 0;
std::uint64_t measured[4] = {0, 0, 0, 0};

void took(void *memory)
{
    heap += static_cast<std::int64_t>(malloc_usable_size(memory));
    heapPeak = active && heap > heapPeak ? heap : heapPeak;
}
void gave(void *memory) { heap -= static_cast<std::int64_t>(malloc_usable_size(memory)); }

void bytesTouched(std::size_t size) { blocks += active ? 1 + size / 16 : 0; }

void *allocate(std::size_t size)
{
    void *memory = __real_malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    took(memory);
    return memory;
}
void release(void *memory)
{
    if (memory != nullptr) {
        gave(memory);
        __real_free(memory);
    }
}

} // namespace

extern "C" {

void __sanitizer_cov_trace_pc()
{
    if (!active) {
        return;
    }
    ++blocks;
    const std::uintptr_t address = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0)) - reinterpret_cast<std::uintptr_t>(&__executable_start);
    if (address < textSize) {
        ++perAddress[address];
    }
    const std::uintptr_t frame = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    if (frame < lowestFrame && topFrame - frame < deepestStack) {
        lowestFrame = frame;
    }
}

void greenroom_measure_begin()
{
    if (perAddress == nullptr) {
        textSize = static_cast<std::uintptr_t>(&etext - &__executable_start);
        void *table = mmap(nullptr, textSize * sizeof(std::uint64_t), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        perAddress = static_cast<std::uint64_t *>(table);
        textSize = table == MAP_FAILED ? 0 : textSize;
    }
    for (std::uintptr_t index = 0; index < textSize; ++index) {
        if (perAddress[index] != 0) {
            perAddress[index] = 0;
        }
    }
    blocks = 0;
    topFrame = lowestFrame = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    heapAtBegin = heapPeak = heap;
    active = true;
}

void greenroom_measure_end()
{
    active = false;
    const std::int64_t kept = heap > heapAtBegin ? heap - heapAtBegin : 0; // the answer itself is no extra space
    const std::int64_t extra = heapPeak - heapAtBegin - kept;
    measured[0] = blocks;
    measured[1] = static_cast<std::uint64_t>(extra > 0 ? extra : 0);
    measured[2] = static_cast<std::uint64_t>(kept);
    measured[3] = topFrame - lowestFrame;
}

/// The heap just before the answer goes, and after.
void greenroom_measure_answer(int gone)
{
    static std::int64_t before = 0;
    if (gone == 0) {
        before = heap;
        return;
    }
    const std::int64_t answer = before > heap ? before - heap : 0;
    const std::int64_t extra = heapPeak - heapAtBegin - answer;
    measured[1] = static_cast<std::uint64_t>(extra > 0 ? extra : 0);
    measured[2] = static_cast<std::uint64_t>(answer);
}

void *__wrap_memcpy(void *to, const void *from, std::size_t size)
{
    bytesTouched(size);
    return __real_memcpy(to, from, size);
}
void *__wrap_memmove(void *to, const void *from, std::size_t size)
{
    bytesTouched(size);
    return __real_memmove(to, from, size);
}
void *__wrap_memset(void *to, int value, std::size_t size)
{
    bytesTouched(size);
    return __real_memset(to, value, size);
}
int __wrap_memcmp(const void *left, const void *right, std::size_t size)
{
    std::size_t same = 0;
    if (active) {
        const char *a = static_cast<const char *>(left);
        const char *b = static_cast<const char *>(right);
        while (same < size && a[same] == b[same]) {
            ++same;
        }
    }
    bytesTouched(same);
    return __real_memcmp(left, right, size);
}
void *__wrap_memchr(const void *where, int value, std::size_t size)
{
    void *found = __real_memchr(where, value, size);
    bytesTouched(found != nullptr ? static_cast<std::size_t>(static_cast<const char *>(found) - static_cast<const char *>(where)) : size);
    return found;
}
std::size_t __wrap_strlen(const char *text)
{
    const std::size_t size = __real_strlen(text);
    bytesTouched(size);
    return size;
}
int __wrap_strcmp(const char *left, const char *right)
{
    std::size_t same = 0;
    while (left[same] != '\0' && left[same] == right[same]) {
        ++same;
    }
    bytesTouched(same);
    return __real_strcmp(left, right);
}

void *__wrap_malloc(std::size_t size)
{
    void *memory = __real_malloc(size);
    if (memory != nullptr) {
        took(memory);
    }
    return memory;
}
void *__wrap_calloc(std::size_t count, std::size_t size)
{
    void *memory = __real_calloc(count, size);
    if (memory != nullptr) {
        took(memory);
        bytesTouched(count * size);
    }
    return memory;
}
void *__wrap_realloc(void *old, std::size_t size)
{
    if (old != nullptr) {
        gave(old);
    }
    void *memory = __real_realloc(old, size);
    void *kept = memory != nullptr || size == 0 ? memory : old;
    if (kept != nullptr) {
        took(kept);
    }
    return memory;
}
void __wrap_free(void *memory)
{
    if (memory != nullptr) {
        gave(memory);
    }
    __real_free(memory);
}

} // extern "C"

// Weak, so that a solution may bring its own.
__attribute__((weak)) void *operator new(std::size_t size) { return allocate(size); }
__attribute__((weak)) void *operator new[](std::size_t size) { return allocate(size); }
__attribute__((weak)) void operator delete(void *memory) noexcept { release(memory); }
__attribute__((weak)) void operator delete[](void *memory) noexcept { release(memory); }
__attribute__((weak)) void operator delete(void *memory, std::size_t) noexcept { release(memory); }
__attribute__((weak)) void operator delete[](void *memory, std::size_t) noexcept { release(memory); }

const char *greenroom_measurement() { return reinterpret_cast<const char *>(measured); }

std::string greenroom_line_counts()
{
    std::string counts;
    for (std::uintptr_t index = 0; index < textSize; ++index) {
        if (perAddress[index] != 0) {
            const std::uint64_t pair[2] = {index, perAddress[index]};
            counts.append(reinterpret_cast<const char *>(pair), sizeof pair);
        }
    }
    return counts;
}
