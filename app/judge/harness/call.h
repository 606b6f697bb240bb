// Calls the method of class Solution whose address the epilogue names. Everything about its types is deduced from the member pointer. Written
// without std::tuple and lambdas: this is compiled again under every solution, and those alone cost as much as the solution.
#pragma once

#include "codec.h"

#include <cstddef>
#include <cstring>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

// What is measured round a call, where the program was built for counting (measure.cpp); elsewhere these are not there.
extern "C" {
void greenroom_measure_begin() __attribute__((weak));
void greenroom_measure_end() __attribute__((weak));
void greenroom_measure_answer(int gone) __attribute__((weak));
}

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

/// How an argument comes: 'p' as its type says, 'c' a list that may lead back into itself, 'n' a node of what was read before.
template <typename T>
T readArgument(Reader &reader, char shape)
{
    if constexpr (IsListNode<T>::value) {
        if (shape == 'c') {
            return readCyclicList<T>(reader);
        }
    }
    if constexpr (IsListNode<T>::value || IsTreeNode<T>::value) {
        if (shape == 'n') {
            return readNodeOf<T>(reader);
        }
    }
    (void)shape;
    return readValue<T>(reader);
}

/// The arguments of one call, read in the order of the parameters: base classes are initialised in that order.
template <typename Indices, typename... T>
struct Arguments;
template <std::size_t... Index, typename... T>
struct Arguments<std::index_sequence<Index...>, T...> : Argument<Index, T>...
{
    Arguments(Reader &reader, const char *shapes) : Argument<Index, T>{readArgument<T>(reader, shapes[Index])}...
    {
        (void)reader;
        (void)shapes;
    }
};

template <std::size_t Index, typename T>
T &valueOf(Argument<Index, T> &argument)
{
    return argument.value;
}

/// The object whose method is called. Its members are left as the class leaves them, so that forgetting to set one shows.
#if defined(__SANITIZE_ADDRESS__)
/// Under the sanitizers they start as great positive numbers: the compiler's own pattern for locals is negative, on which a forgotten maximum
/// comes out right.
template <typename Class>
struct Instance
{
    Instance()
    {
        std::memset(storage, 0x7E, sizeof storage);
        __asm__ volatile("" : : "r"(storage) : "memory"); // or the filling counts as useless before a constructor
        solution = new (storage) Class;
    }
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;
    ~Instance() { solution->~Class(); }
    template <typename Method, typename... Values>
    decltype(auto) invoke(Method method, Values &&...values)
    {
        return (solution->*method)(static_cast<Values &&>(values)...);
    }

    alignas(Class) unsigned char storage[sizeof(Class)];
    Class *solution;
};
#else
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
#endif
template <>
struct Instance<void>
{
    template <typename Function, typename... Values>
    decltype(auto) invoke(Function function, Values &&...values)
    {
        return function(static_cast<Values &&>(values)...);
    }
};

/// Which part of a call is its answer.
enum class Answer { Returned, Argument, FirstCount, Position };

/// Writes an argument that the method was lent by reference, to see whether it changed. Nodes are left out: to relink them is their use.
template <typename Parameter, typename T>
void writeLent(Writer &writer, const T &value)
{
    constexpr bool lent = std::is_lvalue_reference_v<Parameter> && !std::is_const_v<std::remove_reference_t<Parameter>>;
    if constexpr (lent && !std::is_pointer_v<T>) {
        writeValue(writer, value);
    }
    (void)writer;
    (void)value;
}

template <typename T>
void writeFirst(Writer &writer, const std::vector<T> &list, std::int64_t count)
{
    if (count < 0 || static_cast<std::size_t>(count) > list.size()) {
        writeValue(writer, static_cast<long long>(count)); // no such part of the list: the count itself is the wrong answer
        return;
    }
    writeValue(writer, std::vector<T>(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(count)));
}

inline void writePosition(Reader &reader, Writer &writer, const void *node)
{
    long long position = node == nullptr ? -1 : -2; // -2: a node that was never in the list
    for (std::size_t index = 0; index < reader.nodes.size(); ++index) {
        position = reader.nodes[index] == node ? static_cast<long long>(index) : position;
    }
    writeValue(writer, position);
}

inline void beginMeasuring()
{
    if (greenroom_measure_begin != nullptr) {
        greenroom_measure_begin();
    }
}
inline void endMeasuring()
{
    if (greenroom_measure_end != nullptr) {
        greenroom_measure_end();
    }
}

