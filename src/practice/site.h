// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Site: what a server remembers from one request to the next, for the behaviours that change.
// Shared by a server's connections, in its thread.
#pragma once

#include <QHash>
#include <QString>

namespace practice {

class Site {
public:
    /// How often `address` was counted before this call; starts over after `period` calls.
    int count(const QString &address, int period);

private:
    QHash<QString, int> m_counts;
};

} // namespace practice
