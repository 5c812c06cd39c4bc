// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "listtext.h"

#include "secrets.h"

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
    case ListLine::BadOption:
    case ListLine::NoAddress:
    case ListLine::None:
        break;
    }
    QString problem = line.fault == ListLine::BadOption ? problemText(line.option)
                                                        : problemText(line.problem);
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

QString problemText(const OptionProblem &problem)
{
    const QString number = QLocale().toString(problem.number);
    switch (problem.kind) {
    case OptionProblem::None:
        break;
    case OptionProblem::NoAddressAbove:
        return QCoreApplication::translate("download", "an option with no address above it");
    case OptionProblem::NoNumber:
        return QCoreApplication::translate("download", "give a number from 0 to %1").arg(number);
    case OptionProblem::NoSize:
        return QCoreApplication::translate("download", "give bytes, such as 500K or 2M");
    case OptionProblem::NoTruth:
        return QCoreApplication::translate("download", "give true or false");
    case OptionProblem::NoHeader:
        return QCoreApplication::translate("download", "a header reads “Name: value”");
    case OptionProblem::NoName:
        return QCoreApplication::translate("download", "no file and no folder can have this name");
    case OptionProblem::LeavesFolder:
        return QCoreApplication::translate("download", "it leads out of the folder");
    case OptionProblem::NoProxy:
        return QCoreApplication::translate("download", "not the address of a proxy");
    case OptionProblem::UnknownChecksum:
        return QCoreApplication::translate("download",
                                           "unknown checksum “%1”: md5, sha-1, sha-256 or sha-512")
            .arg(problem.subject);
    case OptionProblem::NoHexadecimal:
        return QCoreApplication::translate("download", "a checksum has only the digits 0 to 9 and a to f");
    case OptionProblem::ChecksumLength:
        return QCoreApplication::translate("download", "%1 has %2 digits", "SHA-256 has 64 digits")
            .arg(problem.subject, number);
    case OptionProblem::OtherChecksum:
        return QCoreApplication::translate("download", "the address has another checksum");
    case OptionProblem::ForOneFile:
        return QCoreApplication::translate("download", "it is for one file, and the line makes %1")
            .arg(number);
    case OptionProblem::UnequalMirrors:
        return QCoreApplication::translate("download", "a mirror must make as many addresses as the first");
    }
    return {};
}

QString verdict(const ListLine &line)
{
    if (line.kind == ListLine::Rejected)
        return rejection(line);
    if (line.isIgnored)
        return QCoreApplication::translate("download", "option %1 is ignored").arg(line.culprit);
    QStringList facts;
    if (line.count > 1)
        facts << urlCount(line.count);
    if (line.mirrorCount == 1)
        facts << QCoreApplication::translate("download", "1 mirror");
    else if (line.mirrorCount > 1)
        facts << QCoreApplication::translate("download", "%Ln mirrors", nullptr, line.mirrorCount);
    if (line.sameAs > 0)
        facts << QCoreApplication::translate("download", "same as line %1")
                     .arg(QLocale().toString(line.sameAs));
    if (line.isAssumedHttps)
        facts << QCoreApplication::translate("download", "assumed https");
    return facts.join(u" · "_s);
}

QString listText(const ListItem &item)
{
    const ItemOptionsPtr options = publicOptions(item.options).options;
    QString text = item.text;
    if (!options)
        return text + u'\n';
    for (const QByteArray &mirror : options->mirrors)
        text += u'\t' + QString::fromUtf8(mirror);
    const auto add = [&text](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            text += "\n  "_L1 + name + u'=' + value;
    };
    add("out"_L1, options->subfolder.isEmpty() ? options->name : options->subfolder + u'/' + options->name);
    add("dir"_L1, options->folder);
    if (options->checksum)
        add("checksum"_L1, QString::fromLatin1(checksumText(*options->checksum)));
    for (const QByteArray &header : options->headers)
        add("header"_L1, QString::fromUtf8(header));
    add("user-agent"_L1, QString::fromUtf8(options->userAgent));
    add("load-cookies"_L1, options->cookieFile);
    add("all-proxy"_L1, QString::fromUtf8(options->proxy));
    add("http-proxy"_L1, QString::fromUtf8(options->httpProxy));
    add("https-proxy"_L1, QString::fromUtf8(options->httpsProxy));
    if (options->speedLimit > 0)
        add("max-download-limit"_L1, QString::number(options->speedLimit));
    const auto addTime = [&add](QLatin1String name, std::optional<std::chrono::milliseconds> time) {
        if (time)
            add(name, QString::number(std::chrono::ceil<std::chrono::seconds>(*time).count()));
    };
    addTime("timeout"_L1, options->timeout);
    addTime("connect-timeout"_L1, options->connectTimeout);
    if (options->attempts)
        add("max-tries"_L1, QString::number(*options->attempts > mostTries ? 0 : *options->attempts));
    if (options->segments)
        add("split"_L1, QString::number(*options->segments));
    if (options->whenExists == WhenExists::Overwrite)
        add("allow-overwrite"_L1, u"true"_s);
    else if (options->whenExists)
        add("auto-file-renaming"_L1, options->whenExists == WhenExists::Rename ? u"true"_s : u"false"_s);
    return text + u'\n';
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
