// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Takes the picture for --grab: waits until what is shown is settled, or for a time, then saves the window and quits.
#include "demos.h"
#include "options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace app {

class Grab : public QObject {
    Q_OBJECT

public:
    /// Starts waiting at once; quits the program with 0, or 1 after a line on stderr. The objects outlive this one.
    Grab(QQuickWindow &window, Stage stage, Options options, QObject *parent = nullptr);

private:
    void look();
    void take();

    QQuickWindow &m_window;
    const Stage m_stage;
    const Options m_options;
    QElapsedTimer m_since;
    QTimer m_timer;
    int m_quietLooks = 0;
};

} // namespace app
