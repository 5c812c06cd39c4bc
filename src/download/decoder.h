// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Undoes a Content-Encoding that nobody asked for, and knows whether the stream came to its end: libcurl takes a gzip
// stream that breaks off for a whole one.
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

namespace download {

class Decoder {
public:
    /// For "gzip", "x-gzip" and "deflate"; null for others.
    [[nodiscard]] static std::unique_ptr<Decoder> forEncoding(const QByteArray &encoding);
    ~Decoder();
    Q_DISABLE_COPY_MOVE(Decoder)

    /// Decodes and hands on; false when the stream is damaged or `sink` refuses.
    [[nodiscard]] bool write(const char *data, qint64 size,
                             const std::function<bool(const char *, qint64)> &sink);
    /// The stream has come to its end.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    explicit Decoder(int windowBits);

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    bool m_isComplete = false;
};

} // namespace download
