// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Lists as pasted: what is taken off, what each line makes, what is said of it.
#include <download/listtext.h>
#include <download/secrets.h>
#include <download/urllist.h>

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using download::ListLine;
using download::ListOptions;
using download::UrlList;

class TestUrlList : public QObject {
    Q_OBJECT

    /// The addresses of a list, a space between two.
    static QString urls(const QString &text, ListOptions options = {}, bool isUnique = false)
    {
        QStringList list;
        for (const download::ListItem &item : download::items(text, options, isUnique))
            list << QString::fromLatin1(item.url);
        return list.join(u' ');
    }
    static ListLine only(const QString &text, ListOptions options = {})
    {
        return download::readUrlList(text, options).lines.at(0);
    }
    /// What is said of each line, `|` between two.
    static QString verdicts(const QString &text)
    {
        QStringList said;
        for (const ListLine &line : download::readUrlList(text).lines)
            said << download::verdict(line);
        return said.join(u'|');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isCleanedSilently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing around") << u"http://h/x"_s;
        QTest::newRow("byte order mark") << u"\ufeffhttp://h/x"_s;
        QTest::newRow("white space") << u" \t\u00a0\u3000http://h/x\u00a0 "_s;
        QTest::newRow("invisible") << u"\u200b\u202ahttp://h/x\u202c\u2060"_s;
        QTest::newRow("CRLF") << u"http://h/x\r\n"_s;
        QTest::newRow("CR") << u"http://h/x\r"_s;
        QTest::newRow("comma") << u"http://h/x,"_s;
        QTest::newRow("semicolon and space") << u"http://h/x ;"_s;
        QTest::newRow("quotes") << u"\"http://h/x\","_s;
        QTest::newRow("comma in quotes") << u"\"http://h/x,\""_s;
        QTest::newRow("apostrophes") << u"'http://h/x'"_s;
        QTest::newRow("English quotes") << u"“http://h/x”"_s;
        QTest::newRow("French quotes") << u"«\u00a0http://h/x\u00a0»"_s;
        QTest::newRow("German quotes") << u"„http://h/x“"_s;
        QTest::newRow("angle brackets") << u"<http://h/x>"_s;
        QTest::newRow("all at once") << u" <\"http://h/x\">; "_s;
        QTest::newRow("Markdown") << u"[the text](http://h/x)"_s;
        QTest::newRow("fragment") << u"http://h/x#part"_s;
    }
    void isCleanedSilently()
    {
        QFETCH(QString, text);
        QCOMPARE(urls(text), u"http://h/x"_s);
        QCOMPARE(only(text).kind, ListLine::Good);
        QCOMPARE(download::verdict(only(text)), QString());
    }

    void blanksAndCommentsMakeNothing()
    {
        const UrlList list = download::readUrlList(u"\n  \u00a0\n# one\n  #two\n,\nhttp://h/#x"_s);
        QCOMPARE(list.lines.size(), 6U);
        QCOMPARE(list.lines[0].kind, ListLine::Blank);
        QCOMPARE(list.lines[1].kind, ListLine::Blank);
        QCOMPARE(list.lines[2].kind, ListLine::Comment);
        QCOMPARE(list.lines[3].kind, ListLine::Comment);
        QCOMPARE(list.lines[4].kind, ListLine::Blank);
        QCOMPARE(list.lines[5].kind, ListLine::Good);
        QCOMPARE(list.urlCount, 1);
        QCOMPARE(list.rejectedCount, 0);
        QVERIFY(download::readUrlList({}).lines.empty());
    }
    void linesAreCountedFromOneWhateverEndsThem()
    {
        const UrlList list = download::readUrlList(u"a.b\r\nc.d\re.f\n\ng.h"_s);
        QCOMPARE(list.lines.size(), 5U);
        QCOMPARE(list.lines[3].kind, ListLine::Blank);
        QCOMPARE(list.lines[4].number, 5);
        QCOMPARE(download::items(u"a.b\r\nc.d\re.f\n\ng.h"_s).back().line, 5);
    }
    void whatMakesNoAddressCanBeHadWithTheOthers()
    {
        const QString list = u"a.b\nnonsense\nc.d\n max-tries=x\ne.f\n"_s;
        std::vector<ListLine> rejected;
        const auto made = download::items(list, {}, false, &rejected);
        QCOMPARE(made.size(), 2U);
        std::vector<ListLine> expected;
        for (const ListLine &line : download::readUrlList(list).lines) {
            if (line.kind == ListLine::Rejected)
                expected.push_back(line);
        }
        QCOMPARE(expected.size(), 3U);
        QVERIFY(rejected == expected);
    }
    void keepsWhatWasTyped()
    {
        const auto made = download::items(u"<Example.COM/ü>, \n http://h/[1-2]"_s);
        QCOMPARE(made.size(), 3U);
        QCOMPARE(made[0].text, u"Example.COM/ü"_s);
        QCOMPARE(made[0].url, "https://example.com/%C3%BC");
        QCOMPARE(made[2].text, u"http://h/2"_s);
    }

