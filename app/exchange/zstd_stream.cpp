#include "exchange/zstd_stream.h"

#include <zstd.h>

namespace greenroom {

void ZstdStream::Free::operator()(ZSTD_DCtx_s *context) const { ZSTD_freeDCtx(context); }

ZstdStream::ZstdStream(std::function<bool(const char *, qsizetype)> sink)
    : m_sink(std::move(sink))
    , m_context(ZSTD_createDCtx())
    , m_buffer(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized)
{}

bool ZstdStream::feed(QByteArrayView packed)
{
    if (!m_context)
        return false;
    ZSTD_inBuffer input{packed.data(), size_t(packed.size()), 0};
    bool outputFull = false;
    // A full output buffer may hide more output behind input that is used up.
    while (input.pos < input.size || outputFull) {
        ZSTD_outBuffer output{m_buffer.data(), size_t(m_buffer.size()), 0};
        const size_t left = ZSTD_decompressStream(m_context.get(), &output, &input);
        if (ZSTD_isError(left))
            return false;
        m_started = true;
        m_frameEnded = left == 0;
        outputFull = output.pos == output.size && !m_frameEnded;
        if (output.pos > 0 && !m_sink(m_buffer.constData(), qsizetype(output.pos)))
            return false;
    }
    return true;
}

} // namespace greenroom
