// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Reads the headers of one answer after another, line by line: those before the last are 1xx and redirects. Keeps what
// a download needs, and notes where they contradict themselves, which libcurl 7.88 overlooks.
#pragma once

#include "transfer.h"

#include <QByteArrayView>

namespace download {

class HeadReader {
public:
    enum class Fault {
        None,
        Length,   ///< no number, or two that differ (RFC 9110 §8.6)
        Transfer, ///< a Transfer-Encoding that nobody asked for
        Size      ///< more than 300 KiB of headers in all
    };

    /// Takes a line; true when it is the empty one that ends the headers.
    bool take(QByteArrayView line);

    /// What the answer said; its address is not known here.
    [[nodiscard]] const ReplyHead &head() const { return m_head; }
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] bool isChunked() const { return m_isChunked; }
    /// 1xx: the answer is still to come. 101 is none: it ends HTTP, and nobody asked for that.
    [[nodiscard]] bool isInterim() const
    {
        return m_head.status >= 100 && m_head.status < 200 && m_head.status != 101;
    }
    /// Where it redirects to; empty when it does not.
    [[nodiscard]] QByteArray redirection() const;
    /// What If-Range may name later: a strong ETag, or a Last-Modified that counts as strong (RFC 9110 §8.8.2.2).
    [[nodiscard]] QByteArray validator() const;
    [[nodiscard]] const QByteArray &entityTag() const { return m_etag; }
    [[nodiscard]] const QByteArray &lastModified() const { return m_lastModified; }

private:
    void field(QByteArrayView name, QByteArrayView value);
    void transferEncoding(const QByteArray &value);
    void encoding(const QByteArray &value);
    void length(const QByteArray &value);
    void range(const QByteArray &value);

    ReplyHead m_head;
    QByteArray m_location;
    QByteArray m_lastModified;
    QByteArray m_date;
    QByteArray m_etag;
    qint64 m_size = 0;
    Fault m_fault = Fault::None;
    bool m_isChunked = false;
    bool m_acceptsRanges = false;
};

} // namespace download
