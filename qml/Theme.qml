// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Every colour, size and time of the interface. The state colours are those that three kinds of colour blindness still
// tell apart; check with a simulation before changing one.
pragma Singleton

import QtQuick
import Coroscope

QtObject {
    id: theme

    readonly property SystemTheme system: SystemTheme {}
    readonly property bool isDark: Settings.theme === Settings.Dark
                                   || (Settings.theme === Settings.System && system.isDark)

    readonly property color background: isDark ? "#12151a" : "#f4f5f8"
    readonly property color surface: isDark ? "#1a1e25" : "#ffffff"
    readonly property color raised: isDark ? "#222831" : "#eceff4"
    readonly property color line: isDark ? "#2d3440" : "#dde1e8"
    readonly property color text: isDark ? "#e8ebf1" : "#171b22"
    readonly property color muted: isDark ? "#98a2b3" : "#5a6473"
    readonly property color accent: isDark ? "#7aa7ff" : "#2a63d6"
    readonly property color accentInk: isDark ? "#10141b" : "#ffffff"
    readonly property color accentHover: isDark ? "#93b8ff" : "#2156c0"
    readonly property color hover: isDark ? "#262d37" : "#f1f3f7"
    readonly property color pressed: isDark ? "#2d3541" : "#e4e8ef"
    readonly property color danger: stateText[TaskState.Failed]
    readonly property color scrim: isDark ? "#99000000" : "#66171b22"

    // By TaskState: scheduled, running, suspended, cancelling, cancelled, failed, done.
    readonly property var stateFill: isDark
        ? ["#dddddd", "#2b6cff", "#66ccee", "#ccbb44", "#cc79a7", "#ee6677", "#588420"]
        : ["#dddddd", "#2b6cff", "#33bbee", "#e69f00", "#444444", "#dc267f", "#228833"]
    readonly property var stateText: isDark
        ? ["#dddddd", "#5589ff", "#66ccee", "#ccbb44", "#cc79a7", "#ee6677", "#749946"]
        : ["#6e6e6e", "#2866f0", "#217898", "#966700", "#444444", "#d12479", "#208130"]
    // Pale fills are outlined, so that they stand out from the surface.
    readonly property var stateOutline: isDark
        ? ["#dddddd", "#2b6cff", "#66ccee", "#ccbb44", "#cc79a7", "#ee6677", "#588420"]
        : ["#8a8a8a", "#2b6cff", "#217898", "#966700", "#444444", "#dc267f", "#228833"]
    readonly property var stateIcon: ["state-scheduled", "state-running", "state-suspended", "state-cancelling",
                                      "state-cancelled", "state-failed", "state-done"]
    readonly property var stateNames: [qsTr("scheduled"), qsTr("running"), qsTr("suspended"), qsTr("cancelling"),
                                       qsTr("cancelled"), qsTr("failed"), qsTr("done")]
    // By Step of the waterfall: waits for a place, name lookup, connection, TLS, waiting, receiving, writing, computes the
    // checksum, waits for the next attempt, paused.
    readonly property var stepFill: isDark
        ? ["#7d8695", "#2f9e9e", "#d98c3f", "#b78ae0", "#66ccee", "#5589ff", "#749946", "#cc79a7", "#ccbb44", "#7d8695"]
        : ["#9aa3b0", "#12807f", "#b5651d", "#8250c4", "#217898", "#2b6cff", "#228833", "#a23b72", "#966700", "#9aa3b0"]
    // By files::Change: new, gone, changed, the same, not known.
    readonly property var changeState: [TaskState.Running, TaskState.Failed, TaskState.Cancelling, TaskState.Done, -1]
    readonly property real tint: isDark ? 0.20 : 0.14

    // Sizes follow the system font; 13 is the size the design was drawn at, and the least.
    readonly property int bodySize: Math.max(13, system.fontSize)
    readonly property real scale: bodySize / 13
    readonly property font title: Qt.font({ pixelSize: Math.round(20 * scale), weight: Font.DemiBold })
    readonly property font section: Qt.font({ pixelSize: Math.round(14 * scale), weight: Font.DemiBold })
    readonly property font figure: Qt.font({ pixelSize: Math.round(21 * scale), weight: Font.DemiBold })
    readonly property font body: Qt.font({ pixelSize: bodySize })
    readonly property font strong: Qt.font({ pixelSize: bodySize, weight: Font.DemiBold })
    readonly property font medium: Qt.font({ pixelSize: bodySize, weight: Font.Medium })
    readonly property font small: Qt.font({ pixelSize: Math.round(12 * scale) })
    readonly property font smallStrong: Qt.font({ pixelSize: Math.round(11 * scale), weight: Font.DemiBold })
    readonly property font tiny: Qt.font({ pixelSize: Math.round(11 * scale) })
    readonly property font code: Qt.font({ family: system.codeFamily, pixelSize: Math.round(12 * scale) })
    readonly property font list: Qt.font({ family: system.codeFamily, pixelSize: Math.round(13 * scale) })

    readonly property int hair: Math.round(4 * scale)
    readonly property int tight: Math.round(8 * scale)
    readonly property int snug: Math.round(12 * scale)
    readonly property int gap: Math.round(16 * scale)
    readonly property int inner: Math.round(18 * scale)
    readonly property int margin: Math.round(24 * scale)
    readonly property int control: Math.round(32 * scale)
    readonly property int row: Math.round(34 * scale)
    readonly property int tallRow: Math.round(54 * scale)
    readonly property int badge: Math.round(26 * scale)
    readonly property int grip: Math.round(9 * scale)
    readonly property int gripArea: Math.round(18 * scale)
    readonly property int chip: Math.round(24 * scale)
    readonly property int bar: Math.round(8 * scale)
    readonly property int pill: Math.round(20 * scale)
    readonly property int icon: Math.round(16 * scale)
    readonly property int glyph: Math.round(13 * scale)
    readonly property int railIcon: Math.round(22 * scale)
    readonly property int rail: Math.round(84 * scale)
    readonly property int cardRadius: 12
    readonly property int radius: 7
    readonly property int border: 1
    readonly property int focusRing: 2
    readonly property int nameColumn: Math.round(110 * scale)
    readonly property int timeColumn: Math.round(104 * scale)
    readonly property int cancelColumn: Math.round(76 * scale)
    readonly property int sizeColumn: Math.round(136 * scale)
    readonly property int tableColumns: Math.round(580 * scale)
    readonly property int rateColumn: Math.round(76 * scale)
    readonly property int actionColumn: Math.round(84 * scale)
    readonly property int narrowBar: Math.round(56 * scale)
    readonly property int field: Math.round(132 * scale)
    readonly property int numberField: Math.round(84 * scale)
    readonly property int dialogWidth: Math.round(860 * scale)
    readonly property int sheetWidth: Math.round(520 * scale)
    readonly property int menuWidth: Math.round(300 * scale)
    readonly property int leastDetails: Math.round(320 * scale)
    readonly property int settingsWidth: Math.round(640 * scale)
    readonly property int launchCardWidth: Math.round(250 * scale)
    readonly property int leastLaunchCard: Math.round(236 * scale)
    readonly property int wideTable: Math.round(1140 * scale)
    readonly property int wideCard: Math.round(840 * scale)
    readonly property int narrowCard: Math.round(700 * scale)
    readonly property int narrowPage: Math.round(800 * scale)
    readonly property int narrowStatus: Math.round(540 * scale)
    readonly property int listCard: Math.round(190 * scale)
    readonly property int leastTable: Math.round(260 * scale)
    readonly property int lane: Math.round(30 * scale)
    readonly property int laneNames: Math.round(190 * scale)
    readonly property int leastTimeline: Math.round(150 * scale)
    readonly property int leastLegend: Math.round(320 * scale)
    readonly property int leastWords: Math.round(110 * scale)
    readonly property int filterField: Math.round(160 * scale)
    readonly property int speedField: Math.round(84 * scale)
    readonly property int scopeField: Math.round(136 * scale)
    readonly property int logRow: Math.round(26 * scale)
    readonly property int logTime: Math.round(64 * scale)
    readonly property int logTask: Math.round(150 * scale)
    readonly property int logEvent: Math.round(130 * scale)
    readonly property int catalogue: Math.round(248 * scale)
    readonly property int narrowCatalogue: Math.round(190 * scale)
    readonly property int codeCard: Math.round(400 * scale)
    readonly property int wideLab: Math.round(1180 * scale)
    readonly property int tallLab: Math.round(760 * scale)
    readonly property int tallTimeline: Math.round(460 * scale)
    readonly property int longestChip: Math.round(260 * scale)
    readonly property int parameter: Math.round(150 * scale)
    readonly property int codeNumber: Math.round(44 * scale)
    readonly property int codeLine: Math.round(20 * scale)
    readonly property real zoomStep: 1.25
    readonly property int shortList: 8
    readonly property int longList: 18

    readonly property bool isStill: Settings.isMotionReduced
    readonly property int quick: isStill ? 0 : 120
    readonly property int tick: isStill ? 0 : 33
    readonly property int tipDelay: 600
    readonly property int messageStay: 10000
}
