// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Which file a download becomes, and that no name a server can send does harm.
#include <download/disposition.h>
#include <download/filename.h>

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include "corpus.h"

using namespace Qt::StringLiterals;

class TestFileName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServersWordIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        const QString none;
        QTest::newRow("token") << "attachment; filename=a.txt"_ba << u"a.txt"_s;
        QTest::newRow("quoted") << "attachment; filename=\"a b;c.txt\""_ba << u"a b;c.txt"_s;
        QTest::newRow("escaped") << "attachment; filename=\"a \\\"b\\\".txt\""_ba << u"a \"b\".txt"_s;
        QTest::newRow("case and blanks") << "ATTACHMENT ; FileName = \"a\""_ba << u"a"_s;
        QTest::newRow("inline") << "inline; filename=a"_ba << u"a"_s;
        QTest::newRow("no disposition") << "filename=a"_ba << u"a"_s;
        QTest::newRow("unquoted spaces") << "attachment; filename=a b.txt; x=y"_ba << u"a b.txt"_s;
        QTest::newRow("never closed") << "attachment; filename=\"a.txt"_ba << u"a.txt"_s;
        QTest::newRow("others before") << "attachment; size=3; filename=a"_ba << u"a"_s;
        QTest::newRow("twice") << "attachment; filename=a; filename=b"_ba << u"a"_s;
        QTest::newRow("UTF-8") << "attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC"_ba << u"naïve €"_s;
        QTest::newRow("with a language") << "attachment; filename*=utf-8'de'%C3%BC"_ba << u"ü"_s;
        QTest::newRow("Latin-1") << "attachment; filename*=ISO-8859-1''%A3"_ba << u"£"_s;
        QTest::newRow("extended wins") << "attachment; filename=a; filename*=UTF-8''%C3%BC"_ba << u"ü"_s;
        QTest::newRow("whatever the order") << "attachment; filename*=UTF-8''%C3%BC; filename=a"_ba << u"ü"_s;
        QTest::newRow("broken extended") << "attachment; filename*=UTF-8''%C3; filename=a"_ba << u"a"_s;
        QTest::newRow("a charset nobody knows")
            << "attachment; filename*=klingon''a; filename=b"_ba << u"b"_s;
        QTest::newRow("digits missing") << "attachment; filename*=UTF-8''a%2"_ba << none;
        QTest::newRow("raw UTF-8") << "attachment; filename=\"\xc3\xbc\""_ba << u"ü"_s;
        QTest::newRow("raw Latin-1") << "attachment; filename=\"\xfc\""_ba << u"ü"_s;
        QTest::newRow("percent") << "attachment; filename=\"%C3%BC%20b\""_ba << u"ü b"_s;
        QTest::newRow("a lone percent") << "attachment; filename=\"100%\""_ba << u"100%"_s;
        QTest::newRow("RFC 2047 Q") << "attachment; filename=\"=?UTF-8?Q?=C3=BC_%.txt?=\""_ba << u"ü %.txt"_s;
        QTest::newRow("RFC 2047 B") << "attachment; filename=\"=?utf-8?b?w7wudHh0?=\""_ba << u"ü.txt"_s;
        QTest::newRow("two words") << "attachment; filename=\"x =?utf-8?q?=C3=BC?= =?utf-8?q?b?= y\""_ba
                                   << u"x üb y"_s;
        QTest::newRow("a broken word") << "attachment; filename==?utf-8?Q?=ZZ?="_ba << none;
        QTest::newRow("empty") << "attachment; filename=\"\""_ba << none;
        QTest::newRow("none") << "attachment"_ba << none;
        QTest::newRow("no header") << ""_ba << none;
        QTest::newRow("no semicolon") << "attachment filename=a"_ba << none;
        QTest::newRow("junk before") << "attachment; junk; filename=a"_ba << none;
        QTest::newRow("a blank in the name") << "attachment; filename *=UTF-8''a"_ba << none;
    }
    void theServersWordIsRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, name);
        QCOMPARE(download::dispositionFileName(header).value_or(QString()), name);
    }

    void aNameIsChosen_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("name");
        const QByteArray none;
        const QByteArray html = "text/html; charset=utf-8";
        QTest::newRow("path") << "http://h/a/b.zip"_ba << none << none << u"b.zip"_s;
        QTest::newRow("query") << "http://h/a/b.zip?c=/d.e"_ba << none << none << u"b.zip"_s;
        QTest::newRow("server") << "http://h/a"_ba << "attachment; filename=b.pdf"_ba << html << u"b.pdf"_s;
        QTest::newRow("the server's word is kept")
            << "http://h/a"_ba << "attachment; filename=README"_ba << html << u"README"_s;
        QTest::newRow("encoded") << "http://h/%C3%BC%20b.txt"_ba << none << none << u"ü b.txt"_s;
        QTest::newRow("encoded in Latin-1") << "http://h/%FC.txt"_ba << none << none << u"ü.txt"_s;
        QTest::newRow("encoded slash") << "http://h/..%2f..%2fx"_ba << none << none << u"x"_s;
        QTest::newRow("encoded NUL") << "http://h/a%00.txt"_ba << none << none << u"a_.txt"_s;
        QTest::newRow("page") << "http://h/about"_ba << none << html << u"about.html"_s;
        QTest::newRow("picture") << "http://h/p"_ba << none << "image/jpeg"_ba << u"p.jpg"_s;
        QTest::newRow("version") << "http://h/v1.2"_ba << none << "application/zip"_ba << u"v1.2.zip"_s;
        QTest::newRow("has an extension") << "http://h/a.php"_ba << none << html << u"a.php"_s;
        QTest::newRow("just bytes") << "http://h/a"_ba << none << "application/octet-stream"_ba << u"a"_s;
        QTest::newRow("no such type") << "http://h/a"_ba << none << "dance/party"_ba << u"a"_s;
        QTest::newRow("host") << "https://example.com/"_ba << none << html << u"example.com.html"_s;
        QTest::newRow("folder") << "https://example.com/a/"_ba << none << html << u"example.com.html"_s;
        QTest::newRow("host alone") << "https://me@example.com:81/?a/b"_ba << none << none
                                    << u"example.com"_s;
        QTest::newRow("IPv6 host") << "https://[::1]:81/"_ba << none << none << u"[__1]"_s;
    }
    void aNameIsChosen()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, disposition);
        QFETCH(QByteArray, type);
        QFETCH(QString, name);
        QCOMPARE(download::fileNameFor(url, disposition, type), name);
    }

    void aNameIsMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("good") << u"Été 2026 (1).tar.gz"_s << u"Été 2026 (1).tar.gz"_s;
        QTest::newRow("path") << u"../../x"_s << u"x"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s << u"passwd"_s;
        QTest::newRow("Windows path") << uR"(C:\dir\a.txt)"_s << u"a.txt"_s;
        QTest::newRow("slash at the end") << u"a/"_s << u"a"_s;
        QTest::newRow("dots alone") << u".."_s << u"download"_s;
        QTest::newRow("slashes alone") << u"//"_s << u"download"_s;
        QTest::newRow("nothing") << u""_s << u"download"_s;
        QTest::newRow("white space") << u" \t\u00a0"_s << u"_"_s;
        QTest::newRow("control") << u"a\nb\u0001c\u007f"_s << u"a_b_c_"_s;
        QTest::newRow("right to left") << u"a\u202Egpj.exe"_s << u"agpj.exe"_s;
        QTest::newRow("invisible") << u"a\u200b\ufeff.txt"_s << u"a.txt"_s;
        QTest::newRow("invisible alone") << u"\u200b"_s << u"download"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"_bashrc"_s;
        QTest::newRow("hidden behind the invisible") << u"\u200b.bashrc"_s << u"_bashrc"_s;
        QTest::newRow("dots in front") << u"..x"_s << u"_x"_s;
        QTest::newRow("dots and spaces behind") << u"a.txt. . "_s << u"a.txt"_s;
        QTest::newRow("reserved characters") << u"a<b>c:d\"e|f?g*h"_s << u"a_b_c_d_e_f_g_h"_s;
        QTest::newRow("device") << u"CON"_s << u"_CON"_s;
        QTest::newRow("device with an extension") << u"nul.tar.gz"_s << u"_nul.tar.gz"_s;
        QTest::newRow("device with a space") << u"aux .txt"_s << u"_aux .txt"_s;
        QTest::newRow("port") << u"Com1.txt"_s << u"_Com1.txt"_s;
        QTest::newRow("superscript port") << u"LPT².x"_s << u"_LPT².x"_s;
        QTest::newRow("no device") << u"console.txt"_s << u"console.txt"_s;
        QTest::newRow("composed") << u"u\u0308.txt"_s << u"\u00fc.txt"_s;
        QTest::newRow("beyond the BMP") << u"😀.txt"_s << u"😀.txt"_s;
        QTest::newRow("half a character") << u"a\xd83d"_s + u".txt"_s << u"a\ufffd.txt"_s;
    }
    void aNameIsMadeSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(download::safeFileName(name), safe);
        QCOMPARE(download::safeFileName(safe), safe);
    }

    void aLongNameKeepsItsExtension_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("end");
        QTest::newRow("600 bytes") << QString(600, u'a') + u".pdf"_s << u"a.pdf"_s;
        QTest::newRow("packed") << QString(600, u'a') + u".tar.gz"_s << u"a.tar.gz"_s;
        QTest::newRow("of several bytes") << QString(200, u'é') + u".pdf"_s << u"é.pdf"_s;
        QTest::newRow("of pairs") << u"😀"_s.repeated(100) + u"a.pdf"_s << u"😀.pdf"_s;
        QTest::newRow("no extension") << QString(600, u'a') << u"aaa"_s;
        QTest::newRow("an extension of 300") << u"a."_s + QString(300, u'b') << u"bbb"_s;
    }
    void aLongNameKeepsItsExtension()
    {
        QFETCH(QString, name);
        QFETCH(QString, end);
        const QString safe = download::safeFileName(name);
        QVERIFY(safe.toUtf8().size() <= download::MaxNameLength);
        QVERIFY(safe.toUtf8().size() > download::MaxNameLength - 4);
        QVERIFY2(safe.endsWith(end), qUtf8Printable(safe));
        const QString numbered = download::numberedName(safe, 123);
        QVERIFY(numbered.toUtf8().size() <= download::MaxNameLength);
        QVERIFY(numbered.contains(u" (123)"_s));
    }

    void aCutLeavesNoLooseEnd()
    {
        const QString name = download::safeFileName(QString(239, u'a') + u". "_s + QString(300, u'b'));
        QCOMPARE(name, QString(239, u'a'));
        QCOMPARE(download::safeFileName(QString(235, u'a') + u" bbbb.pdf"_s), QString(235, u'a') + u".pdf"_s);
    }

    void aTakenNameIsNumbered()
    {
        QCOMPARE(download::numberedName(u"a.pdf"_s, 1), u"a (1).pdf"_s);
        QCOMPARE(download::numberedName(u"a.tar.gz"_s, 1), u"a (1).tar.gz"_s);
        QCOMPARE(download::numberedName(u"a"_s, 2), u"a (2)"_s);
        QCOMPARE(download::numberedName(u"v1.2"_s, 2), u"v1.2 (2)"_s);
    }

    /// Headers on which at least two programs agree, and the RFCs' own.
    void agreesOnDispositions()
    {
        const QJsonArray cases = corpus::table(u"content_disposition.json"_s)[u"cases"_s].toArray();
        if (cases.isEmpty())
            QSKIP("COROSCOPE_CORPUS names no corpus");
        for (const QJsonValue &value : cases) {
            const QString header = value[u"header_latin1"_s].toString();
            const auto name = download::dispositionFileName(header.toLatin1());
            QVERIFY2(name.has_value() == value[u"expected"_s].isString(), qUtf8Printable(header));
            QCOMPARE(name.value_or(QString()), value[u"expected"_s].toString());
        }
        const QJsonArray examples = corpus::table(u"rfc_examples.json"_s)[u"content_disposition_rfc6266_s5"_s]
                                        .toArray();
        for (const QJsonValue &value : examples)
            QCOMPARE(download::dispositionFileName(value[0].toString().toLatin1()).value_or(QString()),
                     value[2].toString());
        QVERIFY(!examples.isEmpty());
    }

    void agreesWithABrowser();
};

