// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "observer.h"

#include "detail/promise.h"

namespace aio {

TaskId TaskView::id() const { return m_task.id(); }

QString TaskView::name() const { return m_task.name(); }

TaskId TaskView::creator() const { return m_task.creator(); }

SourcePlace TaskView::created() const { return m_task.created(); }

SourcePlace TaskView::waitsAt() const
{
    return m_task.innermost() ? m_task.innermost()->awaits() : SourcePlace();
}

std::size_t TaskView::frames(SourcePlace *places, std::size_t most) const
{
    std::size_t count = 0;
    for (const detail::PromiseBase *frame = m_task.innermost(); frame && count < most;
         frame = frame->caller())
        places[count++] = frame->awaits().line == 0 ? frame->defined() : frame->awaits();
    return count;
}

TaskState TaskView::state() const { return m_task.taskState(); }

std::chrono::nanoseconds TaskView::now() const { return m_task.loop().now(); }

QString TaskView::result() const { return m_task.reprResult(); }

std::exception_ptr TaskView::exception() const { return m_task.bodyError(); }

} // namespace aio