/// Tells what an answer took of the heap by what is given back when it goes. Declared before the answer, so that it outlives it. What a
/// method keeps beside its answer, in a leak or in a member, is extra space; nodes, which nobody frees, are the answer.
struct AnswerWatch
{
    bool watches = false;
    void answerGoes()
    {
        watches = greenroom_measure_answer != nullptr;
        if (watches) {
            greenroom_measure_answer(0);
        }
    }
    ~AnswerWatch()
    {
        if (watches) {
            greenroom_measure_answer(1);
        }
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

    template <Answer kind, std::size_t parameter, typename Method, std::size_t... Index>
    GREENROOM_OPAQUE static void run(Method method, const char *shapes, Reader &reader, Writer &writer, std::index_sequence<Index...>)
    {
        Arguments<std::index_sequence<Index...>, std::decay_t<Parameters>...> arguments(reader, shapes);
        Writer before;
        if (reader.watchesArguments) {
            (writeLent<Parameters>(before, valueOf<Index>(arguments)), ...);
        }
        Instance<Class> instance;
        beginMeasuring();
        if constexpr (!std::is_void_v<Result>) {
            AnswerWatch watch;
            std::decay_t<Result> result = instance.invoke(method, static_cast<Parameters &&>(valueOf<Index>(arguments))...);
            endMeasuring();
            if constexpr (kind == Answer::FirstCount) {
                writeFirst(writer, valueOf<parameter>(arguments), static_cast<std::int64_t>(result));
            } else if constexpr (kind == Answer::Position) {
                writePosition(reader, writer, result);
            } else if constexpr (kind == Answer::Argument) {
                writeValue(writer, valueOf<parameter>(arguments));
            } else {
                writeValue<std::decay_t<Result>>(writer, result);
            }
            if constexpr (!std::is_pointer_v<std::decay_t<Result>>) {
                watch.answerGoes();
            }
        } else {
            instance.invoke(method, static_cast<Parameters &&>(valueOf<Index>(arguments))...);
            endMeasuring();
            if constexpr (sizeof...(Parameters) > 0) {
                writeValue(writer, valueOf<kind == Answer::Argument ? parameter : 0>(arguments)); // it answers in an argument
            }
        }
        if (reader.watchesArguments) {
            Writer after;
            (writeLent<Parameters>(after, valueOf<Index>(arguments)), ...);
            reader.argumentsChanged = before.bytes != after.bytes;
        }
    }

    /// The same on an object that is there already, for a class to design.
    template <typename Object, typename Method, std::size_t... Index>
    static void runOn(Object &object, Method method, Reader &reader, Writer &writer, std::index_sequence<Index...>)
    {
        constexpr char shapes[sizeof...(Parameters) + 1] = {};
        Arguments<std::index_sequence<Index...>, std::decay_t<Parameters>...> arguments(reader, shapes);
        if constexpr (!std::is_void_v<Result>) {
            writeValue<std::decay_t<Result>>(writer, (object.*method)(static_cast<Parameters &&>(valueOf<Index>(arguments))...));
        } else {
            (object.*method)(static_cast<Parameters &&>(valueOf<Index>(arguments))...);
            writer.tag('n');
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

/// `shapes` has a letter a parameter, see readArgument.
template <Answer kind = Answer::Returned, std::size_t parameter = 0, typename Method>
void call(Method method, const char *shapes, Reader &reader, Writer &writer)
{
    TypesOf<Method>::template run<kind, parameter>(method, shapes, reader, writer, typename TypesOf<Method>::Indices());
}

/// Picks the overload with these parameters, for a class that has several methods of the drill's name.
template <typename... Parameters>
struct Overload
{
    template <typename Class, typename Result>
    static auto pick(Result (Class::*method)(Parameters...))
    {
        return method;
    }
    template <typename Class, typename Result>
    static auto pick(Result (Class::*method)(Parameters...) const)
    {
        return method;
    }
    template <typename Result>
    static auto pick(Result (*method)(Parameters...))
    {
        return method;
    }
};

template <typename Method>
void describeMethod(Method, std::string &text)
{
    TypesOf<Method>::describeTo(text);
}

} // namespace greenroom_harness

// What the epilogue under a solution defines, and main.cpp calls.
void greenroom_call(greenroom_harness::Reader &reader, greenroom_harness::Writer &writer);
void greenroom_describe(std::string &text);
