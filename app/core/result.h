#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace greenroom {

/// What kind of thing went wrong: decides the exit code of a verb and the banner of a screen.
enum class ErrorCode {
    BadUsage,      ///< the words of a call are off (exit 2)
    NotFound,      ///< no such card, drill, take …
    BadInput,      ///< a file or value that does not parse
    Unreadable,    ///< a file or folder that cannot be read
    Unwritable,    ///< a file or folder that cannot be written
    DiskFull,      ///< no space left
    Damaged,       ///< the database or an archive is damaged
    TooNew,        ///< made by a newer Greenroom
    Locked,        ///< another program holds the database
    NoCompiler,    ///< no C++ compiler (exit 3)
    NoMicrophone,  ///< no audio input (exit 3)
    WeakIsolation, ///< the jail is not strong enough without consent (exit 3)
    NoDisplay,     ///< no display for the window (exit 3)
    Cancelled,     ///< the user stopped it
    Internal       ///< our own fault
};

/// The stable name of a code, as `--json` prints it: "not-found", "disk-full" …
[[nodiscard]] QString toString(ErrorCode code);

/// An error as a value: a sentence a person can act on, and the machine's words behind it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one sentence that says what, where, and what to do
    QString detail;  ///< what the library or system said; may be empty
};

/// Either a value or an error. Read `error()` only after `ok()` said false.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    /// By value, so that a loop over `f().value()` does not go through something that is gone.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace greenroom
