// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Lines, words and bytes as wc counts them: lines are newlines; a word is what stands between white space, also when
// it is not printable or no UTF-8 (the rule of coreutils 9.7 in the locale C.UTF-8).
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace files {

struct TextCount {
    qint64 lines = 0;
    qint64 words = 0;
    qint64 bytes = 0;

    TextCount &operator+=(const TextCount &other)
    {
        lines += other.lines;
        words += other.words;
        bytes += other.bytes;
        return *this;
    }
    friend bool operator==(const TextCount &, const TextCount &) = default;
};

/// A count in the making; the text may come in any pieces.
class TextCounter {
public:
    void add(const char *data, std::size_t size);
    /// What all of it comes to; call once, at the end.
    [[nodiscard]] TextCount result();

private:
    using Byte = unsigned char;

    const Byte *addBlock(const Byte *data);
    const Byte *addSlowly(const Byte *data, const Byte *stop, const Byte *end);
    void addByte(bool isSpace)
    {
        m_count.words += !isSpace && !m_isInWord ? 1 : 0;
        m_isInWord = !isSpace;
    }
    void settlePending(bool isEnd);

    TextCount m_count;
    bool m_isInWord = false;
    /// The beginning of what may be a white space of several bytes, at the end of a piece.
    std::array<Byte, 3> m_pending{};
    std::size_t m_pendingSize = 0;
};

} // namespace files
