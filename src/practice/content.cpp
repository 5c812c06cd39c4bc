// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "content.h"

#include <QtEndian>

#include <cstring>

#include <zlib.h>

namespace practice {

namespace {

constexpr qint64 WordSize = sizeof(quint64);

/// The word number `index` of a file: SplitMix64's output function, a different value for each index.
quint64 wordAt(quint64 seed, quint64 index)
{
    quint64 word = seed + index * 0x9E3779B97F4A7C15u;
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
    return qToLittleEndian(word ^ (word >> 31));
}

const QByteArray Paragraph = QByteArrayLiteral(
    "<p>This paragraph is here to give the page its size; it says the same as the one before.</p>\n");

QByteArray pageStart(const QString &name)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>"
           + name.toHtmlEscaped().toUtf8() + "</title>\n<h1>" + name.toHtmlEscaped().toUtf8()
           + "</h1>\n<p>A page of the practice server.</p>\n";
}

} // namespace

quint64 fingerprint(const QByteArray &name)
{
    // FNV-1a: qHash differs from run to run.
    quint64 hash = 0xCBF29CE484222325u;
    for (const char byte : name)
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001B3u;
    return hash;
}

QByteArray fileContent(const QString &name, qint64 offset, qint64 size)
{
    const quint64 seed = fingerprint(name.toUtf8());
    QByteArray bytes(size, Qt::Uninitialized);
    char *out = bytes.data();
    auto index = static_cast<quint64>(offset / WordSize);
    qint64 left = size;
    const auto putPart = [&](qint64 from, qint64 count) {
        const quint64 word = wordAt(seed, index++);
        std::memcpy(out, reinterpret_cast<const char *>(&word) + from, static_cast<std::size_t>(count));
        out += count;
        left -= count;
    };
    if (const qint64 skipped = offset % WordSize; skipped != 0)
        putPart(skipped, std::min(WordSize - skipped, left));
    for (; left >= WordSize; left -= WordSize, out += WordSize) {
        const quint64 word = wordAt(seed, index++);
        std::memcpy(out, &word, WordSize);
    }
    if (left > 0)
        putPart(0, left);
    return bytes;
}

QByteArray pageContent(const QString &name, qint64 offset, qint64 size)
{
    const QByteArray start = pageStart(name);
    QByteArray bytes = start.mid(std::min<qint64>(offset, start.size()), size);
    bytes.reserve(size);
    const qint64 behind = std::max<qint64>(offset - start.size(), 0);
    if (bytes.size() < size)
        bytes += Paragraph.mid(behind % Paragraph.size(), size - bytes.size());
    while (bytes.size() < size)
        bytes += QByteArrayView(Paragraph).first(std::min<qint64>(Paragraph.size(), size - bytes.size()));
    return bytes;
}

Source sourceOf(const QByteArray &bytes)
{
    return [bytes](qint64 offset, qint64 size) { return bytes.mid(offset, size); };
}

QByteArray gzipped(const QByteArray &plain)
{
    // 16 more than the window's size asks zlib for gzip's header and checksum instead of its own.
    constexpr int GzipWindow = MAX_WBITS + 16;
    constexpr int DefaultMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow, DefaultMemory,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace practice
