# SPDX-FileCopyrightText: 2026 The Coroscope authors
# SPDX-License-Identifier: MIT
"""What aio_bench measures, done by asyncio: the same work, the same units, the same output."""

import asyncio
import resource
import time


class VirtualClockLoop(asyncio.SelectorEventLoop):
    """Jumps to the next deadline when nothing is ready, as aio's Simulation does."""

    def __init__(self):
        super().__init__()
        self._now = 0.0
        select = self._selector.select

        def jump(timeout=None):
            if timeout:
                self._now += timeout
            return select(0)

        self._selector.select = jump

    def time(self):
        return self._now


def measure(name, units, work):
    best = float("inf")
    for _ in range(3):
        loop = VirtualClockLoop()
        start = time.process_time_ns()
        loop.run_until_complete(work())
        best = min(best, time.process_time_ns() - start)
        loop.close()
    print(f"{name}\tasyncio\t{best / units:.1f}\tns", flush=True)


async def one():
    return 1


async def await_many(count):
    for _ in range(count):
        await one()


async def task_many(count):
    for _ in range(count):
        await asyncio.create_task(one())


async def gather_many(count):
    await asyncio.gather(*(one() for _ in range(count)))


async def yield_together(tasks, times):
    async def yields():
        for _ in range(times):
            await asyncio.sleep(0)

    await asyncio.gather(*(yields() for _ in range(tasks)))


async def sleep_together(tasks, times):
    async def sleeps():
        for _ in range(times):
            await asyncio.sleep(0.001)

    await asyncio.gather(*(sleeps() for _ in range(tasks)))


async def cancelled_group(children):
    async def fail():
        await asyncio.sleep(0)
        raise RuntimeError("stop")

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(children):
                group.create_task(asyncio.sleep(3600))
            group.create_task(fail())
    except ExceptionGroup:
        pass


def resident_bytes():
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize()


def sleeps_at_once(count):
    """On the real clock, as aio's: what a sleep costs, and what a task takes while all sleep."""
    memory = 0

    async def sleep_all():
        nonlocal memory
        before = resident_bytes()
        tasks = [asyncio.create_task(asyncio.sleep(1 + number / 100_000)) for number in range(count)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        memory = resident_bytes() - before
        await asyncio.gather(*tasks)

    start = time.process_time_ns()
    asyncio.run(sleep_all())
    spent = time.process_time_ns() - start
    print(f"100,000 sleeps at once, CPU for one\tasyncio\t{spent / count:.1f}\tns", flush=True)
    print(f"100,000 sleeps at once, memory for one\tasyncio\t{memory / count:.1f}\tB", flush=True)


# First, while nothing that was freed can be used again.
sleeps_at_once(100_000)
measure("create and await a coroutine", 200_000, lambda: await_many(200_000))
measure("createTask and await", 50_000, lambda: task_many(50_000))
measure("gather of 10,000, a child", 10_000, lambda: gather_many(10_000))
measure("sleep(0) among 100 tasks", 100_000, lambda: yield_together(100, 1000))
measure("virtual: 1,000 tasks x 10 sleeps, a sleep", 10_000, lambda: sleep_together(1000, 10))
measure("group of 10,000, created and cancelled, a child", 10_000, lambda: cancelled_group(10_000))
measure("group of 100,000, created and cancelled, a child", 100_000, lambda: cancelled_group(100_000))
