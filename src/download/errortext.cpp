// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
// Every sentence about a download that failed, and about a batch that is over.
#include "batch.h"
#include "error.h"

#include <QCoreApplication>
#include <QLocale>

namespace download {

namespace {

QString tr(const char *text, const char *comment = nullptr, int number = -1)
{
    return QCoreApplication::translate("download", text, comment, number);
}

QString seconds(std::chrono::milliseconds time)
{
    const double value = std::chrono::duration<double>(time).count();
    return QLocale().toString(value, 'f', value == double(qint64(value)) ? 0 : 1);
}

QString bytes(qint64 count) { return QLocale().toString(count); }

QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

/// RFC 9110 §15's own words, the same in every language.
QString reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 407:
        return QStringLiteral("Proxy Authentication Required");
    case 408:
        return QStringLiteral("Request Timeout");
    case 410:
        return QStringLiteral("Gone");
    case 416:
        return QStringLiteral("Range Not Satisfiable");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 451:
        return QStringLiteral("Unavailable For Legal Reasons");
    case 500:
        return QStringLiteral("Internal Server Error");
    case 501:
        return QStringLiteral("Not Implemented");
    case 502:
        return QStringLiteral("Bad Gateway");
    case 503:
        return QStringLiteral("Service Unavailable");
    case 504:
        return QStringLiteral("Gateway Timeout");
    default:
        return {};
    }
}

QString meaningOf(int status)
{
    switch (status) {
    case 401:
        return tr("the server wants a name and a password");
    case 407:
        return tr("the proxy wants a name and a password");
    case 403:
        return tr("the server does not give it to you");
    case 404:
        return tr("the server has no such file");
    case 410:
        return tr("the server has it no more");
    case 429:
        return tr("too many requests for the server");
    case 451:
        return tr("the server may not give it out");
    case 503:
        return tr("the server is busy");
    default:
        break;
    }
    return status >= 500   ? tr("the server has a problem")
           : status >= 400 ? tr("the server refuses the request")
                           : tr("this is no file");
}

QString statusSentence(int status)
{
    const QString phrase = reasonPhrase(status);
    const QString name = phrase.isEmpty() ? QString::number(status) : QString::number(status) + u' ' + phrase;
    return tr("%1: %2", "404 Not Found: the server has no such file").arg(name, meaningOf(status));
}

QString tlsSentence(const DownloadError &error)
{
    const QString &reason = error.detail;
    const QString why = reason == QLatin1String("expired")         ? tr("its certificate has expired")
                        : reason == QLatin1String("not-yet-valid") ? tr("its certificate is not valid yet")
                        : reason == QLatin1String("self-signed") ? tr("it has signed its certificate itself")
                        : reason == QLatin1String("unknown-issuer")
                            ? tr("nobody known has signed its certificate")
                        : reason == QLatin1String("wrong-host") ? tr("its certificate is for another host")
                                                                : reason;
    return tr("no safe connection to %1: %2").arg(error.host, why);
}

QString incompleteSentence(const DownloadError &error)
{
    return error.expected >= 0
               ? tr("incomplete: %1 of %2 bytes").arg(bytes(error.received), bytes(error.expected))
               : tr("incomplete: it ended after %1 bytes").arg(bytes(error.received));
}

QString invalidSentence(const DownloadError &error)
{
    const QString what = tr("the server sent an invalid reply");
    const QString why = error.detail == QLatin1String("length") ? tr("it contradicts itself about the length")
                        : error.detail == QLatin1String("headers") ? tr("its headers do not end")
                        : error.detail == QLatin1String("gzip")    ? tr("its compressed data is damaged")
                                                                   : QString();
    return why.isEmpty() ? what : tr("%1: %2", "404 Not Found: the server has no such file").arg(what, why);
}

/// `words`: the algorithm, the file's digits, those that were promised.
QString checksumSentence(const QStringList &words)
{
    return tr("the %1 is wrong: it is %2, and %3 was promised", "the SHA-256 is wrong")
        .arg(words.value(0), words.value(1), words.value(2));
}

} // namespace

QString checkText(const Row &row)
{
    const Checksum *const wanted = row.checksum();
    if (!wanted)
        return {};
    const QString name = checksumName(wanted->algorithm);
    switch (row.check) {
    case Check::None:
        break;
    case Check::Running:
        return tr("computing the %1", "SHA-256").arg(name);
    case Check::Verified:
        return tr("%1 verified", "SHA-256").arg(name);
    case Check::Wrong:
        return checksumSentence({name, QString::fromLatin1(row.digits), QString::fromLatin1(wanted->digits)});
    case Check::Unreadable:
        return tr("the %1 can't be computed: the file can't be read", "SHA-256").arg(name);
    }
    return {};
}

