// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Closing while work goes on: the window goes at once, everything is cancelled, and the program ends when the
// clean-ups have, at most 1.2 s later. SIGINT and SIGTERM come the same way; a second one ends at once.
#include <QObject>
#include <QTimer>

class QWindow;

namespace app {

class Dashboard;

class Closing : public QObject {
    Q_OBJECT

public:
    /// Watches `window`'s close and the two signals. Both objects outlive this one.
    Closing(QWindow &window, Dashboard &dashboard, QObject *parent = nullptr);
    ~Closing() override;
    /// Begins to end; the program quits with 0 within two seconds.
    void begin();
    bool hasBegun() const { return m_hasBegun; }

Q_SIGNALS:
    /// Before anything is cancelled.
    void begun();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchSignals();
    void endWhenIdle();

    QWindow &m_window;
    Dashboard &m_dashboard;
    QTimer m_patience;
    bool m_hasBegun = false;
    bool m_isOver = false;
};

} // namespace app
