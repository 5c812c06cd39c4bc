// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The program `coroscope`: options before anything needs a display, then the window.
#include <app/application.h>

#include <QGuiApplication>
#include <QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(CoroscopePlugin)

namespace {

QStringList argumentsOf(int count, char *values[])
{
    QStringList arguments;
    for (int index = 0; index < count; ++index)
        arguments << QString::fromLocal8Bit(values[index]);
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    const app::ParsedOptions parsed = app::parseOptions(argumentsOf(argc, argv));
    if (parsed.isFinal) {
        std::fputs(qUtf8Printable(parsed.print), parsed.exitCode == 0 ? stdout : stderr);
        return parsed.exitCode;
    }
    QGuiApplication::setApplicationName(QStringLiteral("coroscope"));
    QGuiApplication::setApplicationVersion(QStringLiteral(COROSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Coroscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.coroscope.Coroscope"));
    QGuiApplication gui(argc, argv);
    app::Application application(parsed.options);
    return application.run();
}
