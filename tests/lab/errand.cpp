// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "errand.h"

#include <dice.h>

#include <array>

using namespace std::chrono_literals;

namespace {

struct Name {
    Act act;
    const char *text;
};

constexpr std::array Names{
    Name{Act::Sleep, "sleep"},
    Name{Act::Fail, "fail"},
    Name{Act::CancelSomeone, "cancel task"},
    Name{Act::HoldLock, "hold the lock"},
    Name{Act::AcquireLock, "acquire and release the lock"},
    Name{Act::HoldPermit, "hold a permit"},
    Name{Act::AcquireBounded, "acquire and release the bounded semaphore"},
    Name{Act::WaitEvent, "wait for the event"},
    Name{Act::SetEvent, "set the event"},
    Name{Act::ClearEvent, "clear the event"},
    Name{Act::WaitCondition, "wait for the condition"},
    Name{Act::Notify, "notify"},
    Name{Act::NotifyAll, "notify all"},
    Name{Act::WaitBarrier, "wait at the barrier"},
    Name{Act::ResetBarrier, "reset the barrier"},
    Name{Act::AbortBarrier, "abort the barrier"},
    Name{Act::Put, "put"},
    Name{Act::PutNowait, "put without waiting"},
    Name{Act::Get, "get"},
    Name{Act::GetNowait, "get without waiting"},
    Name{Act::JoinQueue, "join the queue"},
    Name{Act::ShutDownQueue, "shut the queue down"},
    Name{Act::Timeout, "timeout"},
    Name{Act::WaitFor, "waitFor"},
    Name{Act::WaitForTask, "waitFor a task"},
    Name{Act::Shield, "shield"},
    Name{Act::Gather, "gather"},
    Name{Act::GatherOutcomes, "gather, returning exceptions"},
    Name{Act::Group, "group"},
    Name{Act::Wait, "wait for several"},
    Name{Act::AsCompleted, "as completed"},
    Name{Act::Retry, "retry"},
    Name{Act::MapLimited, "mapLimited"},
    Name{Act::Suppress, "suppress"},
};

class Planner {
public:
    explicit Planner(quint64 seed)
        : m_dice(seed), m_isCrowd(m_dice.oneIn(2)), m_left(6 + m_dice.below(40))
    {}

    Plan plan()
    {
        for (int &wanted : m_wanted)
            wanted = m_dice.below(static_cast<int>(Act::Timeout));
        Plan plan;
        plan.permits = 1 + m_dice.below(3);
        plan.bound = 1 + m_dice.below(2);
        plan.parties = 1 + m_dice.below(4);
        plan.room = m_dice.below(4);
        plan.queueKind = m_dice.below(3);
        for (int i = (m_isCrowd ? 6 : 2) + m_dice.below(6); i > 0; --i)
            plan.tasks.push_back(errands(0));
        for (int i = m_dice.below(m_isCrowd ? 20 : 6); i > 0; --i)
            plan.interruptions.push_back({time(), m_dice.below(8)});
        return plan;
    }

private:
    std::chrono::nanoseconds time() { return m_dice.pick({0ms, 500ms, 1000ms, 1000ms, 2000ms, 3000ms}); }

    Errands errands(int depth)
    {
        Errands list;
        for (int i = 1 + m_dice.below(5); i > 0; --i)
            list.push_back(errand(depth));
        return list;
    }
    Errand errand(int depth)
    {
        constexpr int Deepest = 4;
        const bool isLeaf = --m_left < 0 || depth > Deepest || m_isCrowd || m_dice.oneIn(2);
        constexpr int Leaves = static_cast<int>(Act::Timeout);
        int act = isLeaf ? m_dice.below(Leaves) : Leaves + m_dice.below(int(Names.size()) - Leaves);
        if (m_isCrowd && !m_dice.oneIn(4))
            act = m_wanted.at(std::size_t(m_dice.below(int(m_wanted.size()))));
        Errand errand{static_cast<Act>(act), time(), m_dice.below(8), {}};
        // What breaks the others' work for good is seldom.
        const bool isEnd = errand.act == Act::ShutDownQueue || errand.act == Act::AbortBarrier;
        if (isEnd && !m_dice.oneIn(4))
            errand.act = Act::Sleep;
        const bool hasBody = errand.act == Act::HoldLock || errand.act == Act::HoldPermit;
        if (hasBody && m_dice.oneIn(3))
            errand.parts.push_back(errands(depth + 1));
        if (!isLeaf)
            for (int i = 1 + m_dice.below(3); i > 0; --i)
                errand.parts.push_back(errands(depth + 1));
        return errand;
    }

    Dice m_dice;
    bool
        m_isCrowd; ///< many who want the same few things and are cancelled often, instead of scopes in scopes
    std::array<int, 3> m_wanted{};
    int m_left;
};

void write(QString &text, const Errands &errands, int indent)
{
    for (const Errand &errand : errands) {
        text += QStringLiteral("%1%2 (%3 s, %4)\n")
                    .arg(QString(indent, u' '), QString::fromUtf8(Names.at(std::size_t(errand.act)).text))
                    .arg(std::chrono::duration<double>(errand.time).count())
                    .arg(errand.number);
        for (const Errands &part : errand.parts) {
            text += QString(indent + 2, u' ') + "-\n";
            write(text, part, indent + 4);
        }
    }
}

} // namespace

Plan randomPlan(quint64 seed) { return Planner(seed).plan(); }

QString describe(const Plan &plan)
{
    QString text = QStringLiteral("permits %1, bound %2, parties %3, room %4, kind of queue %5\n")
                       .arg(plan.permits)
                       .arg(plan.bound)
                       .arg(plan.parties)
                       .arg(plan.room)
                       .arg(plan.queueKind);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        text += QStringLiteral("task %1\n").arg(i);
        write(text, plan.tasks[i], 4);
    }
    for (const Interruption &interruption : plan.interruptions)
        text += QStringLiteral("at %1 s cancel task %2\n")
                    .arg(std::chrono::duration<double>(interruption.time).count())
                    .arg(interruption.task);
    return text;
}
