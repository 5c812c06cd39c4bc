// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// All of asyncio's synchronisation primitives. They belong to the tasks of one loop: they make tasks wait
// for each other, not threads. All are first come, first served; a cancel ends a wait at once, and what
// was already given to the cancelled task goes on to the next. One may be destroyed while tasks wait for
// it: those wait until they are cancelled.
#pragma once

#include "barrier.h"
#include "condition.h"
#include "event.h"
#include "lock.h"
#include "queue.h"
#include "semaphore.h"
