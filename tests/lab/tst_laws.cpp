// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Laws that hold whatever the program: random programs of the Lab, and random use of the primitives, are run twice and
// watched. COROSCOPE_LAWS says how many (with the label "long": 100,000); COROSCOPE_LAWS_SEED runs that seed alone.
#include "randomprogram.h"
#include "workshop.h"

#include <lab/interpreter.h>

#include <aio/simulation.h>

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <limits>

#include <allocations.h>
#include <dice.h>

using namespace std::chrono_literals;

namespace {

/// What a run showed.
struct Run {
    QStringList broken;
    QByteArray events;
    enum class End : std::uint8_t { Well, Deadlock, Stopped } end = End::Well;
};

/// A group of the Lab never leaves a child running: watches for the line that tells of its end.
class GroupLaw final : public aio::Observer {
public:
    GroupLaw(LawKeeper &laws, const QHash<QString, int> &groupOf)
        : m_laws(laws), m_groupOf(groupOf)
    {}

private:
    struct Group {
        int number;
        QSet<aio::TaskId> running;
    };

    void taskCreated(const aio::TaskView &view) override
    {
        const int number = m_groupOf.value(view.name());
        if (number == 0)
            return;
        std::vector<Group> &open = m_open[view.creator()];
        if (open.empty() || open.back().number != number)
            open.push_back({number, {}});
        open.back().running.insert(view.id());
        m_parentOf.insert(view.id(), view.creator());
    }
    void taskFinished(const aio::TaskView &view) override
    {
        for (Group &group : m_open[m_parentOf.value(view.id())])
            group.running.remove(view.id());
    }
    void annotated(const aio::TaskView &view, const QString &, const QString &value) override
    {
        if (!value.startsWith(u"group "))
            return;
        std::vector<Group> &open = m_open[view.id()];
        m_laws.require(!open.empty() && open.back().running.isEmpty(),
                       view.name() + " has left a group whose children run on");
        if (!open.empty())
            open.pop_back();
    }

