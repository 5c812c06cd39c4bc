// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Puts the window where it was the last time, on a screen that exists, and remembers where it goes.
#include <QObject>
#include <QSize>

#include <optional>

class QWindow;

namespace app {

class Settings;

class WindowPlace : public QObject {
    Q_OBJECT

public:
    /// Places `window`; `size`, when given, counts for this time only. Both objects outlive this one.
    WindowPlace(QWindow &window, Settings &settings, std::optional<QSize> size, QObject *parent = nullptr);

private:
    void restore(std::optional<QSize> size);
    void keep();

    QWindow &m_window;
    Settings &m_settings;
};

} // namespace app
