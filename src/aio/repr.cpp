// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "repr.h"

#include "errors.h"

#include <QLocale>

#include <cmath>
#include <cxxabi.h>
#include <memory>

namespace aio {

namespace {

QString demangled(const char *mangled)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(
        abi::__cxa_demangle(mangled, nullptr, nullptr, &status), &std::free);
    return QString::fromUtf8(text ? text.get() : mangled);
}

/// Drops "a::b::" in front of a class name, but not inside its template arguments.
QString unqualified(const QString &name)
{
    const qsizetype arguments = name.indexOf(u'<');
    const qsizetype colons = name.lastIndexOf(QStringLiteral("::"),
                                              arguments < 0 ? -1 : arguments - name.size() - 1);
    return colons < 0 ? name : name.mid(colons + 2);
}

QString named(const std::type_info &type, const QString &message)
{
    const QString name = className(type);
    return message.isEmpty() ? name : name + QStringLiteral(": ") + message;
}

} // namespace

QString className(const std::type_info &type) { return unqualified(demangled(type.name())); }

QString describe(const std::exception_ptr &error)
{
    if (!error)
        return QStringLiteral("None");
    try {
        std::rethrow_exception(error);
    } catch (const CancelledError &cancelled) {
        return named(typeid(CancelledError), cancelled.message());
    } catch (const ExceptionGroup &group) {
        QString members;
        for (const std::exception_ptr &member : group.exceptions())
            members += (members.isEmpty() ? QString() : QStringLiteral(", ")) + describe(member);
        return QStringLiteral("ExceptionGroup[") + members + u']';
    } catch (const std::exception &exception) {
        return named(typeid(exception), QString::fromUtf8(exception.what()));
    } catch (...) {
        const std::type_info *type = abi::__cxa_current_exception_type();
        return type ? className(*type) : QStringLiteral("unknown exception");
    }
}

namespace detail {

QString reprText(const QString &text)
{
    // Python prefers single quotes, and double ones when only they need no escape.
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString quoted(quote);
    for (const QChar character : text) {
        if (character == u'\\' || character == quote)
            quoted += u'\\';
        if (character == u'\n')
            quoted += QStringLiteral("\\n");
        else if (character == u'\t')
            quoted += QStringLiteral("\\t");
        else if (character == u'\r')
            quoted += QStringLiteral("\\r");
        else
            quoted += character;
    }
    return quoted + quote;
}

QString reprNumber(double number)
{
    if (!std::isfinite(number))
        return QString::fromLatin1(std::isnan(number) ? "nan" : number > 0 ? "inf" : "-inf");
    const QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
    return text.contains(u'.') || text.contains(u'e') ? text : text + QStringLiteral(".0");
}

} // namespace detail
} // namespace aio
