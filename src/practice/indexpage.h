// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace practice {

/// The server's first page: each route with a link that works and what it does.
QByteArray indexPage();

} // namespace practice
