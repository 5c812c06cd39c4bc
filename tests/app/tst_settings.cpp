// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Settings: they survive, and a damaged file costs no more than what it no longer says.
#include <app/profile.h>
#include <app/settings.h>
#include <app/settingsfile.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using app::Settings;

class TestSettings : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"settings.json"_s); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QStringList damaged() const { return QDir(m_folder->path()).entryList({u"settings.json.damaged-*"_s}); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAFileThereAreDefaults()
    {
        const Settings settings(path());
        QCOMPARE(settings.theme(), Settings::System);
        QCOMPARE(settings.language(), Settings::SystemLanguage);
        QCOMPARE(settings.page(), u"dashboard"_s);
        QVERIFY(settings.notice().isEmpty());
    }
    void everythingSurvivesARestart()
    {
        {
            Settings settings(path());
            settings.setTheme(Settings::Dark);
            settings.setLanguage(Settings::French);
            settings.setMotionReduced(true);
            settings.setReturningExceptions(true);
            settings.setPage(u"settings"_s);
            settings.setWindow({10, 20, 1000, 700}, true);
            settings.setOwnTasks({{u"mode"_s, 2}});
        }
        const Settings settings(path());
        QCOMPARE(settings.theme(), Settings::Dark);
        QCOMPARE(settings.language(), Settings::French);
        QVERIFY(settings.isMotionReduced());
        QVERIFY(settings.isReturningExceptions());
        QCOMPARE(settings.page(), u"settings"_s);
        QCOMPARE(settings.window(), QRect(10, 20, 1000, 700));
        QVERIFY(settings.isMaximized());
        QCOMPARE(settings.ownTasks().value(u"mode"_s).toInt(), 2);
    }
    void onlyItsOwnerMayReadTheFile()
    {
        {
            Settings settings(path());
            settings.setTheme(Settings::Dark);
        }
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                          | QFile::WriteOther;
        QVERIFY(QFile::permissions(path()).testFlag(QFile::ReadOwner));
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    }
    void nothingIsWrittenWithoutAChange()
    {
        {
            const Settings settings(path());
        }
        QVERIFY(!QFile::exists(path()));
    }
    void aChangeIsWrittenSoon()
    {
        Settings settings(path());
        settings.setTheme(Settings::Light);
        QTRY_VERIFY(QFile::exists(path()));
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("theme = dark");
        QTest::newRow("cut off") << QByteArray("{\"theme\": \"da");
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("zeroes") << QByteArray(100, '\0');
        QTest::newRow("a wrong type") << QByteArray("{\"theme\": 7}");
        QTest::newRow("an unknown name") << QByteArray("{\"theme\": \"blue\"}");
        QTest::newRow("no rectangle") << QByteArray("{\"window\": [1, 2]}");
        QTest::newRow("an absurd rectangle") << QByteArray("{\"window\": [0, 0, 900000, -5]}");
        QTest::newRow("a page of a later version") << QByteArray("{\"page\": \"nowhere\"}");
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        write(content);
        Settings settings(path());
        QCOMPARE(settings.theme(), Settings::System);
        QCOMPARE(settings.page(), u"dashboard"_s);
        QCOMPARE(damaged().size(), 1);
        QVERIFY(settings.notice().contains(damaged().constFirst()));
        settings.dismissNotice();
        QVERIFY(settings.notice().isEmpty());
    }
    void whatADamagedFileStillSaysIsKept()
    {
        write("{\"theme\": \"dark\", \"language\": 9}");
        const Settings settings(path());
        QCOMPARE(settings.theme(), Settings::Dark);
        QCOMPARE(settings.language(), Settings::SystemLanguage);
    }
    void aSecondDamageOnTheSameDayKeepsTheFirst()
    {
        write("broken");
        {
            const Settings settings(path());
        }
        write("broken again");
        {
            const Settings settings(path());
        }
        QCOMPARE(damaged().size(), 2);
    }
    void aFolderThatCannotBeWrittenIsSaid()
    {
        Settings settings(m_folder->filePath(u"gone/settings.json"_s));
        QSignalSpy noticed(&settings, &Settings::noticeChanged);
        settings.setTheme(Settings::Dark);
        settings.save();
        QCOMPARE(noticed.size(), 1);
        QVERIFY(!settings.notice().isEmpty());
    }

    void whatWasAskedForThisTimeIsNotKept()
    {
        {
            Settings settings(path());
            settings.setSessionTheme(u"dark"_s);
            settings.setSessionLanguage(u"fr"_s);
            QCOMPARE(settings.theme(), Settings::Dark);
            QCOMPARE(settings.language(), Settings::French);
        }
        const Settings settings(path());
        QCOMPARE(settings.theme(), Settings::System);
        QCOMPARE(settings.language(), Settings::SystemLanguage);
    }
    void aChoiceEndsWhatWasAskedForThisTime()
    {
        Settings settings(path());
        settings.setSessionTheme(u"dark"_s);
        QSignalSpy changed(&settings, &Settings::themeChanged);
        settings.setTheme(Settings::Light);
        QCOMPARE(settings.theme(), Settings::Light);
        QCOMPARE(changed.size(), 1);
    }
    void aPageThatDoesNotExistIsNotOpened()
    {
        Settings settings(path());
        settings.setPage(u"nowhere"_s);
        QCOMPARE(settings.page(), u"dashboard"_s);
    }
    void aTemporaryProfileLeavesNothing()
    {
        QString folder;
        {
            const app::Profile profile = app::Profile::temporary();
            folder = profile.folder();
            QVERIFY(QDir(folder).exists());
        }
        QVERIFY(!QDir(folder).exists());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
