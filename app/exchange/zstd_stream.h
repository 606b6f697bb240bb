#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

struct ZSTD_DCtx_s;

namespace greenroom {

/// Unpacks zstd piece by piece, so that whoever counts the bytes can stop it.
class ZstdStream
{
public:
    /// `sink` takes what was unpacked and says whether to go on.
    explicit ZstdStream(std::function<bool(const char *, qsizetype)> sink);

    /// Unpacks one piece of input. False when the input is no zstd or the sink said stop.
    [[nodiscard]] bool feed(QByteArrayView packed);
    /// Whether the input so far ended with a whole frame.
    [[nodiscard]] bool finished() const { return m_started && m_frameEnded; }

private:
    struct Free
    {
        void operator()(ZSTD_DCtx_s *context) const;
    };

    std::function<bool(const char *, qsizetype)> m_sink;
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
    QByteArray m_buffer;
    bool m_started = false;
    bool m_frameEnded = false;
};

} // namespace greenroom
