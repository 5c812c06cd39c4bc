// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curlerror.h"

#include <cerrno>

namespace download {

namespace {

/// X509_V_ERR_… of OpenSSL, as CURLINFO_SSL_VERIFYRESULT gives them.
enum VerifyResult : long {
    NotYetValid = 9,
    Expired = 10,
    SelfSigned = 18,
    SelfSignedInChain = 19,
    NoIssuer = 20,
    NoIssuerForLeaf = 21,
    WrongHost = 62
};

constexpr int tooLarge = 100;

} // namespace

ErrorKind kindOf(CURLcode code, CURL *handle)
{
    long number = 0;
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &number);
    // CURLE_TOO_LARGE, of libcurl 8.6 and later: headers without end.
    if (int(code) == tooLarge)
        return ErrorKind::InvalidReply;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return ErrorKind::NameNotFound;
    case CURLE_COULDNT_CONNECT:
        return number == ECONNREFUSED ? ErrorKind::Refused : ErrorKind::Unreachable;
    case CURLE_TOO_MANY_REDIRECTS:
        return ErrorKind::TooManyRedirects;
    case CURLE_PARTIAL_FILE:
        return ErrorKind::Incomplete;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return ErrorKind::ConnectionLost;
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9, which is to say: no HTTP
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING: // of the transfer; that of the content is not left to it
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_OUT_OF_MEMORY: // what 7.88 calls a header line that is too long
        return ErrorKind::InvalidReply;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return ErrorKind::Tls;
    default:
        return ErrorKind::Other;
    }
}

QString tlsReason(CURL *handle, const QString &words)
{
    long verified = 0;
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &verified);
    switch (verified) {
    case Expired:
        return QStringLiteral("expired");
    case NotYetValid:
        return QStringLiteral("not-yet-valid");
    case SelfSigned:
    case SelfSignedInChain:
        return QStringLiteral("self-signed");
    case NoIssuer:
    case NoIssuerForLeaf:
        return QStringLiteral("unknown-issuer");
    default:
        break;
    }
    // libcurl compares names itself, after OpenSSL was content, and tells only in words.
    const bool isOther = verified == WrongHost || words.contains(QLatin1String("subject name"));
    return isOther ? QStringLiteral("wrong-host") : words;
}

} // namespace download
