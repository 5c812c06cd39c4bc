// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#pragma once
// What a dialog for files gives, made fit for use. QML sees it as the singleton `ChosenFile`.
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace app {

class ChosenFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// As a file: address. Qt 6.4's own dialog gives a mere path where the name was typed. Empty: it is a file of
    /// another machine.
    Q_INVOKABLE static QUrl local(const QUrl &chosen);
    Q_INVOKABLE static bool exists(const QUrl &file);
    Q_INVOKABLE static QString name(const QUrl &file);
};

} // namespace app