QString sentence(const DownloadError &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
        return tr("the host %1 is not known").arg(error.host);
    case ErrorKind::Refused:
        return tr("%1 refuses the connection").arg(error.host);
    case ErrorKind::Unreachable:
        return tr("%1 can't be reached").arg(error.host);
    case ErrorKind::ConnectTimeout:
        return tr("no connection to %1 within %2 s").arg(error.host, seconds(error.limit));
    case ErrorKind::ReplyTimeout:
        return tr("no answer from %1 within %2 s").arg(error.host, seconds(error.limit));
    case ErrorKind::Stalled:
        return tr("stalled: nothing came for %1 s").arg(seconds(error.limit));
    case ErrorKind::TooSlow:
        return tr("slower than %1/s for %2 s").arg(size(error.expected), seconds(error.limit));
    case ErrorKind::TotalTimeout:
        return tr("not complete within %1 s").arg(seconds(error.limit));
    case ErrorKind::Tls:
        return tlsSentence(error);
    case ErrorKind::ConnectionLost:
        return error.received > 0 ? tr("the connection broke after %1 bytes").arg(bytes(error.received))
                                  : tr("%1 closed the connection").arg(error.host);
    case ErrorKind::HttpStatus:
        return statusSentence(error.status);
    case ErrorKind::Incomplete:
        return incompleteSentence(error);
    case ErrorKind::InvalidReply:
        return invalidSentence(error);
    case ErrorKind::NoContent:
        return tr("no content (%1)").arg(error.status);
    case ErrorKind::OnlyPart:
        return tr("only a part came, though all was asked for (206)");
    case ErrorKind::UnknownEncoding:
        return tr("it is encoded as %1, which was not asked for").arg(error.detail);
    case ErrorKind::TooManyRedirects:
        return tr("redirects without end: %1").arg(error.detail);
    case ErrorKind::RedirectRefused:
        return tr("a redirect to something that is not http was refused: %1").arg(error.detail);
    case ErrorKind::Downgrade:
        return tr("a redirect from https to http was refused: %1").arg(error.detail);
    case ErrorKind::Changed:
        return tr("the file changed on the server");
    case ErrorKind::NoSpace:
        return error.expected > 0 ? tr("the disk is nearly full, and %1 stay free: %2")
                                        .arg(size(error.expected), error.detail)
                                  : tr("the disk is full: %1").arg(error.detail);
    case ErrorKind::NotWritable:
        return tr("the folder can't be written to: %1").arg(error.detail);
    case ErrorKind::FolderGone:
        return tr("the folder is gone: %1").arg(error.detail);
    case ErrorKind::Disk:
        return tr("the disk refuses: %1").arg(error.detail);
    case ErrorKind::TooLarge:
        return error.expected >= 0
                   ? tr("larger than the limit of %1: %2").arg(size(error.received), size(error.expected))
                   : tr("larger than the limit of %1").arg(size(error.received));
    case ErrorKind::NoRoom:
        return tr("too large for the disk: %1 are to come, there is room for %2: %3")
            .arg(size(error.expected), size(error.received), error.detail);
    case ErrorKind::Lost:
        return tr("lost when the machine stopped: %1 of %2 bytes are left")
            .arg(bytes(error.received), bytes(error.expected));
    case ErrorKind::InUse:
        return tr("another program is writing it (%1): %2").arg(error.host, error.detail);
    case ErrorKind::Checksum:
        return checksumSentence(error.detail.split(u' '));
    case ErrorKind::Cookies:
        return tr("the file of cookies can't be read: %1").arg(error.detail);
    case ErrorKind::Other:
        break;
    }
    return error.detail.isEmpty() ? tr("the transfer was ended") : error.detail;
}

QString kindName(ErrorKind kind)
{
    static const char *const names[] = {"name-not-found",
                                        "refused",
                                        "unreachable",
                                        "connect-timeout",
                                        "reply-timeout",
                                        "stalled",
                                        "too-slow",
                                        "total-timeout",
                                        "tls",
                                        "connection-lost",
                                        "http-status",
                                        "incomplete",
                                        "invalid-reply",
                                        "no-content",
                                        "only-part",
                                        "unknown-encoding",
                                        "too-many-redirects",
                                        "redirect-refused",
                                        "downgrade",
                                        "changed",
                                        "no-space",
                                        "not-writable",
                                        "folder-gone",
                                        "disk",
                                        "too-large",
                                        "no-room",
                                        "lost",
                                        "in-use",
                                        "checksum",
                                        "cookies",
                                        "other"};
    return QString::fromLatin1(names[std::size_t(kind)]);
}

bool isTransient(const DownloadError &error)
{
    switch (error.kind) {
    case ErrorKind::ConnectTimeout:
    case ErrorKind::ReplyTimeout:
    case ErrorKind::Stalled:
    case ErrorKind::TooSlow:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Incomplete:
    case ErrorKind::Changed:
        return true;
    case ErrorKind::HttpStatus:
        return error.status == 408 || error.status == 425 || error.status == 429 || error.status == 500
               || error.status == 502 || error.status == 503 || error.status == 504;
    default:
        return false;
    }
}

bool isOfFolder(const DownloadError &error)
{
    return error.kind == ErrorKind::NoSpace || error.kind == ErrorKind::NotWritable
           || error.kind == ErrorKind::FolderGone;
}

DownloadFailure::DownloadFailure(DownloadError error)
    : std::runtime_error(kindName(error.kind).toStdString()), m_error(std::move(error))
{}

QString sentence(const Summary &summary)
{
    QStringList parts;
    if (summary.done > 0)
        parts << tr("%Ln done", "of several URLs", summary.done);
    if (summary.failed > 0)
        parts << tr("%Ln failed", "of several URLs", summary.failed);
    if (summary.cancelled > 0)
        parts << tr("%Ln cancelled", "of several URLs", summary.cancelled);
    if (parts.isEmpty())
        return tr("%Ln URL(s)", nullptr, summary.total);
    const double time = std::chrono::duration<double>(summary.elapsed).count();
    return tr("%1: %2; %3 in %4 s", "9 URLs: 7 done, 1 failed; 31.0 MB in 1.84 s")
        .arg(tr("%Ln URL(s)", nullptr, summary.total), parts.join(QStringLiteral(", ")),
             QLocale().formattedDataSize(summary.bytes, 1, QLocale::DataSizeSIFormat),
             QLocale().toString(time, 'f', 2));
}

} // namespace download
