// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Who owns which file: parts, names that are taken, and what an earlier download left behind.
#include <download/diskspace.h>
#include <download/folder.h>

#include <attributes.h>
#include <filecontent.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace download;
using namespace downloadtesting;

namespace {

std::shared_ptr<Part> partOf(const Folder::Claim &claim)
{
    const auto *part = std::get_if<std::shared_ptr<Part>>(&claim);
    return part ? *part : nullptr;
}

std::optional<DownloadError> append(Part &part, const char *data, qint64 size)
{
    return part.write(part.size(), data, size);
}

} // namespace

class TestFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPartBecomesTheFileWhenItIsComplete()
    {
        const auto folder = make();
        auto part = partOf(folder->claim("a.bin"));
        QVERIFY(part);
        QVERIFY(!append(*part, "abc", 3));
        QVERIFY(!append(*part, "def", 3));
        QCOMPARE(files(), QStringList{"a.bin.part"});
        const auto completed = part->complete();
        QCOMPARE(std::get<QString>(completed), path("a.bin"));
        part.reset();
        QCOMPARE(files(), QStringList{"a.bin"});
        QCOMPARE(contentOf(path("a.bin")), "abcdef");
    }

    void theFinishedFileCarriesNoNote()
    {
        if (!keepsAttributes(m_folder->path()))
            QSKIP("this file system keeps no attributes");
        const auto part = partOf(make()->claim("a.bin"));
        part->setSource({"https://user:secret@a.test/a.bin", "\"v1\""});
        QVERIFY(!noteOf(part->path()).isEmpty());
        QVERIFY(std::holds_alternative<QString>(part->complete()));
        QCOMPARE(noteOf(path("a.bin")), QByteArray());
    }

    void anEmptyPartLeavesNothing()
    {
        const auto folder = make();
        partOf(folder->claim("a.bin")).reset();
        QCOMPARE(files(), QStringList());
        // Its name is free again.
        QCOMPARE(partOf(folder->claim("a.bin"))->name(), "a.bin");
    }

    void aSmallPartIsSeenOnlyWhenItIsComplete()
    {
        const auto folder = make();
        if (!hasNameless(*folder))
            QSKIP("this file system has no files without a name");
        const auto part = small(*folder, "a.bin");
        QVERIFY(!append(*part, "abc", 3));
        QCOMPARE(files(), QStringList());
        // All the same its name is taken.
        QCOMPARE(partOf(folder->claim("a.bin"))->name(), "a (1).bin");
        QCOMPARE(std::get<QString>(part->complete()), path("a.bin"));
        QCOMPARE(files(), QStringList{"a.bin"});
        QCOMPARE(contentOf(path("a.bin")), "abc");
    }

    void aSmallPartThatIsNotCompleteIsKept()
    {
        if (!keepsAttributes(m_folder->path()))
            QSKIP("this file system keeps no attributes");
        const auto folder = make();
        if (!hasNameless(*folder))
            QSKIP("this file system has no files without a name");
        {
            const auto part = small(*folder, "a.bin");
            part->setSource({"https://a.test/a.bin", "\"v1\""});
            QVERIFY(!append(*part, "abc", 3));
        }
        QCOMPARE(files(), QStringList{"a.bin.part"});
        QCOMPARE(Part::sourceOf(path("a.bin.part")).validator, "\"v1\"");
        QCOMPARE(folder->leftover("https://a.test/a.bin")->size(), 3);
        small(*folder, "empty.bin").reset();
        QCOMPARE(files(), QStringList{"a.bin.part"});
    }

    void aPartThatGrowsGetsItsNameAndItsOwner()
    {
        const auto folder = make();
        if (!hasNameless(*folder))
            QSKIP("this file system has no files without a name");
        const auto part = small(*folder, "a.bin");
        const QByteArray most(mostNameless, 'x');
        QVERIFY(!append(*part, most.constData(), most.size()));
        QCOMPARE(files(), QStringList());
        QVERIFY(!append(*part, "y", 1));
        QCOMPARE(files(), QStringList{"a.bin.part"});
        // Another batch sees whose it is.
        QCOMPARE(partOf(make()->claim("a.bin"))->name(), "a (1).bin");
        QCOMPARE(std::get<QString>(part->complete()), path("a.bin"));
        QCOMPARE(contentOf(path("a.bin")), most + 'y');
    }

    void namesThatAreTakenMeanwhileAreNotASmallPartsEither()
    {
        const auto folder = make();
        if (!hasNameless(*folder))
            QSKIP("this file system has no files without a name");
        const auto part = small(*folder, "a.bin");
        const auto other = small(*folder, "b.bin");
        QVERIFY(!append(*part, "new", 3));
        QVERIFY(!append(*other, "new", 3));
        put(path("a.bin"), "somebody's");
        put(path("b.bin.part"), "somebody's");
        QCOMPARE(std::get<QString>(part->complete()), path("a (1).bin"));
        QCOMPARE(part->name(), "a (1).bin");
        QVERIFY(!other->appear());
        QCOMPARE(other->path(), path("b (1).bin.part"));
        QCOMPARE(contentOf(path("a.bin")), "somebody's");
        QCOMPARE(contentOf(path("b.bin.part")), "somebody's");
    }

    void aSmallPartIsNotUsedWhereANameIsKnownToBeTaken()
    {
        put(path("here.bin"), "old");
        put(path("other.bin.part"), "another program's");
        const auto folder = make();
        if (!hasNameless(*folder))
            QSKIP("this file system has no files without a name");
        QCOMPARE(small(*folder, "here.bin")->name(), "here (1).bin");
        QCOMPARE(small(*folder, "other.bin")->name(), "other (1).bin");
        const auto replaced = small(*folder, "here.bin", WhenExists::Overwrite);
        QVERIFY(!append(*replaced, "new", 3));
        QCOMPARE(std::get<QString>(replaced->complete({}, WhenExists::Overwrite)), path("here.bin"));
        QCOMPARE(contentOf(path("here.bin")), "new");
    }

    void whoeverIsToldOfASmallFileFindsItsNoteThen()
    {
        if (!keepsAttributes(m_folder->path()))
            QSKIP("this file system keeps no attributes");
        const auto folder = make();
        if (!hasNameless(*folder))
            QSKIP("this file system has no files without a name");
        const auto part = small(*folder, "a.bin");
        part->setSource({"https://a.test/a.bin", {}});
        QByteArray noted;
        const auto published = [&noted](const QString &file) { noted = Part::sourceOf(file).url; };
        QVERIFY(std::holds_alternative<QString>(part->complete(published)));
        QCOMPARE(noted, "https://a.test/a.bin");
        QCOMPARE(Part::sourceOf(path("a.bin")).url, QByteArray());
    }

    void twoRowsNeverShareAName()
    {
        const auto folder = make();
        const auto one = partOf(folder->claim("a.bin"));
        const auto two = partOf(folder->claim("a.bin"));
        QCOMPARE(two->name(), "a (1).bin");
        QVERIFY(std::holds_alternative<QString>(one->complete()));
        QCOMPARE(partOf(folder->claim("a.bin"))->name(), "a (2).bin");
    }

    void twoBatchesInOneFolderDoNotEither()
    {
        const auto one = partOf(make()->claim("a.bin"));
        QCOMPARE(partOf(make()->claim("a.bin"))->name(), "a (1).bin");
    }

    void namesThatDifferOnlyInCaseAreTooAlike()
    {
        put(path("Report.PDF"), "old");
        const auto folder = make();
        const auto part = partOf(folder->claim("report.pdf"));
        QCOMPARE(part->name(), "report (1).pdf");
        QCOMPARE(partOf(folder->claim("REPORT (1).pdf"))->name(), "REPORT (1) (1).pdf");
    }

    void aFileThatAppearsMeanwhileIsNotReplaced()
    {
        const auto part = partOf(make()->claim("a.bin"));
        QVERIFY(!append(*part, "new", 3));
        put(path("a.bin"), "somebody's");
        QCOMPARE(std::get<QString>(part->complete()), path("a (1).bin"));
        QCOMPARE(contentOf(path("a.bin")), "somebody's");
        QCOMPARE(part->name(), "a (1).bin");
    }

    void overwritingReplacesOnlyWhatIsComplete()
    {
        put(path("a.bin"), "old");
        const auto folder = make(WhenExists::Overwrite);
        {
            const auto part = partOf(folder->claim("a.bin"));
            QVERIFY(!append(*part, "new", 3));
            QCOMPARE(contentOf(path("a.bin")), "old");
            QVERIFY(std::holds_alternative<QString>(part->complete()));
        }
        QCOMPARE(contentOf(path("a.bin")), "new");
        // What this very batch has written is not replaced by its next row.
        QCOMPARE(partOf(folder->claim("a.bin"))->name(), "a (1).bin");
    }

    void skippingNamesWhatIsHere()
    {
        put(path("a.bin"), "old");
        const auto claim = make(WhenExists::Skip)->claim("a.bin");
        QCOMPARE(std::get<Folder::AlreadyThere>(claim).path, path("a.bin"));
        QCOMPARE(files(), QStringList{"a.bin"});
    }

    void brokenLinksFoldersAndPipesAreTakenNames()
    {
        QVERIFY(QFile::link(path("nowhere"), path("link.bin")));
        QVERIFY(QDir(m_folder->path()).mkdir("folder.bin"));
        QVERIFY(::mkfifo(QFile::encodeName(path("pipe.bin.part")).constData(), 0600) == 0);
        for (const WhenExists when : {WhenExists::Rename, WhenExists::Overwrite}) {
            const auto folder = make(when);
            QCOMPARE(partOf(folder->claim("pipe.bin"))->name(), "pipe (1).bin");
            QCOMPARE(partOf(folder->claim("link.bin"))->name(), "link (1).bin");
            QCOMPARE(partOf(folder->claim("folder.bin"))->name(), "folder (1).bin");
        }
    }

    void somebodyElsesPartIsLeftAlone()
    {
        put(path("a.bin.part"), "another program's");
        const auto folder = make();
        QVERIFY(!folder->leftover("https://a.test/a.bin"));
        QCOMPARE(partOf(folder->claim("a.bin"))->name(), "a (1).bin");
        QCOMPARE(contentOf(path("a.bin.part")), "another program's");
    }

    void whatWasLeftIsFoundByItsAddress()
    {
        if (!keepsAttributes(m_folder->path()))
            QSKIP("this file system keeps no attributes");
        leave("named-by-the-server.bin", "https://a.test/get?1", "12345");
        const auto folder = make(); // as after a start of the program
        QVERIFY(!folder->leftover("https://a.test/get?2"));
        const auto part = folder->leftover("https://a.test/get?1");
        QVERIFY(part);
        QCOMPARE(part->name(), "named-by-the-server.bin");
        QCOMPARE(part->size(), 5);
        QCOMPARE(part->source().validator, "\"v1\"");
        // It has one owner now.
        QVERIFY(!folder->leftover("https://a.test/get?1"));
        QVERIFY(!make()->leftover("https://a.test/get?1"));
        QVERIFY(part->matches(1, "234", 3));
        QVERIFY(!part->matches(1, "999", 3));
        QVERIFY(!part->matches(3, "456", 3));
        QVERIFY(!append(*part, "6", 1));
        QVERIFY(std::holds_alternative<QString>(part->complete()));
        QCOMPARE(contentOf(path("named-by-the-server.bin")), "123456");
    }

    void withinOneRunNoAttributeIsNeeded()
    {
        const auto folder = make();
        {
            const auto part = partOf(folder->claim("a.bin"));
            part->setSource({"https://a.test/a.bin", "\"v1\""});
            QVERIFY(!append(*part, "abc", 3));
            ::removexattr(QFile::encodeName(part->path()).constData(), "user.coroscope.source");
        }
        const auto again = folder->leftover("https://a.test/a.bin");
        QVERIFY(again);
        QCOMPARE(again->source().validator, "\"v1\"");
    }

    void restartingEmptiesIt()
    {
        const auto part = partOf(make()->claim("a.bin"));
        QVERIFY(!append(*part, "old and long", 12));
        QVERIFY(!part->restart());
        QCOMPARE(part->size(), 0);
        QVERIFY(!append(*part, "new", 3));
        QVERIFY(std::holds_alternative<QString>(part->complete()));
        QCOMPARE(contentOf(path("a.bin")), "new");
    }

    void anotherProgramThatWritesItIsNamed()
    {
        put(path("a.bin.part"), "x");
        QProcess other;
        other.start("flock", {path("a.bin.part"), "sh", "-c", "echo locked; exec sleep 60"});
        QVERIFY(other.waitForReadyRead(10'000));
        const auto claim = make()->claim("a.bin");
        other.kill();
        other.waitForFinished();
        const auto *error = std::get_if<DownloadError>(&claim);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::InUse);
        QVERIFY2(error->host.contains(QLatin1String("flock")) || error->host.contains(QLatin1String("sleep")),
                 qPrintable(error->host));
        QVERIFY(sentence(*error).contains(path("a.bin")));
    }

    void theFolderIsMade()
    {
        const auto folder = std::make_shared<Folder>(path("new/below"), WhenExists::Rename);
        const auto part = partOf(folder->claim("a.bin"));
        QVERIFY(part);
        QVERIFY(QFile::exists(path("new/below/a.bin.part")));
    }

    void whatTheDiskRefusesIsSaid()
    {
        put(path("file"), "x");
        const auto below = std::make_shared<Folder>(path("file/below"), WhenExists::Rename);
        QCOMPARE(std::get<DownloadError>(below->claim("a.bin")).kind, ErrorKind::FolderGone);

        const auto folder = make();
        const auto part = partOf(folder->claim("a.bin"));
        QVERIFY(!append(*part, "abc", 3));
        QVERIFY(m_folder->remove());
        const auto completed = part->complete();
        QCOMPARE(std::get<DownloadError>(completed).kind, ErrorKind::FolderGone);
    }

    void aFolderTakenAwayIsNoticedWhileAPartIsWritten()
    {
        const auto folder = make();
        const auto part = partOf(folder->claim("a.bin"));
        const QByteArray block(600'000, 'x');
        QVERIFY(!append(*part, block.constData(), block.size()));
        QVERIFY(m_folder->remove());
        std::optional<DownloadError> error;
        for (int round = 0; !error && round < 10; ++round)
            error = append(*part, block.constData(), block.size());
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::FolderGone);
        QCOMPARE(part->size(), 0);
        // It is made anew only when somebody says so: a disk may have been taken away.
        QCOMPARE(std::get<DownloadError>(folder->claim("b.bin")).kind, ErrorKind::FolderGone);
        folder->mayBeMade();
        QVERIFY(partOf(folder->claim("b.bin")));
    }

    void aPartTakenAwayIsNotTheFolder()
    {
        const auto folder = make();
        const auto part = partOf(folder->claim("a.bin"));
        QVERIFY(!append(*part, "abc", 3));
        QVERIFY(QFile::remove(part->path()));
        const auto completed = part->complete();
        QCOMPARE(std::get<DownloadError>(completed).kind, ErrorKind::Disk);
    }

    void roomIsLeftToOthers()
    {
        constexpr qint64 mebibyte = 1 << 20;
        QCOMPARE(keptFree({1 << 30, 0}), (1 << 30) / 100);
        QCOMPARE(keptFree({qint64(1) << 40, 0}), 256 * mebibyte);
        QCOMPARE(roomFor({100 * mebibyte, 5 * mebibyte}), 4 * mebibyte);
        QCOMPARE(roomFor({100 * mebibyte, mebibyte / 2}), 0);
        QCOMPARE(roomFor({0, 0}), -1); // a file system that does not say
        const auto folder = make();
        const auto part = partOf(folder->claim("a.bin"));
        QVERIFY(!part->checkRoom(1));
        const auto error = part->checkRoom(qint64(1) << 60);
        QCOMPARE(error->kind, ErrorKind::NoRoom);
        QCOMPARE(error->expected, qint64(1) << 60);
    }

    void aFullDiskIsSaid()
    {
        const auto folder = std::make_shared<Folder>("/dev", WhenExists::Rename);
        Part full(folder, "full", {Part::Opened::Ours, ::open("/dev/full", O_RDWR), 0, {}, 1, {}});
        const auto error = append(full, "abc", 3);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::NoSpace);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    [[nodiscard]] std::shared_ptr<Folder> make(WhenExists when = WhenExists::Rename) const
    {
        return std::make_shared<Folder>(m_folder->path(), when);
    }
    /// Whether the file system has files without a name.
    [[nodiscard]] bool hasNameless(Folder &folder) const
    {
        const auto part = small(folder, "small");
        return !QFile::exists(path("small.part"));
    }
    /// A part that is to have no name before it is kept.
    [[nodiscard]] static std::shared_ptr<Part> small(Folder &folder, const QString &name,
                                                     std::optional<WhenExists> whenExists = {})
    {
        return partOf(folder.claim(name, {}, whenExists, Naming::WhenKept));
    }
    void leave(const QString &name, const QByteArray &url, const QByteArray &content) const
    {
        const auto part = partOf(make()->claim(name));
        part->setSource({url, "\"v1\""});
        QVERIFY(!append(*part, content.constData(), content.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
