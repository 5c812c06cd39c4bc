// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The options that stand below an address in a list of aria2's: indented lines of the form `known=value`. Pure.
#pragma once

#include "itemoptions.h"

#include <QStringView>

namespace download {

/// The most attempts that an option can ask for; 0 in a list: without end.
inline constexpr int mostTries = 1'000'000;

/// Why an option can't be used; `subject` and `number` fill the sentence. Never says a value that may be secret.
struct OptionProblem {
    enum Kind : std::uint8_t {
        None,
        NoAddressAbove,  ///< there is nothing that the option could be for
        NoNumber,        ///< no number from 1 to `number`, or 0
        NoSize,          ///< not of the form 500K
        NoTruth,         ///< neither true nor false
        NoHeader,        ///< not of the form "Name: value"
        NoName,          ///< names no file, or no folder
        LeavesFolder,    ///< a path that does not stay below the folder
        NoProxy,         ///< no address of a proxy
        UnknownChecksum, ///< there is no algorithm `subject`
        NoHexadecimal,   ///< a checksum has other characters
        ChecksumLength,  ///< a checksum by `subject` has `number` digits
        OtherChecksum,   ///< the address has another one
        ForOneFile,      ///< and the line makes `number`
        UnequalMirrors   ///< a mirror does not make as many addresses as the first of the line
    };
    Kind kind = None;
    QString subject = {};
    qint64 number = 0;
    friend bool operator==(const OptionProblem &, const OptionProblem &) = default;
};

[[nodiscard]] OptionProblem problemOf(const ChecksumProblem &problem);

/// An indented line that reads `known=value`, taken apart.
struct OptionLine {
    QString name;
    QStringView value;
    bool isIgnored = false; ///< aria2 has it, and it means nothing here
};
/// Nothing if the line is something else, an address for example.
[[nodiscard]] std::optional<OptionLine> readOptionLine(QStringView line);

/// Makes options of the lines below one address.
class OptionReader {
public:
    /// None when it could be read; what is ignored always can.
    [[nodiscard]] OptionProblem take(const OptionLine &line);
    /// What was taken so far; null if that says nothing.
    [[nodiscard]] std::shared_ptr<ItemOptions> options() const;

private:
    struct Proxy {
        QByteArray address;
        QByteArray user;
        QByteArray password;
        [[nodiscard]] QByteArray complete() const;
    };

    [[nodiscard]] OptionProblem takePath(const QString &name, QStringView value);
    [[nodiscard]] OptionProblem takeNumber(const QString &name, QStringView value);
    [[nodiscard]] OptionProblem takeWhenExists(const QString &name, QStringView value);
    [[nodiscard]] OptionProblem takeProxy(const QString &name, QStringView value);
    [[nodiscard]] OptionProblem takeText(const QString &name, QStringView value);

    ItemOptions m_options;
    Proxy m_proxies[3]; ///< for all, http, https
};

/// Whether it can be sent as it is: "Name: value" in one line.
[[nodiscard]] bool isHeader(const QByteArray &text);
/// An address of a proxy, http:// if none of libcurl's schemes is said; empty if it is none.
[[nodiscard]] QByteArray readProxy(QStringView text);

} // namespace download
