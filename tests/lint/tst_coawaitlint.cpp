// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "coawaitlint.h"

#include <QTest>

// Each row is the body of a coroutine (or, where it says so, a whole source) and the forms to be found
// in it, with their columns. The forms are those that were measured wrong with g++ 12.2.
class TestCoAwaitLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFormsAndNoOthers_data();
    void findsTheFormsAndNoOthers();
    void saysLineColumnAndWhatToWrite();
    void looksAtWholeSources_data();
    void looksAtWholeSources();
};

static QStringList forms(const QByteArray &source)
{
    QStringList found;
    for (const lint::Finding &finding : lint::check({source.constData(), static_cast<size_t>(source.size())}))
        found << QString::fromStdString(finding.form);
    return found;
}

void TestCoAwaitLint::findsTheFormsAndNoOthers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *body, const char *found) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(found);
    };

    row("plain await", "co_await sleep(1s);", "");
    row("named value", "auto r = co_await get(url, 3); use(r);", "");

    row("captures a copy", "co_await call([t] { return t.n; });", "lambda");
    row("captures by init", "co_await call([t = std::move(t)] { return t.n; });", "lambda");
    row("captures all by copy", "co_await call([=] { return t.n; });", "lambda");
    row("captures *this", "co_await call([*this] { return n; });", "lambda");
    row("captures a reference and a copy", "co_await call([&a, b]() mutable -> int { return a + b; });",
        "lambda");
    row("captures a pack", "co_await call([...a = std::move(a)] { use(a...); });", "lambda");
    row("in a nested call", "co_await outer(inner(1, [t] { return t.n; }));", "lambda");
    row("invoked at once", "co_await [t]() { return get(t); }();", "lambda");
    row("co_return co_await", "co_return co_await call([t] { return t.n; });", "lambda");
    row("beside the await", "int x = eat([t] { return t.n; }, co_await get());", "lambda");
    row("before the await", "int x = go([t] { return t.n; }) + co_await get();", "lambda");
    row("after the await", "(co_await get()).then([t] { return t.n; });", "lambda");
    row("awaits in its capture", "auto f = [x = co_await get()] { return x; };", "lambda");
    row("generic", "co_await call([t]<typename T>(T a) { return a; });", "lambda");
    row("two of them", "co_await both([a] { }, [b] { });", "lambda lambda");

    row("captures nothing", "co_await call([] { return 1; });", "");
    row("captures references", "co_await call([&] { return t.n; }); co_await call([&t, &u] { });", "");
    row("captures a reference by init", "co_await call([&n = t.n] { return n; });", "");
    row("captures this", "co_await call([this] { return m_n; }); co_await call([this, &t] { });", "");
    row("named before", "auto f = [t] { return t.n; }; co_await call(std::move(f));", "");
    row("task named before", "auto task = call([t] { return t.n; }); co_await task;", "");
    row("statement before", "connect(a, [t] { use(t); }); co_await get();", "");
    row("subscript", "co_await get(list[i], list[i](x), m[{}]);", "braces");
    row("subscripts alone", "co_await get(list[i], f()[0], a[b[c]]);", "");
    row("await inside a body only", "auto f = [t]() -> Coro<> { co_await get(); };", "");
    row("body of a harmless lambda",
        "co_await call([&] { auto g = [t] { return Agg{t, 3}; }; return g(); });", "");
    row("lambda inside a lambda", "co_await call([&]() -> Coro<> { co_await call([t] { }); });", "lambda");

    row("named aggregate", "co_await put(Agg{t, 3});", "braces");
    row("nameless aggregate", "co_await put({t, 3});", "braces");
    row("empty aggregate", "co_await put({});", "braces");
    row("designated", "co_await put({.a = T(), .n = 3});", "braces");
    row("qualified", "co_await put(aio::Options{.n = 3});", "braces");
    row("template", "co_await put(Pair<int, T>{1, t});", "braces");
    row("array", "co_await put(std::array<T, 2>{t, t});", "braces");
    row("awaitable aggregate", "co_await Sleep{1s};", "braces");
    row("nested", "co_await put({{1}, 2});", "braces braces");
    row("beside", "int x = eat(Agg{t}, co_await get());", "braces");
    row("two awaits in a list", "std::vector<int> v{co_await a(), co_await b()};", "braces");
    row("two awaits in a known type", "use(std::vector<int>{co_await a(), co_await b()});", "braces");
    row("await in an aggregate", "co_return Agg{co_await make(), 3};", "braces");
    row("in a condition's body", "if (x) co_await put(Agg{t});", "braces");

    row("Qt type", "co_await get(QUrl{s}, QByteArray{}, QList<int>{1, 2});", "");
    row("std type", "co_await get(std::vector<int>{1, 2}, std::string{}, std::pair<A, B>{a, b});", "");
    row("number", "co_await get(int{3}, double{x});", "");
    row("parentheses", "co_await get(Url(s), T());", "");
    row("aggregate without await", "Agg a{t, 3}; co_await put(std::move(a));", "");
    row("returned without await", "co_await get(); co_return Agg{t, 3};", "");
    row("returned list", "co_await get(); co_return {t, 3};", "");
    row("block", "{ co_await get(); } { T t; }", "");

    row("class temporaries", "co_await put(b ? T() : T(1));", "conditional");
    row("sum", "co_await put(b ? s + t : s);", "conditional");
    row("text and name", "co_await put(b ? name : \"none\");", "conditional");
    row("await in an operand", "auto x = b ? co_await make() : T();", "conditional");
    row("await in the condition", "auto x = co_await is() ? T() : T(2);", "conditional");
    row("nested conditional", "co_await put(a ? 1 : b ? T() : u);", "conditional conditional");

    row("numbers", "co_await put(b ? 1 : -2);", "");
    row("names", "co_await put(b ? t : u.v->w[3]);", "");
    row("name and number", "co_await put(b ? n : 0, x);", "");
    row("enumerators", "co_await put(b ? Mode::All : Mode::First);", "");
    row("texts", "co_await put(b ? \"a\" : \"b\");", "");
    row("pointers", "co_await put(b ? &t : nullptr);", "");
    row("conditional without await", "auto s = b ? T() : u; co_await put(s);", "");

    row("if", "if (co_await is()) { }", "condition");
    row("if, negated", "if (!co_await is()) return;", "condition");
    row("if, second term", "if (a && co_await is()) { }", "condition");
    row("if, compared", "if (co_await get() == 3) { }", "condition");
    row("else if", "if (a) { } else if (co_await is()) { }", "condition");
    row("while", "while (co_await is()) { }", "condition");
    row("do", "do { step(); } while (co_await is());", "condition");
    row("switch", "switch (co_await get()) { case 1: break; default: break; }", "condition");
    row("for", "for (; co_await is();) { }", "condition");
    row("if, after an initialiser", "if (int a = 1; co_await is(a)) { }", "condition");

    row("if with an initialiser", "if (auto x = co_await get(); x) { }", "");
    row("if with a declaration", "if (auto x = co_await get()) { }", "");
    row("for, start and step", "for (int n = co_await get(); n; n -= co_await get()) { }", "");
    row("for over a range", "for (auto &x : co_await all()) use(x);", "");
    row("for over a range, bound", "for (auto &[k, v] : co_await all()) use(k);", "");
    row("body of if", "if (a) co_await get(); else co_await put();", "");
    row("lambda in a condition", "if (any(all, [] { return 1; })) { co_await get(); }", "");

    row("binding", "auto [a, b] = co_await pair();", "binding");
    row("binding by reference", "const auto &[a, b] = co_await pair();", "binding");
    row("binding with braces", "auto [a, b]{co_await pair()};", "braces binding");
    row("bound later", "auto r = co_await pair(); auto &[a, b] = r;", "");

    row("in a comment", "// co_await call([t] { })\n /* co_await put({}) */ co_await get();", "");
    row("in strings", "co_await get(\"[t] {}\", '{', u8\"?\", R\"x(co_await f({}) )\" )x\");", "");
    row("digit separators", "co_await get(1'000'000, 0x1p-3, 'a'); auto f = [t] { };", "");
    row("in a directive", "#define F(t) co_await call([t] { }) \\\n  + co_await put({})\nco_await get();",
        "");
    row("labels", "switch (n) { case A::B: co_await get(); case 3: { T t{1}; } default: f({}); }", "");
    row("try", "try { co_await get(); } catch (const E &e) { put({e}); }", "");

    row("allowed", "co_await put({1}); // coawait-lint: allow(braces) two numbers", "");
    row("allowed on the line before", "// coawait-lint: allow(braces) numbers\nco_await put({1});", "");
    row("allowed without a reason", "co_await put({1}); // coawait-lint: allow(braces)", "marker");
    row("allowed in vain", "co_await put(1); // coawait-lint: allow(braces) numbers", "marker");
    row("another form allowed", "co_await put({1}); // coawait-lint: allow(lambda) why", "braces marker");
}

