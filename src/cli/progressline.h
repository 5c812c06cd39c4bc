// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The line on stderr that says how far a command is: written over again and again, and gone when it ends.
#pragma once

#include <QString>
#include <QTimer>

#include <functional>

namespace cli {

enum class ShowProgress { Auto, Always, Never };

class ProgressLine {
public:
    /// Asks `text` ten times a second, if progress is to be shown: with Auto, if stderr is a terminal.
    ProgressLine(ShowProgress when, std::function<QString()> text);
    /// Takes it away, before something else is written; it comes back.
    void clear();
    /// Takes it away for good.
    void stop();

private:
    QTimer m_timer;
    bool m_isShown = false;
};

} // namespace cli
