// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The parts of file jobs, each for itself: names, counts, checksums and their files, the walk.
#include <files/digest.h>
#include <files/names.h>
#include <files/sums.h>
#include <files/textcount.h>
#include <files/walk.h>

#include <dice.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace files;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

TextCount counted(const QByteArray &text, qsizetype piece = -1)
{
    TextCounter counter;
    const qsizetype step = piece > 0 ? piece : std::max(text.size(), qsizetype{1});
    for (qsizetype at = 0; at < text.size(); at += step)
        counter.add(text.constData() + at, std::size_t(std::min(step, text.size() - at)));
    return counter.result();
}

QByteArray digestOf(Algorithm algorithm, const QByteArray &text)
{
    Digest digest(algorithm);
    digest.add(text.constData(), std::size_t(text.size()));
    return digest.result();
}

/// wc's rule, said as simply as possible.
TextCount slowlyCounted(const QByteArray &text)
{
    static const QByteArrayList wide{"\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\xa8", "\xe2\x80\xa9",
                                     "\xe2\x80\xaf", "\xe2\x81\x9f", "\xe2\x81\xa0", "\xe3\x80\x80",
                                     "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83",
                                     "\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x87",
                                     "\xe2\x80\x88", "\xe2\x80\x89", "\xe2\x80\x8a"};
    QByteArray plain = text;
    for (const QByteArray &space : wide)
        plain.replace(space, " ");
    TextCount count;
    count.bytes = text.size();
    count.lines = text.count('\n');
    bool isInWord = false;
    for (const char c : plain) {
        const bool isSpace = c == ' ' || (c >= '\t' && c <= '\r');
        count.words += !isSpace && !isInWord ? 1 : 0;
        isInWord = !isSpace;
    }
    return count;
}

/// A folder with what a test puts into it.
class Tree {
public:
    Tree() { QVERIFY(m_folder.isValid()); }
    ~Tree()
    {
        fs::remove_all(m_folder.path().toStdString());
    } // QTemporaryDir finds no names that are not UTF-8
    Q_DISABLE_COPY_MOVE(Tree)
    [[nodiscard]] QByteArray path(const QByteArray &name = {}) const
    {
        return QFile::encodeName(m_folder.path()) + (name.isEmpty() ? "" : "/") + name;
    }
    void write(const QByteArray &name, const QByteArray &content = "x") const
    {
        const fs::path file(path(name).toStdString());
        fs::create_directories(file.parent_path());
        FILE *to = std::fopen(file.c_str(), "wb");
        QVERIFY(to);
        std::fwrite(content.constData(), 1, std::size_t(content.size()), to);
        std::fclose(to);
    }
    void link(const QByteArray &name, const QByteArray &target) const
    {
        fs::create_directories(fs::path(path(name).toStdString()).parent_path());
        QCOMPARE(::symlink(target.constData(), path(name).constData()), 0);
    }
    /// The walk's paths below this folder, errors with their kind in front.
    [[nodiscard]] QByteArrayList walked(QByteArrayList names, WalkOptions options = {},
                                        std::size_t step = 1000)
    {
        for (QByteArray &name : names)
            name = path(name);
        Walk walk(names, options);
        QByteArrayList found;
        skipped.clear();
        for (bool isOver = false; !isOver;) {
            WalkStep next = walk.step(step, 1h);
            for (const Found &file : next.found) {
                const QByteArray why = file.error ? kindName(file.error->kind).toLatin1() + ": " : "";
                found << why + file.path.mid(path().size() + 1);
            }
            for (const Skipped &skip : next.skipped)
                skipped << skip.path.mid(path().size() + 1) + ' ' + QByteArray::number(int(skip.reason));
            isOver = next.isOver;
        }
        return found;
    }
    QByteArrayList skipped;

private:
    QTemporaryDir m_folder;
};

QByteArray skip(const QByteArray &name, Skipped::Reason reason)
{
    return name + ' ' + QByteArray::number(int(reason));
}

