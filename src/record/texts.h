// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The texts of a recording, in UTF-8 end to end: a million short ones as QStrings would take four times the room.
#pragma once

#include "blocklist.h"

#include <QHash>
#include <QString>

#include <cstdint>

namespace record {

/// A text's number; 0 is the empty text.
using TextIndex = std::uint32_t;

class Texts {
public:
    /// Keeps a text; one that is not well-formed loses what is not.
    TextIndex add(QStringView text);
    /// The text; empty for a number that was not given.
    [[nodiscard]] QString operator[](TextIndex index) const;
    [[nodiscard]] bool isSame(TextIndex index, QLatin1String text) const;
    /// How many there are; the empty one not counted.
    [[nodiscard]] std::size_t size() const noexcept { return m_entries.size(); }
    /// What they take, in bytes.
    [[nodiscard]] std::size_t memory() const noexcept;

private:
    struct Entry {
        const char *start = nullptr;
        std::uint32_t size = 0;
    };
    using Chunk = std::shared_ptr<char[]>; // NOLINT(modernize-avoid-c-arrays)

    BlockList<Entry> m_entries;
    std::vector<Chunk> m_chunks;
    std::size_t m_chunkSize = 0;
    std::size_t m_used = 0;
    std::size_t m_allocated = 0;
};

/// Gives equal texts the same number, for those it has not forgotten: it remembers about a thousand, each in the one
/// place that its hash gives it, so that a text that is said once costs no more than a glance.
class TextCache {
public:
    TextIndex find(Texts &texts, const QString &text);
    void clear() { m_known.clear(); }

private:
    struct Known {
        QString text;
        TextIndex index = 0;
    };
    std::vector<Known> m_known;
};

} // namespace record
