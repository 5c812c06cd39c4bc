// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The test of --self-test: shows every page and dialog in both themes and languages, small and large, and counts what
// Qt and QML had to complain about.
#include "demos.h"
#include "settings.h"

#include <QObject>

class QQuickWindow;

namespace app {

class SelfTest : public QObject {
    Q_OBJECT

public:
    /// From now on every warning counts; call before the QML engine is made.
    static void listen();
    /// Goes through everything and quits: 0, or 1 after the warnings were printed. The objects outlive this one.
    SelfTest(QQuickWindow &window, Settings &settings, const Stage &stage, QObject *parent = nullptr);

private:
    struct Step {
        Settings::Theme theme;
        Settings::Language language;
        QSize size;
        QString page;
        QString dialog;
    };
    void next();
    void finish();

    QQuickWindow &m_window;
    Settings &m_settings;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
};

} // namespace app
