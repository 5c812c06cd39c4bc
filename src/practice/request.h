// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a client asked for: the head of an HTTP/1.x request, read strictly enough that what is not HTTP is
// answered with a sentence instead of a wait.
#pragma once

#include "headers.h"

#include <QString>

#include <optional>
#include <variant>

namespace practice {

/// The part of an address behind `?`. Values are bytes: what is not UTF-8 gets through as it was sent.
/// The first value that is no sense is kept as problem(); whoever asks for a value gets the fallback then.
class Query {
public:
    Query() = default;
    explicit Query(const QByteArray &encoded);

    [[nodiscard]] bool has(QByteArrayView key) const;
    /// The value, percent-decoded; `fallback` when it is not given. A line break in it is a problem,
    /// because values get into header fields.
    [[nodiscard]] QByteArray bytes(QByteArrayView key, const QByteArray &fallback = {});
    /// Every value of a key that may be given several times.
    [[nodiscard]] std::vector<QByteArray> all(QByteArrayView key);
    /// A whole number from `least` to `most`.
    [[nodiscard]] qint64 number(QByteArrayView key, qint64 fallback, qint64 least, qint64 most);
    /// A number of bytes, up to a pebibyte.
    [[nodiscard]] qint64 size(QByteArrayView key, qint64 fallback);
    /// Seconds with a fraction, up to an hour.
    [[nodiscard]] double seconds(QByteArrayView key, double fallback);
    /// `key=1` or `key=0`.
    [[nodiscard]] bool flag(QByteArrayView key, bool fallback = false);

    /// A sentence about the first value that is no sense; empty when all is well.
    [[nodiscard]] const QString &problem() const noexcept { return m_problem; }
    /// Notes a problem, unless there is one already.
    void complain(const QString &sentence);

private:
    [[nodiscard]] const QByteArray *find(QByteArrayView key) const;

    std::vector<std::pair<QByteArray, QByteArray>> m_values;
    QString m_problem;
};

struct Request {
    QByteArray method;
    QString path; ///< percent-decoded, starts with a slash
    Query query;
    Headers headers;
    bool isHttp10 = false;
    qint64 bodySize = 0; ///< bytes behind the head that belong to this request

    [[nodiscard]] bool isHead() const { return method == "HEAD"; }
    /// The client wants to use the connection again.
    [[nodiscard]] bool keepsAlive() const;
    /// The client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool waitsForContinue() const;
};

/// Why a request cannot be answered as it was meant.
struct RequestError {
    int status;
    QString sentence;
};

/// The most bytes that a head may have.
constexpr qsizetype LongestHead = 65'536;

/// How many bytes at the start of `received` are a head, with the empty line that ends it; 0 while that
/// is still to come, an error when it will not. Line breaks may be CR LF or LF alone.
std::variant<qsizetype, RequestError> headSize(const QByteArray &received);

/// Reads a complete head.
std::variant<Request, RequestError> parseRequest(const QByteArray &head);

} // namespace practice
