// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What --demo can start, and when a picture of it says most.
#include <QStringList>

namespace app {

class Dashboard;

/// The names --demo takes.
QStringList demoNames();

/// Starts the demonstration on the dashboard, on the current loop.
void startDemo(const QString &name, Dashboard &dashboard);

/// Whether the dashboard has come to the moment of this demonstration that a picture should show.
bool isDemoPosed(const QString &name, const Dashboard &dashboard);

} // namespace app