namespace {

/// Where our rules are others than Chromium's on POSIX: what it was asked for, and our name.
QHash<QString, QString> deviations()
{
    return {
        // Path parts are dropped; Chromium joins them.
        {u"filename=../../../../././../a_file_name.txt"_s, u"a_file_name.txt"_s},
        {u"filename=dir1/dir2/a_file_name.txt"_s, u"a_file_name.txt"_s},
        {uR"(filename=..\..\..\..\.\.\..\a_file_name.txt)"_s, u"a_file_name.txt"_s},
        {uR"(filename=dir1\dir2\a_file_name.txt)"_s, u"a_file_name.txt"_s},
        {u"filename=\"<blink>Hello kitty</blink>\""_s, u"blink_"_s},
        {u"http://example.com/foo%2f..%2fbar.jpg"_s, u"bar.jpg"_s},
        // A dot in front becomes `_`, so that two names stay two; Chromium drops it.
        {u"http://www.google.com/.test.html"_s, u"_test.html"_s},
        {u"http://www.google.com/.test"_s, u"_test"_s},
        {u"http://www.google.com/..test"_s, u"_test"_s},
        {u"filename=.download.txt"_s, u"_download.txt"_s},
        // All dots and spaces at the end go, whatever their kind.
        {u"filename=evil.exe.  .  ."_s, u"evil.exe"_s},
        {u"filename=. . . . ."_s, u"download"_s},
        {u"attachment; filename=\"meh.exe\u00c2\u00a0\""_s, u"meh.exe"_s},
        // What Windows reserves is reserved everywhere: folders are shared.
        {u"filename=COM1"_s, u"_COM1"_s},
        {u"filename=COM4.txt"_s, u"_COM4.txt"_s},
        {u"filename=lpt1.TXT"_s, u"_lpt1.TXT"_s},
        {u"con.htm"_s, u"_con.htm"_s},
        {u"lpt1.htm"_s, u"_lpt1.htm"_s},
        // Braces make no extension, so the type's is added.
        {u"harmless.{not-really-this-may-be-a-guid}"_s, u"harmless.{not-really-this-may-be-a-guid}.html"_s},
        {u"harmless.{mismatched-"_s, u"harmless.{mismatched-.html"_s},
    };
}

/// Whether a row asks for what we have: http, no name that the caller gives, no charset of a page, no
/// type that only a browser knows.
bool isAskedOfUs(const QJsonObject &row)
{
    const QString url = row[u"url"_s].toString();
    return (url.isEmpty() || url.startsWith(u"http"_s)) && row[u"suggested"_s].toString().isEmpty()
           && row[u"default"_s] != row[u"expected"_s]
           && !row[u"referrer_charset"_s].toString().startsWith(u"windows"_s)
           && row[u"mime"_s] != u"application/x-chrome-extension"_s;
}

} // namespace

