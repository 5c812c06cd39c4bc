// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The errors that tasks of the scenarios raise: Python's, by name and by kinship.
#pragma once

#include <QStringList>

#include <stdexcept>

namespace lab {

class ValueError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class KeyError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class TypeError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class OSError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class ConnectionError : public OSError {
public:
    using OSError::OSError;
};

/// Raises the error that `text` describes: "ValueError: boom".
[[noreturn]] void raise(const QString &text);
/// The same as a value.
[[nodiscard]] std::exception_ptr errorOf(const QString &text);
/// Whether raise() knows the class that `text` names.
[[nodiscard]] bool isError(const QString &text);
/// The classes it knows.
[[nodiscard]] QStringList errorNames();

} // namespace lab
