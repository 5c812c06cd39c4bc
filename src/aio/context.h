// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Values that follow a task wherever it calls: a request's number, who is signed in, where to log. A task
// starts with a copy of its creator's and changes its own only. Rules: Python's contextvars (PEP 567).
#pragma once

#include "errors.h"

#include <QHash>

#include <memory>
#include <optional>

namespace aio {

/// The values of all ContextVars at one place; a copy costs next to nothing until one of them changes.
/// Belongs to a loop's thread, as its tasks do.
class Context {
public:
    /// A copy of what the task that runs now sees; outside of a task, of what the loop's callbacks see.
    [[nodiscard]] static Context current();

    [[nodiscard]] bool isEmpty() const noexcept { return m_values.isEmpty(); }
    /// Calls `function` with these values as the current ones; what it changes stays here.
    template<typename F>
    auto run(F function)
    {
        const Swapped swapped(*this);
        return function();
    }

private:
    template<typename T>
    friend class ContextVar;
    friend class Loop;

    /// Exchanges a context with the current one, and back.
    class Swapped {
    public:
        explicit Swapped(Context &context);
        ~Swapped();
        Q_DISABLE_COPY_MOVE(Swapped)

    private:
        Context &m_context;
    };

    using Key = quint64;
    [[nodiscard]] static Key newKey() noexcept;
    [[nodiscard]] static std::shared_ptr<const void> value(Key key);
    /// Null takes the value away.
    static void setValue(Key key, const std::shared_ptr<const void> &value);

    QHash<Key, std::shared_ptr<const void>> m_values;
};

/// A variable with a value for each task. Make it once, as a static object, and use it on any loop's thread.
template<typename T>
class ContextVar {
public:
    /// What set() gives and reset() takes: the value before.
    class Token {
    private:
        friend class ContextVar;
        std::shared_ptr<const void> m_before;
        Context::Key m_key = 0;
    };

    /// `name` is for people.
    explicit ContextVar(QString name)
        : m_name(std::move(name))
    {}
    /// With a value for where none was set.
    ContextVar(QString name, T fallback)
        : m_name(std::move(name)), m_fallback(std::in_place, std::move(fallback))
    {}
    Q_DISABLE_COPY_MOVE(ContextVar)
    ~ContextVar() = default;

    [[nodiscard]] const QString &name() const noexcept { return m_name; }
    /// The value here; else the fallback; raises InvalidStateError when there is neither.
    [[nodiscard]] T get() const
    {
        if (const auto value = Context::value(m_key))
            return *static_cast<const T *>(value.get());
        if (!m_fallback)
            throw InvalidStateError("the context variable has no value");
        return *m_fallback;
    }
    /// The value here, or `fallback`.
    [[nodiscard]] T get(T fallback) const
    {
        const auto value = Context::value(m_key);
        return value ? *static_cast<const T *>(value.get()) : fallback;
    }
    /// Sets it for the current task, and for those it creates from now on.
    Token set(T value)
    {
        Token token;
        token.m_before = Context::value(m_key);
        token.m_key = m_key;
        Context::setValue(m_key, std::make_shared<const T>(std::move(value)));
        return token;
    }
    /// Takes a set() of this variable back; raises std::invalid_argument for another's token.
    void reset(const Token &token)
    {
        if (token.m_key != m_key)
            throw std::invalid_argument("the token belongs to another context variable");
        Context::setValue(m_key, token.m_before);
    }

private:
    QString m_name;
    std::optional<T> m_fallback;
    Context::Key m_key = Context::newKey();
};

} // namespace aio