    void severalStandOnALine()
    {
        QCOMPARE(urls(u"http://h/a  http://h/b, <http://h/c> [d e](http://h/d)"_s),
                 u"http://h/a http://h/b http://h/c http://h/d"_s);
        QCOMPARE(verdicts(u"http://h/a http://h/b"_s), u"2 URLs"_s);
        QCOMPARE(verdicts(u"h.example/a h.example/b"_s), u"2 URLs · assumed https"_s);
    }
    void whatATabPartsIsOneFileFromSeveralPlaces()
    {
        const auto made = download::items(u"http://h/a \t http://m/a\th2.example/a http://h/b"_s);
        QCOMPARE(made.size(), 2U);
        QCOMPARE(made[0].url, "http://h/a");
        QCOMPARE(made[0].options->mirrors, (QByteArrayList{"http://m/a", "https://h2.example/a"}));
        QVERIFY(!made[1].options);
        QCOMPARE(verdicts(u"http://h/a\thttp://m/a"_s), u"1 mirror"_s);
        QCOMPARE(verdicts(u"http://h/[1-3]\thttp://m/[1-3]\thttp://n/[1-3]"_s), u"3 URLs · 2 mirrors"_s);
        QCOMPARE(download::items(u"http://h/[1-3]\thttp://m/[4-6]"_s)[1].options->mirrors,
                 QByteArrayList{"http://m/5"});
        QCOMPARE(verdicts(u"http://h/[1-3]\thttp://m/1"_s),
                 u"“http://m/1”: a mirror must make as many addresses as the first"_s);
        QCOMPARE(verdicts(u"http://h/a\tftp://m/a"_s), u"“ftp://m/a”: only http and https"_s);
    }

