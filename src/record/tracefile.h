// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The syntax of a Chrome trace: one event after another, in pieces that are handed to the device as they fill.
#pragma once

#include "recording.h"

#include <QIODevice>

namespace record {

class TraceFile {
public:
    /// Begins the file on `device`, which outlives it.
    TraceFile(QIODevice &device, bool isSimulated);
    /// Ends it; false when the device did not take all.
    bool finish();

    /// Begins an event of a phase ('X', 'i', 'M' …) in a task's row; what follows up to the next begin() belongs to it.
    void begin(char phase, const QString &name, const char *category, std::int64_t row);
    void number(const char *key, std::int64_t value);
    void text(const char *key, const QString &value);
    /// A time in microseconds, to the nanosecond.
    void time(const char *key, Time value);
    /// The members that follow are those of "args".
    void beginArguments();

private:
    void member(const char *key);
    void quoted(const QString &text);
    void endEvent();

    QIODevice &m_device;
    QByteArray m_waiting;
    bool m_isInEvent = false;
    bool m_isInArguments = false;
    bool m_isWell = true;
};

} // namespace record
