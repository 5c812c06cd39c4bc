// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Values and errors in words, in the form Python's repr() gives them: what an observer, the event log and
// a message to a person show.
#pragma once

#include <QString>

#include <concepts>
#include <exception>
#include <tuple>
#include <typeinfo>
#include <variant>
#include <vector>

namespace aio {

/// An error as "ClassName: message", or "ClassName" without one; a group with its members in brackets.
/// The class is named without its namespace.
[[nodiscard]] QString describe(const std::exception_ptr &error);
/// The name of a class without its namespaces.
[[nodiscard]] QString className(const std::type_info &type);

namespace detail {

[[nodiscard]] QString reprText(const QString &text);
[[nodiscard]] QString reprNumber(double number);

template<typename T>
QString reprOf(const T &value);

template<typename Range>
QString reprRange(const Range &values)
{
    QString text;
    for (const auto &value : values)
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + reprOf(value);
    return u'[' + text + u']';
}

template<typename... T>
QString reprTuple(const std::tuple<T...> &values)
{
    QString text;
    const auto add = [&text](const auto &value) {
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + reprOf(value);
    };
    std::apply([&add](const auto &...value) { (add(value), ...); }, values);
    return u'[' + text + u']';
}

template<typename>
inline constexpr bool IsTuple = false;
template<typename... T>
inline constexpr bool IsTuple<std::tuple<T...>> = true;

template<typename T>
concept HasOwnRepr = requires(const T &value) {
    { value.repr() } -> std::convertible_to<QString>;
};

template<typename T>
QString reprOf(const T &value)
{
    if constexpr (std::is_same_v<T, std::monostate>)
        return QStringLiteral("None");
    else if constexpr (std::is_same_v<T, bool>)
        return value ? QStringLiteral("True") : QStringLiteral("False");
    else if constexpr (std::floating_point<T>)
        return reprNumber(static_cast<double>(value));
    else if constexpr (std::integral<T>)
        return QString::number(value);
    else if constexpr (std::convertible_to<T, QString>)
        return reprText(value);
    else if constexpr (HasOwnRepr<T>)
        return value.repr();
    else if constexpr (IsTuple<T>)
        return reprTuple(value);
    else if constexpr (requires { value.begin() != value.end(); })
        return reprRange(value);
    else
        return u'<' + className(typeid(T)) + u'>';
}

} // namespace detail

/// Any value: text in quotes, lists in brackets, `None` for nothing, a class's own `QString repr() const`
/// where it has one; anything else is its class in angle brackets.
template<typename T>
[[nodiscard]] QString repr(const T &value)
{
    return detail::reprOf(value);
}

} // namespace aio
