// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Whether the desktop prefers dark windows: what the portal says (org.freedesktop.appearance color-scheme), and where
// there is no portal or it has no preference, the lightness of the palette. Qt 6.4 has nothing better; watched.
#include <QObject>
#include <QtQmlIntegration>

#ifdef COROSCOPE_DBUS
#include <QDBusVariant>
#endif

namespace app {

class SystemTheme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)

public:
    explicit SystemTheme(QObject *parent = nullptr);
    bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The portal's own numbers.
    enum Scheme { NoPreference = 0, PreferDark = 1, PreferLight = 2 };
    void decide();
    void askPortal();

    bool m_isDark = false;
    int m_scheme = NoPreference;

#ifdef COROSCOPE_DBUS
private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
#endif
};

} // namespace app
