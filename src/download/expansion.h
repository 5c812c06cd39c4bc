// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Ranges and sets in an address, in the form that curl and aria2 share: `[1-100]`, `[001-100]`, `[a-z]`,
// `[1-9:2]`, `{a,b,c}`. Several multiply. They are counted without being made. What is not well formed is
// plain text.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace download {

/// A text with the ranges and sets in it; what it makes is numbered from 0, the last range running fastest.
class Expansion {
public:
    /// Finds the ranges and sets before the fragment.
    [[nodiscard]] static Expansion read(QStringView text);

    /// How many texts it makes: 1 without a range, at most MaxCount.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The text number `index`, from 0 to count() - 1.
    [[nodiscard]] QString at(qint64 index) const;
    /// Where the first range begins, or the plain text ends.
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] bool isPlain() const { return m_parts.empty(); }

    /// Where counting stops.
    static constexpr qint64 MaxCount = 1'000'000'000'000'000;

private:
    struct Part {
        QString before;      ///< plain text up to the range
        QStringList choices; ///< of a set; else:
        qint64 first = 0;    ///< a number or a letter
        qint64 step = 1;
        qint64 count = 1;
        int width = 0; ///< numbers are filled up with zeros to this width
        bool isLetter = false;
    };

    static qsizetype readRange(QStringView text, Part &part);
    static qsizetype readSet(QStringView text, Part &part);
    static QString choice(const Part &part, qint64 index);

    std::vector<Part> m_parts;
    QString m_rest;
    qsizetype m_begin = 0;
    qint64 m_count = 1;
};

} // namespace download
