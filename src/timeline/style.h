// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Style: the colours and typefaces of a timeline, light or dark. The window passes its theme; a picture that is
// exported takes one of the two here.
#pragma once

#include <QColor>
#include <QFont>

namespace timeline {

/// How a state looks.
struct StateColour {
    /// Bars and badges.
    QColor fill;
    /// 1 px around it: stands out from the surface where the fill is pale.
    QColor outline;
    /// Words in the state's colour, on a surface.
    QColor text;
};

struct Style {
    QColor surface;
    QColor raised;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    /// Signs in a badge.
    QColor onBadge;

    StateColour scheduled;
    StateColour running;
    StateColour suspended;
    StateColour cancelling;
    StateColour cancelled;
    StateColour failed;
    StateColour done;

    /// Times and words.
    QFont font;
    /// Names of tasks.
    QFont mono;

    [[nodiscard]] static Style light();
    [[nodiscard]] static Style dark();
};

} // namespace timeline
