// Calls the method of class Solution whose address the epilogue names. Everything about its types is deduced from the member pointer.
#pragma once

#include "codec.h"

#include <string>
#include <tuple>
#include <utility>

namespace greenroom_harness
{

template <typename Class, typename Result, typename... Arguments>
struct Signature
{
    static void describeTo(std::string &text)
    {
        describe<std::decay_t<Result>>(text);
        text += '(';
        (describe<std::decay_t<Arguments>>(text), ...);
        text += ')';
    }

    template <typename Invoke>
    static void run(Reader &reader, Writer &writer, Invoke &&invoke)
    {
        // Braces fix the order of evaluation: the values arrive in the order of the parameters.
        std::tuple<std::decay_t<Arguments>...> arguments{readValue<std::decay_t<Arguments>>(reader)...};
        std::apply(
            [&](auto &...values) {
                if constexpr (!std::is_void_v<Result>) {
                    writeValue<std::decay_t<Result>>(writer, invoke(static_cast<Arguments &&>(values)...));
                } else {
                    invoke(static_cast<Arguments &&>(values)...);
                }
            },
            arguments);
        if constexpr (std::is_void_v<Result> && sizeof...(Arguments) > 0) {
            writeValue(writer, std::get<0>(arguments)); // a method that returns nothing answers in its first argument
        }
    }
};

#define GREENROOM_MEMBER(QUALIFIERS)                                                                                                       \
    template <typename Class, typename Result, typename... Arguments>                                                                      \
    void call(Result (Class::*method)(Arguments...) QUALIFIERS, Reader &reader, Writer &writer)                                            \
    {                                                                                                                                      \
        Class solution;                                                                                                                    \
        Signature<Class, Result, Arguments...>::run(reader, writer, [&](auto &&...values) -> Result {                                      \
            return (solution.*method)(static_cast<decltype(values)>(values)...);                                                           \
        });                                                                                                                                \
    }                                                                                                                                      \
    template <typename Class, typename Result, typename... Arguments>                                                                      \
    void describeMethod(Result (Class::*)(Arguments...) QUALIFIERS, std::string &text)                                                     \
    {                                                                                                                                      \
        Signature<Class, Result, Arguments...>::describeTo(text);                                                                          \
    }

GREENROOM_MEMBER()
GREENROOM_MEMBER(const)
GREENROOM_MEMBER(noexcept)
GREENROOM_MEMBER(const noexcept)
#undef GREENROOM_MEMBER

#define GREENROOM_STATIC(QUALIFIERS)                                                                                                       \
    template <typename Result, typename... Arguments>                                                                                      \
    void call(Result (*method)(Arguments...) QUALIFIERS, Reader &reader, Writer &writer)                                                   \
    {                                                                                                                                      \
        Signature<void, Result, Arguments...>::run(                                                                                        \
            reader, writer, [&](auto &&...values) -> Result { return method(static_cast<decltype(values)>(values)...); });                 \
    }                                                                                                                                      \
    template <typename Result, typename... Arguments>                                                                                      \
    void describeMethod(Result (*)(Arguments...) QUALIFIERS, std::string &text)                                                            \
    {                                                                                                                                      \
        Signature<void, Result, Arguments...>::describeTo(text);                                                                           \
    }

GREENROOM_STATIC()
GREENROOM_STATIC(noexcept)
#undef GREENROOM_STATIC

} // namespace greenroom_harness

// What the epilogue under a solution defines, and main.cpp calls.
void greenroom_call(greenroom_harness::Reader &reader, greenroom_harness::Writer &writer);
void greenroom_describe(std::string &text);
