// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "report.h"

#include <QStringList>

namespace lab {

QString reprOfFields(std::initializer_list<std::pair<const char *, Value>> fields)
{
    QStringList texts;
    for (const auto &[name, value] : fields)
        texts += QString::fromUtf8(name) + QStringLiteral(": ") + value.repr();
    return u'{' + texts.join(QStringLiteral(", ")) + u'}';
}

} // namespace lab
