// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recordings for the tests of formats: those of every scenario and of random programs.
#pragma once

#include <record/recording.h>

#include <functional>

namespace sample {

/// Calls `visit` with each recording and where it is from.
void forEach(const std::function<void(const record::Recording &, const QString &)> &visit);

/// A run that has every kind of event.
[[nodiscard]] record::Recording ofEverything();

/// The first thing in which two recordings differ, in words; empty when they are the same.
[[nodiscard]] QString difference(const record::Recording &a, const record::Recording &b);

} // namespace sample
