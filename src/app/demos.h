// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What --demo can start, and when a picture of it says most.
#include <QStringList>

namespace app {

class Dashboard;
class Downloads;
class FileJobs;
class Lab;
class RunView;

/// What a demonstration plays on. What it downloads or makes goes to `folder`.
struct Stage {
    Dashboard &dashboard;
    Downloads &downloads;
    FileJobs &files;
    RunView &runView;
    Lab &lab;
    QString folder;
};

/// The names --demo takes.
QStringList demoNames();

/// The page that shows it.
QString demoPage(const QString &name);

/// Starts the demonstration on the current loop.
void startDemo(const QString &name, const Stage &stage);

/// Whether the stage has come to the moment of this demonstration that a picture should show.
bool isDemoPosed(const QString &name, const Stage &stage);

} // namespace app