    LawKeeper &m_laws;
    const QHash<QString, int> &m_groupOf;
    QHash<aio::TaskId, std::vector<Group>> m_open;
    QHash<aio::TaskId, aio::TaskId> m_parentOf;
};

/// Runs `makeMain()` to its end, or for `turns` turns. What it runs on outlives the simulation.
template<typename MakeMain>
Run::End run(aio::Simulation &simulation, LawKeeper &laws, MakeMain makeMain)
{
    try {
        simulation.run(makeMain());
        laws.lookAtEnd();
        return Run::End::Well;
    } catch (const aio::DeadlockError &) {
        laws.lookAtWaits();
        laws.require(!simulation.loop().isReady() && !simulation.loop().earliestDeadline(),
                     QStringLiteral("a deadlock was reported while something was still to come"));
        return Run::End::Deadlock;
    } catch (const aio::LimitError &) {
        return Run::End::Stopped;
    }
}

/// asyncio leaves the order in which siblings are cancelled open, so the laws hold for each.
aio::Loop::SiblingOrder siblingOrder(quint64 seed)
{
    if (seed % 2 == 0)
        return {};
    return [](aio::TaskId a, aio::TaskId b) { return a > b; };
}

Run runProgram(quint64 seed, int turns)
{
    const RandomProgram program = randomProgram(seed);
    lab::Interpreter interpreter(std::get<lab::Program>(lab::readProgram(program.json)));
    std::optional<LawKeeper> laws;
    std::optional<GroupLaw> groups;
    Run::End end{};
    {
        aio::Simulation simulation({1h, [&] {
                                        laws->lookAtWaits();
                                        return --turns < 0;
                                    }});
        simulation.loop().setUnhandledHandler([](const aio::Unhandled &) {});
        simulation.loop().setSiblingOrder(siblingOrder(seed));
        laws.emplace(simulation.loop());
        groups.emplace(*laws, program.groupOf);
        simulation.loop().addObserver(*groups);
        end = run(simulation, *laws, [&] { return interpreter.main(); });
    }
    return {laws->broken(), laws->events(), end};
}

Run runWorkshop(quint64 seed, int turns)
{
    std::optional<LawKeeper> laws;
    std::optional<Workshop> workshop;
    Run::End end{};
    {
        aio::Simulation simulation({1h, [&] {
                                        laws->lookAtWaits();
                                        if (!simulation.loop().isReady())
                                            workshop->lookAtQuiet();
                                        return --turns < 0;
                                    }});
        simulation.loop().setUnhandledHandler([](const aio::Unhandled &) {});
        simulation.loop().setSiblingOrder(siblingOrder(seed));
        laws.emplace(simulation.loop());
        workshop.emplace(randomPlan(seed), *laws);
        end = run(simulation, *laws, [&] { return workshop->main(); });
        laws->require(end != Run::End::Deadlock, QStringLiteral("somebody waits for what is free"));
    }
    return {laws->broken(), laws->events(), end};
}

/// How many runs of each kind, half of all.
int runCount()
{
    constexpr int Few = 1500;
    const int count = qEnvironmentVariableIntValue("COROSCOPE_LAWS");
    return (count > 0 ? count : Few) / 2;
}

/// The seeds to try: 1 and on, or the one of a failure.
std::pair<quint64, quint64> seeds()
{
    const quint64 only = qEnvironmentVariable("COROSCOPE_LAWS_SEED").toULongLong();
    return only > 0 ? std::pair(only, only) : std::pair<quint64, quint64>(1, quint64(runCount()));
}

/// What is wrong with the run of this seed that stops after `turns`; empty: nothing.
template<typename RunSeed>
QString breachOf(RunSeed runSeed, quint64 seed, int turns)
{
    const Run first = runSeed(seed, turns);
    if (!first.broken.isEmpty())
        return first.broken.join(u'\n');
    const int payloads = Counted::alive();
    const long allocations = allocations::live;
    const Run second = runSeed(seed, turns);
    if (first.events != second.events || first.end != second.end)
        return QStringLiteral("two runs differ");
    if (allocations::live != allocations)
        return QStringLiteral("%1 allocations were not given back").arg(allocations::live - allocations);
    if (payloads != 0 || Counted::alive() != 0 || Counted::wronglyDestroyed() != 0)
        return QStringLiteral("%1 objects are left, %2 were destroyed twice")
            .arg(Counted::alive())
            .arg(Counted::wronglyDestroyed());
    return {};
}

constexpr int Endless = std::numeric_limits<int>::max();

/// breachOf() a whole run, and for some seeds also of one whose loop closes in the midst of it.
template<typename RunSeed>
QString breachOf(RunSeed runSeed, quint64 seed)
{
    QString breach = breachOf(runSeed, seed, Endless);
    if (breach.isEmpty() && seed % 4 == 0) {
        const int turns = 1 + Dice(seed).below(30);
        breach = breachOf(runSeed, seed, turns);
        if (!breach.isEmpty())
            breach += QStringLiteral("\n(stopped after %1 turns)").arg(turns);
    }
    return breach;
}

} // namespace

class TestLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsKeepTheLaws()
    {
        const auto [first, last] = seeds();
        for (quint64 seed = first; seed <= last; ++seed) {
            const QString breach = breachOf(runProgram, seed);
            if (breach.isEmpty())
                continue;
            qWarning().noquote() << "seed" << seed << "breaks the laws:" << breach << '\n'
                                 << QJsonDocument(randomProgram(seed).json).toJson();
            QFAIL("run it again with COROSCOPE_LAWS_SEED, or coroscope-cli lab simulate");
        }
    }

    void primitivesKeepTheLaws()
    {
        const auto [first, last] = seeds();
        for (quint64 seed = first; seed <= last; ++seed) {
            const QString breach = breachOf(runWorkshop, seed);
            if (breach.isEmpty())
                continue;
            qWarning().noquote() << "seed" << seed << "breaks the laws:" << breach << '\n'
                                 << describe(randomPlan(seed));
            QFAIL("run it again with COROSCOPE_LAWS_SEED");
        }
    }

    // Deadlocks are laws' business, too, but programs that mostly deadlock would say little about the rest.
    void mostProgramsEnd()
    {
        int ended = 0;
        constexpr int Looked = 200;
        for (quint64 seed = 1; seed <= Looked; ++seed)
            ended += runProgram(seed, Endless).end == Run::End::Well ? 1 : 0;
        QVERIFY(ended > Looked * 8 / 10);
        QVERIFY(ended < Looked);
    }
};

QTEST_GUILESS_MAIN(TestLaws)
#include "tst_laws.moc"
