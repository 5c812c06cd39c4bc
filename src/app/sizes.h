// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Numbers of bytes as people read them, in the default locale.
#include <QString>

namespace app {

/// "1.2 kB", "18.4 MB", "0 bytes": powers of a thousand, one decimal, a space that does not break.
QString sizeText(qint64 bytes);

/// "1.9 MB of 4.1 MB"; only the first where the second is unknown (below 0).
QString sizeOfText(qint64 bytes, qint64 whole);

/// "12,345 bytes": every one of them.
QString bytesText(qint64 bytes);

/// "6.2 MB/s".
QString rateText(double bytesPerSecond);

} // namespace app
