// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Lists of addresses of a practice server, for demonstrations and tests.
#pragma once

#include <QStringList>
#include <QUrl>

namespace practice {

/// Three sites three times each, in turn; each page answers after half a second. One after the other they
/// take 4.5 s, all at once 0.5 s. `base` is the server's url().
QStringList chapterList(const QUrl &base);

/// Addresses that each do something else: pages and files that succeed, at once, slowly, or at the second
/// attempt, among others that cannot.
QStringList mixedList(const QUrl &base);

} // namespace practice
