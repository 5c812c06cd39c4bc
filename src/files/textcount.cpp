// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "textcount.h"

#include <cstdint>
#include <cstring>

namespace files {

namespace {

using Byte = unsigned char;
/// Sixteen bytes at once; GCC and clang make of it what the processor has.
using Lanes = Byte __attribute__((vector_size(16)));
constexpr std::size_t laneCount = sizeof(Lanes);
/// Short enough that a lane can't count past 255.
constexpr std::size_t blockSize = 128 * laneCount;

constexpr int Incomplete = -1;

constexpr bool isAsciiSpace(Byte byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

/// The length of the white space at `at`: iswspace() of C.UTF-8 and the no-break spaces that wc adds. 0: it is none.
/// Incomplete: what is there may be the beginning of one.
int spaceLength(const Byte *at, const Byte *end)
{
    const auto left = end - at;
    switch (at[0]) {
    case 0xc2: // U+00A0
        return left < 2 ? Incomplete : at[1] == 0xa0 ? 2 : 0;
    case 0xe1: // U+1680
        if (left < 2 || (left < 3 && at[1] == 0x9a))
            return Incomplete;
        return at[1] == 0x9a && at[2] == 0x80 ? 3 : 0;
    case 0xe2: // U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+2060
        if (left < 2 || (left < 3 && (at[1] == 0x80 || at[1] == 0x81)))
            return Incomplete;
        if (at[1] == 0x80)
            return (at[2] >= 0x80 && at[2] <= 0x8a) || at[2] == 0xa8 || at[2] == 0xa9 || at[2] == 0xaf ? 3
                                                                                                       : 0;
        return at[1] == 0x81 && (at[2] == 0x9f || at[2] == 0xa0) ? 3 : 0;
    case 0xe3: // U+3000
        if (left < 2 || (left < 3 && at[1] == 0x80))
            return Incomplete;
        return at[1] == 0x80 && at[2] == 0x80 ? 3 : 0;
    default:
        return isAsciiSpace(at[0]) ? 1 : 0;
    }
}

Lanes load(const Byte *from)
{
    Lanes lanes;
    std::memcpy(&lanes, from, sizeof lanes);
    return lanes;
}

/// 0xff where it is white space of ASCII.
Lanes spaces(Lanes lanes)
{
    return Lanes(Lanes(lanes - Byte('\t')) <= Byte('\r' - '\t')) | Lanes(lanes == Byte(' '));
}

int sum(Lanes lanes)
{
    int total = 0;
    for (std::size_t i = 0; i < laneCount; ++i)
        total += lanes[i];
    return total;
}

} // namespace

/// Adds a whole block if it has no white space of several bytes; gives null otherwise.
const Byte *TextCounter::addBlock(const Byte *data)
{
    std::array<Byte, laneCount> first{};
    first[0] = m_isInWord ? 'x' : ' ';
    std::memcpy(first.data() + 1, data, laneCount - 1);
    Lanes before = load(first.data());
    Lanes lines{};
    Lanes words{};
    Lanes suspects{};
    for (std::size_t i = 0; i < blockSize; i += laneCount) {
        const Lanes here = load(data + i);
        if (i > 0)
            before = load(data + i - 1);
        // A true lane is 0xff, which is -1.
        lines -= Lanes(here == Byte('\n'));
        words -= spaces(before) & ~spaces(here);
        suspects |= Lanes(here == Byte(0xc2)) | Lanes(Lanes(here - Byte(0xe1)) <= Byte(2));
    }
    std::array<std::uint64_t, 2> isSuspect{};
    std::memcpy(isSuspect.data(), &suspects, sizeof suspects);
    if ((isSuspect[0] | isSuspect[1]) != 0)
        return nullptr;
    m_count.lines += sum(lines);
    m_count.words += sum(words);
    m_isInWord = !isAsciiSpace(data[blockSize - 1]);
    return data + blockSize;
}

/// Adds up to `stop` or a little further, never past `end`.
const Byte *TextCounter::addSlowly(const Byte *data, const Byte *stop, const Byte *end)
{
    while (data < stop) {
        const int length = spaceLength(data, end);
        if (length == Incomplete) {
            m_pendingSize = std::size_t(end - data);
            std::memcpy(m_pending.data(), data, m_pendingSize);
            return end;
        }
        m_count.lines += *data == '\n' ? 1 : 0;
        addByte(length > 0);
        data += length > 0 ? length : 1;
    }
    return data;
}

/// Deals with the pending bytes as far as they are known now.
void TextCounter::settlePending(bool isEnd)
{
    while (m_pendingSize > 0) {
        const int length = spaceLength(m_pending.data(), m_pending.data() + m_pendingSize);
        if (length == Incomplete && !isEnd)
            return;
        m_count.lines += m_pending[0] == '\n' ? 1 : 0;
        addByte(length > 0);
        const std::size_t taken = length > 0 ? std::size_t(length) : 1;
        m_pendingSize -= taken;
        std::memmove(m_pending.data(), m_pending.data() + taken, m_pendingSize);
    }
}

void TextCounter::add(const char *data, std::size_t size)
{
    m_count.bytes += qint64(size);
    auto at = reinterpret_cast<const Byte *>(data);
    const Byte *const end = at + size;
    while (m_pendingSize > 0 && at < end) {
        m_pending[m_pendingSize++] = *at++;
        settlePending(false);
    }
    while (at < end) {
        if (std::size_t(end - at) >= blockSize) {
            const Byte *next = addBlock(at);
            at = next ? next : addSlowly(at, at + blockSize, end);
        } else {
            at = addSlowly(at, end, end);
        }
    }
}

TextCount TextCounter::result()
{
    settlePending(true);
    return m_count;
}

} // namespace files
