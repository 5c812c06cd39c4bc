// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// QNetworkReply, awaited as it is: `co_await manager.get(request)` gives the reply once it has finished, well or not.
// Cancelling the task aborts the reply. Raises ObjectDestroyedError when the reply is null or dies first. The task goes
// on in a turn of the loop, never inside of abort() or of a slot.
#pragma once

#include "qt.h"

#include <QNetworkReply>

namespace aio::detail {

struct ReplyTraits {
    static constexpr auto ended() { return &QNetworkReply::finished; }
    static bool hasEnded(const QNetworkReply &reply) { return reply.isFinished(); }
    static void stop(QNetworkReply &reply) { reply.abort(); }
    static QNetworkReply *result(QNetworkReply &reply) { return &reply; }
};

template<>
struct AwaitAs<QNetworkReply *> {
    static auto adapt(QNetworkReply *reply)
    {
        return AwaitableOf<ObjectAwaiter<QNetworkReply, ReplyTraits>, QPointer<QNetworkReply>>(reply);
    }
};

} // namespace aio::detail
