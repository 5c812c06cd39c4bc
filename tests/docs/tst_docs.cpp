// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Each example of the guide runs and prints what the guide says; each header of aio has a page.
#include "example.h"

#include <QDir>
#include <QTest>

#include <qtrun.h>

namespace {

QString printed;

/// What leaves an example must not: it is put beside what it printed.
void runExample(const docs::Example &example)
{
    try {
        if (const auto *function = std::get_if<void (*)()>(&example.body)) {
            (*function)();
        } else if (example.isOnQt) {
            runOnQt(std::get<0>(example.body)());
        } else {
            aio::Simulation simulation;
            simulation.run(std::get<0>(example.body)());
        }
    } catch (...) {
        printed += "raised " + aio::describe(std::current_exception()) + u'\n';
    }
}

} // namespace

class TestDocs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHeaderHasAPage()
    {
        const QDir root(QStringLiteral(TESTS_DIR "/.."));
        QStringList headers = QDir(root.filePath("src/aio")).entryList({"*.h"}, QDir::Files, QDir::Name);
        headers.replaceInStrings(".h", ".md");
        QCOMPARE(QDir(root.filePath("docs/aio/reference")).entryList(QDir::Files, QDir::Name), headers);
    }

    void exampleDoesWhatThePageSays_data()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t i = 0; i < docs::examples().size(); ++i)
            QTest::newRow(docs::examples()[i].name) << i;
    }

    void exampleDoesWhatThePageSays()
    {
        QFETCH(std::size_t, number);
        const docs::Example &example = docs::examples()[number];
        printed.clear();
        const auto previous = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { printed += line + u'\n'; });
        runExample(example);
        qInstallMessageHandler(previous);
        QCOMPARE(printed, QString::fromUtf8(example.prints));
    }
};

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"
