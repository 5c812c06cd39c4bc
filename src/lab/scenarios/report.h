// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a guarded task gives instead of raising, in the words of the chapter.
#pragma once

#include <lab/value.h>

#include <initializer_list>
#include <utility>

namespace lab {

/// "{key: value, …}", as the recordings write a Python dict.
[[nodiscard]] QString reprOfFields(std::initializer_list<std::pair<const char *, Value>> fields);

struct StatusReport {
    QString name;
    QString status;
    QString error;
    /// What the report calls the name.
    const char *subject = "nom";

    static StatusReport success(const QString &name) { return {name, "succès", {}}; }
    static StatusReport failure(const QString &name, const QString &error) { return {name, "erreur", error}; }

    [[nodiscard]] QString repr() const
    {
        return error.isEmpty() ? reprOfFields({{subject, name}, {"statut", status}})
                               : reprOfFields({{subject, name}, {"statut", status}, {"erreur", error}});
    }
};

} // namespace lab
