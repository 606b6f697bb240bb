// Calls the method of class Solution whose address the epilogue names. Everything about its types is deduced from the member pointer. Written
// without std::tuple and lambdas: this is compiled again under every solution, and those alone cost as much as the solution.
#pragma once

#include "codec.h"

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>

// The method is called through its pointer and compiled by itself, as it would be behind any caller.
#if defined(__clang__)
#define GREENROOM_OPAQUE __attribute__((noinline, optnone))
#else
#define GREENROOM_OPAQUE __attribute__((noipa))
#endif

namespace greenroom_harness
{

template <std::size_t Index, typename T>
struct Argument
{
    T value;
};

/// The arguments of one call, read in the order of the parameters: base classes are initialised in that order.
template <typename Indices, typename... T>
struct Arguments;
template <std::size_t... Index, typename... T>
struct Arguments<std::index_sequence<Index...>, T...> : Argument<Index, T>...
{
    explicit Arguments(Reader &reader) : Argument<Index, T>{readValue<T>(reader)}... { (void)reader; }
};

template <std::size_t Index, typename T>
T &valueOf(Argument<Index, T> &argument)
{
    return argument.value;
}

/// The object whose method is called. Its members are left as the class leaves them, so that forgetting to set one shows.
template <typename Class>
struct Instance
{
    Class solution;
    template <typename Method, typename... Values>
    decltype(auto) invoke(Method method, Values &&...values)
    {
        return (solution.*method)(static_cast<Values &&>(values)...);
    }
};
template <>
struct Instance<void>
{
    template <typename Function, typename... Values>
    decltype(auto) invoke(Function function, Values &&...values)
    {
        return function(static_cast<Values &&>(values)...);
    }
};

template <typename Class, typename Result, typename... Parameters>
struct MethodTypes
{
    static void describeTo(std::string &text)
    {
        describe<std::decay_t<Result>>(text);
        text += '(';
        (describe<std::decay_t<Parameters>>(text), ...);
        text += ')';
    }

    template <typename Method, std::size_t... Index>
    GREENROOM_OPAQUE static void run(Method method, Reader &reader, Writer &writer, std::index_sequence<Index...>)
    {
        Arguments<std::index_sequence<Index...>, std::decay_t<Parameters>...> arguments(reader);
        Instance<Class> instance;
        if constexpr (!std::is_void_v<Result>) {
            writeValue<std::decay_t<Result>>(writer, instance.invoke(method, static_cast<Parameters &&>(valueOf<Index>(arguments))...));
        } else {
            instance.invoke(method, static_cast<Parameters &&>(valueOf<Index>(arguments))...);
            if constexpr (sizeof...(Parameters) > 0) {
                writeValue(writer, valueOf<0>(arguments)); // a method that returns nothing answers in its first argument
            }
        }
    }
    using Indices = std::index_sequence_for<Parameters...>;
};

template <typename Method>
struct TypesOf;
template <typename Class, typename Result, typename... Parameters>
struct TypesOf<Result (Class::*)(Parameters...)> : MethodTypes<Class, Result, Parameters...>
{
};
template <typename Class, typename Result, typename... Parameters>
struct TypesOf<Result (Class::*)(Parameters...) const> : MethodTypes<Class, Result, Parameters...>
{
};
template <typename Class, typename Result, typename... Parameters>
struct TypesOf<Result (Class::*)(Parameters...) noexcept> : MethodTypes<Class, Result, Parameters...>
{
};
template <typename Class, typename Result, typename... Parameters>
struct TypesOf<Result (Class::*)(Parameters...) const noexcept> : MethodTypes<Class, Result, Parameters...>
{
};
template <typename Result, typename... Parameters>
struct TypesOf<Result (*)(Parameters...)> : MethodTypes<void, Result, Parameters...>
{
};
template <typename Result, typename... Parameters>
struct TypesOf<Result (*)(Parameters...) noexcept> : MethodTypes<void, Result, Parameters...>
{
};

template <typename Method>
void call(Method method, Reader &reader, Writer &writer)
{
    TypesOf<Method>::run(method, reader, writer, typename TypesOf<Method>::Indices());
}

template <typename Method>
void describeMethod(Method, std::string &text)
{
    TypesOf<Method>::describeTo(text);
}

} // namespace greenroom_harness

// What the epilogue under a solution defines, and main.cpp calls.
void greenroom_call(greenroom_harness::Reader &reader, greenroom_harness::Writer &writer);
void greenroom_describe(std::string &text);
