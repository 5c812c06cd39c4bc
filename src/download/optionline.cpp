// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "optionline.h"

#include "filename.h"
#include "row.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace download {

namespace {

constexpr int longestWait = 86'400; // s
constexpr int mostSplit = 1'000;    // that are not refused

/// What is understood.
constexpr std::string_view known =
    " all-proxy all-proxy-passwd all-proxy-user allow-overwrite auto-file-renaming checksum "
    "connect-timeout dir header http-passwd http-proxy http-proxy-passwd http-proxy-user http-user "
    "https-proxy https-proxy-passwd https-proxy-user load-cookies "
    "max-connection-per-server max-download-limit max-tries out referer split timeout user-agent ";

/// What else aria2 understands in a list.
constexpr std::string_view ignored =
    " allow-piece-length-change always-resume async-dns bt-enable-hook-after-hash-check bt-enable-lpd "
    "bt-exclude-tracker bt-external-ip bt-force-encryption bt-hash-check-seed bt-load-saved-metadata "
    "bt-max-peers bt-metadata-only bt-min-crypto-level bt-prioritize-piece bt-remove-unselected-file "
    "bt-request-peer-speed-limit bt-require-crypto bt-save-metadata bt-seed-unverified "
    "bt-stop-timeout bt-tracker bt-tracker-connect-timeout bt-tracker-interval bt-tracker-timeout "
    "check-integrity conditional-get content-disposition-default-utf8 continue dry-run "
    "enable-http-keep-alive enable-http-pipelining enable-mmap enable-peer-exchange file-allocation "
    "follow-metalink follow-torrent force-save ftp-passwd ftp-pasv ftp-proxy ftp-proxy-passwd "
    "ftp-proxy-user ftp-reuse-connection ftp-type ftp-user gid hash-check-only http-accept-gzip "
    "http-auth-challenge http-no-cache index-out lowest-speed-limit "
    "max-file-not-found max-mmap-limit max-resume-failure-tries max-upload-limit metalink-base-uri "
    "metalink-enable-unique-protocol metalink-language metalink-location metalink-os "
    "metalink-preferred-protocol metalink-version min-split-size no-file-allocation-limit no-netrc "
    "no-proxy no-want-digest-header parameterized-uri pause pause-metadata piece-length proxy-method "
    "realtime-chunk-checksum remote-time remove-control-file retry-wait reuse-uri "
    "rpc-save-upload-metadata seed-ratio seed-time select-file ssh-host-key-md "
    "stream-piece-selector uri-selector use-head ";

constexpr std::array proxySchemes{"http"sv, "https"sv, "socks4"sv, "socks4a"sv, "socks5"sv, "socks5h"sv};

/// Whether the name is among `names`, each of which stands between blanks.
bool contains(std::string_view names, const QByteArray &name)
{
    return !name.contains(' ') && names.find((' ' + name + ' ').toStdString()) != std::string_view::npos;
}

/// One of RFC 9110's token characters.
bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || "!#$%&'*+-.^_`|~"sv.find(c) != std::string_view::npos;
}

/// A size as aria2 writes it: 500, 500K, 2M; -1 if it is none.
qint64 sizeOf(QStringView text)
{
    qint64 factor = 1;
    if (text.endsWith(u'K', Qt::CaseInsensitive))
        factor = 1024;
    else if (text.endsWith(u'M', Qt::CaseInsensitive))
        factor = 1024 * 1024;
    if (factor > 1)
        text.chop(1);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool isSize = isNumber && number >= 0 && number <= std::numeric_limits<qint64>::max() / factor;
    return isSize ? number * factor : -1;
}

/// With aria2 the one counts for all servers together, the other for each.
bool isSplit(const QString &name) { return name == "split"_L1 || name == "max-connection-per-server"_L1; }

} // namespace

OptionProblem problemOf(const ChecksumProblem &problem)
{
    switch (problem.kind) {
    case ChecksumProblem::UnknownAlgorithm:
        return {OptionProblem::UnknownChecksum, problem.subject};
    case ChecksumProblem::NotHexadecimal:
        return {OptionProblem::NoHexadecimal};
    case ChecksumProblem::WrongLength:
        break;
    }
    return {OptionProblem::ChecksumLength, checksumName(problem.algorithm), problem.number};
}

std::optional<OptionLine> readOptionLine(QStringView line)
{
    if (!line.startsWith(u' ') && !line.startsWith(u'\t'))
        return std::nullopt;
    line = line.trimmed();
    const qsizetype equals = line.indexOf(u'=');
    // No name is longer; an address of 60,000 characters is not looked through.
    constexpr qsizetype longestName = 40;
    if (equals <= 0 || equals > longestName)
        return std::nullopt;
    const QByteArray name = line.first(equals).trimmed().toUtf8();
    const bool isKnown = contains(known, name);
    if (!isKnown && !contains(ignored, name))
        return std::nullopt;
    return OptionLine{QString::fromLatin1(name), line.sliced(equals + 1).trimmed(), !isKnown};
}

OptionProblem OptionReader::take(const OptionLine &line)
{
    const QString &name = line.name;
    if (line.isIgnored)
        return {};
    if (name == "out"_L1 || name == "dir"_L1)
        return takePath(name, line.value);
    if (name == "timeout"_L1 || name == "connect-timeout"_L1 || name == "max-tries"_L1 || isSplit(name)
        || name == "max-download-limit"_L1)
        return takeNumber(name, line.value);
    if (name == "allow-overwrite"_L1 || name == "auto-file-renaming"_L1)
        return takeWhenExists(name, line.value);
    if (name.contains("-proxy"_L1))
        return takeProxy(name, line.value);
    return takeText(name, line.value);
}

