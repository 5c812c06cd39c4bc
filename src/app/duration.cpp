// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "duration.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QChar noBreak(0x00a0);

QString twoDigits(qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); }

double unitInSeconds(const QString &unit)
{
    if (unit == "ms"_L1)
        return 0.001;
    if (unit == "min"_L1)
        return 60;
    return unit == "h"_L1 ? 3600 : 1;
}

} // namespace

QString durationText(Duration duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    if (seconds < 59.995)
        return QLocale().toString(seconds, 'f', 2) + noBreak + u's';
    const qint64 whole = qRound64(seconds);
    if (whole < 3600)
        return u"%1%2min%2%3%2s"_s.arg(whole / 60).arg(noBreak).arg(twoDigits(whole % 60));
    return u"%1%2h%2%3%2min"_s.arg(whole / 3600).arg(noBreak).arg(twoDigits(whole % 3600 / 60));
}

QString shortDurationText(Duration duration)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double seconds = std::chrono::duration<double>(duration).count();
    return locale.toString(seconds, 'g', QLocale::FloatingPointShortest) + noBreak + u's';
}

QString measuredText(Duration duration)
{
    using namespace std::chrono_literals;
    if (duration >= 1s)
        return durationText(duration);
    const double milliseconds = std::chrono::duration<double, std::milli>(duration).count();
    return QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0) + noBreak + u"ms"_s;
}

TypedDuration readDuration(const QString &text, Duration longest)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {TypedDuration::Empty, {}};
    static const QRegularExpression form(
        u"^([+\\-\u2212]?)(\\d+(?:[.,]\\d*)?|[.,]\\d+)[\\s\u00a0\u202f]*(ms|s|min|h|)$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return {TypedDuration::NoNumber, {}};
    const double seconds = match.captured(2).replace(u',', u'.').toDouble()
                           * unitInSeconds(match.captured(3));
    const bool isSigned = !match.captured(1).isEmpty() && match.captured(1) != "+"_L1;
    if (isSigned && seconds > 0)
        return {TypedDuration::Negative, {}};
    if (!std::isfinite(seconds) || seconds > std::chrono::duration<double>(longest).count())
        return {TypedDuration::TooLong, {}};
    // To the microsecond: 0.1 is meant as 100 ms, not as the nearest binary fraction.
    return {TypedDuration::None, std::chrono::microseconds(std::llround(seconds * 1e6))};
}

} // namespace app