void TestCoAwaitLint::findsTheFormsAndNoOthers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, found);
    QStringList inFunction = forms("Coro<> f()\n{\n" + body + "\n}\n");
    QStringList inLambda = forms("void g() { run([](int a) -> Coro<> {\n" + body + "\n}); }");
    QStringList inMember = forms("template<class T> struct S : B<T> { int m = {}; Coro<> f() const\n{\n"
                                 + body + "\n} };");
    QStringList expected = found.split(' ', Qt::SkipEmptyParts);
    expected.sort();
    inFunction.sort();
    inLambda.sort();
    inMember.sort();
    QCOMPARE(inFunction, expected);
    QCOMPARE(inLambda, expected);
    QCOMPARE(inMember, expected);
}

void TestCoAwaitLint::saysLineColumnAndWhatToWrite()
{
    const std::vector<lint::Finding> found = lint::check(
        "Coro<> f()\n{\n    co_await call(1,\n        [t] { });\n}\n");
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].line, 4);
    QCOMPARE(found[0].column, 9);
    QVERIFY(found[0].advice.find("name it on the line before") != std::string::npos);
}

void TestCoAwaitLint::looksAtWholeSources_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *source, const char *found) {
        QTest::newRow(name) << QByteArray(source) << QString::fromLatin1(found);
    };

    row("empty", "", "");
    row("unbalanced", "void f() { ( [ } ) co_await {", "braces");
    row("constructor", "S::S() : m_a{1}, m_b(2) { auto f = [t] { }; co_await get(); }", "");
    row("constructor, statement", "S::S() : m_a{1} { co_await put({}); }", "braces");
    row("trailing return", "auto f() -> Coro<T> { T t{1}; co_await get(); }", "");
    row("constrained", "template<typename T> auto f() requires C<T> { T t{1}; co_await get(); }", "");
    row("ref-qualified", "auto S::f() && { T t{1}; co_await get(); }", "");
    row("operator co_await", "auto operator co_await(Task &&t) noexcept { return Awaiter{t}; }", "");
    row("named operator", "auto a = t.operator co_await(Agg{}, [t] { });", "");
    row("namespaces", "namespace a::b { namespace { Coro<> f() { T t{1}; co_await get(); } } }", "");
    row("extern C", "extern \"C\" { void f() { T t{1}; co_await get(); } }", "");
    row("enumeration", "enum class E : int { A, B }; Coro<> f() { co_await get(); }", "");
    row("member's default", "struct S { std::function<void()> f = [n = 1] { }; };", "");
    row("attribute", "Coro<> f() { if (a) [[likely]] { T t{1}; co_await get(); } }", "");
    row("local class", "Coro<> f() { struct L { int n{1}; void g() { h({}); } } l; co_await get(l); }", "");
    row("requires-expression",
        "template<class T> concept C = requires(T t) { { t.f() }; }; Coro<> f() { co_await g(); }", "");

    row("default aggregate", "Coro<int> f(int a, Options options = {});", "default-argument");
    row("default named aggregate", "aio::Task<> f(Options options = Options{.n = 1}) { co_await g(); }",
        "default-argument");
    row("default lambda", "Coro<> f(F f = [t = T()] { });", "default-argument");
    row("default of a known type",
        "Coro<> f(QString s = {}, const std::string &t = {}, int n = 3, F f = [] { });", "");
    row("default without coroutine", "int f(Options options = {}); Coro<int> g = f({});", "");
}

void TestCoAwaitLint::looksAtWholeSources()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, found);
    QCOMPARE(forms(source).join(' '), found);
}

QTEST_APPLESS_MAIN(TestCoAwaitLint)
#include "tst_coawaitlint.moc"
