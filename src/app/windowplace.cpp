// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "windowplace.h"

#include "settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace app {

namespace {

constexpr QSize usualSize{1200, 800};

/// The screen that shows most of `place`, or the first.
QRect screenFor(const QRect &place)
{
    QRect best = QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->availableGeometry()
                                                  : QRect();
    const auto shown = [&](const QRect &screen) {
        const QRect part = screen & place;
        return qint64(part.width()) * part.height();
    };
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (shown(screen->availableGeometry()) > shown(best))
            best = screen->availableGeometry();
    }
    return best;
}

} // namespace

WindowPlace::WindowPlace(QWindow &window, Settings &settings, std::optional<QSize> size, QObject *parent)
    : QObject(parent), m_window(window), m_settings(settings)
{
    restore(size);
    if (size)
        return;
    for (const auto signal :
         {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(&window, signal, this, &WindowPlace::keep);
    connect(&window, &QWindow::visibilityChanged, this, &WindowPlace::keep);
}

void WindowPlace::restore(std::optional<QSize> size)
{
    const QRect wanted = m_settings.window();
    const QRect screen = screenFor(wanted);
    if (size) {
        m_window.resize(*size);
        return;
    }
    if (wanted.isEmpty()) {
        m_window.resize(screen.isEmpty() ? usualSize : usualSize.boundedTo(screen.size()));
        return;
    }
    QRect place(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    place.moveLeft(qBound(screen.left(), place.left(), screen.right() - place.width() + 1));
    place.moveTop(qBound(screen.top(), place.top(), screen.bottom() - place.height() + 1));
    m_window.setGeometry(place);
    if (m_settings.isMaximized())
        m_window.setWindowStates(Qt::WindowMaximized);
}

void WindowPlace::keep()
{
    const bool isMaximized = m_window.windowStates() & Qt::WindowMaximized;
    if (!m_window.isVisible() || m_window.visibility() == QWindow::Minimized
        || m_window.visibility() == QWindow::FullScreen)
        return;
    // While maximized, the place to come back to stays.
    m_settings.setWindow(isMaximized ? m_settings.window() : m_window.geometry(), isMaximized);
}

} // namespace app
