# SPDX-FileCopyrightText: 2026 The Coroscope authors
# SPDX-License-Identifier: MIT
"""What aio_bench measures, done by asyncio: the same work, the same units, the same output."""

import asyncio
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
    print(f"{name}\tasyncio\t{best / units:.1f}", flush=True)


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


measure("create and await a coroutine", 200_000, lambda: await_many(200_000))
measure("createTask and await", 50_000, lambda: task_many(50_000))
measure("gather of 10,000, a child", 10_000, lambda: gather_many(10_000))
measure("sleep(0) among 100 tasks", 100_000, lambda: yield_together(100, 1000))
measure("virtual: 1,000 tasks x 10 sleeps, a sleep", 10_000, lambda: sleep_together(1000, 10))
measure("group of 20,000, created and cancelled, a child", 20_000, lambda: cancelled_group(20_000))
