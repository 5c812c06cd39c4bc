// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "values.h"

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