OptionProblem OptionReader::takePath(const QString &name, QStringView value)
{
    if (value.isEmpty() || value.contains(QChar(0)))
        return {OptionProblem::NoName};
    if (name == "dir"_L1) {
        m_options.folder = value.toString();
        return {};
    }
    const auto isSlash = [](QChar c) { return c == u'/' || c == u'\\'; };
    if (isSlash(value.front()))
        return {OptionProblem::LeavesFolder};
    if (isSlash(value.back()))
        return {OptionProblem::NoName};
    QStringList parts;
    for (const QString &part : value.toString().replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1)
            return {OptionProblem::LeavesFolder};
        if (part != "."_L1)
            parts << safeFileName(part);
    }
    if (parts.isEmpty())
        return {OptionProblem::NoName};
    m_options.name = parts.takeLast();
    m_options.subfolder = parts.join(u'/');
    return {};
}

OptionProblem OptionReader::takeNumber(const QString &name, QStringView value)
{
    if (name == "max-download-limit"_L1) {
        m_options.speedLimit = sizeOf(value);
        return m_options.speedLimit < 0 ? OptionProblem{OptionProblem::NoSize} : OptionProblem{};
    }
    const int most = name == "max-tries"_L1 ? mostTries : isSplit(name) ? mostSplit : longestWait;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return {OptionProblem::NoNumber, {}, most};
    if (name == "max-tries"_L1)
        m_options.attempts = number == 0 ? std::numeric_limits<int>::max() : number;
    else if (isSplit(name)) // both hold
        m_options.segments = std::clamp(number, 1, m_options.segments.value_or(Division::limit));
    else
        (name == "timeout"_L1 ? m_options.timeout : m_options.connectTimeout) = std::chrono::seconds(number);
    return {};
}

OptionProblem OptionReader::takeWhenExists(const QString &name, QStringView value)
{
    const bool isTrue = value.compare("true"_L1, Qt::CaseInsensitive) == 0;
    if (!isTrue && value.compare("false"_L1, Qt::CaseInsensitive) != 0)
        return {OptionProblem::NoTruth};
    std::optional<WhenExists> &choice = m_options.whenExists;
    const bool overwrites = choice == WhenExists::Overwrite;
    if (name == "allow-overwrite"_L1)
        choice = isTrue ? WhenExists::Overwrite : !choice || overwrites ? WhenExists::Rename : *choice;
    else if (!overwrites)
        choice = isTrue ? WhenExists::Rename : WhenExists::Skip;
    return {};
}

OptionProblem OptionReader::takeProxy(const QString &name, QStringView value)
{
    Proxy &proxy = m_proxies[name.startsWith("all"_L1) ? 0 : name.startsWith("https"_L1) ? 2 : 1];
    if (name.endsWith("-user"_L1)) {
        proxy.user = value.toUtf8();
        return {};
    }
    if (name.endsWith("-passwd"_L1)) {
        proxy.password = value.toUtf8();
        return {};
    }
    proxy.address = readProxy(value);
    return proxy.address.isEmpty() && !value.isEmpty() ? OptionProblem{OptionProblem::NoProxy}
                                                       : OptionProblem{};
}

OptionProblem OptionReader::takeText(const QString &name, QStringView value)
{
    const QByteArray text = value.toUtf8();
    if (name == "checksum"_L1) {
        const auto read = readChecksum(value);
        if (const auto *problem = std::get_if<ChecksumProblem>(&read))
            return problemOf(*problem);
        m_options.checksum = std::get<Checksum>(read);
    } else if (name == "header"_L1 || name == "referer"_L1) {
        const QByteArray header = name == "referer"_L1 ? "Referer: " + text : text;
        if (!isHeader(header))
            return {OptionProblem::NoHeader};
        m_options.headers << header;
    } else if (name == "user-agent"_L1) {
        m_options.userAgent = text;
    } else if (name == "http-user"_L1) {
        m_options.user = text;
    } else if (name == "http-passwd"_L1) {
        m_options.password = text;
    } else if (name == "load-cookies"_L1) {
        m_options.cookieFile = value.toString();
    }
    return {};
}

std::shared_ptr<ItemOptions> OptionReader::options() const
{
    ItemOptions options = m_options;
    options.proxy = m_proxies[0].complete();
    options.httpProxy = m_proxies[1].complete();
    options.httpsProxy = m_proxies[2].complete();
    return options == ItemOptions() ? nullptr : std::make_shared<ItemOptions>(std::move(options));
}

QByteArray OptionReader::Proxy::complete() const
{
    if (address.isEmpty() || user.isEmpty())
        return address;
    QUrl url = QUrl::fromEncoded(address);
    url.setUserName(QString::fromUtf8(user), QUrl::DecodedMode);
    url.setPassword(QString::fromUtf8(password), QUrl::DecodedMode);
    return url.toEncoded();
}

bool isHeader(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; };
    return colon > 0 && std::all_of(text.begin(), text.begin() + colon, isTokenCharacter)
           && std::none_of(text.begin() + colon, text.end(), isControl);
}

QByteArray readProxy(QStringView text)
{
    text = text.trimmed();
    QString address = text.toString();
    if (!address.contains("://"_L1))
        address.prepend("http://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    const QByteArray scheme = url.scheme().toLatin1();
    const bool isKnown = std::find(proxySchemes.begin(), proxySchemes.end(),
                                   std::string_view(scheme.constData()))
                         != proxySchemes.end();
    return url.isValid() && isKnown && !url.host().isEmpty()
               ? url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
               : QByteArray();
}

} // namespace download
