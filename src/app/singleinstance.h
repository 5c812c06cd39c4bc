// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// One window for a profile: a lock file says who is the first, a local socket in the profile takes what the others
// were started with.
#include <QJsonObject>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace app {

class Profile;

class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const Profile &profile, QObject *parent = nullptr);
    /// Becomes the first of this profile and listens; false when there is one already.
    bool claim();
    /// Hands `message` to the first; false when it does not answer within two seconds.
    bool tellFirst(const QJsonObject &message) const;

Q_SIGNALS:
    /// Another start handed its options over and has ended.
    void told(const QJsonObject &message);

private:
    void accept();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace app
