// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// HostLimits: what hosts have said that they bear. One that refuses (429, 503) gets half as many downloads at once, and
// one more again after as many successes as it gets; while it asks to wait, it is not asked. Shared by all batches of a
// window, which belong to one loop; times are those of that loop.
#pragma once

#include "site.h"

#include <aio/coro.h>
#include <aio/event.h>

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace download {

class HostLimits : public std::enable_shared_from_this<HostLimits> {
public:
    using Duration = std::chrono::nanoseconds;
    /// So long it is remembered that a host has complained.
    static constexpr std::chrono::hours memory{24};

    /// What a host has said.
    struct Standing {
        int most = 0;           ///< downloads at once; 0: it has not complained
        Duration quietUntil{0}; ///< it is not to be asked before
    };

    /// One download under way to a host, for as long as this lives.
    class [[nodiscard]] Place {
    public:
        Place(std::shared_ptr<HostLimits> limits, QString host);
        Place(Place &&) noexcept = default;
        Place &operator=(Place &&) = delete;
        Q_DISABLE_COPY(Place)
        ~Place();

    private:
        std::shared_ptr<HostLimits> m_limits; ///< null once it is moved from
        QString m_host;
    };

    HostLimits() = default;
    Q_DISABLE_COPY_MOVE(HostLimits)

    /// The name under which the host of an address is known here: with its port, where that is not the usual one.
    [[nodiscard]] static QString nameOf(const QByteArray &url);

    [[nodiscard]] Standing standing(const QString &host) const;
    /// Waits until one more is borne.
    aio::Coro<Place> enter(QString host);
    /// A place, if one more is borne now.
    [[nodiscard]] std::optional<Place> enterNow(const QString &host);
    /// The host refused what it was asked at `asked`, and perhaps wished to be left alone for a while. Those that were
    /// asked before it was last given less say nothing new. Gives whether it is to get less now.
    bool refused(const QString &host, Duration asked, Duration now, std::optional<Duration> wish);
    /// What it was asked at `asked` went well; with `ceiling` at once it is forgotten that it ever complained. Gives
    /// whether it is to get more now.
    bool succeeded(const QString &host, Duration asked, int ceiling);

    /// Hosts that have complained, for another session; `now` in seconds since 1970. What is on this machine is left
    /// out: its ports belong to others next time.
    [[nodiscard]] QJsonObject toJson(qint64 now) const;
    /// Takes what is not too old, and makes sense.
    void fromJson(const QJsonObject &object, qint64 now);

    /// Called when what toJson() gives has changed.
    std::function<void()> onChanged;

private:
    struct Host {
        int underWay = 0;
        int most = 0; ///< 0: as many as one likes
        int successes = 0;
        Duration loweredAt = Duration::min();
        Duration quietUntil{0};
        qint64 since = 0;                              ///< in seconds since 1970, when it last complained
        std::shared_ptr<aio::Event> hasRoom = nullptr; ///< once somebody waits for it
    };
    void leave(const QString &host);
    void changed(const QString &host);
    static void wake(Host &host);

    QHash<QString, Host> m_hosts;
};

} // namespace download
