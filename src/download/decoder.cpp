// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "decoder.h"

#include <array>
#include <zlib.h>

namespace download {

namespace {

/// zlib's: 15 bits of window, and 32 to see by itself whether the header is gzip's or zlib's.
constexpr int anyHeader = 15 + 32;
constexpr std::size_t blockSize = 65'536;

} // namespace

struct Decoder::Stream : z_stream {};

std::unique_ptr<Decoder> Decoder::forEncoding(const QByteArray &encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name != "gzip" && name != "x-gzip" && name != "deflate")
        return nullptr;
    return std::unique_ptr<Decoder>(new Decoder(anyHeader));
}

Decoder::Decoder(int windowBits)
    : m_stream(std::make_unique<Stream>())
{
    inflateInit2(m_stream.get(), windowBits);
}

Decoder::~Decoder() { inflateEnd(m_stream.get()); }

bool Decoder::write(const char *data, qint64 size, const std::function<bool(const char *, qint64)> &sink)
{
    std::array<char, blockSize> block;
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data));
    m_stream->avail_in = uInt(size);
    while (m_stream->avail_in > 0) {
        // A gzip file may consist of several streams (RFC 1952 §2.2).
        if (m_isComplete) {
            inflateReset(m_stream.get());
            m_isComplete = false;
        }
        do {
            m_stream->next_out = reinterpret_cast<Bytef *>(block.data());
            m_stream->avail_out = uInt(block.size());
            const int result = inflate(m_stream.get(), Z_NO_FLUSH);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                return false;
            const auto made = qint64(block.size() - m_stream->avail_out);
            if (made > 0 && !sink(block.data(), made))
                return false;
            m_isComplete = result == Z_STREAM_END;
        } while (!m_isComplete && m_stream->avail_out == 0);
    }
    return true;
}

} // namespace download
