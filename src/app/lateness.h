// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// How late the event loop is: a precise timer that is due 20 times a second, and by how much it was missed. Runs only
// while it is switched on, so that an idle window stays idle.
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace app {

class Lateness : public QObject {
    Q_OBJECT

public:
    explicit Lateness(QObject *parent = nullptr);
    void setSampling(bool isSampling);
    bool isSampling() const { return m_isSampling; }
    /// The worst of the last half second.
    std::chrono::nanoseconds value() const { return m_value; }

Q_SIGNALS:
    /// Twice a second while sampling, and when sampling stops.
    void changed();

private:
    void sample();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::chrono::nanoseconds m_due{0};
    std::chrono::nanoseconds m_worst{0};
    std::chrono::nanoseconds m_value{0};
    int m_samples = 0;
    bool m_isSampling = false;
};

} // namespace app
