// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Asks a running program for its tasks.
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <variant>

namespace live {

/// Why there is no answer.
struct NoAnswer {
    enum class Kind {
        NotRunning, ///< nobody listens
        Silent,     ///< somebody does, and says nothing in time
        Other,      ///< what it says is no list of tasks
    };
    Kind kind = Kind::NotRunning;
    /// In a few words, without a full stop.
    QString message;
};

/// Asks whoever listens at `path`, and blocks for at most about `patience`.
[[nodiscard]] std::variant<QJsonObject, NoAnswer> askTasks(
    const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(2));

} // namespace live
