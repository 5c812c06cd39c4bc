// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "grab.h"

#include "dashboard.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto interval = 15ms;
/// Looks in a row without a frame being wanted: loading, layout and fades are over.
constexpr int looksUntilSettled = 12;
/// A demonstration that never comes to its moment gives a picture all the same.
constexpr auto longestWait = 30s;

} // namespace

Grab::Grab(QQuickWindow &window, Stage stage, Options options, QObject *parent)
    : QObject(parent), m_window(window), m_stage(std::move(stage)), m_options(std::move(options))
{
    m_since.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Grab::look);
    connect(&window, &QQuickWindow::frameSwapped, this, [this] { m_quietLooks = 0; });
    m_timer.start();
}

void Grab::look()
{
    const std::chrono::milliseconds waited(m_since.elapsed());
    if (m_options.grabAfter) {
        if (waited >= *m_options.grabAfter)
            take();
        return;
    }
    ++m_quietLooks;
    const bool isPosed = isDemoPosed(m_options.demo, m_stage);
    // A run that goes on always wants frames: its moment is what counts then.
    const bool isSettled = m_stage.dashboard.isActive() || m_quietLooks >= looksUntilSettled;
    if ((isPosed && isSettled) || waited >= longestWait)
        take();
}

void Grab::take()
{
    m_timer.stop();
    const bool isSaved = m_window.grabWindow().save(m_options.grab);
    if (!isSaved)
        std::fprintf(stderr, "coroscope: --grab: %s can't be written\n", qUtf8Printable(m_options.grab));
    QCoreApplication::exit(isSaved ? 0 : 1);
}

} // namespace app
