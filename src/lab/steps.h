// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Making the steps of a program in code.
#pragma once

#include "program.h"

#include <algorithm>

namespace lab {

/// A step that is about the task named `text`, or a fail with that message.
[[nodiscard]] inline Node on(NodeKind kind, const QString &text)
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

/// A step with others in it.
[[nodiscard]] inline Node around(NodeKind kind, std::vector<Node> body)
{
    Node node;
    node.kind = kind;
    if (body.size() == 1 || kind == NodeKind::Seq)
        node.body = std::move(body);
    else
        node.body.push_back(around(NodeKind::Seq, std::move(body)));
    return node;
}

/// A step that takes a time, as near as a program may have it.
[[nodiscard]] inline Node lasting(NodeKind kind, std::chrono::nanoseconds time, std::vector<Node> body = {})
{
    Node node = kind == NodeKind::Sleep ? Node() : around(kind, std::move(body));
    node.kind = kind;
    constexpr std::chrono::nanoseconds longest = std::chrono::seconds(std::int64_t(MaxSeconds));
    node.duration = std::clamp(time, std::chrono::nanoseconds(), longest);
    return node;
}

} // namespace lab
