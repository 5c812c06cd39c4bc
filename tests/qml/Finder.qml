// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Finds what shows by its accessible name, as a screen reader would.
import QtQuick

QtObject {
    required property Item root

    function all(name, item) {
        let found = []
        const children = (item ?? root).children
        for (let index = 0; index < children.length; ++index) {
            const child = children[index]
            if (!child.visible)
                continue
            const called = child.Accessible.name
            if (name instanceof RegExp ? name.test(called) : called === name)
                found.push(child)
            found = found.concat(all(name, child))
        }
        return found
    }
    function one(name) {
        return all(name)[0] ?? null
    }
    function shows(name) {
        return all(name).length > 0
    }
}
