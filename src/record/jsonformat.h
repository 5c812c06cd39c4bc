// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The words of the JSON Lines form of a recording, for who writes and who reads it. docs/record/format.md explains them.
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>

namespace record {

inline constexpr const char *FormatName = "coroscope-recording";
inline constexpr int FormatVersion = 1;
/// A longer line is not read.
inline constexpr qsizetype MostLine = qsizetype(128) * 1024 * 1024;
/// Stands for `null`, which stands for a time that never comes.
inline constexpr qint64 NoTime = std::numeric_limits<qint64>::min();

namespace Fields {
inline constexpr const char *Format = "format";
inline constexpr const char *Version = "version";
inline constexpr const char *Simulated = "simulated";
inline constexpr const char *Texts = "texts";
inline constexpr const char *Places = "places";
inline constexpr const char *Tasks = "tasks";
inline constexpr const char *Scopes = "scopes";
inline constexpr const char *Events = "events";
inline constexpr const char *End = "end";
inline constexpr const char *States = "states";
inline constexpr const char *Shortened = "shortened";
} // namespace Fields

/// A list of whole numbers, one for each place, task, scope or event of a block.
struct Column {
    const char *name;
    /// What stands in a column that is left out; without it the column is always there.
    std::optional<qint64> standard = std::nullopt;
};

namespace PlaceColumns {
inline constexpr Column Outer{"outer", -1};
inline constexpr Column File{"file"};
inline constexpr Column Function{"function", 0};
inline constexpr Column Line{"line", 0};
} // namespace PlaceColumns

namespace TaskColumns {
inline constexpr Column Id{"id"};
inline constexpr Column Created{"created", 0};
inline constexpr Column Name{"name", 0};
inline constexpr Column Creator{"creator", -1};
inline constexpr Column Place{"place", -1};
inline constexpr Column State{"state", 0};
inline constexpr Column Older{"older", 0};
} // namespace TaskColumns

namespace ScopeColumns {
inline constexpr Column Kind{"kind"};
inline constexpr Column Opened{"opened", 0};
inline constexpr Column Until{"until", NoTime};
inline constexpr Column Task{"task", -1};
inline constexpr Column Place{"place", -1};
} // namespace ScopeColumns

namespace EventColumns {
inline constexpr Column Kind{"kind"};
inline constexpr Column Time{"time", 0};
inline constexpr Column Until{"until", NoTime};
inline constexpr Column Task{"task", -1};
inline constexpr Column Other{"other", -1};
inline constexpr Column Scope{"scope", -1};
inline constexpr Column Place{"place", -1};
inline constexpr Column Text{"text", 0};
inline constexpr Column Value{"value", 0};
inline constexpr Column Detail{"detail", 0};
inline constexpr Column Turn{"turn", 0};
} // namespace EventColumns

} // namespace record
