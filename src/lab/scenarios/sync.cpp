// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Semaphore, Queue and Event: tasks that wait for each other.
#include "entry.h"

#include <aio/event.h>
#include <aio/gather.h>
#include <aio/queue.h>
#include <aio/semaphore.h>
#include <aio/sleep.h>

namespace lab {

namespace {

using namespace aio;

Coro<QString> limited(std::shared_ptr<Semaphore> semaphore, QString name, Duration time)
{
    {
        const auto permit = co_await semaphore->permit();
        log("slot acquired");
        co_await sleep(time);
    }
    co_return name;
}

/// J1, J2 … which share a semaphore.
std::vector<Task<QString>> limitedTasks(const Parameters &p)
{
    const auto semaphore = std::make_shared<Semaphore>(p.count("limit"));
    std::vector<Task<QString>> made;
    for (int i = 1; i <= p.count("jobs"); ++i) {
        const QString name = QString("J%1").arg(i);
        made.push_back(createTask(limited(semaphore, name, p.seconds("each")), name));
    }
    return made;
}

Coro<Value> semaphore(Parameters p)
{
    auto all = gather(limitedTasks(p));
    co_return co_await observe("gather", all);
}

Coro<Value> semaphoreCancelHolder(Parameters p)
{
    const auto children = limitedTasks(p);
    callLater(p.seconds("cancel_J1"), [holder = AnyTask(children[0])] { holder.cancel(); });
    auto all = gather(returnExceptions, children);
    co_return co_await observe("gather", all);
}

Coro<Value> semaphoreCancelWaiter(Parameters p)
{
    const auto children = limitedTasks(p);
    callLater(p.seconds("cancel_J2"), [waiter = AnyTask(children[1])] { waiter.cancel(); });
    auto all = gather(returnExceptions, children);
    co_return co_await observe("gather", all);
}

using Items = std::shared_ptr<Queue<int>>;

Coro<int> produce(Items queue, int items)
{
    for (int item = 1; item <= items; ++item) {
        co_await queue->put(item);
        log(QString("put %1").arg(item));
    }
    co_return items;
}

Coro<> consume(Items queue, Duration time)
{
    while (true) {
        const int item = co_await queue->get();
        log(QString("got %1").arg(item));
        co_await sleep(time);
        queue->taskDone();
        log(QString("done %1").arg(item));
    }
}

Coro<Value> queue(Parameters p)
{
    const auto items = std::make_shared<Queue<int>>(p.count("maxsize"));
    std::vector<Task<>> workers;
    for (int i = 1; i <= p.count("workers"); ++i)
        workers.push_back(createTask(consume(items, p.seconds("each")), QString("W%1").arg(i)));
    const auto producer = createTask(produce(items, p.count("items")), p.name("P"));
    co_await producer;
    co_await items->join();
    log("join -> all items done");
    for (auto &worker : workers)
        worker.cancel();
    auto all = gather(returnExceptions, workers);
    co_return co_await observe("gather", all);
}

Coro<QString> waitsFor(std::shared_ptr<Event> event, QString name)
{
    co_await event->wait();
    co_return name;
}

Coro<Value> eventBroadcast(Parameters p)
{
    const auto event = std::make_shared<Event>();
    std::vector<Task<QString>> made;
    for (const char *name : {"A", "B", "C"})
        made.push_back(createTask(waitsFor(event, p.name(name)), p.name(name)));
    co_await sleep(p.seconds("set"));
    event->set();
    log("event set");
    auto all = gather(made);
    co_return co_await observe("gather", all);
}

} // namespace

Entries syncEntries()
{
    return {
        {"semaphore", semaphore},
        {"semaphore_cancel_holder", semaphoreCancelHolder},
        {"semaphore_cancel_waiter", semaphoreCancelWaiter},
        {"queue", queue},
        {"event_broadcast", eventBroadcast},
    };
}

} // namespace lab
