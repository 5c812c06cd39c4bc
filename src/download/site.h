// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Whom an address belongs to. Each download asks several times, and thousands of addresses have few hosts: what was
// read last is kept, by thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace download {

struct Site {
    QString host;            ///< without the brackets of IPv6
    QString name;            ///< of the host in HostLimits: with its port, where that is not the usual one
    bool isLoopback = false; ///< the host is this machine
};

/// The site of an http or https address in normal form. By value: the next call may forget it.
[[nodiscard]] Site siteOf(const QByteArray &url);

/// Whether a host is this machine: it has no limit of its own.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace download
