// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "pythonerrors.h"

#include <array>
#include <string>

namespace lab {

namespace {

template<typename Error>
[[noreturn]] void throwIt(const std::string &message)
{
    throw Error(message);
}

struct Known {
    QLatin1String name;
    void (*raise)(const std::string &message);
};
constexpr std::array<Known, 5> KnownErrors{{
    {QLatin1String("ValueError"), throwIt<ValueError>},
    {QLatin1String("KeyError"), throwIt<KeyError>},
    {QLatin1String("TypeError"), throwIt<TypeError>},
    {QLatin1String("OSError"), throwIt<OSError>},
    {QLatin1String("ConnectionError"), throwIt<ConnectionError>},
}};

/// The class before the colon; all of it without one.
QString nameIn(const QString &text) { return text.section(u':', 0, 0).trimmed(); }

} // namespace

void raise(const QString &text)
{
    const QString name = nameIn(text);
    const std::string message = text.section(u':', 1).trimmed().toStdString();
    for (const Known &known : KnownErrors) {
        if (name == known.name)
            known.raise(message);
    }
    throw std::runtime_error(text.toStdString());
}

std::exception_ptr errorOf(const QString &text)
{
    try {
        raise(text);
    } catch (...) {
        return std::current_exception();
    }
}

bool isError(const QString &text) { return errorNames().contains(nameIn(text)); }

QStringList errorNames()
{
    QStringList names;
    for (const Known &known : KnownErrors)
        names += known.name;
    return names;
}

} // namespace lab
