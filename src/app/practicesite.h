// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The practice server of this window, started when it is first needed, and its lists of addresses.
#include <practice/backgroundserver.h>

#include <memory>

namespace app {

class PracticeSite {
public:
    /// The address that everything of the server begins with; empty when it could not be started.
    QString base();
    /// One address a line: nine pages, or addresses that misbehave.
    QString list(bool isMixed);
    /// Puts the server's present address in the place of the one it had when `text` was kept.
    QString renewed(const QString &text, const QString &oldBase);
    bool isStarted() const { return bool(m_server); }
    /// Why it could not be started.
    QString problem() const { return m_problem; }

private:
    void start(int port);

    std::unique_ptr<practice::BackgroundServer> m_server;
    QString m_problem;
};

} // namespace app
