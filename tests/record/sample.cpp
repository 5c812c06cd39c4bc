// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "sample.h"

#include "../lab/randomprogram.h"

#include <aio/inspect.h>
#include <aio/lock.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>
#include <lab/scenario.h>
#include <lab/simulate.h>
#include <record/recorder.h>

using namespace std::chrono_literals;

namespace sample {

namespace {

template<typename List, typename FieldsOf>
QString difference(const char *what, const List &a, const List &b, FieldsOf fieldsOf)
{
    if (a.size() != b.size())
        return QStringLiteral("%1 %2, not %3").arg(b.size()).arg(QLatin1String(what)).arg(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (fieldsOf(a[i]) != fieldsOf(b[i]))
            return QStringLiteral("number %1 of the %2").arg(i).arg(QLatin1String(what));
    }
    return {};
}

aio::Coro<> stubborn()
{
    aio::annotate(QStringLiteral("from right to left"),
                  QString::fromUtf8("\u202e\u05d0\u05d1\u202c \n\t\"\\ \u2026"));
    const auto outcome = co_await aio::settled(aio::sleep(1h));
    co_await aio::sleep(1s);
    aio::annotate(QStringLiteral("swallowed"), outcome.repr());
}

aio::Coro<> fails()
{
    co_await aio::sleep(2s);
    throw std::runtime_error("E");
}

aio::Coro<> holds(std::shared_ptr<aio::Lock> lock)
{
    co_await lock->acquire();
    co_await aio::sleep(1s);
    lock->release();
}

} // namespace

void forEach(const std::function<void(const record::Recording &, const QString &)> &visit)
{
    for (const lab::Scenario &scenario : lab::scenarios()) {
        const auto result = lab::run(scenario, std::get<lab::Parameters>(lab::parametersOf(scenario)));
        visit(std::get<lab::Run>(result).recording, scenario.name);
    }
    for (quint64 seed = 0; seed < 200; ++seed) {
        const auto program = lab::readProgram(randomProgram(seed).json);
        const auto result = lab::simulate(std::get<lab::Program>(program));
        if (const auto *run = std::get_if<lab::Run>(&result))
            visit(run->recording, QStringLiteral("program %1").arg(seed));
    }
    visit(ofEverything(), QStringLiteral("everything"));
}

record::Recording ofEverything()
{
    aio::Simulation simulation;
    simulation.call([] { aio::createTask(aio::sleep(30s), "early"); });
    simulation.runReady();
    record::Recorder recorder(simulation.loop());
    const auto main = []() -> aio::Coro<> {
        aio::createTask(stubborn(), QString(10'000, u'\u05d0'));
        auto never = aio::createTask(aio::sleep(1s), "never");
        never.cancel("not needed");
        auto lock = std::make_shared<aio::Lock>();
        auto first = aio::createTask(holds(lock), "first");
        auto second = aio::createTask(holds(lock), "second");
        const auto body = [](aio::TaskGroup &group) -> aio::Coro<> {
            group.createTask(fails(), "fails");
            group.createTask(stubborn(), "stubborn");
            co_await aio::sleep(9s);
        };
        const auto late = []() -> aio::Coro<> { co_await aio::sleep(9s); };
        auto timed = co_await aio::settled(aio::timeout(500ms, late()));
        auto grouped = co_await aio::settled(aio::withTaskGroup(body));
        co_await second;
    };
    simulation.run(main());
    simulation.runUntilIdle();
    record::Recording recording = recorder.take();
    recording.shortened = QStringLiteral("Not all is in it.");
    return recording;
}

QString difference(const record::Recording &a, const record::Recording &b)
{
    using namespace record;
    QStringList differences;
    differences << difference("tasks", a.tasks, b.tasks, [](const TaskRecord &t) {
        return std::tuple(t.id, t.created, t.ended, t.name, t.creator, t.place, t.ordinal, t.scope, t.last,
                          t.state, t.isOlder);
    });
    differences << difference("scopes", a.scopes, b.scopes, [](const ScopeRecord &s) {
        return std::tuple(s.opened, s.closed, s.until, s.task, s.place, s.lastJoined, s.kind, s.end);
    });
    differences << difference("places", a.places, b.places, [](const PlaceRecord &p) {
        return std::tuple(p.outer, p.file, p.function, p.line);
    });
    differences << difference("events", a.events, b.events, [](const Event &e) {
        return std::tuple(e.time, e.until, e.task, e.previous, e.other, e.scope, e.place, e.text, e.value,
                          e.kind, e.startsTurn, e.detail);
    });
    if (a.texts.size() != b.texts.size())
        differences << QStringLiteral("the number of texts");
    for (TextIndex text = 0; text <= a.texts.size(); ++text) {
        if (a.texts[text] != b.texts[text])
            differences << QStringLiteral("text %1").arg(text);
    }
    if (a.isSimulated != b.isSimulated || a.shortened != b.shortened)
        differences << QStringLiteral("the properties");
    differences.removeAll(QString());
    return differences.value(0);
}

} // namespace sample
