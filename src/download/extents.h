// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Which bytes of a file are here: runs in ascending order, with at least one missing byte between two of them. A plain
// value.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace download {

/// The bytes from `begin` on, up to `end`, which is not one of them.
struct Run {
    qint64 begin = 0;
    qint64 end = 0;
    [[nodiscard]] qint64 size() const { return end - begin; }
    friend bool operator==(const Run &, const Run &) = default;
};

class Extents {
public:
    Extents() = default;
    /// The first `size` bytes.
    explicit Extents(qint64 size) { add({0, size}); }

    /// More is here; what was here already is no error.
    void add(Run run);
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }
    /// Bytes that are here.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Where the run that holds the byte at `at` ends; `at`, if that byte is missing.
    [[nodiscard]] qint64 reach(qint64 at) const;
    /// How many bytes before `at` are here without a gap.
    [[nodiscard]] qint64 before(qint64 at) const;
    /// What is missing of a file of `size` bytes, in ascending order.
    [[nodiscard]] std::vector<Run> gaps(qint64 size) const;
    [[nodiscard]] bool isWhole(qint64 size) const { return reach(0) >= size; }
    /// Without what lies at `size` or behind it, and without runs of at most `least` bytes.
    [[nodiscard]] Extents clipped(qint64 size, qint64 least = 0) const;

    /// "0-65536,131072-200000"; empty if nothing is here.
    [[nodiscard]] QByteArray toText() const;
    /// Nothing if it is not in that form, and in order.
    [[nodiscard]] static std::optional<Extents> fromText(QByteArrayView text);

    friend bool operator==(const Extents &, const Extents &) = default;

private:
    std::vector<Run> m_runs;
    qint64 m_total = 0;
};

} // namespace download
