// What the judge and a solution say to each other, seen from the solution's side. Values are self-describing, little-endian:
//   n | t | f | i int64 | d double | s uint32 length, bytes | l uint32 count, values | I uint32 count, int64s (a list of integers, packed)
// The same bytes are written and read on the judge's side by wire.cpp. Reading never runs past the end: a damaged frame gives zeros.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace greenroom_harness
{

class Reader
{
public:
    Reader(const char *data, std::size_t size) : m_at(data), m_end(data + size) {}

    char tag()
    {
        if (packed) {
            return 'i'; // inside a packed list the integers come without their tags
        }
        return m_at < m_end ? *m_at++ : 'n';
    }
    template <typename T>
    T raw()
    {
        T value{};
        if (static_cast<std::size_t>(m_end - m_at) >= sizeof(T)) {
            std::memcpy(&value, m_at, sizeof(T));
            m_at += sizeof(T);
        } else {
            m_at = m_end;
        }
        return value;
    }
    std::string text()
    {
        std::size_t size = raw<std::uint32_t>();
        if (size > static_cast<std::size_t>(m_end - m_at)) {
            size = static_cast<std::size_t>(m_end - m_at);
        }
        std::string value(m_at, size);
        m_at += size;
        return value;
    }

    bool packed = false;
    bool watchesArguments = false; // whether the judge wants to know if the method changes what it was lent
    bool argumentsChanged = false;
    std::vector<void *> nodes; // of the list or tree read last, in order; what an argument or an answer may point to

private:
    const char *m_at;
    const char *m_end;
};

class Writer
{
public:
    void tag(char kind) { bytes.push_back(kind); }
    template <typename T>
    void raw(T value)
    {
        bytes.append(reinterpret_cast<const char *>(&value), sizeof(T));
    }
    void text(const char *data, std::size_t size)
    {
        raw(static_cast<std::uint32_t>(size));
        bytes.append(data, size);
    }

    std::string bytes;
};

/// Any struct with `val` and `next` is a list node, any with `val`, `left` and `right` a tree node, whoever declared it.
template <typename T, typename = void>
struct IsListNode : std::false_type
{
};
template <typename T>
struct IsListNode<T *, std::void_t<decltype(std::declval<T *>()->val), decltype(std::declval<T *>()->next)>> : std::true_type
{
};
template <typename T, typename = void>
struct IsTreeNode : std::false_type
{
};
template <typename T>
struct IsTreeNode<T *, std::void_t<decltype(std::declval<T *>()->val), decltype(std::declval<T *>()->left), decltype(std::declval<T *>()->right)>>
    : std::true_type
{
};

template <typename T>
struct IsVector : std::false_type
{
};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type
{
};
template <typename T>
struct IsPair : std::false_type
{
};
template <typename A, typename B>
struct IsPair<std::pair<A, B>> : std::true_type
{
};
template <typename T>
inline constexpr bool alwaysFalse = false;

/// Types of the drill's own programs (tools.h) bring their own reading and writing.
template <typename T>
struct IsTool : std::false_type
{
};

/// A type in the letters the judge compares with the drill's signature: i b c d s, v + element, p + two, L list, T tree, 0 nothing.
template <typename T>
void describe(std::string &text)
{
    if constexpr (std::is_void_v<T>) {
        text += '0';
    } else if constexpr (std::is_same_v<T, bool>) {
        text += 'b';
    } else if constexpr (std::is_same_v<T, char>) {
        text += 'c';
    } else if constexpr (std::is_integral_v<T>) {
        text += 'i';
    } else if constexpr (std::is_floating_point_v<T>) {
        text += 'd';
    } else if constexpr (std::is_same_v<T, std::string>) {
        text += 's';
    } else if constexpr (IsVector<T>::value) {
        text += 'v';
        describe<typename T::value_type>(text);
    } else if constexpr (IsPair<T>::value) {
        text += 'p';
        describe<typename T::first_type>(text);
        describe<typename T::second_type>(text);
    } else if constexpr (IsTreeNode<T>::value) {
        text += 'T';
    } else if constexpr (IsListNode<T>::value) {
        text += 'L';
    } else if constexpr (IsTool<T>::value) {
        text += '*';
    } else {
        static_assert(alwaysFalse<T>, "greenroom: this type cannot be a parameter or a result");
    }
}

inline double readNumber(Reader &reader)
{
    switch (reader.tag()) {
    case 'i':
        return static_cast<double>(reader.raw<std::int64_t>());
    case 'd':
        return reader.raw<double>();
    default:
        return 0;
    }
}

inline std::int64_t readInteger(Reader &reader)
{
    switch (reader.tag()) {
    case 'i':
        return reader.raw<std::int64_t>();
    case 'd':
        return static_cast<std::int64_t>(reader.raw<double>());
    case 't':
        return 1;
    default:
        return 0;
    }
}

template <typename T>
T readValue(Reader &reader);

template <typename T>
std::vector<T> readVector(Reader &reader)
{
    std::vector<T> list;
    const char tag = reader.tag();
    const std::uint32_t count = tag == 'l' || tag == 'I' ? reader.raw<std::uint32_t>() : 0;
    list.reserve(count); // just so much: the sanitizers then see the first read past the end
    for (std::uint32_t index = 0; index < count; ++index) {
        if constexpr (std::is_arithmetic_v<T>) {
            if (tag == 'I') {
                list.push_back(static_cast<T>(reader.raw<std::int64_t>()));
                continue;
            }
        }
        list.push_back(readValue<T>(reader));
    }
    return list;
}

template <typename Pointer>
Pointer readListNode(Reader &reader)
{
    using Node = std::remove_pointer_t<Pointer>;
    const auto values = readVector<decltype(Node::val)>(reader);
    Pointer head = nullptr;
    reader.nodes.assign(values.size(), nullptr);
    for (std::size_t index = values.size(); index > 0; --index) {
        Pointer node = new Node{};
        node->val = values[index - 1];
        node->next = head;
        head = node;
        reader.nodes[index - 1] = node;
    }
    return head;
}

template <typename Pointer>
Pointer readTreeNode(Reader &reader)
{
    using Node = std::remove_pointer_t<Pointer>;
    const char tag = reader.tag();
    const std::uint32_t count = tag == 'l' || tag == 'I' ? reader.raw<std::uint32_t>() : 0;
    std::vector<Pointer> nodes; // in level order, without the missing ones
    std::size_t parent = 0;
    bool left = true;
    for (std::uint32_t index = 0; index < count; ++index) {
        const char kind = tag == 'I' ? 'i' : reader.tag();
        Pointer node = nullptr;
        if (kind == 'i') {
            node = new Node{};
            node->val = static_cast<decltype(Node::val)>(reader.raw<std::int64_t>());
        }
        if (index > 0 && parent < nodes.size()) {
            (left ? nodes[parent]->left : nodes[parent]->right) = node;
            parent += left ? 0 : 1;
            left = !left;
        }
        if (node != nullptr) {
            nodes.push_back(node);
        }
    }
    reader.nodes.assign(nodes.begin(), nodes.end());
    return nodes.empty() ? nullptr : nodes.front();
}

/// A list whose last node leads back to the one at the position that follows, unless that is -1.
template <typename Pointer>
Pointer readCyclicList(Reader &reader)
{
    Pointer head = readListNode<Pointer>(reader);
    const std::int64_t position = readInteger(reader);
    if (position >= 0 && static_cast<std::size_t>(position) < reader.nodes.size()) {
        static_cast<Pointer>(reader.nodes.back())->next = static_cast<Pointer>(reader.nodes[static_cast<std::size_t>(position)]);
    }
    return head;
}

/// The node with this value among those of the list or tree read last; none for null or an unknown value.
template <typename Pointer>
Pointer readNodeOf(Reader &reader)
{
    const char tag = reader.tag();
    const std::int64_t value = tag == 'i' ? reader.raw<std::int64_t>() : 0;
    for (void *each : reader.nodes) {
        if (tag == 'i' && static_cast<std::int64_t>(static_cast<Pointer>(each)->val) == value) {
            return static_cast<Pointer>(each);
        }
    }
    return nullptr;
}

template <typename T>
T readValue(Reader &reader)
{
    if constexpr (std::is_same_v<T, bool>) {
        return reader.tag() == 't';
    } else if constexpr (std::is_same_v<T, char>) {
        reader.tag();
        const std::string text = reader.text();
        return text.empty() ? '\0' : text[0];
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<T>(readInteger(reader));
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(readNumber(reader));
    } else if constexpr (std::is_same_v<T, std::string>) {
        reader.tag();
        return reader.text();
    } else if constexpr (IsVector<T>::value) {
        return readVector<typename T::value_type>(reader);
    } else if constexpr (IsPair<T>::value) {
        reader.tag();
        reader.raw<std::uint32_t>();
        auto first = readValue<typename T::first_type>(reader);
        return T{std::move(first), readValue<typename T::second_type>(reader)};
    } else if constexpr (IsTreeNode<T>::value) {
        return readTreeNode<T>(reader);
    } else if constexpr (IsListNode<T>::value) {
        return readListNode<T>(reader);
    } else if constexpr (IsTool<T>::value) {
        return T::read(reader);
    } else {
        static_assert(alwaysFalse<T>, "greenroom: this type cannot be a parameter or a result");
    }
}

template <typename T>
void writeValue(Writer &writer, const T &value);

/// The list of integers that nearly every drill has, packed; an empty one is written as any list, so that equal lists are equal bytes.
inline void writeIntegers(Writer &writer, const std::vector<int> &list)
{
    writer.tag(list.empty() ? 'l' : 'I');
    writer.raw(static_cast<std::uint32_t>(list.size()));
    for (const int value : list) {
        writer.raw(static_cast<std::int64_t>(value));
    }
}

template <typename Pointer>
void writeListNode(Writer &writer, Pointer node)
{
    constexpr std::uint32_t longest = 10000000; // a list that runs in a circle must end somewhere
    writer.tag('l');
    const std::size_t countAt = writer.bytes.size();
    std::uint32_t count = 0;
    writer.raw(count);
    for (; node != nullptr && count < longest; node = node->next, ++count) {
        writeValue(writer, node->val);
    }
    std::memcpy(writer.bytes.data() + countAt, &count, sizeof count);
}

template <typename Pointer>
void writeTreeNode(Writer &writer, Pointer root)
{
    constexpr std::size_t most = 10000000;
    std::vector<Pointer> level{root};
    std::size_t used = root == nullptr ? 0 : 1; // without the missing ones at the end
    for (std::size_t index = 0; index < level.size() && level.size() < most; ++index) {
        if (level[index] != nullptr) {
            used = index + 1;
            level.push_back(level[index]->left);
            level.push_back(level[index]->right);
        }
    }
    writer.tag('l');
    writer.raw(static_cast<std::uint32_t>(used));
    for (std::size_t index = 0; index < used; ++index) {
        if (level[index] == nullptr) {
            writer.tag('n');
        } else {
            writeValue(writer, level[index]->val);
        }
    }
}

template <typename T>
void writeValue(Writer &writer, const T &value)
{
    if constexpr (std::is_same_v<T, bool>) {
        writer.tag(value ? 't' : 'f');
    } else if constexpr (std::is_same_v<T, char>) {
        writer.tag('s');
        writer.text(&value, 1);
    } else if constexpr (std::is_integral_v<T>) {
        writer.tag('i');
        writer.raw(static_cast<std::int64_t>(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        writer.tag('d');
        writer.raw(static_cast<double>(value));
    } else if constexpr (std::is_same_v<T, std::string>) {
        writer.tag('s');
        writer.text(value.data(), value.size());
    } else if constexpr (IsVector<T>::value && std::is_same_v<T, std::vector<int>>) {
        writeIntegers(writer, value);
    } else if constexpr (IsVector<T>::value) {
        writer.tag('l');
        writer.raw(static_cast<std::uint32_t>(value.size()));
        for (std::size_t index = 0; index < value.size(); ++index) {
            writeValue<typename T::value_type>(writer, value[index]);
        }
    } else if constexpr (IsPair<T>::value) {
        writer.tag('l');
        writer.raw(std::uint32_t{2});
        writeValue(writer, value.first);
        writeValue(writer, value.second);
    } else if constexpr (IsTreeNode<T>::value) {
        writeTreeNode(writer, value);
    } else if constexpr (IsListNode<T>::value) {
        writeListNode(writer, value);
    } else if constexpr (IsTool<T>::value) {
        value.write(writer);
    } else {
        static_assert(alwaysFalse<T>, "greenroom: this type cannot be a parameter or a result");
    }
}

// The usual types are compiled once, into main.o: instantiating them under every solution took longer than the solution itself.
#define GREENROOM_USUAL_TYPES(APPLY)                                                                                                       \
    APPLY(int)                                                                                                                             \
    APPLY(long)                                                                                                                            \
    APPLY(long long)                                                                                                                       \
    APPLY(double)                                                                                                                          \
    APPLY(bool)                                                                                                                            \
    APPLY(char)                                                                                                                            \
    APPLY(std::string)                                                                                                                     \
    APPLY(std::vector<int>)                                                                                                                \
    APPLY(std::vector<long long>)                                                                                                          \
    APPLY(std::vector<double>)                                                                                                             \
    APPLY(std::vector<bool>)                                                                                                               \
    APPLY(std::vector<char>)                                                                                                               \
    APPLY(std::vector<std::string>)                                                                                                        \
    APPLY(std::vector<std::vector<int>>)                                                                                                   \
    APPLY(std::vector<std::vector<char>>)                                                                                                  \
    APPLY(std::vector<std::vector<std::string>>)

#define GREENROOM_DECLARE(...)                                                                                                             \
    extern template void describe<__VA_ARGS__>(std::string &);                                                                             \
    extern template __VA_ARGS__ readValue<__VA_ARGS__>(Reader &);                                                                          \
    extern template void writeValue<__VA_ARGS__>(Writer &, const __VA_ARGS__ &);
GREENROOM_USUAL_TYPES(GREENROOM_DECLARE)
#undef GREENROOM_DECLARE

} // namespace greenroom_harness
