// A class to design: its constructor and a sequence of calls, as on LeetCode. The input is two lists: the names of the calls, the first being
// the class, and their arguments; the answer is a list with null for calls that return nothing.
#pragma once

#include "call.h"

namespace greenroom_harness
{

struct DesignMethod
{
    const char *name;
    void (*run)(void *object, Reader &reader, Writer &writer);
};

/// `new Class(…)` with arguments of these types, read in order.
template <typename Class, typename Indices, typename... T>
struct Construction;
template <typename Class, std::size_t... Index, typename... T>
struct Construction<Class, std::index_sequence<Index...>, T...>
{
    static Class *make(Reader &reader)
    {
        constexpr char shapes[sizeof...(T) + 1] = {};
        Arguments<std::index_sequence<Index...>, T...> arguments(reader, shapes);
        return new Class(valueOf<Index>(arguments)...);
    }
};

template <typename Class, typename... T>
void *construct(Reader &reader)
{
    return Construction<Class, std::index_sequence_for<T...>, T...>::make(reader);
}

template <typename Class, typename Method>
void callOn(void *object, Method method, Reader &reader, Writer &writer)
{
    TypesOf<Method>::runOn(*static_cast<Class *>(object), method, reader, writer, typename TypesOf<Method>::Indices());
}

/// Reads the two lists and makes the calls. A name the class does not have answers null.
template <typename Class, std::size_t count>
GREENROOM_OPAQUE void runDesign(void *(*make)(Reader &), const DesignMethod (&methods)[count], Reader &reader, Writer &writer)
{
    const auto names = readValue<std::vector<std::string>>(reader);
    reader.tag();
    reader.raw<std::uint32_t>();
    Class *object = nullptr;
    writer.tag('l');
    writer.raw(static_cast<std::uint32_t>(names.size()));
    beginMeasuring();
    for (std::size_t index = 0; index < names.size(); ++index) {
        const char kind = reader.tag(); // the list of this call's arguments
        reader.raw<std::uint32_t>();
        reader.packed = kind == 'I';
        const DesignMethod *method = nullptr;
        for (const DesignMethod &each : methods) {
            method = names[index] == each.name ? &each : method;
        }
        if (object == nullptr) {
            object = static_cast<Class *>(make(reader));
            writer.tag('n');
        } else if (method != nullptr) {
            method->run(object, reader, writer);
        } else {
            writer.tag('n');
        }
        reader.packed = false;
    }
    endMeasuring();
    delete object;
}

} // namespace greenroom_harness
