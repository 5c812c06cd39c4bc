// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Filter: which tasks are wanted. What stands over a wanted one in the tree stays, dimmed.
#pragma once

#include <aio/observer.h>

#include <QString>

#include <optional>

namespace timeline {

struct Filter {
    /// A part of the task's name, in any case; empty: every name.
    QString name;
    /// The last known state; Done, Failed, Cancelled, or what it does now.
    std::optional<aio::TaskState> state;
    /// Tasks that are in such a scope, or opened one.
    std::optional<aio::ScopeKind> scope;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && !state && !scope; }
    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace timeline
