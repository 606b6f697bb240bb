#include "code_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace greenroom {

namespace {

// Sorted, so that a word is found by halving.
constexpr std::array<std::u16string_view, 70> keywords = {
    u"alignas",    u"alignof",   u"asm",       u"break",        u"case",          u"catch",
    u"class",      u"co_await",  u"co_return", u"co_yield",     u"concept",       u"const",
    u"const_cast", u"consteval", u"constexpr", u"constinit",    u"continue",      u"decltype",
    u"default",    u"delete",    u"do",        u"dynamic_cast", u"else",          u"enum",
    u"explicit",   u"export",    u"extern",    u"false",        u"final",         u"for",
    u"friend",     u"goto",      u"if",        u"import",       u"inline",        u"module",
    u"mutable",    u"namespace", u"new",       u"noexcept",     u"nullptr",       u"operator",
    u"override",   u"private",   u"protected", u"public",       u"register",      u"reinterpret_cast",
    u"requires",   u"return",    u"sizeof",    u"static",       u"static_assert", u"static_cast",
    u"struct",     u"switch",    u"template",  u"this",         u"thread_local",  u"throw",
    u"true",       u"try",       u"typedef",   u"typeid",       u"typename",      u"union",
    u"using",      u"virtual",   u"volatile",  u"while"};

constexpr std::array<std::u16string_view, 52> types = {u"array",         u"auto",       u"bitset",        u"bool",
                                                       u"char",          u"char16_t",   u"char32_t",      u"char8_t",
                                                       u"deque",         u"double",     u"float",         u"forward_list",
                                                       u"function",      u"greater",    u"int",           u"int16_t",
                                                       u"int32_t",       u"int64_t",    u"int8_t",        u"less",
                                                       u"list",          u"long",       u"map",           u"multimap",
                                                       u"multiset",      u"optional",   u"pair",          u"priority_queue",
                                                       u"ptrdiff_t",     u"queue",      u"set",           u"shared_ptr",
                                                       u"short",         u"signed",     u"size_t",        u"span",
                                                       u"stack",         u"string",     u"string_view",   u"stringstream",
                                                       u"tuple",         u"uint16_t",   u"uint32_t",      u"uint64_t",
                                                       u"uint8_t",       u"unique_ptr", u"unordered_map", u"unordered_multiset",
                                                       u"unordered_set", u"unsigned",   u"vector",        u"void"};

template <typename Words>
bool contains(const Words &words, QStringView word)
{
    const std::u16string_view key(word.utf16(), static_cast<std::size_t>(word.size()));
    return std::binary_search(words.begin(), words.end(), key);
}

} // namespace

static_assert(std::is_sorted(keywords.begin(), keywords.end()));
static_assert(std::is_sorted(types.begin(), types.end()));

bool isCodeKeyword(QStringView word) { return contains(keywords, word); }

bool isCodeType(QStringView word)
{
    if (contains(types, word))
        return true;
    return word.size() > 1 && word.front().isUpper() &&
           std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isLower(); });
}

} // namespace greenroom
