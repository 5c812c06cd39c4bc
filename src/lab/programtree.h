// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A program as a tree of one sort of item, which is easier to change than tasks and nodes in turns. Used by the edits
// only.
#pragma once

#include "programedit.h"

#include <QSet>

namespace lab {

struct Item {
    bool isTask = false;
    QString name;
    /// Of a step; nothing is in it.
    Node node;
    /// Tasks, then steps.
    std::vector<Item> children;
};

struct ProgramTree {
    explicit ProgramTree(const Program &program);

    /// Null when there is no such row.
    [[nodiscard]] Item *at(const Address &address);
    [[nodiscard]] Program toProgram() const;
    /// The names of all tasks, R among them.
    [[nodiscard]] QSet<QString> names() const;

    /// The task R.
    Item root;
    std::vector<ExternalCancel> externals;
};

/// Whether tasks, or steps, may stand in `item`; and whether it has room for one more.
[[nodiscard]] bool holds(const Item &item, bool areTasks);
[[nodiscard]] bool hasRoom(const Item &item, bool forTask);
/// Calls `visit(Item &)` for `item` and all that is in it, from top to bottom.
template<typename TheItem, typename Visit>
void forEachItem(TheItem &item, const Visit &visit)
{
    visit(item);
    for (auto &child : item.children)
        forEachItem(child, visit);
}

} // namespace lab
