// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A Wire on the virtual clock that sends a file at so many bytes a second for each connection, and knows ranges.
#pragma once

#include "directwire.h"
#include <download/evidence.h>

#include <download/transfer.h>

#include <aio/cleanup.h>
#include <aio/sleep.h>

#include <QList>

#include <algorithm>
#include <functional>

namespace downloadtesting {

class RatedWire final : public DirectWire {
public:
    using Duration = std::chrono::nanoseconds;

    QByteArray content;
    QByteArray validator = "\"v1\"";
    qint64 perConnection = 1 << 20; ///< bytes a second
    qint64 inAll = 1 << 30;         ///< bytes a second
    /// Asked at each request, before it is answered.
    std::function<std::optional<download::TransferResult>(const download::Request &)> refuse;
    /// What comes instead of `content`, for this request.
    std::function<const QByteArray *(const download::Request &)> instead;
    /// Asked before each piece: whether the connection breaks here.
    std::function<bool(const download::Request &, qint64 at)> breaks;
    bool knowsRanges = true;

    QList<download::Request> requests; ///< in the order in which they came
    QList<Duration> started;           ///< the loop's time of each
    qint64 sent = 0;                   ///< bytes, to all
    int now = 0;                       ///< connections
    int mostAtOnce = 0;
    QStringList synced;

    aio::Coro<download::TransferResult> transfer(download::Request request,
                                                 std::shared_ptr<download::Sink> sink,
                                                 std::shared_ptr<download::Progress> progress) override
    {
        requests << request;
        started << aio::Loop::current().now();
        mostAtOnce = std::max(mostAtOnce, ++now);
        auto work = send(std::move(request), std::move(sink), std::move(progress));
        const auto sentAll = co_await aio::settled(std::move(work));
        --now;
        sentAll.rethrow();
        co_return sentAll.value();
    }
    aio::Coro<QString> makeDurable(QString folder, QString file) override
    {
        synced << (file.isEmpty() ? folder : file);
        co_return QString();
    }

private:
    static constexpr std::chrono::milliseconds step{50};
    static constexpr int stepsASecond = 20;

    [[nodiscard]] download::ReplyHead headOf(const download::Request &request) const
    {
        download::ReplyHead head;
        head.url = request.url;
        head.validator = validator;
        const bool isRange = knowsRanges && request.isRange() && request.validator == validator;
        head.status = isRange ? 206 : 200;
        const qint64 end = request.to < 0 ? content.size() : std::min<qint64>(request.to, content.size());
        head.rangeStart = isRange ? request.from : -1;
        head.rangeTotal = isRange ? content.size() : -1;
        head.length = isRange ? end - request.from : content.size();
        return head;
    }

    aio::Coro<download::TransferResult> send(download::Request request, std::shared_ptr<download::Sink> sink,
                                             std::shared_ptr<download::Progress> progress)
    {
        download::TransferResult result;
        co_await aio::sleep(step);
        if (refuse) {
            if (auto refused = refuse(request))
                co_return *refused;
        }
        result.head = headOf(request);
        const auto evidence = std::make_shared<download::Evidence>();
        evidence->protocol = QStringLiteral("HTTP/1.1");
        result.evidence = evidence;
        const QByteArray *other = instead ? instead(request) : nullptr;
        const QByteArray &bytes = other ? *other : content;
        qint64 at = std::max<qint64>(result.head.rangeStart, 0);
        const qint64 end = at + result.head.length;
        progress->received = at;
        progress->expected = content.size();
        result.error = sink->begin(result.head);
        while (!result.error && at < end) {
            co_await aio::sleep(step);
            if (breaks && breaks(request, at)) {
                result.error = download::DownloadError{download::ErrorKind::ConnectionLost};
                break;
            }
            const qint64 size = std::min(
                {perConnection / stepsASecond, inAll / now / stepsASecond, end - at});
            result.error = sink->write(bytes.constData() + at, size);
            at += size;
            sent += size;
            progress->received += size;
        }
        if (!result.error)
            result.error = sink->finish();
        co_return result;
    }
};

} // namespace downloadtesting
