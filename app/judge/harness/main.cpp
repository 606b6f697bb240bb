// The judge's half of the jailed program: takes one case after the other from descriptor 4 and answers on descriptor 3. It knows no expected
// answer, and the judge believes nothing it says but the answers themselves. Frames to the judge: kind, uint32 case, uint32 size, bytes.
#include "call.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

namespace greenroom_harness
{

#define GREENROOM_DEFINE(...)                                                                                                              \
    template void describe<__VA_ARGS__>(std::string &);                                                                                    \
    template __VA_ARGS__ readValue<__VA_ARGS__>(Reader &);                                                                                 \
    template void writeValue<__VA_ARGS__>(Writer &, const __VA_ARGS__ &);
GREENROOM_USUAL_TYPES(GREENROOM_DEFINE)

} // namespace greenroom_harness

// In a program built for counting, measure.cpp has these.
const char *greenroom_measurement() __attribute__((weak));
std::string greenroom_line_counts() __attribute__((weak));

namespace
{

constexpr int answersDescriptor = 3;
constexpr int casesDescriptor = 4;

// Written by the loop, read by the signal handler.
volatile std::uint32_t currentCase = 0;

// Cases come in bursts; what was read ahead waits here.
char received[65536];
std::size_t receivedAt = 0;
std::size_t receivedEnd = 0;

bool readAll(char *into, std::size_t size)
{
    while (size > 0) {
        if (receivedAt == receivedEnd) {
            const ssize_t got = read(casesDescriptor, received, sizeof received);
            if (got <= 0) {
                return false;
            }
            receivedAt = 0;
            receivedEnd = static_cast<std::size_t>(got);
        }
        const std::size_t part = size < receivedEnd - receivedAt ? size : receivedEnd - receivedAt;
        std::memcpy(into, received + receivedAt, part);
        receivedAt += part;
        into += part;
        size -= part;
    }
    return true;
}

void writeAll(const char *from, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = write(answersDescriptor, from, size);
        if (written <= 0) {
            _exit(97); // nobody to answer to
        }
        from += written;
        size -= static_cast<std::size_t>(written);
    }
}

void send(char kind, const char *data, std::size_t size)
{
    const std::uint32_t number = currentCase;
    const std::uint32_t length = static_cast<std::uint32_t>(size);
    constexpr std::size_t headerSize = 9;
    char frame[4096] = {kind}; // a short message leaves in one piece
    std::memcpy(frame + 1, &number, sizeof number);
    std::memcpy(frame + 5, &length, sizeof length);
    const std::size_t with = size <= sizeof frame - headerSize ? size : 0;
    std::memcpy(frame + headerSize, data, with);
    writeAll(frame, headerSize + with);
    writeAll(data + with, size - with);
}

std::uintptr_t stackPointer(void *context)
{
    auto *state = static_cast<ucontext_t *>(context);
#if defined(__x86_64__)
    return static_cast<std::uintptr_t>(state->uc_mcontext.gregs[REG_RSP]);
#elif defined(__aarch64__)
    return static_cast<std::uintptr_t>(state->uc_mcontext.sp);
#else
    (void)state;
    return 0;
#endif
}

/// Says which signal came, and whether the address lies by the stack pointer, which is how a stack overflow looks; then dies of it.
void onSignal(int number, siginfo_t *information, void *context)
{
    const std::uintptr_t address = reinterpret_cast<std::uintptr_t>(information->si_addr);
    const std::uintptr_t stack = stackPointer(context);
    const std::uintptr_t distance = address > stack ? address - stack : stack - address;
    const bool overflow = number == SIGSEGV && stack != 0 && distance < 65536;
    const char words[2] = {static_cast<char>(number), overflow ? '1' : '0'};
    send('S', words, sizeof words);
    signal(number, SIG_DFL);
    raise(number);
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#else
constexpr bool sanitized = false;
#endif

void watchSignals()
{
    if (sanitized) {
        return; // the sanitizers' own handlers say more
    }
    constexpr std::size_t size = 65536;
    stack_t stack{};
    stack.ss_sp = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    stack.ss_size = size;
    sigaltstack(&stack, nullptr);
    struct sigaction action{};
    action.sa_sigaction = onSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | static_cast<int>(SA_RESETHAND);
    for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
        sigaction(number, &action, nullptr);
    }
}

/// What the judge wants beside the answer, in the top bits of a case's size.
constexpr std::uint32_t wantsChanges = 1U << 31;
constexpr std::uint32_t wantsLines = 1U << 30;

/// Runs one case. An exception ends the process, as it does on LeetCode.
void answer(const std::vector<char> &frame, std::uint32_t wants)
{
    greenroom_harness::Reader reader(frame.data(), frame.size());
    greenroom_harness::Writer writer;
    reader.watchesArguments = (wants & wantsChanges) != 0;
    try {
        greenroom_call(reader, writer);
    } catch (const std::bad_alloc &) {
        send('M', "", 0);
        _exit(98);
    } catch (const std::exception &error) {
        std::fflush(stdout);
        send('X', error.what(), std::strlen(error.what()));
        _exit(98);
    } catch (...) {
        std::fflush(stdout);
        send('X', "", 0);
        _exit(98);
    }
    std::fflush(stdout);
    if (reader.argumentsChanged) {
        send('C', "", 0);
    }
    if (greenroom_measurement != nullptr) {
        send('N', greenroom_measurement(), 4 * sizeof(std::uint64_t));
    }
    if ((wants & wantsLines) != 0 && greenroom_line_counts != nullptr) {
        const std::string counts = greenroom_line_counts();
        send('L', counts.data(), counts.size());
    }
    send('A', writer.bytes.data(), writer.bytes.size());
}

} // namespace

int main()
{
    watchSignals();
    std::string signature;
    greenroom_describe(signature);
    send('H', signature.data(), signature.size());
    std::vector<char> frame;
    for (std::uint32_t number = 0;; ++number) {
        currentCase = number;
        std::uint32_t size = 0;
        if (!readAll(reinterpret_cast<char *>(&size), sizeof size)) {
            return 0; // the judge has no more cases
        }
        const std::uint32_t wants = size & (wantsChanges | wantsLines);
        frame.resize(size - wants);
        if (!readAll(frame.data(), frame.size())) {
            return 0;
        }
        answer(frame, wants);
    }
}
