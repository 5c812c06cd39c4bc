// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Reply: all that happens on the wire for one request, as a value; right or wrong on purpose. Made by a
// behaviour, played by the connection.
#pragma once

#include "content.h"
#include "headers.h"

#include <chrono>
#include <limits>

namespace practice {

/// How the client is told where the body ends.
enum class Framing : std::uint8_t {
    Length,     ///< by a true Content-Length
    Chunked,    ///< in chunks, with a last one if the whole body is sent
    UntilClose, ///< by the end of the connection, which is announced
    AsGiven     ///< by whatever the reply's own headers claim; the body is sent as it is
};

/// What becomes of the connection behind the last byte.
enum class Ending : std::uint8_t {
    KeepAlive, ///< the next request may come, unless the client wants otherwise
    Close,     ///< closed, unannounced
    Reset,     ///< closed with a TCP reset
    Stall      ///< left open; nothing comes any more
};

/// More bytes than any body has.
constexpr qint64 Endless = std::numeric_limits<qint64>::max();

struct Reply {
    QByteArray prelude;  ///< sent before the head, as it is
    bool hasHead = true; ///< without, the prelude is all there is
    int status = 200;
    Headers headers;
    Source body;
    qint64 size = 0;       ///< of the body, in bytes, as the framing announces it
    qint64 sent = Endless; ///< at most so many bytes of the body are really sent
    Framing framing = Framing::Length;
    Ending ending = Ending::KeepAlive;
    std::chrono::nanoseconds delay{}; ///< before the first byte
    double rate = 0;                  ///< bytes of body a second; 0: as fast as it goes

    /// The status forbids a body (RFC 9110, section 6.4.1).
    [[nodiscard]] bool isBodyless() const { return status == 204 || status == 304; }
};

/// The head as it is sent: status line, date, the reply's headers, the framing's, and whether the
/// connection ends.
QByteArray headOf(const Reply &reply, Framing framing, bool isLast);

/// The words that usually go with a status; never empty.
QByteArray reasonPhrase(int status);

/// An HTTP date (RFC 9110, section 5.6.7).
QByteArray httpDate(qint64 secondsSinceEpoch);

/// A reply of `body`, with its type.
Reply contentReply(const QByteArray &body, const QByteArray &type);

/// A small page that says `sentence` under the heading of its status.
Reply sentenceReply(int status, const QString &sentence);

} // namespace practice
