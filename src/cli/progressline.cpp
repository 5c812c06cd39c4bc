// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "progressline.h"

#include <cstdio>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::chrono::milliseconds interval{100};

} // namespace

ProgressLine::ProgressLine(ShowProgress when, std::function<QString()> text)
{
    if (when == ShowProgress::Never || (when == ShowProgress::Auto && ::isatty(STDERR_FILENO) != 1))
        return;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, text = std::move(text)] {
        std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text()));
        std::fflush(stderr);
        m_isShown = true;
    });
    m_timer.start(interval);
}

void ProgressLine::clear()
{
    if (!std::exchange(m_isShown, false))
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

void ProgressLine::stop()
{
    m_timer.stop();
    clear();
}

} // namespace cli
