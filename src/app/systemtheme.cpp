// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "systemtheme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>

#ifdef COROSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace app {

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
{
    qGuiApp->installEventFilter(this);
    decide();
    askPortal();
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        decide();
    else if (watched == qGuiApp && event->type() == QEvent::ApplicationFontChange)
        Q_EMIT fontChanged();
    return QObject::eventFilter(watched, event);
}

int SystemTheme::fontSize() const { return QFontInfo(QGuiApplication::font()).pixelSize(); }

QString SystemTheme::codeFamily() const
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

void SystemTheme::decide()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isPaletteDark = palette.color(QPalette::Window).lightnessF()
                               < palette.color(QPalette::WindowText).lightnessF();
    const bool isDark = m_scheme == NoPreference ? isPaletteDark : m_scheme == PreferDark;
    if (m_isDark == isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

#ifdef COROSCOPE_DBUS

void SystemTheme::askPortal()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    // Asked without waiting: a portal that does not answer must not hold up the first picture.
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            settingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, reply.value());
    });
}

void SystemTheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != "org.freedesktop.appearance"_L1 || key != "color-scheme"_L1)
        return;
    // Read answers with a variant inside a variant.
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    m_scheme = inner.toInt();
    decide();
}

#else

void SystemTheme::askPortal() {}

#endif

} // namespace app
