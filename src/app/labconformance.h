// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The badge of the Lab: on how many recordings the library did, here and now, what CPython's asyncio did. Compared in a
// thread, once, when somebody first looks.
#include <aio/task.h>
#include <lab/conformance.h>

#include <QObject>
#include <QtQmlIntegration>

namespace app {

class LabConformance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isWhole READ isWhole NOTIFY changed)

public:
    explicit LabConformance(QObject *parent = nullptr);
    ~LabConformance() override;

    /// Compares, if that was not done yet.
    Q_INVOKABLE void start();
    bool isKnown() const { return m_isKnown; }
    bool isWhole() const { return m_conformance.isWhole(); }
    /// "same as CPython 3.14 on 110 scenarios and 300 programs".
    QString text() const;
    /// What was compared, or what is different.
    QString details() const;
    /// Every text is said again.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    aio::Coro<> compare();

    bool m_isKnown = false;
    lab::Conformance m_conformance;
    aio::Task<> m_task;
};

} // namespace app
