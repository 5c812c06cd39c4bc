// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The workshop's primitives: each is used with a count of who waits for it and who is inside.
#include "counting.h"
#include "workshop.h"

#include <aio/sleep.h>

#include <algorithm>

std::shared_ptr<aio::Queue<Workshop::Item>> Workshop::makeQueue(const Plan &plan)
{
    if (plan.queueKind == 0)
        return std::make_shared<aio::Queue<Item>>(plan.room);
    if (plan.queueKind == 1)
        return std::make_shared<aio::LifoQueue<Item>>(plan.room);
    return std::make_shared<aio::PriorityQueue<Item>>(plan.room);
}

aio::Coro<> Workshop::actOnPrimitive(const Errand *errand)
{
    switch (errand->act) {
    case Act::Sleep:
        co_await aio::sleep(errand->time);
        break;
    case Act::HoldLock:
        co_await holdLock(errand);
        break;
    case Act::AcquireLock:
        co_await acquireLock(errand);
        break;
    case Act::HoldPermit:
        co_await holdPermit(errand);
        break;
    case Act::AcquireBounded:
        co_await acquireBounded(errand);
        break;
    case Act::WaitEvent:
        co_await waitForEvent();
        break;
    case Act::WaitCondition:
        co_await waitCondition(errand);
        break;
    case Act::Notify:
    case Act::NotifyAll:
        co_await notify(errand);
        break;
    case Act::WaitBarrier:
        co_await waitBarrier();
        break;
    case Act::ResetBarrier:
        co_await m_barrier.reset();
        break;
    case Act::AbortBarrier:
        co_await m_barrier.abort();
        break;
    case Act::Put:
        co_await put(errand);
        break;
    case Act::Get:
        co_await get(errand);
        break;
    case Act::JoinQueue:
        co_await joinQueue();
        break;
    default:
        actAtOnce(*errand);
    }
}

void Workshop::actAtOnce(const Errand &errand)
{
    switch (errand.act) {
    case Act::Fail:
        throw Failure("to order");
    case Act::CancelSomeone:
        cancelTask(errand.number);
        break;
    case Act::SetEvent:
        m_event.set();
        break;
    case Act::ClearEvent:
        m_event.clear();
        break;
    case Act::PutNowait:
        putNowait(errand);
        break;
    case Act::GetNowait:
        getNowait();
        break;
    case Act::ShutDownQueue:
        shutDownQueue(errand.number % 2 == 0);
        break;
    default:
        Q_UNREACHABLE();
    }
}

aio::Coro<> Workshop::holdLock(const Errand *errand)
{
    Counting waiting(m_waitingForLock);
    const aio::Lock::Held held = co_await m_lock.hold();
    waiting.stop();
    const Counting inside(m_insideLock);
    m_laws.require(m_insideLock == 1, QStringLiteral("two hold the lock"));
    co_await work(errand);
}

aio::Coro<> Workshop::acquireLock(const Errand *errand)
{
    Counting waiting(m_waitingForLock);
    co_await m_lock.acquire();
    waiting.stop();
    Counting inside(m_insideLock);
    m_laws.require(m_insideLock == 1, QStringLiteral("two have acquired the lock"));
    const auto outcome = co_await settled(work(errand));
    inside.stop();
    m_lock.release();
    outcome.rethrow();
}

aio::Coro<> Workshop::holdPermit(const Errand *errand)
{
    Counting waiting(m_waitingForPermit);
    const aio::Semaphore::Permit permit = co_await m_semaphore.permit();
    waiting.stop();
    const Counting out(m_permitsOut);
    m_laws.require(m_permitsOut <= m_plan.permits, QStringLiteral("more permits are out than there are"));
    co_await work(errand);
}

aio::Coro<> Workshop::acquireBounded(const Errand *errand)
{
    Counting waiting(m_waitingForBounded);
    co_await m_bounded.acquire();
    waiting.stop();
    Counting out(m_boundedOut);
    m_laws.require(m_boundedOut <= m_plan.bound, QStringLiteral("more are in than the bound allows"));
    const auto outcome = co_await settled(work(errand));
    out.stop();
    m_bounded.release();
    outcome.rethrow();
}

aio::Coro<> Workshop::waitForEvent()
{
    const Counting waiting(m_waitingForEvent);
    co_await m_event.wait();
}

