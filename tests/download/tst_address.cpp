// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Addresses as typed: what they become, and why some are none.
#include <download/address.h>
#include <download/listtext.h>

#include <QJsonArray>
#include <QLocale>
#include <QTest>

#include <curl/curl.h>

#include "corpus.h"

using namespace Qt::StringLiterals;
using download::Address;
using download::AddressProblem;

class TestAddress : public QObject {
    Q_OBJECT

    static QByteArray url(const QString &text)
    {
        const auto read = download::readAddress(text);
        const auto *address = std::get_if<Address>(&read);
        return address ? address->url : QByteArray();
    }
    static bool curlTakes(const QByteArray &url)
    {
        CURLU *handle = curl_url();
        const CURLUcode code = curl_url_set(handle, CURLUPART_URL, url.constData(), 0);
        curl_url_cleanup(handle);
        return code == CURLUE_OK;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void hasOneNormalForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("normal");
        QTest::newRow("plain") << u"https://example.com/a/b?c=d"_s << "https://example.com/a/b?c=d"_ba;
        QTest::newRow("no path") << u"http://example.com"_s << "http://example.com/"_ba;
        QTest::newRow("query without a path") << u"http://example.com?q"_s << "http://example.com/?q"_ba;
        QTest::newRow("upper case") << u"HTTPS://Example.COM/A"_s << "https://example.com/A"_ba;
        QTest::newRow("default ports") << u"http://h:80/"_s << "http://h/"_ba;
        QTest::newRow("the other's port") << u"http://h:443/"_s << "http://h:443/"_ba;
        QTest::newRow("port with zeros") << u"https://h:000443/"_s << "https://h/"_ba;
        QTest::newRow("no port after all") << u"http://h:/x"_s << "http://h/x"_ba;
        QTest::newRow("fragment") << u"http://h/x?y#z?"_s << "http://h/x?y"_ba;
        QTest::newRow("fragment on the host") << u"http://h#z/x"_s << "http://h/"_ba;
        QTest::newRow("dots") << u"http://h/a/./b/../c"_s << "http://h/a/c"_ba;
        QTest::newRow("dots at the end") << u"http://h/a/b/.."_s << "http://h/a/"_ba;
        QTest::newRow("dots above the root") << u"http://h/../../a"_s << "http://h/a"_ba;
        QTest::newRow("encoded dots") << u"http://h/a/%2E%2e/b"_s << "http://h/b"_ba;
        QTest::newRow("dots that are none") << u"http://h/.../.a/b."_s << "http://h/.../.a/b."_ba;
        QTest::newRow("space") << u"http://h/a b?c d"_s << "http://h/a%20b?c%20d"_ba;
        QTest::newRow("beyond ASCII") << u"http://h/é/日?ü"_s << "http://h/%C3%A9/%E6%97%A5?%C3%BC"_ba;
        QTest::newRow("half a character") << u"http://h/a\xd83d"_s + u"b"_s << "http://h/a%EF%BF%BDb"_ba;
        QTest::newRow("brackets in the path") << u"http://h/[1]{2}^|"_s << "http://h/%5B1%5D%7B2%7D%5E%7C"_ba;
        QTest::newRow("brackets in the query") << u"http://h/?a[]={}"_s << "http://h/?a[]={}"_ba;
        QTest::newRow("percent as it is") << u"http://h/%zz%4a"_s << "http://h/%zz%4a"_ba;
        QTest::newRow("backslashes") << uR"(http:\\h\a\..\b)"_s << "http://h/b"_ba;
        QTest::newRow("one slash") << u"http:/h/a"_s << "http://h/a"_ba;
        QTest::newRow("a space around") << u" \thttp://h/a \n"_s << "http://h/a"_ba;
        QTest::newRow("a line end inside") << u"http://h/a\nb"_s << "http://h/ab"_ba;
        QTest::newRow("punycode") << u"http://Bücher.example/"_s << "http://xn--bcher-kva.example/"_ba;
        QTest::newRow("full stop of the East")
            << u"http://例え。テスト/"_s << "http://xn--r8jz45g.xn--zckzah/"_ba;
        QTest::newRow("encoded host") << u"http://ex%61mple.com/"_s << "http://example.com/"_ba;
        QTest::newRow("dot at the host's end") << u"http://example.com./"_s << "http://example.com./"_ba;
        QTest::newRow("underscore") << u"http://a_b.example/"_s << "http://a_b.example/"_ba;
        QTest::newRow("user") << u"http://me:p@ss@h/"_s << "http://me:p%40ss@h/"_ba;
        QTest::newRow("user alone") << u"http://me:@h/"_s << "http://me@h/"_ba;
        QTest::newRow("IPv4") << u"http://192.168.0.1/"_s << "http://192.168.0.1/"_ba;
        QTest::newRow("IPv4 in one number") << u"http://0x7f000001/"_s << "http://127.0.0.1/"_ba;
        QTest::newRow("IPv4 in octal") << u"http://010.1.2/"_s << "http://8.1.0.2/"_ba;
        QTest::newRow("IPv6") << u"http://[2001:DB8:0:0::1]:81/"_s << "http://[2001:db8::1]:81/"_ba;
    }
    void hasOneNormalForm()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, normal);
        QCOMPARE(url(text), normal);
        QCOMPARE(url(QString::fromLatin1(normal)), normal);
        QVERIFY(curlTakes(normal));
    }

    void knowsHostAndPort()
    {
        const auto address = std::get<Address>(download::readAddress(u"https://me@[::1]/x"_s));
        QCOMPARE(address.host, u"[::1]"_s);
        QCOMPARE(address.port, quint16(443));
        QVERIFY(address.isHttps);
        QVERIFY(!address.isAssumedHttps);
        QCOMPARE(std::get<Address>(download::readAddress(u"http://H:81"_s)).port, quint16(81));
        QCOMPARE(std::get<Address>(download::readAddress(u"http://H:81"_s)).host, u"h"_s);
        QVERIFY(!std::get<Address>(download::readAddress(u"http://H:81"_s)).isHttps);
    }

    void withoutASchemeHttpsIsAssumed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("normal");
        QTest::newRow("host and path") << u"example.com/x"_s << "https://example.com/x"_ba;
        QTest::newRow("host") << u"example.com"_s << "https://example.com/"_ba;
        QTest::newRow("port") << u"localhost:8080/x"_s << "https://localhost:8080/x"_ba;
        QTest::newRow("port of a host with dots") << u"example.com:8080"_s << "https://example.com:8080/"_ba;
        QTest::newRow("path") << u"intranet/x"_s << "https://intranet/x"_ba;
        QTest::newRow("IPv4") << u"192.168.0.1"_s << "https://192.168.0.1/"_ba;
        QTest::newRow("IPv6") << u"[::1]:80/x"_s << "https://[::1]:80/x"_ba;
        QTest::newRow("slashes alone") << u"//example.com/x"_s << "https://example.com/x"_ba;
    }
    void withoutASchemeHttpsIsAssumed()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, normal);
        QCOMPARE(url(text), normal);
        QVERIFY(std::get<Address>(download::readAddress(text)).isAssumedHttps);
        QVERIFY(std::get<Address>(download::readAddress(text)).isHttps);
    }

    void saysWhyItIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &text, AddressProblem::Kind kind,
                            const QString &says) { QTest::newRow(name) << text << int(kind) << says; };
        const QString invalid = u"not a valid address: "_s;
        row("nothing", u""_s, AddressProblem::NotAnAddress, u"not an address"_s);
        row("a word", u"hello"_s, AddressProblem::NotAnAddress, u"not an address"_s);
        row("a word with a dot", u"hello."_s, AddressProblem::NotAnAddress, u"not an address"_s);
        row("a number", u"3.14"_s, AddressProblem::NotAnAddress, u"not an address"_s);
        row("a file's path", u"/home/me/x"_s, AddressProblem::NotAnAddress, u"not an address"_s);
        row("a share", uR"(\\server\share)"_s, AddressProblem::NotAnAddress, u"not an address"_s);
        row("mail", u"me@example.com"_s, AddressProblem::NotAnAddress, u"not an address"_s);
        row("misspelt", u"htps://example.com"_s, AddressProblem::UnknownScheme, u"unknown scheme “htps”"_s);
        row("ftp", u"FTP://example.com/x"_s, AddressProblem::OnlyHttp, u"only http and https"_s);
        row("file", u"file:///etc/passwd"_s, AddressProblem::OnlyHttp, u"only http and https"_s);
        row("javascript", u"javascript:alert(1)"_s, AddressProblem::OnlyHttp, u"only http and https"_s);
        row("data", u"data:,x"_s, AddressProblem::OnlyHttp, u"only http and https"_s);
        row("mailto", u"mailto:me@example.com"_s, AddressProblem::OnlyHttp, u"only http and https"_s);
        row("no host", u"http://"_s, AddressProblem::EmptyHost, invalid + u"it has no host"_s);
        row("user alone", u"http://me:x@/y"_s, AddressProblem::EmptyHost, invalid + u"it has no host"_s);
        row("port alone", u"http://:80"_s, AddressProblem::EmptyHost, invalid + u"it has no host"_s);
        row("space", u"http://exa mple.com/"_s, AddressProblem::SpaceInHost,
            invalid + u"there is a space in the host"_s);
        row("encoded space", u"http://exa%20mple.com/"_s, AddressProblem::SpaceInHost,
            invalid + u"there is a space in the host"_s);
        row("control", u"http://a\u0007b/"_s, AddressProblem::ControlInHost,
            invalid + u"there is a control character in the host"_s);
        row("forbidden", u"http://a|b/"_s, AddressProblem::ForbiddenInHost,
            invalid + u"“|” can't be in a host"_s);
        row("two dots", u"http://a..b/"_s, AddressProblem::EmptyLabel,
            invalid + u"a part of the host “a..b” is empty"_s);
        row("long host", u"http://"_s + u"abcdefg."_s.repeated(32), AddressProblem::HostTooLong,
            invalid + u"the host has 255 bytes, 253 are allowed"_s);
        row("long part", u"http://"_s + QString(64, u'a') + u".com"_s, AddressProblem::LabelTooLong,
            invalid + u"a part of the host has 64 bytes, 63 are allowed"_s);
        row("no name", u"http://a\ufffdb/"_s, AddressProblem::BadName,
            invalid + u"no host can be named “a\ufffdb”"_s);
        row("bad port", u"http://h:99999/"_s, AddressProblem::BadPort,
            invalid + u"“99999” is no port, which is a number from 1 to 65535"_s);
        row("port 0", u"http://h:0/"_s, AddressProblem::BadPort,
            invalid + u"“0” is no port, which is a number from 1 to 65535"_s);
        row("a port of letters", u"example.com:x/"_s, AddressProblem::BadPort,
            invalid + u"“x” is no port, which is a number from 1 to 65535"_s);
        row("negative port", u"http://h:-80/"_s, AddressProblem::BadPort,
            invalid + u"“-80” is no port, which is a number from 1 to 65535"_s);
        row("IPv4", u"http://256.0.0.1/"_s, AddressProblem::BadIpv4,
            invalid + u"“256.0.0.1” is no IPv4 address"_s);
        row("IPv4 alone", u"256.0.0.1"_s, AddressProblem::BadIpv4,
            invalid + u"“256.0.0.1” is no IPv4 address"_s);
        row("IPv4 of five", u"http://1.2.3.4.5/"_s, AddressProblem::BadIpv4,
            invalid + u"“1.2.3.4.5” is no IPv4 address"_s);
        row("IPv6", u"http://[1::2::3]/"_s, AddressProblem::BadIpv6,
            invalid + u"“[1::2::3]” is no IPv6 address"_s);
        row("endless", u"http://h/"_s + QString(70'000, u'x'), AddressProblem::TooLong,
            invalid + u"it has 70,009 characters"_s);
    }
    void saysWhyItIsNone()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const auto read = download::readAddress(text);
        const auto *problem = std::get_if<AddressProblem>(&read);
        QVERIFY(problem);
        QCOMPARE(int(problem->kind), kind);
        QCOMPARE(download::problemText(*problem), says);
    }

    void theLongestHostIsTaken()
    {
        const QString host = u"abcdefg."_s.repeated(31) + u"abcde"_s;
        QCOMPARE(host.size(), 253);
        QVERIFY(!url(u"http://"_s + host).isEmpty());
        QVERIFY(!url(u"http://"_s + QString(63, u'a') + u".com"_s).isEmpty());
    }

    void userInfoIsNeverShown()
    {
        QCOMPARE(download::displayAddress("https://me:secret@h/x@y"), u"https://…@h/x@y"_s);
        QCOMPARE(download::displayAddress("https://me@h"), u"https://…@h"_s);
        QCOMPARE(download::displayAddress("https://h/x@y"), u"https://h/x@y"_s);
        QCOMPARE(download::displayAddress("me:secret@h?x"), u"…@h?x"_s);
        QCOMPARE(download::displayAddress("http://me:s@cret@h:x/"), u"http://…@h:x/"_s);
    }

    /// The URL standard's own table. It takes some hosts that no resolver can be asked for.
    void agreesWithTheStandardsTable()
    {
        const QJsonArray cases = corpus::table(u"wpt_http_urls.json"_s)[u"cases"_s].toArray();
        if (cases.isEmpty())
            QSKIP("COROSCOPE_CORPUS names no corpus");
        const QStringList deviations{
            u"httpa://foo:80/"_s, // the standard takes every scheme
            u"http://./"_s,
            u"http://../"_s,                   // empty parts: DNS has no such names
            u"http://foo.09.."_s,              // the same
            u"http://!\"$&'()*+,-.;=_`{}~/"_s, // libcurl refuses these marks
        };
        int sameForm = 0;
        for (const QJsonValue &value : cases) {
            const QString input = value[u"input"_s].toString();
            const QByteArray form = url(input);
            const bool isExpected = value[u"valid"_s].toBool() && !deviations.contains(input);
            QVERIFY2(!form.isEmpty() == isExpected, qUtf8Printable(input));
            const QString href = value[u"href"_s].toString().section(u'#', 0, 0);
            sameForm += !isExpected || href == QString::fromLatin1(form) ? 1 : 0;
            if (isExpected && href != QString::fromLatin1(form))
                qInfo("%s: %s, not %s", qUtf8Printable(input), form.constData(), qUtf8Printable(href));
            QVERIFY2(!isExpected || curlTakes(form), form.constData());
        }
        qInfo("%lld of %lld valid or not as in the table, %d in the same form",
              qlonglong(cases.size() - deviations.size()), qlonglong(cases.size()), sameForm);
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
