// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the run came to, in words, and how each task ended.
import QtQuick
import Coroscope

Card {
    id: card

    implicitHeight: words.implicitHeight + 2 * Theme.inner

    LabOutcome {
        id: words

        x: Theme.inner
        y: Theme.inner
        width: parent.width - 2 * Theme.inner
    }
}
