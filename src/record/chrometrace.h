// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A recording for the viewers of others: the Trace Event Format of Chrome, which Perfetto and chrome://tracing read.
#pragma once

#include "recording.h"

#include <QIODevice>

namespace record {

/// Writes a trace to `device`, which is open: a row a task, in the order of the tree; its states and scopes as slices,
/// cancels, failures and notes as instants, and an arrow from who asked for a cancel. False when the device does not
/// take it: see its errorString().
bool writeChromeTrace(const Recording &recording, QIODevice &device);

} // namespace record
