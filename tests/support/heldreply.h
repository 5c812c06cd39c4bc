// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A QNetworkReply without a network, which ends when it is told.
#pragma once

#include <QNetworkReply>

class HeldReply final : public QNetworkReply {
public:
    void end()
    {
        setFinished(true);
        Q_EMIT finished();
    }
    void abort() override
    {
        if (isFinished())
            return;
        setError(OperationCanceledError, QStringLiteral("aborted"));
        end();
    }

private:
    qint64 readData(char *, qint64) override { return -1; }
};