void TestFileName::agreesWithABrowser()
{
    const QJsonObject table = corpus::table(u"chromium_filename_posix.json"_s);
    if (table.isEmpty())
        QSKIP("COROSCOPE_CORPUS names no corpus");
    const QHash<QString, QString> ours = deviations();
    int asked = 0;
    int agreed = 0;
    const auto compare = [&](const QString &subject, const QString &name, const QString &expected) {
        ++asked;
        agreed += name == expected ? 1 : 0;
        QCOMPARE(name, ours.value(subject, expected));
    };
    for (const QJsonValue &value : table[u"generate_filename"_s].toArray()) {
        const QString url = value[u"url"_s].toString();
        const QString header = value[u"content_disposition_latin1"_s].toString();
        if (isAskedOfUs(value.toObject()))
            compare(header.isEmpty() ? url : header,
                    download::fileNameFor(url.toUtf8(), header.toLatin1(),
                                          value[u"mime"_s].toString().toLatin1()),
                    value[u"expected"_s].toString());
    }
    for (const QJsonValue &value : table[u"generate_safe_filename"_s].toArray()) {
        const QString typed = value[u"filename"_s].toString();
        if (isAskedOfUs(value.toObject()))
            compare(typed,
                    download::fileNameFor("http://h/" + typed.toUtf8(), {},
                                          value[u"mime"_s].toString().toLatin1()),
                    value[u"expected"_s].toString());
    }
    for (const QJsonValue &value : table[u"safe_portable_basenames"_s].toArray())
        QCOMPARE(download::safeFileName(value.toString()), value.toString());
    for (const QJsonValue &value : table[u"unsafe_portable_basenames"_s].toArray()) {
        // A GUID as an extension matters to Windows' shell alone.
        const QString name = value.toString();
        QVERIFY2(download::safeFileName(name) != name || name.endsWith(u'}'), qUtf8Printable(name));
    }
    qInfo("%d of %d names as in the table", agreed, asked);
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
