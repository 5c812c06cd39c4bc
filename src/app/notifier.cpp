// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "notifier.h"

#include <QGuiApplication>

#ifdef COROSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace app {

// https://specifications.freedesktop.org/notification-spec/latest/

#ifdef COROSCOPE_DBUS

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
/// The action of a click on the notification itself.
const QString clicked = u"default"_s;

} // namespace

void DesktopNotifier::tell(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_isListening)
        m_isListening = bus.connect(service, path, service, u"ActionInvoked"_s, this,
                                    SLOT(invoked(uint, QString)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    constexpr int usualTime = -1;
    call << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName() << title
         << text << QStringList{clicked, tr("Show")} << hints << usualTime;
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_shown << reply.value();
        watcher->deleteLater();
    });
}

#else

void DesktopNotifier::tell(const QString &, const QString &) {}

#endif

void DesktopNotifier::invoked(uint id, const QString &)
{
    // Every program hears of every click.
    if (m_shown.removeAll(id) > 0)
        Q_EMIT activated();
}

} // namespace app
