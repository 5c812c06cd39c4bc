// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A recording as a file: JSON Lines, a header and then blocks of events in columns, so that it can be written while
// the run goes on and read as far as it got. docs/record/format.md describes it.
#pragma once

#include "recording.h"

#include <QIODevice>

#include <variant>

namespace record {

/// Writes a recording that grows, block by block.
class JsonLinesWriter {
public:
    /// Writes to `device`, which is open and outlives it.
    explicit JsonLinesWriter(QIODevice &device)
        : m_device(device)
    {}

    /// Writes what `recording` has more than at the last call; it must be the same one, grown. False when the device
    /// does not take it: see its errorString().
    bool append(const Recording &recording);
    /// The same, and the last line, which says that it is whole.
    bool finish(const Recording &recording);

private:
    /// How much of each list.
    struct Extent {
        std::size_t texts = 0;
        std::size_t places = 0;
        std::size_t tasks = 0;
        std::size_t scopes = 0;
        std::size_t events = 0;
        friend bool operator==(const Extent &a, const Extent &b) = default;
    };
    /// What must be written for the events before `lastEvent` to be understood.
    [[nodiscard]] Extent extentFor(const Recording &recording, std::size_t lastEvent) const;
    /// The line for what has not been written of it.
    [[nodiscard]] QByteArray block(const Recording &recording, const Extent &to) const;
    bool writeBlock(const Recording &recording, const Extent &to, const QByteArray &line);
    bool write(const QByteArray &line);

    QIODevice &m_device;
    Extent m_written;
    /// The tasks' states, as a reader gets them from what was written.
    std::vector<aio::TaskState> m_states;
    bool m_hasHeader = false;
};

/// Writes a recording that is over. False when the device does not take it.
bool writeJsonLines(const Recording &recording, QIODevice &device);

/// What was read of a file.
struct ReadRecording {
    Recording recording;
    /// In a sentence or more, what is not as it should be: the file is cut off, its times run backwards. Empty: nothing.
    QString notice;
};
/// Why a file is not a recording that can be read, in a sentence.
struct RecordingError {
    QString message;
};

/// Reads a recording from `device`, which is open. Where a line is wrong, what comes before it is given, with a notice.
[[nodiscard]] std::variant<ReadRecording, RecordingError> readJsonLines(QIODevice &device);

} // namespace record
