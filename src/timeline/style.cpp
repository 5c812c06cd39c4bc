// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "style.h"

#include <QFontDatabase>

namespace timeline {

namespace {

/// `share` of a colour on another.
QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto mix = [share](float a, float b) { return share * a + (1 - share) * b; };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

Style withFonts(Style style)
{
    style.font = sized(QFontDatabase::systemFont(QFontDatabase::GeneralFont), 11);
    style.mono = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 13);
    return style;
}

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

} // namespace

Style Style::light()
{
    const QColor surface = rgb(0xffffff);
    Style style{
        .surface = surface,
        .raised = rgb(0xeceff4),
        .line = rgb(0xdde1e8),
        .text = rgb(0x171b22),
        .muted = rgb(0x5a6473),
        .accent = rgb(0x2a63d6),
        .onBadge = rgb(0xffffff),
        .scheduled = {rgb(0xdddddd), rgb(0x8a8f98), rgb(0x6e6e6e)},
        .running = {rgb(0x2b6cff), rgb(0x2866f0), rgb(0x2866f0)},
        .suspended = {mixed(rgb(0x33bbee), surface, 0.35F), rgb(0x2f93b8), rgb(0x217898)},
        .cancelling = {rgb(0xe69f00), rgb(0x966700), rgb(0x966700)},
        .cancelled = {rgb(0x444444), rgb(0x444444), rgb(0x444444)},
        .failed = {rgb(0xdc267f), rgb(0xd12479), rgb(0xd12479)},
        .done = {rgb(0x228833), rgb(0x208130), rgb(0x208130)},
        .font = {},
        .mono = {},
    };
    return withFonts(style);
}

Style Style::dark()
{
    const QColor surface = rgb(0x1a1e25);
    Style style{
        .surface = surface,
        .raised = rgb(0x222831),
        .line = rgb(0x2d3440),
        .text = rgb(0xe8ebf1),
        .muted = rgb(0x98a2b3),
        .accent = rgb(0x7aa7ff),
        .onBadge = rgb(0x12151a),
        .scheduled = {rgb(0xdddddd), rgb(0x98a2b3), rgb(0xdddddd)},
        .running = {rgb(0x2b6cff), rgb(0x5589ff), rgb(0x5589ff)},
        .suspended = {mixed(rgb(0x66ccee), surface, 0.35F), rgb(0x4f9fba), rgb(0x66ccee)},
        .cancelling = {rgb(0xccbb44), rgb(0xccbb44), rgb(0xccbb44)},
        .cancelled = {rgb(0xcc79a7), rgb(0xcc79a7), rgb(0xcc79a7)},
        .failed = {rgb(0xee6677), rgb(0xee6677), rgb(0xee6677)},
        .done = {rgb(0x588420), rgb(0x749946), rgb(0x749946)},
        .font = {},
        .mono = {},
    };
    return withFonts(style);
}

} // namespace timeline
