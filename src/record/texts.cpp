// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "texts.h"

#include <algorithm>

namespace record {

namespace {

constexpr std::size_t UsualChunk = 64 * 1024;
constexpr std::size_t Remembered = 1024;
/// A longer text is hardly said twice, and would keep much memory alive.
constexpr qsizetype LongestRemembered = 256;

} // namespace

TextIndex Texts::add(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const QByteArray bytes = text.toUtf8();
    const auto size = std::size_t(bytes.size());
    // A copy of the recording that shares the chunk may write behind the same end.
    if (m_chunks.empty() || m_used + size > m_chunkSize || m_chunks.back().use_count() > 1) {
        m_chunkSize = std::max(UsualChunk, size);
        m_chunks.push_back(Chunk(new char[m_chunkSize]));
        m_allocated += m_chunkSize;
        m_used = 0;
    }
    char *start = m_chunks.back().get() + m_used;
    std::copy(bytes.begin(), bytes.end(), start);
    m_used += size;
    m_entries.append({start, std::uint32_t(size)});
    return TextIndex(m_entries.size());
}

QString Texts::operator[](TextIndex index) const
{
    if (index == 0 || index > m_entries.size())
        return {};
    const Entry &entry = m_entries[index - 1];
    return QString::fromUtf8(entry.start, qsizetype(entry.size));
}

bool Texts::isSame(TextIndex index, QLatin1String text) const
{
    if (index == 0 || index > m_entries.size())
        return text.isEmpty();
    const Entry &entry = m_entries[index - 1];
    return std::equal(entry.start, entry.start + entry.size, text.data(), text.data() + text.size());
}

std::size_t Texts::memory() const noexcept { return m_entries.memory() + m_allocated; }

TextIndex TextCache::find(Texts &texts, const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (text.size() > LongestRemembered)
        return texts.add(text);
    if (m_known.empty())
        m_known.resize(Remembered);
    Known &known = m_known[qHash(text, 0) % Remembered];
    if (known.text != text)
        known = {text, texts.add(text)};
    return known.index;
}

} // namespace record
