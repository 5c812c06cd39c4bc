// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "address.h"

#include "host.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace download {

namespace {

/// Which ASCII characters a part of an address percent-encodes; beyond ASCII everything is.
class EncodeSet {
public:
    constexpr explicit EncodeSet(std::string_view characters)
    {
        for (size_t c = 0; c < m_isIn.size(); ++c)
            m_isIn[c] = c <= 0x20 || c >= 0x7f;
        for (const char c : characters)
            m_isIn[static_cast<unsigned char>(c)] = true;
    }
    [[nodiscard]] bool has(char c) const { return m_isIn[static_cast<unsigned char>(c)]; }

private:
    std::array<bool, 256> m_isIn{};
};

// The standard's sets; a path's also has the brackets, which RFC 3986 does not allow in it.
constexpr EncodeSet inUserInfo("\"#<>?`{}/:;=@[\\]^|");
constexpr EncodeSet inPath("\"#<>?`{}[]^|\\");
constexpr EncodeSet inQuery("\"#<>'");

/// Schemes that exist. Whoever types one of them did not misspell http.
constexpr std::array knownSchemes{
    "about", "blob",   "chrome", "data", "dict",        "ed2k",       "file", "ftp",    "ftps",
    "git",   "gopher", "gs",     "imap", "irc",         "javascript", "ldap", "magnet", "mailto",
    "news",  "nfs",    "rsync",  "s3",   "scp",         "sftp",       "smb",  "sms",    "ssh",
    "svn",   "tel",    "telnet", "urn",  "view-source", "ws",         "wss",
};

constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;

bool isSlash(char c) { return c == '/' || c == '\\'; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

void encode(QByteArrayView text, const EncodeSet &set, QByteArray &to)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto isEncoded = [&set](char c) { return set.has(c); };
    for (const auto *at = text.begin(); at != text.end();) {
        const auto *end = std::find_if(at, text.end(), isEncoded);
        to.append(at, end - at);
        for (at = end; at != text.end() && set.has(*at); ++at) {
            const auto byte = static_cast<unsigned char>(*at);
            to += '%';
            to += digits[byte >> 4];
            to += digits[byte & 15];
        }
    }
}

/// Half a surrogate pair, which Qt would write as '?' and so start a query, becomes the replacement
/// character.
QString withoutHalves(QStringView text)
{
    QString whole = text.toString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole[i].isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate())
            ++i;
        else if (whole[i].isSurrogate())
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

/// UTF-8 without what surrounds an address and without the tabs and line ends that copying put into it.
QByteArray cleaned(QStringView text)
{
    const auto isOutside = [](QChar c) { return c.unicode() <= 0x20; };
    while (!text.isEmpty() && isOutside(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isOutside(text.back()))
        text.chop(1);
    QByteArray bytes = text.isValidUtf16() ? text.toUtf8() : withoutHalves(text).toUtf8();
    bytes.removeIf([](char c) { return c == '\t' || c == '\n' || c == '\r'; });
    return bytes;
}

/// The scheme before a colon, or nothing.
QByteArrayView schemeOf(QByteArrayView text)
{
    qsizetype end = 0;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (
        end < text.size()
        && (isLetter(text[end])
            || (end > 0 && (isDigit(text[end]) || text[end] == '+' || text[end] == '-' || text[end] == '.'))))
        ++end;
    return end > 0 && end < text.size() && text[end] == ':' ? text.first(end) : QByteArrayView();
}

qsizetype endOfAuthority(QByteArrayView text)
{
    const auto *end = std::find_if(text.begin(), text.end(),
                                   [](char c) { return isSlash(c) || c == '?' || c == '#'; });
    return end - text.begin();
}

/// Where the host ends and `:port` begins: at the first colon outside brackets.
qsizetype endOfHost(QByteArrayView hostAndPort)
{
    const qsizetype bracket = hostAndPort.startsWith('[') ? hostAndPort.indexOf(']') : 0;
    const qsizetype colon = hostAndPort.indexOf(':', std::max<qsizetype>(bracket, 0));
    return bracket < 0 || colon < 0 ? hostAndPort.size() : colon;
}

/// Whether a text without a scheme is meant as an address: `a.b`, `a:80`, `a/x`, `1.2.3.4`, `[::1]`.
bool looksLikeAddress(QByteArrayView text)
{
    const QByteArrayView authority = text.first(endOfAuthority(text));
    if (authority.isEmpty() || authority.contains('@'))
        return false;
    const QByteArrayView host = authority.first(endOfHost(authority));
    if (host.startsWith('['))
        return true;
    if (endsInNumber(host))
        return isDottedQuad(host);
    const qsizetype dot = host.indexOf('.');
    return host.size() < authority.size() || (dot >= 0 && dot + 1 < host.size())
           || (authority.size() < text.size() && text[authority.size()] == '/');
}

/// `localhost:8080/x` has a port where `mailto:x` has a scheme.
bool isPortAfter(QByteArrayView scheme, QByteArrayView text)
{
    const QByteArrayView rest = text.sliced(scheme.size() + 1);
    const QByteArrayView port = rest.first(endOfAuthority(rest));
    return !port.isEmpty() && std::all_of(port.begin(), port.end(), isDigit);
}

bool isDotSegment(QByteArrayView segment, int dots)
{
    while (!segment.isEmpty() && dots > 0) {
        const bool isEncoded = segment.size() >= 3 && segment[0] == '%' && segment[1] == '2'
                               && (segment[2] | 0x20) == 'e';
        if (!isEncoded && segment[0] != '.')
            return false;
        segment = segment.sliced(isEncoded ? 3 : 1);
        --dots;
    }
    return segment.isEmpty() && dots == 0;
}

/// Appends the path with its dots resolved; it never climbs above the host.
void appendPath(QByteArrayView path, QByteArray &url)
{
    const qsizetype root = url.size();
    for (qsizetype start = std::min<qsizetype>(path.size(), 1); start <= path.size();) {
        const auto *slash = std::find_if(path.begin() + start, path.end(), isSlash);
        const qsizetype end = slash - path.begin();
        const QByteArrayView segment = path.sliced(start, end - start);
        const bool isLast = end == path.size();
        if (isDotSegment(segment, 2)) {
            url.truncate(std::max(root, url.lastIndexOf('/')));
            url += isLast ? "/" : "";
        } else if (isDotSegment(segment, 1)) {
            url += isLast ? "/" : "";
        } else {
            url += '/';
            encode(segment, inPath, url);
        }
        start = end + 1;
    }
}

void appendUserInfo(QByteArrayView userInfo, QByteArray &url)
{
    const qsizetype colon = userInfo.indexOf(':');
    const QByteArrayView user = userInfo.first(colon < 0 ? userInfo.size() : colon);
    const QByteArrayView password = colon < 0 ? QByteArrayView() : userInfo.sliced(colon + 1);
    if (user.isEmpty() && password.isEmpty())
        return;
    encode(user, inUserInfo, url);
    if (!password.isEmpty()) {
        url += ':';
        encode(password, inUserInfo, url);
    }
    url += '@';
}

/// Everything behind the scheme and its slashes.
std::variant<Address, AddressProblem> readRest(QByteArrayView text, Address address)
{
    const QByteArrayView authority = text.first(endOfAuthority(text));
    const qsizetype at = authority.lastIndexOf('@');
    const QByteArrayView hostAndPort = authority.sliced(at + 1);
    const QByteArrayView host = hostAndPort.first(endOfHost(hostAndPort));
    auto readName = readHost(host);
    if (auto *problem = std::get_if<AddressProblem>(&readName))
        return std::move(*problem);
    const QByteArray &name = std::get<QByteArray>(readName);
    const quint16 defaultPort = address.isHttps ? httpsPort : httpPort;
    address.port = defaultPort;
    if (const QByteArrayView port = hostAndPort.sliced(host.size()); port.size() > 1) {
        const QByteArray digits = port.sliced(1).toByteArray();
        const bool isNumber = std::all_of(digits.begin(), digits.end(), isDigit);
        address.port = isNumber ? digits.toUShort() : quint16(0);
        if (address.port == 0)
            return AddressProblem{AddressProblem::BadPort, QString::fromUtf8(digits.left(80))};
    }
    address.host = QString::fromLatin1(name);
    address.url.reserve(text.size() + 16);
    address.url += address.isHttps ? "https://" : "http://";
    appendUserInfo(authority.first(std::max<qsizetype>(at, 0)), address.url);
    address.url += name;
    if (address.port != defaultPort)
        address.url += ':' + QByteArray::number(address.port);
    const QByteArrayView rest = text.sliced(authority.size());
    const qsizetype fragment = rest.indexOf('#');
    const QByteArrayView target = fragment < 0 ? rest : rest.first(fragment);
    const qsizetype query = target.indexOf('?');
    appendPath(query < 0 ? target : target.first(query), address.url);
    if (query >= 0) {
        address.url += '?';
        encode(target.sliced(query + 1), inQuery, address.url);
    }
    return address;
}

} // namespace

std::variant<Address, AddressProblem> readAddress(QStringView text)
{
    if (text.size() > MaxAddressLength)
        return AddressProblem{AddressProblem::TooLong, {}, text.size()};
    const QByteArray bytes = cleaned(text);
    QByteArrayView rest = bytes;
    Address address;
    const QByteArrayView typedScheme = schemeOf(rest);
    const QByteArray scheme = typedScheme.toByteArray().toLower();
    const bool isHttp = scheme == "http" || scheme == "https";
    const auto problem = [](AddressProblem::Kind kind, QByteArrayView subject) {
        return AddressProblem{kind, QString::fromUtf8(subject.toByteArray().left(80))};
    };
    if (!scheme.isEmpty() && !isHttp) {
        if (std::find(knownSchemes.begin(), knownSchemes.end(), std::string_view(scheme.constData()))
            != knownSchemes.end())
            return problem(AddressProblem::OnlyHttp, scheme);
        // A scheme may have dots; one that has is a host with a port.
        if (!typedScheme.contains('.') && !isPortAfter(typedScheme, rest))
            return problem(AddressProblem::UnknownScheme, typedScheme);
    }
    if (isHttp)
        rest = rest.sliced(scheme.size() + 1);
    else if (rest.startsWith("//"))
        rest = rest.sliced(2);
    if (!isHttp && !looksLikeAddress(rest))
        return problem(AddressProblem::NotAnAddress, rest);
    address.isHttps = scheme != "http";
    address.isAssumedHttps = !isHttp;
    // http:/x and http:\\x are what browsers make of them, too.
    while (isHttp && !rest.isEmpty() && isSlash(rest[0]))
        rest = rest.sliced(1);
    return readRest(rest, std::move(address));
}

QString displayAddress(const QByteArray &url)
{
    const qsizetype slashes = url.indexOf("//");
    const qsizetype start = slashes < 0 ? 0 : slashes + 2;
    const qsizetype length = endOfAuthority(QByteArrayView(url).sliced(start));
    const qsizetype at = url.left(start + length).lastIndexOf('@');
    return QString::fromUtf8(at < start ? url : url.left(start) + "…" + url.sliced(at));
}

} // namespace download
