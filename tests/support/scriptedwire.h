// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A Wire that does what a test says, on whatever clock the loop has: on a virtual one, minutes of retries take no time.
#pragma once

#include "directwire.h"

#include <download/transfer.h>

#include <aio/cleanup.h>
#include <aio/sleep.h>

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace downloadtesting {

using Duration = std::chrono::nanoseconds;

/// How one request is answered.
struct Reply {
    Duration after = std::chrono::seconds(1); ///< from the request to the end
    QByteArray body = "body";                 ///< in one piece, at the end of that time
    std::optional<download::DownloadError> error = {};
    std::optional<std::chrono::milliseconds> retryAfter = {};
    download::ReplyHead head = {}; ///< status 200 and the request's address are filled in
    qint64 size = -1;              ///< what the server says the length is; -1: that of the body
};

/// A reply that says `status` instead of giving a file.
inline Reply refusal(int status, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    download::DownloadError error{download::ErrorKind::HttpStatus};
    error.status = status;
    Reply reply;
    reply.body.clear();
    reply.error = error;
    reply.retryAfter = retryAfter;
    return reply;
}

class ScriptedWire final : public DirectWire {
public:
    /// The replies to requests for `url`, in turn; the last one is given again and again. Others get a Reply{}.
    void answer(const QByteArray &url, QList<Reply> replies) { m_replies[url] = std::move(replies); }

    aio::Coro<download::TransferResult> transfer(download::Request request,
                                                 std::shared_ptr<download::Sink> sink,
                                                 std::shared_ptr<download::Progress> progress) override
    {
        requests << request;
        started << aio::Loop::current().now();
        mostAtOnce = std::max(mostAtOnce, ++m_active);
        progress->phase = download::Phase::Waiting;
        Reply reply = next(request.url);
        const aio::Outcome<> slept = co_await aio::settled(aio::sleep(reply.after));
        --m_active;
        slept.rethrow();
        download::TransferResult result;
        result.head = reply.head;
        result.head.url = request.url;
        if (result.head.status == 0)
            result.head.status = reply.error && reply.error->status ? reply.error->status : 200;
        result.error = reply.error;
        result.retryAfter = reply.retryAfter;
        const auto failed = give(reply, result.head, *sink, *progress);
        if (!result.error)
            result.error = failed;
        co_return result;
    }

    aio::Coro<QString> makeDurable(QString folder, QString file) override
    {
        synced << (file.isEmpty() ? folder : file);
        syncedAt << aio::Loop::current().now();
        co_await aio::sleep(syncTakes);
        co_return syncProblem;
    }

    QStringList synced; ///< folders and files that were to be made durable
    QList<Duration> syncedAt;
    Duration syncTakes{0};
    QString syncProblem; ///< what each of these comes to

    QList<download::Request> requests; ///< in the order in which they came
    QList<Duration> started;           ///< the loop's time of each
    int mostAtOnce = 0;

private:
    Reply next(const QByteArray &url)
    {
        QList<Reply> &replies = m_replies[url];
        if (replies.isEmpty())
            return {};
        return replies.size() == 1 ? replies.constFirst() : replies.takeFirst();
    }

    static std::optional<download::DownloadError> give(const Reply &reply, const download::ReplyHead &head,
                                                       download::Sink &sink, download::Progress &progress)
    {
        if (head.status != 200 && head.status != 206)
            return std::nullopt;
        progress.received = std::max<qint64>(head.rangeStart, 0);
        progress.expected = progress.received + (reply.size < 0 ? reply.body.size() : reply.size);
        if (auto error = sink.begin(head))
            return error;
        progress.received += reply.body.size();
        if (auto error = sink.write(reply.body.constData(), reply.body.size()))
            return error;
        return reply.error ? std::nullopt : sink.finish();
    }

    QHash<QByteArray, QList<Reply>> m_replies;
    int m_active = 0;
};

} // namespace downloadtesting
