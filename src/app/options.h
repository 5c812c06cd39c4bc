// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The options of the program `coroscope`, read before a window system is touched: --help, --version and a wrong
// value must answer without a display. The command line speaks English in every language, like coroscope-cli.
#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

class QJsonObject;

namespace app {

/// What the command line asked for; every value has been checked.
struct Options {
    QString page;     ///< empty: the page of last time
    QString scenario; ///< empty: none; else one of the Lab, which is the page then
    QString demo;     ///< empty: none
    QStringList open; ///< addresses, and absolute paths of lists
    QString theme;    ///< empty, "light", "dark" or "system"
    QString language; ///< empty, "en" or "fr"
    QString profile;  ///< empty: the user's own
    QString grab;     ///< where the picture goes; empty: no picture
    std::optional<std::chrono::milliseconds> grabAfter; ///< empty: when the page is settled
    std::optional<QSize> size;                          ///< of the window, in device-independent pixels
    bool selfTest = false;

    /// A picture or a self-test runs with a profile of its own and never joins another window.
    bool isAlone() const { return selfTest || !grab.isEmpty(); }

    /// What a second start tells the first window.
    QJsonObject toJson() const;
    /// The counterpart; what another version may have sent and is unknown here is left out.
    static Options fromJson(const QJsonObject &object);
};

/// Either options, or what to print and the exit code to end with.
struct ParsedOptions {
    Options options;
    QString print;    ///< --help or --version, for stdout; or one line on what is wrong, for stderr
    int exitCode = 0; ///< 2 for a wrong usage
    bool isFinal = false;
};

/// Reads the arguments, the program's name first.
ParsedOptions parseOptions(const QStringList &arguments);

/// The pages this version has, in the order of the rail.
QStringList pageNames();

} // namespace app
