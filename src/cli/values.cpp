// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "values.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr double mostSeconds = 86'400;

} // namespace

void Values::number(const QString &option, int least, int most, int &to)
{
    if (!m_parser.isSet(option))
        return;
    bool isNumber = false;
    const int value = m_parser.value(option).toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        to = value;
    else
        complain(option, m_parser.value(option), u"is no number from %1 to %2"_s.arg(least).arg(most));
}

void Values::bytes(const QString &option, qint64 &to)
{
    if (!m_parser.isSet(option))
        return;
    static const QRegularExpression form(u"^([0-9]{1,9}(?:\\.[0-9]{1,6})?)([kMG]?)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(m_parser.value(option));
    const qsizetype power = match.captured(2).isEmpty() ? 0
                                                        : 1 + u"kmg"_s.indexOf(match.captured(2).toLower());
    const qint64 value = std::llround(match.captured(1).toDouble() * std::pow(1024., double(power)));
    if (match.hasMatch() && value >= 1)
        to = value;
    else
        complain(option, m_parser.value(option), u"is no number of bytes, such as 500k or 2M"_s);
}

void Values::seconds(const QString &option, std::chrono::milliseconds &to)
{
    if (!m_parser.isSet(option))
        return;
    bool isNumber = false;
    const double value = m_parser.value(option).toDouble(&isNumber);
    if (isNumber && value >= 0 && value <= mostSeconds)
        to = std::chrono::milliseconds(std::llround(value * 1000));
    else
        complain(option, m_parser.value(option), u"is no number of seconds from 0 to %1"_s.arg(mostSeconds));
}

qsizetype Values::placeOf(const QString &option, const QStringList &names)
{
    const qsizetype at = names.indexOf(m_parser.value(option));
    if (at < 0)
        complain(option, m_parser.value(option), u"is none of %1"_s.arg(names.join(u", "_s)));
    return at;
}

void Values::complain(const QString &option, const QString &value, const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = u"%1%2: “%3” %4"_s.arg(option.size() == 1 ? u"-"_s : u"--"_s, option, value.simplified(),
                                           why);
}

} // namespace cli
