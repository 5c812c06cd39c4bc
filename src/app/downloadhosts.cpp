// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How Downloads remembers what hosts bear, over batches and sessions.
#include "downloads.h"

#include "settingsfile.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace app {

void Downloads::rememberHosts(const QString &path)
{
    m_hostsPath = path;
    m_hostLimits->fromJson(readJsonFile(path).content, QDateTime::currentSecsSinceEpoch());
    m_hostsTimer.setSingleShot(true);
    m_hostsTimer.setInterval(500ms);
    connect(&m_hostsTimer, &QTimer::timeout, this, &Downloads::saveHosts);
    m_hostLimits->onChanged = [this] {
        m_areHostsChanged = true;
        m_hostsTimer.start();
    };
}

void Downloads::saveHosts()
{
    // What can't be written costs a few refusals next time, and is not worth a word.
    if (std::exchange(m_areHostsChanged, false))
        writeJsonFile(m_hostsPath, m_hostLimits->toJson(QDateTime::currentSecsSinceEpoch()));
}

} // namespace app