/// A disk on which folders of some name refuse to open.
class Closed final : public Disk {
public:
    [[nodiscard]] int open(const QByteArray &path, int flags) const override
    {
        return path.contains("closed") ? -EACCES : Disk::open(path, flags);
    }
};

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreWhatStandsBetweenWhiteSpace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("white space alone") << QByteArray(" \t\n\v\f\r") << 0;
        QTest::newRow("one") << QByteArray("a") << 1;
        QTest::newRow("between all kinds") << QByteArray("a b\tc\nx\vy\fz\rg") << 7;
        QTest::newRow("a no-break space parts") << QByteArray("a\xc2\xa0"
                                                              "b")
                                                << 2;
        QTest::newRow("a word joiner parts, too") << QByteArray("a\xe2\x81\xa0"
                                                                "b")
                                                  << 2;
        QTest::newRow("an ideographic space parts") << QByteArray("a\xe3\x80\x80"
                                                                  "b")
                                                    << 2;
        QTest::newRow("a letter of the same first byte does not") << QByteArray("a\xe2\x82\xac"
                                                                                "b")
                                                                  << 1;
        QTest::newRow("zero width space is none") << QByteArray("a\xe2\x80\x8b"
                                                                "b")
                                                  << 1;
        QTest::newRow("bytes that are no UTF-8 are a word") << QByteArray("\xff\xfe \xe2\x80") << 2;
        QTest::newRow("control characters are a word") << QByteArray("\x01 \x02", 3) << 2;
        QTest::newRow("zero bytes are a word") << QByteArray("\0 \0", 3) << 2;
        QTest::newRow("cut in the middle") << QByteArray("a \xe2\x80") << 2;
        QTest::newRow("an overlong blank is none") << QByteArray("a\xc0\xa0"
                                                                 "b")
                                                   << 1;
        QTest::newRow("a lead byte before a space") << QByteArray("a\xe2\xe2\x80\x80"
                                                                  "b")
                                                    << 2;
    }
    void wordsAreWhatStandsBetweenWhiteSpace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, words);
        QCOMPARE(counted(text).words, words);
        QCOMPARE(counted(text, 1).words, words); // also when it comes byte by byte
    }

    void countsDoNotDependOnThePiecesTheyComeIn()
    {
        Dice dice(7);
        const QByteArrayList parts{"a",
                                   "é",
                                   " ",
                                   "\n",
                                   "\t",
                                   "\xc2\xa0",
                                   "\xe2\x80\x89",
                                   "\xe2\x80\x99",
                                   "\xe3\x80\x80",
                                   "\xff",
                                   "word",
                                   "\xe2",
                                   "\xe2\x80",
                                   QByteArray(3000, 'w'),
                                   QByteArray("some words to be counted at once\n").repeated(150)};
        for (int round = 0; round < 60; ++round) {
            QByteArray text;
            for (int i = dice.below(120); i > 0; --i)
                text += parts[dice.below(int(parts.size()))];
            const TextCount expected = slowlyCounted(text);
            for (const qsizetype piece :
                 {qsizetype{1}, qsizetype{7}, qsizetype{2048}, qsizetype{4099}, qsizetype{-1}}) {
                const TextCount count = counted(text, piece);
                QCOMPARE(count.lines, expected.lines);
                QCOMPARE(count.words, expected.words);
                QCOMPARE(count.bytes, expected.bytes);
            }
        }
    }

    // FIPS 180-4, RFC 1321, RFC 7693
    void digestsAreThoseOfTheStandards()
    {
        QCOMPARE(digestOf(Algorithm::Sha256, "abc"),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(digestOf(Algorithm::Sha1, "abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        QCOMPARE(digestOf(Algorithm::Md5, ""), "d41d8cd98f00b204e9800998ecf8427e");
        QCOMPARE(digestOf(Algorithm::Blake2b, "abc"),
                 "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                 "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    }

    void aDigestCanBeUsedAgain()
    {
        Digest digest(Algorithm::Md5);
        digest.add("a", 1);
        const QByteArray first = digest.result();
        digest.add("a", 1);
        QCOMPARE(digest.result(), first);
    }

    void escapedNamesComeBack()
    {
        for (const QByteArray &name :
             {QByteArray("plain"), QByteArray("a\nb\\c\rd"), QByteArray("\\n"), QByteArray("\xff")})
            QCOMPARE(unescapedName(escapedName(name)), name);
        QVERIFY(unescapedName("a\\x").isNull());
        QVERIFY(unescapedName("a\\").isNull());
    }

    void namesForPeopleTearNoLine()
    {
        QCOMPARE(displayName("a\nb"), QString("a\ufffdb"));
        QCOMPARE(displayName("a\xff"), QString("a\ufffd"));
        QCOMPARE(displayName("\xe2\x80\xae"
                             "exe.txt"),
                 QString("\ufffdexe.txt"));
        QVERIFY(isUtf8("é") && !isUtf8("\xe9"));
    }

    void bothFormsOfLinesAreRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("name");
        const QByteArray d = digestOf(Algorithm::Md5, "");
        QTest::newRow("text") << d + "  a b" << QByteArray("a b");
        QTest::newRow("binary") << d + " *a" << QByteArray("a");
        QTest::newRow("one blank") << d + " a" << QByteArray("a");
        QTest::newRow("upper case") << d.toUpper() + "  a" << QByteArray("a");
        QTest::newRow("Windows") << d + "  a\r" << QByteArray("a");
        QTest::newRow("indented") << "  " + d + "  a" << QByteArray("a");
        QTest::newRow("escaped") << "\\" + d + "  a\\nb\\\\" << QByteArray("a\nb\\");
        QTest::newRow("a backslash that is none") << d + "  a\\n" << QByteArray("a\\n");
        QTest::newRow("tagged") << "MD5 (a (1)) = " + d << QByteArray("a (1)");
        QTest::newRow("tagged and escaped") << "\\MD5 (a\\nb) = " + d << QByteArray("a\nb");
        QTest::newRow("openssl") << "MD5(a)= " + d << QByteArray("a");
        QTest::newRow("no UTF-8") << d + "  \xff" << QByteArray("\xff");
    }
    void bothFormsOfLinesAreRead()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, name);
        for (const char *end : {"", "\n"}) {
            const Sums sums = readSums(line + end);
            QVERIFY(sums.bad.empty());
            QCOMPARE(int(sums.lines.size()), 1);
            QCOMPARE(sums.lines[0], (SumLine{1, Algorithm::Md5, digestOf(Algorithm::Md5, ""), name}));
        }
    }

    void badLinesAreCountedAndTheOthersGoOn()
    {
        const QByteArray good = digestOf(Algorithm::Sha1, "") + "  a\n";
        const Sums sums = readSums("nonsense\n" + good + "\n# a comment\n" + good.left(38) + "  short\n"
                                   + "SHA512 (a) = " + QByteArray(128, '0') + "\n" + good.left(40) + "  \n\\"
                                   + good.left(40) + "  a\\q\n" + "SHA1 (a) = 00\n" + good);
        QCOMPARE(int(sums.lines.size()), 2);
        QCOMPARE(sums.lines[1].number, 10);
        const std::vector<BadLine> bad{{1, BadLine::NoForm},           {5, BadLine::UnknownAlgorithm},
                                       {6, BadLine::UnknownAlgorithm}, {7, BadLine::BadName},
                                       {8, BadLine::BadName},          {9, BadLine::NoForm}};
        QCOMPARE(sums.bad, bad);
        QCOMPARE(sentence(sums.bad[0]), "line 1 is no checksum with a name");
    }

    void linesThatWereWrittenAreRead()
    {
        const QByteArray name = "a \n\\\r)(\xff";
        for (const auto algorithm :
             {Algorithm::Sha256, Algorithm::Sha1, Algorithm::Md5, Algorithm::Blake2b}) {
            for (const bool isTagged : {false, true}) {
                const QByteArray digest = digestOf(algorithm, "x");
                const Sums sums = readSums(sumLine(algorithm, digest, name, isTagged));
                QCOMPARE(int(sums.lines.size()), 1);
                QCOMPARE(sums.lines[0], (SumLine{1, algorithm, digest, name}));
            }
        }
    }

    void anyBytesCanBeReadAsSums()
    {
        Dice dice(1);
        const QByteArrayList parts{"\\",
                                   " ",
                                   "  ",
                                   "*",
                                   "(",
                                   ")",
                                   "=",
                                   " = ",
                                   "\n",
                                   "\r\n",
                                   "SHA256",
                                   "MD5 (",
                                   "\t",
                                   "#",
                                   QByteArray(32, 'a'),
                                   QByteArray(64, '0'),
                                   QByteArray(128, 'F'),
                                   "\xff",
                                   QByteArray(1, '\0'),
                                   "name",
                                   "\xef\xbb\xbf"};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray content;
            for (int i = dice.below(30); i > 0; --i)
                content += parts[dice.below(int(parts.size()))];
            const Sums sums = readSums(content);
            for (const SumLine &line : sums.lines) {
                QVERIFY(!line.name.isEmpty() && !line.name.contains('\0'));
                QCOMPARE(line.digest.size(), digitCount(line.algorithm));
            }
            QVERIFY(qsizetype(sums.lines.size() + sums.bad.size()) <= content.count('\n') + 1);
        }
    }

    void walkGoesInTheByteOrderOfPaths()
    {
        Tree tree;
        for (const char *name :
             {"d/a/x", "d/a.txt", "d/a-b", "d/B", "d/\xc3\xa9", "d/\xff", "d/a/b/c", "d/.hidden"})
            tree.write(name);
        const QByteArrayList all{"d/.hidden", "d/B",   "d/a-b",      "d/a.txt",
                                 "d/a/b/c",   "d/a/x", "d/\xc3\xa9", "d/\xff"};
        QCOMPARE(tree.walked({"d"}), all);
        QCOMPARE(tree.walked({"d/"}), all);
        QCOMPARE(tree.walked({"d"}, {}, 1), all); // step by step
        QCOMPARE(tree.walked({"d"}, {.includesHidden = false}), all.mid(1));
        QCOMPARE(tree.skipped, QByteArrayList{skip("d/.hidden", Skipped::Hidden)});
        QCOMPARE(tree.walked({"d/a/x", "d/B", "d/a"}), (QByteArrayList{"d/a/x", "d/B", "d/a/b/c", "d/a/x"}));
    }

    void patternsStandForWhatTheyMatch()
    {
        Tree tree;
        for (const char *name : {"b.txt", "a.txt", "c.dat", "[x].txt", "d/e.txt"})
            tree.write(name);
        QCOMPARE(tree.walked({"*.txt", "?"}), (QByteArrayList{"[x].txt", "a.txt", "b.txt", "d/e.txt"}));
        QCOMPARE(tree.walked({"[x].txt"}), QByteArrayList{"[x].txt"}); // a name that exists is no pattern
        QCOMPARE(tree.walked({"*.none", "gone"}), (QByteArrayList{"not-found: *.none", "not-found: gone"}));
    }

    void linksAreFollowedButNotForEver()
    {
        Tree tree;
        tree.write("t/real/file");
        tree.link("t/a", "real/file");
        tree.link("t/broken", "nowhere");
        tree.link("t/self", "self");
        tree.link("t/real/up", "..");
        tree.link("t/x", "real");
        tree.link("t/y", "real");
        QCOMPARE(tree.walked({"t"}), (QByteArrayList{"t/a", "broken-link: t/broken", "t/real/file",
                                                     "link-loop: t/self", "t/x/file"}));
        QCOMPARE(tree.skipped,
                 (QByteArrayList{skip("t/real/up", Skipped::Loop), skip("t/x/up", Skipped::Loop),
                                 skip("t/y", Skipped::Repeated)}));
        QCOMPARE(tree.walked({"t"}, {.followsLinks = false}), QByteArrayList{"t/real/file"});
        QCOMPARE(tree.skipped.size(), 6);
        QCOMPARE(tree.walked({"t/broken", "t/x"}),
                 (QByteArrayList{"broken-link: t/broken", "t/x/file", "t/x/up/a",
                                 "broken-link: t/x/up/broken", "link-loop: t/x/up/self"}));
        QCOMPARE(tree.skipped,
                 (QByteArrayList{skip("t/x/up/real", Skipped::Loop), skip("t/x/up/x", Skipped::Loop),
                                 skip("t/x/up/y", Skipped::Loop)}));
    }

    void linksAmongFoldersMakeNoEndlessWalk()
    {
        Tree tree;
        for (int i = 0; i < 30; ++i) { // 2^30 paths, if each link were followed each time
            const QByteArray folder = "d" + QByteArray::number(i);
            tree.write("t/" + folder + "/file");
            tree.link("t/" + folder + "/l", "../d" + QByteArray::number(i + 1));
            tree.link("t/" + folder + "/r", "../d" + QByteArray::number(i + 1));
        }
        QVERIFY(tree.walked({"t"}).size() < 1000);
    }

    void specialsAreSkippedAndNamedOnesAreErrors()
    {
        Tree tree;
        tree.write("d/file");
        QCOMPARE(::mkfifo(tree.path("d/pipe").constData(), 0600), 0);
        const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(tree.path("d/socket").size() < qsizetype(sizeof address.sun_path));
        std::copy_n(tree.path("d/socket").constData(), tree.path("d/socket").size(), address.sun_path);
        QCOMPARE(::bind(listening, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        tree.link("d/null", "/dev/null");
        QCOMPARE(tree.walked({"d"}), QByteArrayList{"d/file"});
        QCOMPARE(tree.skipped, (QByteArrayList{skip("d/null", Skipped::Device), skip("d/pipe", Skipped::Pipe),
                                               skip("d/socket", Skipped::Socket)}));
        QCOMPARE(tree.walked({"d/pipe", "d/socket", "d/null"}),
                 (QByteArrayList{"pipe: d/pipe", "socket: d/socket", "device: d/null"}));
        ::close(listening);
    }

    void aFolderThatMayNotBeReadIsAnErrorOfItsOwn()
    {
        Tree tree;
        tree.write("d/closed/x");
        tree.write("d/open/x");
        Walk walk({tree.path("d")}, {}, std::make_shared<Closed>());
        const WalkStep step = walk.step(100, 1h);
        QCOMPARE(int(step.found.size()), 2);
        QCOMPARE(step.found[0].path, tree.path("d/closed"));
        QCOMPARE(step.found[0].error->kind, ErrorKind::NoPermission);
        QVERIFY(!step.found[1].error);
    }

    void aWalkStopsWhenAskedTo()
    {
        Tree tree;
        tree.write("d/x");
        std::stop_source stop;
        stop.request_stop();
        Walk walk({tree.path("d")}, {});
        const WalkStep step = walk.step(100, 1h, stop.get_token());
        QVERIFY(step.found.empty() && !step.isOver);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
