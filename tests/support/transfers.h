// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// One transfer, awaited, with its bytes in memory.
#pragma once

#include <download/transport.h>

#include <qtrun.h>

#include <QUrl>

namespace downloadtesting {

/// Keeps what arrives.
class MemorySink final : public download::Sink {
public:
    std::optional<download::DownloadError> begin(const download::ReplyHead &) override
    {
        ++begun;
        bytes.clear();
        return std::nullopt;
    }
    std::optional<download::DownloadError> write(const char *data, qint64 size) override
    {
        bytes.append(data, size);
        return std::nullopt;
    }
    std::optional<download::DownloadError> finish() override
    {
        isFinished = true;
        return std::nullopt;
    }

    QByteArray bytes;
    int begun = 0;
    bool isFinished = false;
};

/// What came of a transfer.
struct Fetched {
    download::TransferResult result;
    QByteArray bytes;
    bool isFinished = false;
    qint64 received = 0;
    qint64 expected = -1;

    /// "done", or the error's name in JSON.
    [[nodiscard]] QString outcome() const
    {
        return result.error ? download::kindName(result.error->kind) : QStringLiteral("done");
    }
};

/// Does a transfer with limits that no test should reach, unless `request` has its own.
inline aio::Coro<Fetched> fetched(download::Wire *wire, download::Request request)
{
    const auto sink = std::make_shared<MemorySink>();
    const auto progress = std::make_shared<download::Progress>();
    Fetched fetched;
    fetched.result = co_await wire->transfer(std::move(request), sink, progress);
    fetched.bytes = sink->bytes;
    fetched.isFinished = sink->isFinished;
    fetched.received = progress->received;
    fetched.expected = progress->expected;
    co_return fetched;
}

inline Fetched fetch(download::Wire &wire, const download::Request &request)
{
    return runOnQt(fetched(&wire, request));
}

inline Fetched fetch(download::Wire &wire, const QUrl &url)
{
    download::Request request;
    request.url = url.toEncoded();
    return fetch(wire, request);
}

} // namespace downloadtesting
