// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "listtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace download {

namespace {

/// For plural forms, where more than an int is many.
int plural(qint64 number) { return int(std::min<qint64>(number, std::numeric_limits<int>::max())); }

// English has its singular in the source, so that it is right where no translation is loaded.
QString urlCount(qint64 count)
{
    if (count == 1)
        return QCoreApplication::translate("download", "1 URL");
    if (count > std::numeric_limits<int>::max())
        return QCoreApplication::translate("download", "over %1 URLs").arg(QLocale().toString(1'000'000'000));
    return QCoreApplication::translate("download", "%Ln URLs", nullptr, plural(count));
}

/// The part behind "not a valid address:".
QString reason(const AddressProblem &problem)
{
    const QString number = QLocale().toString(problem.number);
    switch (problem.kind) {
    case AddressProblem::EmptyHost:
        return QCoreApplication::translate("download", "it has no host");
    case AddressProblem::SpaceInHost:
        return QCoreApplication::translate("download", "there is a space in the host");
    case AddressProblem::ControlInHost:
        return QCoreApplication::translate("download", "there is a control character in the host");
    case AddressProblem::ForbiddenInHost:
        return QCoreApplication::translate("download", "“%1” can't be in a host").arg(problem.subject);
    case AddressProblem::EmptyLabel:
        return QCoreApplication::translate("download", "a part of the host “%1” is empty")
            .arg(problem.subject);
    case AddressProblem::HostTooLong:
        return QCoreApplication::translate("download", "the host has %1 bytes, 253 are allowed").arg(number);
    case AddressProblem::LabelTooLong:
        return QCoreApplication::translate("download", "a part of the host has %1 bytes, 63 are allowed")
            .arg(number);
    case AddressProblem::BadName:
        return QCoreApplication::translate("download", "no host can be named “%1”").arg(problem.subject);
    case AddressProblem::BadIpv4:
        return QCoreApplication::translate("download", "“%1” is no IPv4 address").arg(problem.subject);
    case AddressProblem::BadIpv6:
        return QCoreApplication::translate("download", "“%1” is no IPv6 address").arg(problem.subject);
    case AddressProblem::BadPort:
        return QCoreApplication::translate("download", "“%1” is no port, which is a number from 1 to 65535")
            .arg(problem.subject);
    case AddressProblem::TooLong:
        return QCoreApplication::translate("download", "it has %1 characters").arg(number);
    case AddressProblem::NotAnAddress:
    case AddressProblem::UnknownScheme:
    case AddressProblem::OnlyHttp:
        break;
    }
    return {};
}

QString rejection(const ListLine &line)
{
    switch (line.fault) {
    case ListLine::TooManyInLine:
        return QCoreApplication::translate("download", "%1, a line may make %2")
            .arg(urlCount(line.count), QLocale().toString(MaxInLine));
    case ListLine::TooManyInList:
        return QCoreApplication::translate("download", "the list is full: it may make %1 URLs")
            .arg(QLocale().toString(MaxInList));
    case ListLine::NoAddress:
    case ListLine::None:
        break;
    }
    QString problem = problemText(line.problem);
    if (line.culprit.isEmpty())
        return problem;
    return QCoreApplication::translate("download", "“%1”: %2").arg(line.culprit, problem);
}

} // namespace

QString problemText(const AddressProblem &problem)
{
    switch (problem.kind) {
    case AddressProblem::NotAnAddress:
        return QCoreApplication::translate("download", "not an address");
    case AddressProblem::UnknownScheme:
        return QCoreApplication::translate("download", "unknown scheme “%1”").arg(problem.subject);
    case AddressProblem::OnlyHttp:
        return QCoreApplication::translate("download", "only http and https");
    default:
        return QCoreApplication::translate("download", "not a valid address: %1").arg(reason(problem));
    }
}

QString verdict(const ListLine &line)
{
    if (line.kind == ListLine::Rejected)
        return rejection(line);
    QStringList facts;
    if (line.count > 1)
        facts << urlCount(line.count);
    if (line.sameAs > 0)
        facts << QCoreApplication::translate("download", "same as line %1")
                     .arg(QLocale().toString(line.sameAs));
    if (line.isAssumedHttps)
        facts << QCoreApplication::translate("download", "assumed https");
    return facts.join(u" · "_s);
}

QString listSummary(const UrlList &list)
{
    QStringList facts{urlCount(list.urlCount)};
    if (list.rejectedCount == 1)
        facts << QCoreApplication::translate("download", "1 line can't be read");
    else if (list.rejectedCount > 1)
        facts << QCoreApplication::translate("download", "%Ln lines can't be read", nullptr,
                                             list.rejectedCount);
    if (list.duplicateCount == 1)
        facts << QCoreApplication::translate("download", "1 duplicate");
    else if (list.duplicateCount > 1)
        facts << QCoreApplication::translate("download", "%Ln duplicates", nullptr,
                                             plural(list.duplicateCount));
    return facts.join(u" · "_s);
}

} // namespace download
