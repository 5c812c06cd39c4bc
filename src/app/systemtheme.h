// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What the desktop prefers: its fonts, and dark windows or light ones. The latter is what the portal says
// (org.freedesktop.appearance color-scheme), and where there is no portal or it has no preference, the lightness of the
// palette. Qt 6.4 has nothing better. Changes are watched.
#include <QObject>
#include <QtQmlIntegration>

#ifdef COROSCOPE_DBUS
#include <QDBusVariant>
#endif

namespace app {

class SystemTheme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(int fontSize READ fontSize NOTIFY fontChanged)
    Q_PROPERTY(QString codeFamily READ codeFamily NOTIFY fontChanged)

public:
    explicit SystemTheme(QObject *parent = nullptr);
    bool isDark() const { return m_isDark; }
    /// Of the interface font, in device-independent pixels.
    int fontSize() const;
    /// The family of the monospace font.
    QString codeFamily() const;

Q_SIGNALS:
    void changed();
    void fontChanged();

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
