// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the parameters of the scenarios are, in words, where neither their kind nor their role says it.
#pragma once

#include <QString>

namespace lab {

/// A text of the translations ("lab::Program"), in which %1 is the task; null for a name that is none of these.
[[nodiscard]] const char *labelOf(const QString &parameter);

} // namespace lab
