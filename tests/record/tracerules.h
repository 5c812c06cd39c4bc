// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The rules of Chrome's Trace Event Format that a viewer relies on, checked on a whole file.
#pragma once

#include <QByteArray>
#include <QString>

/// The first rule that a trace breaks, in words; empty when it keeps them all.
[[nodiscard]] QString brokenRule(const QByteArray &trace);
