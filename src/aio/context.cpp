// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "context.h"

#include "loop.h"

#include <atomic>

namespace aio {

Context Context::current() { return Loop::current().context(); }

Context::Key Context::newKey() noexcept
{
    static std::atomic<Key> last = 0;
    return ++last;
}

std::shared_ptr<const void> Context::value(Key key) { return Loop::current().context().m_values.value(key); }

void Context::setValue(Key key, const std::shared_ptr<const void> &value)
{
    auto &values = Loop::current().changeableContext().m_values;
    if (value)
        values.insert(key, value);
    else
        values.remove(key);
}

Context::Swapped::Swapped(Context &context)
    : m_context(context)
{
    std::swap(Loop::current().changeableContext().m_values, m_context.m_values);
}

Context::Swapped::~Swapped() { std::swap(Loop::current().changeableContext().m_values, m_context.m_values); }

} // namespace aio
