// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The source of the scenario in a card of its own.
import QtQuick
import Coroscope

Card {
    LabCode {
        anchors.fill: parent
        anchors.margins: Theme.border
    }
}
