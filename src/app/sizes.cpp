// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "sizes.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat).replace(u' ', QChar(0x00a0));
}

QString sizeOfText(qint64 bytes, qint64 whole)
{
    return whole < 0 ? sizeText(bytes)
                     : QCoreApplication::translate("Sizes", "%1 of %2").arg(sizeText(bytes), sizeText(whole));
}

QString bytesText(qint64 bytes)
{
    // Where there is no shorter form there is nothing to spell out.
    constexpr qint64 kilobyte = 1000;
    return bytes < kilobyte ? sizeText(bytes)
                            : QCoreApplication::translate("Sizes", "%1 bytes").arg(QLocale().toString(bytes));
}

QString rateText(double bytesPerSecond)
{
    return QCoreApplication::translate("Sizes", "%1/s").arg(sizeText(qRound64(bytesPerSecond)));
}

} // namespace app
