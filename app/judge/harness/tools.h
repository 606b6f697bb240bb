// What a drill's own programs are written with: validator.cpp, generator.cpp and checker.cpp are compiled together, below this file.
#pragma once

#include "call.h"
#include "nodes.h"

/// The random numbers of a generator: SplitMix64, so that a seed gives the same inputs on every machine.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// A value of [low, high]; `low` when the range is empty.
    long long between(long long low, long long high)
    {
        if (high <= low) {
            return low;
        }
        const std::uint64_t width = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
        return static_cast<long long>(static_cast<std::uint64_t>(low) + (width == 0 ? bits() : bits() % width));
    }
    int number(long long low, long long high) { return static_cast<int>(between(low, high)); }
    double real(double low, double high) { return low + (high - low) * static_cast<double>(bits() >> 11) / 9007199254740992.0; }
    /// True once in so many times.
    bool oneIn(int times) { return between(1, times) == 1; }
    template <typename T>
    const T &pick(const std::vector<T> &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<long long>(list.size()) - 1))];
    }
    template <typename T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t index = list.size(); index > 1; --index) {
            std::swap(list[index - 1], list[static_cast<std::size_t>(between(0, static_cast<long long>(index) - 1))]);
        }
    }
    std::vector<int> numbers(int count, long long low, long long high)
    {
        std::vector<int> list(static_cast<std::size_t>(count > 0 ? count : 0));
        for (int &each : list) {
            each = number(low, high);
        }
        return list;
    }
    std::string text(int count, const std::string &letters)
    {
        std::string made;
        for (int index = 0; index < count; ++index) {
            made += letters[static_cast<std::size_t>(between(0, static_cast<long long>(letters.size()) - 1))];
        }
        return made;
    }

private:
    std::uint64_t m_state;
};

/// A value of any type a drill may have, for the arguments of the calls of a class to design.
struct Value
{
    enum class Kind { Null, Bool, Integer, Number, Text, List };

    Value() = default;
    Value(bool given) : kind(Kind::Bool), integer(given) {}
    Value(int given) : kind(Kind::Integer), integer(given) {}
    Value(long long given) : kind(Kind::Integer), integer(given) {}
    Value(double given) : kind(Kind::Number), number(given) {}
    Value(const char *given) : kind(Kind::Text), text(given) {}
    Value(std::string given) : kind(Kind::Text), text(std::move(given)) {}
    template <typename T>
    Value(const std::vector<T> &given) : kind(Kind::List), list(given.begin(), given.end())
    {
    }

    static Value read(greenroom_harness::Reader &reader)
    {
        Value value;
        const char tag = reader.tag();
        if (tag == 't' || tag == 'f') {
            return Value(tag == 't');
        } else if (tag == 'i') {
            return Value(static_cast<long long>(reader.raw<std::int64_t>()));
        } else if (tag == 'd') {
            return Value(reader.raw<double>());
        } else if (tag == 's') {
            return Value(reader.text());
        } else if (tag == 'l' || tag == 'I') {
            value.kind = Kind::List;
            const std::uint32_t count = reader.raw<std::uint32_t>();
            const bool before = std::exchange(reader.packed, tag == 'I');
            for (std::uint32_t index = 0; index < count; ++index) {
                value.list.push_back(read(reader));
            }
            reader.packed = before;
        }
        return value;
    }
    void write(greenroom_harness::Writer &writer) const
    {
        using greenroom_harness::writeValue;
        switch (kind) {
        case Kind::Null:
            writer.tag('n');
            return;
        case Kind::Bool:
            writeValue(writer, integer != 0);
            return;
        case Kind::Integer:
            writeValue(writer, integer);
            return;
        case Kind::Number:
            writeValue(writer, number);
            return;
        case Kind::Text:
            writeValue(writer, text);
            return;
        case Kind::List:
            writer.tag('l');
            writer.raw(static_cast<std::uint32_t>(list.size()));
            for (const Value &each : list) {
                each.write(writer);
            }
        }
    }

    Kind kind = Kind::Null;
    long long integer = 0; // of Bool and Integer
    double number = 0;
    std::string text;
    std::vector<Value> list;
};

/// One call of a class to design; the first of a list names the class itself.
struct Call
{
    std::string name;
    std::vector<Value> arguments;
};

namespace greenroom_harness
{

template <>
struct IsTool<Value> : std::true_type
{
};

/// An input of a drill's program: one value, but for the calls of a class to design, which travel as two lists.
template <typename T>
struct ToolArgument
{
    static T read(Reader &reader) { return readValue<T>(reader); }
    static void write(Writer &writer, const T &value) { writeValue(writer, value); }
};
template <>
struct ToolArgument<std::vector<Call>>
{
    static std::vector<Call> read(Reader &reader)
    {
        const Value names = Value::read(reader);
        const Value arguments = Value::read(reader);
        std::vector<Call> calls;
        for (std::size_t index = 0; index < names.list.size() && index < arguments.list.size(); ++index) {
            calls.push_back({names.list[index].text, arguments.list[index].list});
        }
        return calls;
    }
    static void write(Writer &writer, const std::vector<Call> &calls)
    {
        Value names;
        Value arguments;
        names.kind = arguments.kind = Value::Kind::List;
        for (const Call &each : calls) {
            names.list.emplace_back(each.name);
            arguments.list.emplace_back(each.arguments);
        }
        names.write(writer);
        arguments.write(writer);
    }
};

template <std::size_t Index, typename T>
struct ToolValue
{
    T value;
};
template <typename Indices, typename... T>
struct ToolArguments;
template <std::size_t... Index, typename... T>
struct ToolArguments<std::index_sequence<Index...>, T...> : ToolValue<Index, T>...
{
    ToolArguments() : ToolValue<Index, T>{}... {}
    explicit ToolArguments(Reader &reader) : ToolValue<Index, T>{ToolArgument<T>::read(reader)}... { (void)reader; }
    template <typename Class, typename Method, typename... First>
    decltype(auto) invoke(Class &object, Method method, First &&...first)
    {
        return (object.*method)(std::forward<First>(first)..., static_cast<ToolValue<Index, T> &>(*this).value...);
    }
    void write(Writer &writer) { (ToolArgument<T>::write(writer, static_cast<ToolValue<Index, T> &>(*this).value), ...); }
};

template <typename Class, typename... Parameters>
void generate(void (Class::*method)(Random &, const std::string &, int, Parameters...), Reader &reader, Writer &writer)
{
    const auto family = readValue<std::string>(reader);
    const auto size = readValue<int>(reader);
    Random random(static_cast<std::uint64_t>(readValue<long long>(reader)));
    ToolArguments<std::index_sequence_for<Parameters...>, std::decay_t<Parameters>...> arguments;
    Class generator;
    arguments.invoke(generator, method, random, family, size);
    arguments.write(writer);
}

template <typename Class, typename Result, typename... Parameters>
void check(Result (Class::*method)(Parameters...), Reader &reader, Writer &writer)
{
    ToolArguments<std::index_sequence_for<Parameters...>, std::decay_t<Parameters>...> arguments(reader);
    Class checker;
    const std::string said = arguments.invoke(checker, method);
    writeValue(writer, said);
}
template <typename Class, typename Result, typename... Parameters>
void check(Result (Class::*method)(Parameters...) const, Reader &reader, Writer &writer)
{
    check(reinterpret_cast<Result (Class::*)(Parameters...)>(method), reader, writer);
}

} // namespace greenroom_harness
