// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// How a person is told of something while the window is out of sight: by the desktop's notifications, or by whatever a
// test puts in their place.
#include <QObject>
#include <QString>

namespace app {

class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void tell(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    /// The person wants to see what it was about.
    void activated();
};

/// By org.freedesktop.Notifications on the session's bus; without a bus, or nobody who shows them, nothing happens.
class DesktopNotifier final : public Notifier {
    Q_OBJECT

public:
    using Notifier::Notifier;
    void tell(const QString &title, const QString &text) override;

private Q_SLOTS:
    void invoked(uint id, const QString &action);

private:
    QList<uint> m_shown;
    bool m_isListening = false;
};

} // namespace app
