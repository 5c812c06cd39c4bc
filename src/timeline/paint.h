// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Painting a chart: what the view shows of it and nothing else, in time that grows with the pixels and not with the
// recording. An error or a cancel is seen however far the view is zoomed out.
#pragma once

#include "style.h"
#include "view.h"

class QPainter;

namespace timeline {

class Ghost;

/// Paints the view at (0, 0) in its size: ruler, names, lanes, the event loop's strip, the cursor. What was different in
/// the run before, if it is given, stands behind the bars as an outline.
void paint(QPainter &painter, const Chart &chart, const View &view, const Style &style,
           const Ghost *ghost = nullptr);

/// How many tasks stood in the loop's queue over time, and what held it up. paint() does it for a view that has a
/// loopHeight; alone it fills `area`, on the view's scale.
void paintLoopStrip(QPainter &painter, const Chart &chart, const View &view, const Style &style,
                    const QRectF &area);

/// What bars and signs mean, from the upper left corner of `area`, on as many lines as its width asks for; that of a
/// ghost, too, if there is one. Gives the height it takes; with a null painter it only measures.
double paintLegend(QPainter *painter, const Style &style, const QRectF &area, bool hasGhost = false);

} // namespace timeline