    void anIndentedLineIsAnOptionOnlyIfItReadsSo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("known") << u"  out=a.bin"_s << u""_s;
        QTest::newRow("with a tab and blanks") << u"\tout = a.bin"_s << u""_s;
        QTest::newRow("of aria2's") << u"  min-split-size=4M"_s << u"option min-split-size is ignored"_s;
        QTest::newRow("not indented") << u"out=a.bin"_s << u"not a valid address: “=” can't be in a host"_s;
        QTest::newRow("an address") << u"  http://h/x?out=a"_s << u""_s;
        QTest::newRow("an address without a scheme") << u"  h.example/out=a"_s << u"assumed https"_s;
        QTest::newRow("unknown") << u"  outt=a.bin"_s << u"not a valid address: “=” can't be in a host"_s;
        QTest::newRow("a comment") << u"  # out=a.bin"_s << u""_s;
    }
    void anIndentedLineIsAnOptionOnlyIfItReadsSo()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        QCOMPARE(verdicts(u"http://h/a\n"_s + line), u'|' + says);
    }
    void optionsAreForTheAddressesAboveThem()
    {
        const auto made = download::items(u"http://h/a\n  dir=/d/e\n\n # and\n\treferer=http://r/\n"
                                          "  header=X-One: 1\n  header=X-Two: 2\n"
                                          "http://h/b\nhttp://h/[1-2]\n max-download-limit=2K\n"_s);
        QCOMPARE(made.size(), 4U);
        QCOMPARE(made[0].options->folder, u"/d/e"_s);
        QCOMPARE(made[0].options->headers, (QByteArrayList{"Referer: http://r/", "X-One: 1", "X-Two: 2"}));
        QVERIFY(!made[1].options);
        QCOMPARE(made[2].options->speedLimit, 2048);
        QCOMPARE(made[3].options.get(), made[2].options.get()); // rows share what is the same
        QCOMPARE(verdicts(u"# no address\n  dir=/d"_s), u"|an option with no address above it"_s);
    }
    void optionsAreReadAsAria2WritesThem()
    {
        using namespace std::chrono_literals;
        const auto made = download::items(
            u"http://h/a\n out=sub/./b c/na:me.bin\n user-agent=A b\n http-user=me\n http-passwd=a=b\n"
            " all-proxy=p:8080\n all-proxy-user=m@e\n all-proxy-passwd=x:y\n https-proxy=socks5://s\n"
            " timeout=7\n connect-timeout=8\n max-tries=0\n split=9\n"
            " max-connection-per-server=3\n allow-overwrite=true\n load-cookies=/c\n"
            " checksum=sha-1=DA39A3EE5E6B4B0D3255BFEF95601890AFD80709\n"_s);
        const download::ItemOptions &options = *made.at(0).options;
        QCOMPARE(options.subfolder, u"sub/b c"_s);
        QCOMPARE(options.name, u"na_me.bin"_s);
        QCOMPARE(options.userAgent, "A b");
        QCOMPARE(options.password, "a=b");
        QCOMPARE(options.proxyFor("http://h/"), "http://m%40e:x:y@p:8080");
        QCOMPARE(options.proxyFor("https://h/"), "socks5://s");
        QCOMPARE(options.timeout, 7s);
        QCOMPARE(options.connectTimeout, 8s);
        QVERIFY(options.attempts > 1'000'000);
        QCOMPARE(options.segments, 3);
        QCOMPARE(options.whenExists, download::WhenExists::Overwrite);
        QCOMPARE(options.cookieFile, u"/c"_s);
        QCOMPARE(download::checksumText(*options.checksum), "sha-1=da39a3ee5e6b4b0d3255bfef95601890afd80709");
        // What is not secret can be written as a list again, and means the same.
        const auto again = download::items(download::listText(made[0]));
        QCOMPARE(*again.at(0).options, *download::publicOptions(made[0].options).options);
    }
    void aWrongOptionRejectsTheAddressWithTheReason_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("says");
        QTest::newRow("above the folder") << u"out=../x"_s << u"it leads out of the folder"_s;
        QTest::newRow("above, from within") << u"out=a/../../x"_s << u"it leads out of the folder"_s;
        QTest::newRow("above, as on Windows") << uR"(out=a\..\x)"_s << u"it leads out of the folder"_s;
        QTest::newRow("elsewhere") << u"out=/etc/passwd"_s << u"it leads out of the folder"_s;
        QTest::newRow("a folder") << u"out=a/"_s << u"no file and no folder can have this name"_s;
        QTest::newRow("nothing") << u"dir="_s << u"no file and no folder can have this name"_s;
        QTest::newRow("no header") << u"header=X"_s << u"a header reads “Name: value”"_s;
        QTest::newRow("no number") << u"timeout=soon"_s << u"give a number from 0 to 86,400"_s;
        QTest::newRow("too many") << u"max-tries=-1"_s << u"give a number from 0 to 1,000,000"_s;
        QTest::newRow("no size") << u"max-download-limit=1X"_s << u"give bytes, such as 500K or 2M"_s;
        QTest::newRow("no truth") << u"allow-overwrite=yes"_s << u"give true or false"_s;
        QTest::newRow("no proxy") << u"http-proxy=ftp://p"_s << u"not the address of a proxy"_s;
        QTest::newRow("no algorithm")
            << u"checksum=crc32=12"_s << u"unknown checksum “crc32”: md5, sha-1, sha-256 or sha-512"_s;
        QTest::newRow("digits") << u"checksum=md5=12"_s << u"MD5 has 32 digits"_s;
        QTest::newRow("no digits") << u"checksum=md5=xy"_s
                                   << u"a checksum has only the digits 0 to 9 and a to f"_s;
    }
    void aWrongOptionRejectsTheAddressWithTheReason()
    {
        QFETCH(QString, option);
        QFETCH(QString, says);
        const QString list = u"http://h/a\n "_s + option + u"\nhttp://h/b"_s;
        QCOMPARE(verdicts(list), u"“%1”: %2|%2|"_s.arg(option.section(u'=', 0, 0), says));
        QCOMPARE(urls(list), u"http://h/b"_s);
        QCOMPARE(download::readUrlList(list).urlCount, 1);
    }
    void whatIsForOneFileIsNotForSeveral()
    {
        QCOMPARE(verdicts(u"http://h/[1-3]\n out=x"_s),
                 u"“out”: it is for one file, and the line makes 3|"_s);
        QCOMPARE(verdicts(u"http://h/a http://h/b\n checksum=md5=d41d8cd98f00b204e9800998ecf8427e"_s),
                 u"“checksum”: it is for one file, and the line makes 2|"_s);
    }
    void aFragmentMayBeAChecksum()
    {
        const QString empty = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
        const auto made = download::items(u"https://h/a.whl#sha256="_s + empty);
        QCOMPARE(made.at(0).url, "https://h/a.whl");
        QCOMPARE(made[0].options->checksum->digits, empty.toLatin1());
        QVERIFY(!download::items(u"https://h/a#part"_s).at(0).options);
        QCOMPARE(verdicts(u"https://h/a#sha256=12"_s), u"SHA-256 has 64 digits"_s);
        QCOMPARE(verdicts(u"https://h/a#sha256=%1\n checksum=sha-256=%2"_s.arg(empty, QString(64, u'0'))),
                 u"“checksum”: the address has another checksum|"_s);
    }
    void aPastedChecksumIsReadAsProgramsPrintIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << u"  D41D8CD98F00B204E9800998ECF8427E\n"_s;
        QTest::newRow("md5sum") << u"d41d8cd98f00b204e9800998ecf8427e  a file.bin"_s;
        QTest::newRow("tagged") << u"MD5 (a (1).bin) = d41d8cd98f00b204e9800998ecf8427e"_s;
        QTest::newRow("colon") << u"md5:d41d8cd98f00b204e9800998ecf8427e"_s;
        QTest::newRow("aria2") << u"md5=d41d8cd98f00b204e9800998ecf8427e"_s;
    }
    void aPastedChecksumIsReadAsProgramsPrintIt()
    {
        QFETCH(QString, text);
        const auto read = download::readPastedChecksum(text);
        QVERIFY(std::holds_alternative<download::Checksum>(read));
        QCOMPARE(download::checksumText(std::get<download::Checksum>(read)),
                 "md5=d41d8cd98f00b204e9800998ecf8427e");
        QVERIFY(std::holds_alternative<download::ChecksumProblem>(download::readPastedChecksum(u"abc")));
    }
    void aListWithoutItsSecretsLosesWholeEntries()
    {
        using download::publicList;
        QCOMPARE(publicList(u"http://h/a\nhttp://me:pw@h/b\n  out=x\nhttp://h/c\n dir=/d\n"_s),
                 u"http://h/a\nhttp://h/c\n dir=/d\n"_s);
        for (const QString &secret : {u"http-passwd=x"_s, u"header=X-Api-Key: 1"_s, u"header=Cookie: a=b"_s,
                                      u"all-proxy=http://me:pw@p"_s, u"referer=http://h/?token=1"_s})
            QCOMPARE(publicList(u"http://h/a\n out=x\n %1\n dir=/d\nhttp://h/b"_s.arg(secret)),
                     u"http://h/b"_s);
        QCOMPARE(publicList(u"http://h/a\n header=Accept: x/y"_s), u"http://h/a\n header=Accept: x/y"_s);
    }

    void quotesKeepSpacesInAnAddress()
    {
        QCOMPARE(urls(u"\"http://h/a b\" <http://h/c d>"_s), u"http://h/a%20b http://h/c%20d"_s);
    }
    void oneThatIsWrongRejectsItsLine()
    {
        QCOMPARE(verdicts(u"http://h/a ftp://h/b http://h/c"_s), u"“ftp://h/b”: only http and https"_s);
        QCOMPARE(urls(u"http://h/a ftp://h/b\nhttp://h/d"_s), u"http://h/d"_s);
    }
    void aSpaceInTheHostIsNamed()
    {
        QCOMPARE(verdicts(u"http://exa mple.com/"_s), u"not a valid address: there is a space in the host"_s);
    }

    void saysWhatIsToBeKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("good") << u"https://example.com/x"_s << u""_s;
        QTest::newRow("assumed") << u"example.com/x"_s << u"assumed https"_s;
        QTest::newRow("a port") << u"localhost:8080/x"_s << u"assumed https"_s;
        QTest::newRow("range") << u"http://h/[1-5]"_s << u"5 URLs"_s;
        QTest::newRow("same") << u"http://h/\nHTTP://H:80#x"_s << u"|same as line 1"_s;
        QTest::newRow("the first of its kind") << u"a.b\na.b\na.b"_s
                                               << u"assumed https|same as line 1 · assumed https|"
                                                  "same as line 1 · assumed https"_s;
        QTest::newRow("a range again")
            << u"http://h/[1-2]\nhttp://h/[1-2]"_s << u"2 URLs|2 URLs · same as line 1"_s;
        QTest::newRow("misspelt") << u"htps://example.com"_s << u"unknown scheme “htps”"_s;
        QTest::newRow("script") << u"javascript:x"_s << u"only http and https"_s;
        QTest::newRow("no host") << u"http://"_s << u"not a valid address: it has no host"_s;
        QTest::newRow("prose") << u"hello"_s << u"not an address"_s;
        QTest::newRow("too many") << u"http://h/[0-100000]"_s << u"100,001 URLs, a line may make 100,000"_s;
        QTest::newRow("endlessly many") << u"http://h/[0-999999999][0-999999999]"_s
                                        << u"over 1,000,000,000 URLs, a line may make 100,000"_s;
        QTest::newRow("one of a range")
            << u"http://10.0.0.[250-300]/"_s
            << u"“http://10.0.0.256/”: not a valid address: “10.0.0.256” is no IPv4 "
               "address"_s;
        QTest::newRow("a secret")
            << u"http://me:secret@h:x/ a.b"_s
            << u"“http://…@h:x/”: not a valid address: “x” is no port, which is a number "
               "from 1 to 65535"_s;
    }
    void saysWhatIsToBeKnown()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        QCOMPARE(verdicts(text), says);
    }

    void isSummedUp()
    {
        const auto summary = [](const QString &text) {
            return download::listSummary(download::readUrlList(text));
        };
        QCOMPARE(summary(u""_s), u"0 URLs"_s);
        QCOMPARE(summary(u"a.b"_s), u"1 URL"_s);
        QCOMPARE(summary(u"a.b/[1-7]\nhello\na.c\na.c\n"_s),
                 u"9 URLs · 1 line can't be read · 1 duplicate"_s);
        QCOMPARE(summary(u"a.b/[1-7]\nhello\nhi\na.b/[1-7]"_s),
                 u"14 URLs · 2 lines can't be read · 7 duplicates"_s);
    }

    void duplicatesAreKeptOrDropped()
    {
        const QString text = u"http://h/1\nhttp://h/[1-3]\nHTTP://h/2 http://h/4\n"_s;
        QCOMPARE(urls(text), u"http://h/1 http://h/1 http://h/2 http://h/3 http://h/2 http://h/4"_s);
        QCOMPARE(urls(text, {}, true), u"http://h/1 http://h/2 http://h/3 http://h/4"_s);
    }

    void expands_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("made");
        QTest::newRow("numbers") << u"[1-3]"_s << u"1 2 3"_s;
        QTest::newRow("zeros") << u"[08-11]"_s << u"08 09 10 11"_s;
        QTest::newRow("more zeros") << u"[009-10]"_s << u"009 010"_s;
        QTest::newRow("from zero") << u"[0-2]"_s << u"0 1 2"_s;
        QTest::newRow("letters") << u"[a-c]"_s << u"a b c"_s;
        QTest::newRow("capitals") << u"[X-Z]"_s << u"X Y Z"_s;
        QTest::newRow("step") << u"[1-9:4]"_s << u"1 5 9"_s;
        QTest::newRow("step that misses the end") << u"[a-f:2]"_s << u"a c e"_s;
        QTest::newRow("one") << u"[5-5]"_s << u"5"_s;
        QTest::newRow("set") << u"{one,two,three}"_s << u"one two three"_s;
        QTest::newRow("set with nothing") << u"x{,.sig}"_s << u"x x.sig"_s;
        QTest::newRow("the last runs fastest") << u"[1-2]{a,b}"_s << u"1a 1b 2a 2b"_s;
        QTest::newRow("text between") << u"a[1-2]b{c,d}e"_s << u"a1bce a1bde a2bce a2bde"_s;
        QTest::newRow("set inside braces") << u"{x{a,b}"_s << u"%7Bxa %7Bxb"_s;
    }
    void expands()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, made);
        const QString expected = u"http://h/"_s + made.replace(u' ', u" http://h/"_s);
        QCOMPARE(urls(u"http://h/"_s + pattern), expected);
        QCOMPARE(only(u"http://h/"_s + pattern).count, expected.count(u' ') + 1);
    }
    void expandsInTheHostToo()
    {
        QCOMPARE(urls(u"http://{a,b}.example/"_s), u"http://a.example/ http://b.example/"_s);
        QCOMPARE(urls(u"h.example:[80-81]/"_s), u"https://h.example:80/ https://h.example:81/"_s);
        QCOMPARE(urls(u"http{,s}://h/"_s), u"http://h/ https://h/"_s);
        QCOMPARE(only(u"http:/h{a,|}/"_s).kind, ListLine::Rejected);
        QCOMPARE(only(uR"(http:\\h{a,|}/)"_s).kind, ListLine::Rejected);
        QCOMPARE(only(u"//h{a,|}/"_s).kind, ListLine::Rejected);
    }

    void whatIsNotWellFormedIsLiteral_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("downwards") << u"[5-1]"_s << u"%5B5-1%5D"_s;
        QTest::newRow("letter to number") << u"[a-9]"_s << u"%5Ba-9%5D"_s;
        QTest::newRow("two cases") << u"[A-z]"_s << u"%5BA-z%5D"_s;
        QTest::newRow("no set") << u"{}"_s << u"%7B%7D"_s;
        QTest::newRow("set of one") << u"{id}"_s << u"%7Bid%7D"_s;
        QTest::newRow("not closed") << u"[1-3"_s << u"%5B1-3"_s;
        QTest::newRow("set not closed") << u"{a,b"_s << u"%7Ba,b"_s;
        QTest::newRow("no step") << u"[1-3:0]"_s << u"%5B1-3:0%5D"_s;
        QTest::newRow("empty step") << u"[1-3:]"_s << u"%5B1-3:%5D"_s;
        QTest::newRow("index") << u"[1]"_s << u"%5B1%5D"_s;
        QTest::newRow("digits without end")
            << u"[1-99999999999999999999]"_s << u"%5B1-99999999999999999999%5D"_s;
        QTest::newRow("comma") << u"a,b"_s << u"a,b"_s;
    }
    void whatIsNotWellFormedIsLiteral()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QCOMPARE(urls(u"http://h/"_s + text), u"http://h/"_s + path);
        QCOMPARE(download::verdict(only(u"http://h/"_s + text)), QString());
    }
    void anIpv6HostNeverExpands()
    {
        QCOMPARE(urls(u"http://[::1]/[1-2]"_s), u"http://[::1]/1 http://[::1]/2"_s);
        QCOMPARE(urls(u"[::1]:80/x"_s), u"https://[::1]:80/x"_s);
    }
    void aFragmentNeverExpands() { QCOMPARE(urls(u"http://h/x#[1-3]"_s), u"http://h/x"_s); }
    void everythingCanBeTakenLiterally()
    {
        QCOMPARE(urls(u"http://h/[1-3]{a,b}"_s, {.expands = false}), u"http://h/%5B1-3%5D%7Ba,b%7D"_s);
        QCOMPARE(only(u"http://h/[1-3]"_s, {.expands = false}).count, 1);
    }

    void aLineMakesSoMany()
    {
        QCOMPARE(only(u"http://h/[1-100000]"_s).kind, ListLine::Good);
        QCOMPARE(download::items(u"http://h/[1-100000]"_s).back().url, "http://h/100000");
        QCOMPARE(only(u"http://h/[1-100001]"_s).fault, ListLine::TooManyInLine);
        QVERIFY(download::items(u"http://h/[1-100001]"_s).empty());
        QVERIFY(only(u"http://h/"_s + u"[1-9999999999]"_s.repeated(40)).count > 1'000'000'000);
    }
    void aListMakesSoMany()
    {
        const QString text = u"http://h/[1-100000]\n"_s.repeated(10) + u"http://h/one\n"_s;
        const UrlList list = download::readUrlList(text);
        QCOMPARE(list.urlCount, 1'000'000);
        QCOMPARE(list.rejectedCount, 1);
        QCOMPARE(list.lines[10].fault, ListLine::TooManyInList);
        QCOMPARE(download::verdict(list.lines[10]), u"the list is full: it may make 1,000,000 URLs"_s);
    }
    void aListIsAsLongAsItLikes()
    {
        QString text;
        for (int i = 0; i < 50'000; ++i)
            text += u"h.example/"_s + QString::number(i) + u'\n';
        QCOMPARE(download::readUrlList(text).urlCount, 50'000);
        QCOMPARE(download::items(text, {}, true).size(), 50'000U);
    }
    void aLineWithoutEndIsRejected()
    {
        QCOMPARE(only(u"http://h/"_s + u"{"_s.repeated(1'000'000)).problem.kind,
                 download::AddressProblem::TooLong);
        QCOMPARE(only(u"http://h/"_s + u"{,"_s.repeated(30'000)).kind, ListLine::Good);
    }
};

QTEST_GUILESS_MAIN(TestUrlList)
#include "tst_urllist.moc"
