// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "runspec.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

RunSpec gatherExample(RunMode mode)
{
    return {mode, {{u"A"_s, 1s, {}, 0s}, {u"B"_s, 2s, {}, 0s}, {u"C"_s, 1s, {}, 0s}}};
}

RunSpec createTaskExample() { return {RunMode::CreateTask, {{u"X"_s, 1s, {}, 0s}, {u"Y"_s, 2s, {}, 0s}}}; }

QString modeName(RunMode mode)
{
    switch (mode) {
    case RunMode::Gather:
    case RunMode::GatherReturning:
        return u"gather"_s;
    case RunMode::TaskGroup:
        return u"TaskGroup"_s;
    case RunMode::CreateTask:
        return u"create_task"_s;
    case RunMode::PlainTasks:
        return u"gather(QCoro::Task…)"_s;
    }
    Q_UNREACHABLE();
}

} // namespace app
