// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once

// What most tests read, read once; see src/precompiled.h. Not QTest, whose headers are other ones in each folder.

#include "../../src/precompiled.h"

#include <aio/aio.h>

#include <QTemporaryDir>
