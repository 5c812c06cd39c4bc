// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "hostlimits.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace download {

namespace {

constexpr int mostAtOnce = 256;

/// The host of a name that may have a port.
QString hostOf(const QString &name) { return QUrl(u"http://"_s + name).host(); }

} // namespace

HostLimits::Place::Place(std::shared_ptr<HostLimits> limits, QString host)
    : m_limits(std::move(limits)), m_host(std::move(host))
{
    ++m_limits->m_hosts[m_host].underWay;
}

HostLimits::Place::~Place()
{
    if (m_limits)
        m_limits->leave(m_host);
}

QString HostLimits::nameOf(const QByteArray &url) { return siteOf(url).name; }

HostLimits::Standing HostLimits::standing(const QString &host) const
{
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.constEnd() ? Standing() : Standing{found->most, found->quietUntil};
}

aio::Coro<HostLimits::Place> HostLimits::enter(QString host)
{
    const std::shared_ptr<HostLimits> self = shared_from_this();
    for (;;) {
        Host &it = self->m_hosts[host];
        if (it.most == 0 || it.underWay < it.most)
            co_return Place(self, host);
        if (!it.hasRoom)
            it.hasRoom = std::make_shared<aio::Event>();
        // Its own copy: the one that is there when it goes on is another.
        const std::shared_ptr<aio::Event> hasRoom = it.hasRoom;
        co_await hasRoom->wait();
    }
}

std::optional<HostLimits::Place> HostLimits::enterNow(const QString &host)
{
    const Host it = m_hosts.value(host);
    if (it.most != 0 && it.underWay >= it.most)
        return std::nullopt;
    return std::make_optional<Place>(shared_from_this(), host);
}

void HostLimits::wake(Host &host)
{
    if (const auto hasRoom = std::exchange(host.hasRoom, nullptr))
        hasRoom->set();
}

void HostLimits::leave(const QString &host)
{
    Host &it = m_hosts[host];
    --it.underWay;
    wake(it);
    if (it.underWay == 0 && it.most == 0 && it.quietUntil == Duration::zero())
        m_hosts.remove(host);
}

void HostLimits::changed(const QString &host)
{
    if (onChanged && !isLoopback(hostOf(host)))
        onChanged();
}

bool HostLimits::refused(const QString &host, Duration asked, Duration now, std::optional<Duration> wish)
{
    Host &it = m_hosts[host];
    if (wish)
        it.quietUntil = std::max(it.quietUntil, now + *wish);
    if (asked < it.loweredAt)
        return false;
    const int before = it.most > 0 ? std::min(it.most, it.underWay) : it.underWay;
    const int most = std::max(1, before / 2);
    it.loweredAt = now;
    it.successes = 0;
    it.since = QDateTime::currentSecsSinceEpoch();
    const bool isLess = most != it.most;
    it.most = most;
    changed(host);
    return isLess;
}

bool HostLimits::succeeded(const QString &host, Duration asked, int ceiling)
{
    const auto it = m_hosts.find(host);
    if (it == m_hosts.end() || it->most == 0 || asked < it->loweredAt || ++it->successes < it->most)
        return false;
    it->successes = 0;
    it->most = it->most + 1 >= ceiling ? 0 : it->most + 1;
    wake(*it);
    changed(host);
    return true;
}

QJsonObject HostLimits::toJson(qint64 now) const
{
    QJsonObject object;
    for (auto it = m_hosts.constBegin(); it != m_hosts.constEnd(); ++it) {
        const bool isRecent = now - it->since < std::chrono::seconds(memory).count();
        if (it->most > 0 && isRecent && !isLoopback(hostOf(it.key())))
            object[it.key()] = QJsonObject{{u"most"_s, it->most}, {u"since"_s, it->since}};
    }
    return object;
}

void HostLimits::fromJson(const QJsonObject &object, qint64 now)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonObject kept = it->toObject();
        const int most = kept["most"_L1].toInt();
        const qint64 since = kept["since"_L1].toInteger();
        const qint64 age = now - since;
        if (most < 1 || most > mostAtOnce || age < 0 || age >= std::chrono::seconds(memory).count())
            continue;
        m_hosts[it.key()].most = most;
        m_hosts[it.key()].since = since;
    }
}

} // namespace download
