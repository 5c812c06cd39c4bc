// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One window a profile: the second start hands over what it was asked.
#include <app/profile.h>
#include <app/singleinstance.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using app::Profile;
using app::SingleInstance;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondIsNotTheFirst()
    {
        const Profile profile = Profile::temporary();
        SingleInstance first(profile);
        QVERIFY(first.claim());
        SingleInstance second(profile);
        QVERIFY(!second.claim());
    }
    void theFirstHearsWhatTheSecondWasAsked()
    {
        const Profile profile = Profile::temporary();
        SingleInstance first(profile);
        QVERIFY(first.claim());
        QSignalSpy told(&first, &SingleInstance::told);
        // A process of its own in life; its waits block, so a thread here.
        bool isHeard = false;
        std::unique_ptr<QThread> other(QThread::create([&] {
            const SingleInstance second(profile);
            isHeard = second.tellFirst({{u"demo"_s, u"gather"_s}});
        }));
        other->start();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(other->wait(5000));
        QVERIFY(isHeard);
        QCOMPARE(told[0][0].toJsonObject().value(u"demo"_s).toString(), u"gather"_s);
    }
    void aSocketThatACrashLeftIsNoHindrance()
    {
        const Profile profile = Profile::temporary();
        QFile left(profile.file(u"window.socket"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(profile);
        QVERIFY(first.claim());
        SingleInstance again(profile);
        QVERIFY(!again.claim());
    }
    void aLongProfileHasASocketToo()
    {
        const QTemporaryDir folder;
        const Profile profile = Profile::in(folder.filePath(QString(120, u'p')));
        QVERIFY(profile.problem().isEmpty());
        SingleInstance first(profile);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(first.claim());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
