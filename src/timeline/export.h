// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A whole recording as one picture, with a title and a legend.
#pragma once

#include "style.h"

#include <record/recording.h>

#include <QByteArray>
#include <QImage>
#include <QString>

namespace timeline {

struct PictureOptions {
    /// Pixels, 200 to 20,000. The height follows from the lanes.
    int width = 1200;
    Style style;
    QString title;
    bool hasLegend = true;
    /// Device pixels of a pixel, for toImage().
    double scale = 1;
    /// Lanes after these are left out.
    std::size_t mostLanes = 2000;
};

/// Fonts need a QGuiApplication; on the platform "offscreen" one does without a display.
[[nodiscard]] QByteArray toSvg(const record::Recording &recording, const PictureOptions &options);
[[nodiscard]] QImage toImage(const record::Recording &recording, const PictureOptions &options);

} // namespace timeline