aio::Coro<> Workshop::waitCondition(const Errand *errand)
{
    Counting waiting(m_waitingForConditionsLock);
    const aio::Lock::Held held = co_await m_condition.hold();
    waiting.stop();
    std::optional<Guest> guest(std::in_place, m_guests);
    const auto isThere = [this, before = m_notifications] { return m_notifications > before; };
    auto notified = m_condition.waitFor(isThere);
    auto outcome = co_await settled(std::move(notified));
    guest.reset();
    m_laws.require(m_condition.locked(), QStringLiteral("a condition's wait ended without its lock"));
    const Counting inside(m_insideCondition);
    m_laws.require(m_insideCondition == 1, QStringLiteral("two hold the condition's lock"));
    outcome.rethrow();
    co_await aio::sleep(errand->time);
}

aio::Coro<> Workshop::notify(const Errand *errand)
{
    Counting waiting(m_waitingForConditionsLock);
    const aio::Lock::Held held = co_await m_condition.hold();
    waiting.stop();
    const Counting inside(m_insideCondition);
    m_laws.require(m_insideCondition == 1, QStringLiteral("two hold the condition's lock"));
    ++m_notifications;
    if (errand->act == Act::Notify)
        m_condition.notify(std::size_t(errand->number));
    else
        notifyAll();
    co_await aio::sleep(errand->time);
}

void Workshop::notifyAll()
{
    for (Guest *guest : m_guests)
        guest->isNotified = true;
    m_condition.notifyAll();
}

aio::Coro<> Workshop::waitBarrier()
{
    Counting waiting(m_atBarrier);
    const auto outcome = co_await settled(m_barrier.wait());
    waiting.stop();
    if (outcome.hasValue())
        m_laws.require(outcome.value() >= 0 && outcome.value() < m_plan.parties,
                       QStringLiteral("a barrier gave a number that is none of its parties'"));
    passOn<aio::BrokenBarrierError>(outcome);
}

aio::Coro<> Workshop::put(const Errand *errand)
{
    Item item{errand->number, ++m_lastItem};
    const std::pair entry(item.priority, item.number);
    Counting waiting(m_putting);
    auto work = m_queue->put(std::move(item));
    const auto outcome = co_await settled(std::move(work));
    waiting.stop();
    if (outcome.hasValue()) {
        m_stock.push_back(entry);
        ++m_unfinished;
    } else {
        m_laws.require(m_isShutDown || outcome.isCancelled(), QStringLiteral("put() failed for no reason"));
    }
    passOn<aio::QueueShutDown>(outcome);
}

aio::Coro<> Workshop::get(const Errand *errand)
{
    Counting waiting(m_getting);
    const auto outcome = co_await settled(m_queue->get());
    waiting.stop();
    if (outcome.hasValue())
        took(outcome.value());
    else
        m_laws.require(m_isShutDown || outcome.isCancelled(), QStringLiteral("get() failed for no reason"));
    passOn<aio::QueueShutDown>(outcome);
    co_await aio::sleep(errand->time);
}

void Workshop::putNowait(const Errand &errand)
{
    const Item item{errand.number, ++m_lastItem};
    const bool hasRoom = !m_isShutDown && !m_queue->full();
    try {
        m_queue->putNowait(item);
    } catch (const std::exception &) {
        m_laws.require(!hasRoom, QStringLiteral("putNowait() refused though there was room"));
        return;
    }
    m_laws.require(hasRoom, QStringLiteral("putNowait() went beyond the limit"));
    m_stock.emplace_back(item.priority, item.number);
    ++m_unfinished;
}

void Workshop::getNowait()
{
    try {
        took(m_queue->getNowait());
    } catch (const std::exception &) {
        m_laws.require(m_stock.empty(),
                       QStringLiteral("getNowait() found nothing though there was something"));
    }
}

void Workshop::took(const Item &item)
{
    const auto expected = [this] {
        if (m_plan.queueKind == 0)
            return m_stock.begin();
        if (m_plan.queueKind == 1)
            return std::prev(m_stock.end());
        return std::ranges::min_element(m_stock, {}, &std::pair<int, int>::first);
    };
    const std::pair taken(item.priority, item.number);
    if (m_stock.empty() || *expected() != taken) {
        m_laws.require(false, QStringLiteral("item %1 came out of turn").arg(item.number));
        std::erase(m_stock, taken);
    } else {
        m_stock.erase(expected());
    }
    m_laws.require(m_queue->size() == int(m_stock.size()), QStringLiteral("an item was lost or came twice"));
    if (item.number % 2 == 0) {
        m_queue->taskDone();
        --m_unfinished;
    }
}

void Workshop::shutDownQueue(bool isImmediate)
{
    m_isShutDown = true;
    m_queue->shutdown(isImmediate);
    if (!isImmediate)
        return;
    m_unfinished -= int(m_stock.size());
    m_stock.clear();
}

aio::Coro<> Workshop::joinQueue()
{
    const Counting waiting(m_joining);
    co_await m_queue->join();
}
