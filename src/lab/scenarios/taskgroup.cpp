// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// TaskGroup: nobody is left behind, and one failure ends the others.
#include "entry.h"

#include <aio/gather.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>

namespace lab {

namespace {

using namespace aio;

/// Starts the jobs with these names in `group`, in this order.
std::vector<Task<QString>> startAll(TaskGroup &group, const Parameters &p,
                                    std::initializer_list<const char *> names)
{
    std::vector<Task<QString>> tasks;
    for (const char *name : names)
        tasks.push_back(group.createTask(job(p.job(name)), p.name(name)));
    return tasks;
}

/// Runs the jobs with these names in a group, and notes the errors it raises.
Coro<> groupOf(Parameters p, std::vector<const char *> names)
{
    const auto body = [p, names](TaskGroup &group) -> Coro<> {
        for (const char *name : names)
            group.createTask(job(p.job(name)), p.name(name));
        co_return;
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &) {
        log("TaskGroup raised " + caughtError());
    }
}

Coro<Value> taskgroupOk(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<std::vector<Task<QString>>> {
        const auto tasks = startAll(group, p, {"A", "B", "C"});
        co_return tasks;
    };
    const auto tasks = co_await withTaskGroup(body);
    log("TaskGroup -> exited");
    std::vector<QString> results;
    for (const auto &one : tasks)
        results.push_back(one.result());
    co_return results;
}

Coro<Value> taskgroupFail(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        startAll(group, p, {"A", "B", "C", "D"});
        co_return;
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &) {
        log("TaskGroup raised " + caughtError());
    }
    co_return "done";
}

Coro<Value> taskgroupFailDuringCleanup(Parameters p)
{
    auto group = groupOf(p, {"B", "C"});
    co_await std::move(group);
    co_return "done";
}

Coro<Value> taskgroupBodyRaises(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        startAll(group, p, {"A", "B"});
        co_await sleep(p.seconds("body_fails"));
        raise(p.text("body_error"));
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &) {
        log("TaskGroup raised " + caughtError());
    }
    co_return "done";
}

Coro<Value> taskgroupBodyInterrupted(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        startAll(group, p, {"B"});
        try {
            co_await sleep(p.seconds("body_sleep"));
        } catch (const CancelledError &) {
            log(QString("body interrupted, cancelling()=%1").arg(currentTask().cancelling()));
            throw;
        }
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &) {
        log("TaskGroup raised " + caughtError());
    }
    log(QString("cancelling()=%1").arg(currentTask().cancelling()));
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

Coro<Value> taskgroupCancelChild(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        auto tasks = startAll(group, p, {"A", "B"});
        co_await sleep(p.seconds("cancel_B"));
        tasks[1].cancel();
    };
    co_await withTaskGroup(body);
    log("TaskGroup -> exited");
    co_return "done";
}

Coro<QString> groupOfTwo(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        startAll(group, p, {"A", "B"});
        co_return;
    };
    co_await withTaskGroup(body);
    co_return "not reached";
}

Coro<Value> taskgroupCancelParent(Parameters p)
{
    auto parent = createTask(groupOfTwo(p), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    try {
        co_await observe("await " + parent.name(), parent);
    } catch (const CancelledError &) {
        // P was cancelled; we were not.
    }
    co_return "done";
}

Coro<QString> stubborn(Parameters p)
{
    bool wasCancelled = false;
    try {
        co_await sleep(p.seconds("C"));
    } catch (const CancelledError &) {
        log("CancelledError swallowed");
        wasCancelled = true;
    }
    if (wasCancelled)
        co_await sleep(p.seconds("C_extra"));
    co_return "stubborn";
}

Coro<Value> taskgroupChildSuppresses(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        startAll(group, p, {"B"});
        group.createTask(stubborn(p), p.name("C"));
        co_return;
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &) {
        log("TaskGroup raised " + caughtError());
    }
    co_return "done";
}

Coro<> innerGroup(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        startAll(group, p, {"A", "B", "C"});
        co_return;
    };
    co_await withTaskGroup(body);
}

Coro<Value> taskgroupNested(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        group.createTask(innerGroup(p), p.name("I"));
        startAll(group, p, {"D"});
        co_return;
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &) {
        log("TaskGroup raised " + caughtError());
    }
    co_return "done";
}

Coro<QString> containingGroup(Parameters p)
{
    auto group = groupOf(p, {"B", "C"});
    co_await std::move(group);
    co_return "contained";
}

Coro<Value> taskgroupNestedContained(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<Task<QString>> {
        const auto inner = group.createTask(containingGroup(p), p.name("I"));
        startAll(group, p, {"D"});
        co_return inner;
    };
    const auto inner = co_await withTaskGroup(body);
    co_return inner.result();
}

/// The members of `group` that are an E, as a group of their own.
template<typename E>
std::vector<std::exception_ptr> membersThatAre(const ExceptionGroup &group)
{
    std::vector<std::exception_ptr> members;
    for (const std::exception_ptr &member : group.exceptions()) {
        try {
            std::rethrow_exception(member);
        } catch (const E &) {
            members.push_back(member);
        } catch (...) {
            // Another handler's.
        }
    }
    return members;
}

/// Notes the members of `group` that are an E (Python's `except*`).
template<typename E>
void logMembers(const ExceptionGroup &group, const QString &className)
{
    if (const auto members = membersThatAre<E>(group); !members.empty())
        log("except* " + className + " " + describe(std::make_exception_ptr(ExceptionGroup(members))));
}

Coro<Value> taskgroupTwoSameInstant(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        startAll(group, p, {"A", "B", "C"});
        co_return;
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &group) {
        logMembers<ValueError>(group, "ValueError");
        logMembers<TypeError>(group, "TypeError");
    }
    co_return "done";
}

Coro<Value> taskgroupVsGather(Parameters p)
{
    auto all = gather(tasks(p, {"gA", "gB", "gC"}));
    try {
        co_await observe("gather", all);
    } catch (const ValueError &) {
        // gA and gC go on.
    }
    co_await sleep(p.seconds("main_then"));
    auto group = groupOf(p, {"tA", "tB", "tC"});
    co_await std::move(group);
    co_return "done";
}

} // namespace

Entries taskGroupEntries()
{
    return {
        {"taskgroup_ok", taskgroupOk},
        {"taskgroup_fail", taskgroupFail},
        {"taskgroup_fail_during_cleanup", taskgroupFailDuringCleanup},
        {"taskgroup_body_raises", taskgroupBodyRaises},
        {"taskgroup_body_interrupted", taskgroupBodyInterrupted},
        {"taskgroup_cancel_child", taskgroupCancelChild},
        {"taskgroup_cancel_parent", taskgroupCancelParent},
        {"taskgroup_child_suppresses", taskgroupChildSuppresses},
        {"taskgroup_nested", taskgroupNested},
        {"taskgroup_nested_contained", taskgroupNestedContained},
        {"taskgroup_two_same_instant", taskgroupTwoSameInstant},
        {"taskgroup_vs_gather", taskgroupVsGather},
    };
}

} // namespace lab
