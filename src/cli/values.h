// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The values of options, checked one after another; the first sentence about one that is wrong is kept.
#pragma once

#include <QCommandLineParser>

#include <chrono>

namespace cli {

class Values {
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    {}
    /// What is wrong; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// A whole number; `to` stays as it is when the option is not given.
    void number(const QString &option, int least, int most, int &to);
    /// A number of bytes, with k, M or G for 1024, 1024² or 1024³, as curl has them.
    void bytes(const QString &option, qint64 &to);
    /// Seconds, up to a day.
    void seconds(const QString &option, std::chrono::milliseconds &to);
    /// One of these names; `to` becomes the value with its place among them.
    template<typename Choice>
    void choice(const QString &option, const QStringList &names, Choice &to)
    {
        const qsizetype at = m_parser.isSet(option) ? placeOf(option, names) : -1;
        if (at >= 0)
            to = Choice(at);
    }

    /// Keeps a sentence about a value of an option.
    void complain(const QString &option, const QString &value, const QString &why);

private:
    [[nodiscard]] qsizetype placeOf(const QString &option, const QStringList &names);

    const QCommandLineParser &m_parser;
    QString m_problem;
};

} // namespace cli
