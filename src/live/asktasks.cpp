// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "asktasks.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocalSocket>

namespace live {

namespace {

/// A million tasks take less.
constexpr qint64 LongestAnswer = 1024LL * 1024 * 1024;

} // namespace

std::variant<QJsonObject, NoAnswer> askTasks(const QString &path, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(left()))
        return NoAnswer{socket.error() == QLocalSocket::SocketTimeoutError ? NoAnswer::Kind::Silent
                                                                           : NoAnswer::Kind::NotRunning,
                        socket.errorString()};
    socket.write("{\"ask\":\"tasks\"}\n");
    while (!socket.canReadLine()) {
        if (socket.bytesAvailable() > LongestAnswer)
            return NoAnswer{NoAnswer::Kind::Other, QStringLiteral("the answer does not end")};
        if (socket.waitForReadyRead(left()) || socket.canReadLine())
            continue;
        if (deadline.hasExpired())
            return NoAnswer{
                NoAnswer::Kind::Silent,
                QStringLiteral("no answer in %1 s").arg(std::chrono::duration<double>(patience).count())};
        return NoAnswer{NoAnswer::Kind::Other, QStringLiteral("the answer is not whole")};
    }
    QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    if (answer.value(QLatin1String("tasks")).isArray())
        return answer;
    const QString error = answer.value(QLatin1String("error")).toString();
    return NoAnswer{NoAnswer::Kind::Other,
                    error.isEmpty() ? QStringLiteral("the answer is no list of tasks") : error};
}

} // namespace live
