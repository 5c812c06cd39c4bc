// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "openfiles.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#ifdef COROSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
bool askFileManager(const QString &path)
{
#ifdef COROSCOPE_DBUS
    const QString service = u"org.freedesktop.FileManager1"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const bool isThere = bus.interface()->isServiceRegistered(service)
                         || bus.interface()->activatableServiceNames().value().contains(service);
    if (!isThere)
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/FileManager1"_s, service,
                                                       u"ShowItems"_s);
    call << QStringList(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)) << QString();
    return bus.send(call);
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace

bool openFile(const QString &path)
{
    return QFileInfo::exists(path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool showInFolder(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() && askFileManager(file.absoluteFilePath()))
        return true;
    return QFileInfo::exists(file.absolutePath())
           && QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

} // namespace app
