// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Values and errors in words.
#include <aio/errors.h>
#include <aio/outcome.h>
#include <aio/repr.h>

#include <QTest>

using namespace aio;

namespace someone::else_ {

class ValueError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct Point {
    int x = 1;
    [[nodiscard]] QString repr() const { return QStringLiteral("Point(%1)").arg(x); }
};

struct Opaque {};

} // namespace someone::else_

class TestRepr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesReadAsInPython_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << repr(QStringLiteral("Résultat A")) << "'Résultat A'";
        QTest::newRow("literal") << repr("a") << "'a'";
        QTest::newRow("quote") << repr(QStringLiteral("it's")) << "\"it's\"";
        QTest::newRow("both quotes") << repr(QStringLiteral("'\"")) << "'\\'\"'";
        QTest::newRow("line break") << repr(QStringLiteral("a\nb\\")) << "'a\\nb\\\\'";
        QTest::newRow("int") << repr(-3) << "-3";
        QTest::newRow("unsigned char") << repr(static_cast<unsigned char>(7)) << "7";
        QTest::newRow("double") << repr(1.5) << "1.5";
        QTest::newRow("whole double") << repr(2.0) << "2.0";
        QTest::newRow("bool") << repr(true) << "True";
        QTest::newRow("nothing") << repr(std::monostate()) << "None";
        QTest::newRow("list") << repr(std::vector<QString>{"a", "b"}) << "['a', 'b']";
        QTest::newRow("bools") << repr(std::vector<bool>{true, false}) << "[True, False]";
        QTest::newRow("tuple") << repr(std::make_tuple(1, QStringLiteral("x"))) << "[1, 'x']";
        QTest::newRow("own") << repr(someone::else_::Point()) << "Point(1)";
        QTest::newRow("opaque") << repr(someone::else_::Opaque()) << "<Opaque>";
        QTest::newRow("outcome") << repr(std::vector<Outcome<int>>{Outcome<int>(3)}) << "[3]";
    }
    void valuesReadAsInPython()
    {
        QFETCH(const QString, text);
        QTEST(text, "expected");
    }

    void errorsAreClassAndMessage()
    {
        using someone::else_::ValueError;
        const auto error = std::make_exception_ptr(ValueError("C went wrong"));
        QCOMPARE(describe(error), "ValueError: C went wrong");
        QCOMPARE(describe(std::make_exception_ptr(TimeoutError())), "TimeoutError");
        QCOMPARE(describe(std::make_exception_ptr(CancelledError())), "CancelledError");
        QCOMPARE(describe(std::make_exception_ptr(CancelledError(QStringLiteral("why")))),
                 "CancelledError: why");
        const auto inner = std::make_exception_ptr(ExceptionGroup({std::make_exception_ptr(TimeoutError())}));
        QCOMPARE(describe(std::make_exception_ptr(ExceptionGroup({error, inner}))),
                 "ExceptionGroup[ValueError: C went wrong, ExceptionGroup[TimeoutError]]");
        QCOMPARE(describe(std::make_exception_ptr(5)), "int");
        QCOMPARE(describe(nullptr), "None");
    }
};

QTEST_GUILESS_MAIN(TestRepr)
#include "tst_repr.moc"
