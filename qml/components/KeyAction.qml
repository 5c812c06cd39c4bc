// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// An Action whose key belongs to the list it acts on, not to the window: menus show it, the list obeys it.
import QtQuick.Controls.Basic

Action {
    property string keys: ""
}
