// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A tool tip is made when it is first to be seen, and then like any other.
import QtQuick
import QtTest
import Coroscope

Item {
    id: root

    width: 200
    height: 200

    LazyToolTip {
        id: tip

        text: "Close it"
    }
    TestCase {
        name: "LazyToolTip"
        when: windowShown

        function test_itIsMadeWhenItIsToBeSeen() {
            failOnWarning(/./)
            compare(tip.item, null)
            tip.isShown = true
            verify(tip.item !== null)
            tryCompare(tip.item, "visible", true)
            compare(tip.item.text, "Close it")
            tip.isShown = false
            tryCompare(tip.item, "visible", false)
        }
    }
}
