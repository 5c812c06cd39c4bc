// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "english.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

English::English()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::installTranslator(this);
}

English::~English() { QCoreApplication::removeTranslator(this); }

QString English::translate(const char *, const char *text, const char *, int number) const
{
    if (number < 0)
        return {}; // the source's own words
    return QString::fromUtf8(text).replace(QLatin1String("(s)"), QLatin1String(number == 1 ? "" : "s"));
}

} // namespace cli
