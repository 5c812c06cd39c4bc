# SPDX-FileCopyrightText: 2026 The Coroscope authors
# SPDX-License-Identifier: MIT
"""coroscope-cli files beside the tools of coreutils, openssl, fdupes and jdupes, turn about, with files in memory.

    files_bench.py FOLDER_OF_PROGRAMS [--large MIB] [--small COUNT] [--in FOLDER] [--rounds N]
"""

import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8")


def small_tree(folder, count):
    """Text of up to 16 KiB a file, 100 files a folder; every tenth file is a copy of the one before."""
    dice = random.Random(1)
    words = "The quick brown fox jumps over the lazy dog, déjà vu:".split()
    text = " ".join(dice.choice(words) + ("\n" if dice.random() < 0.1 else "") for _ in range(200_000)).encode()
    content = b""
    for number in range(count):
        if number % 10:
            start = dice.randrange(len(text) - 16384)
            content = text[start:start + dice.randrange(16384)]
        below = folder / f"{number // 100:03}"
        below.mkdir(parents=True, exist_ok=True)
        (below / f"file {number:05}.txt").write_bytes(content)


def large_files(folder, count, mib):
    """Text of `mib` MiB a file; the second is a copy of the first, the third differs in its last byte."""
    folder.mkdir()
    dice = random.Random(2)
    line = b"the quick brown fox jumps over the lazy dog and counts what it jumped over\n"
    blocks = [bytearray((line * 14000)[dice.randrange(70):][:1024 * 1024]) for _ in range(8)]
    for number in range(count):
        with open(folder / f"{number}.bin", "wb") as file:
            for index in range(mib):
                block = bytearray(blocks[(index + (number > 2)) % 8])
                if number == 2 and index == mib - 1:
                    block[-1] ^= 1
                file.write(block)


def measured(command):
    """Wall time in seconds and the largest resident size of the command itself in MiB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT,
                               shell=isinstance(command, str))
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command} failed with status {status}")
    return wall, usage.ru_maxrss / 1024


def compare(name, ours, others, rounds):
    """Everybody once per round; medians, and the median of the ratios to the fastest other one."""
    others = {other: command for other, command in others.items() if command}
    measured(ours)  # warms up
    times = {other: [] for other in others}
    our_times = []
    memory = 0
    for _ in range(rounds):
        wall, resident = measured(ours)
        our_times.append(wall)
        memory = max(memory, resident)
        for other, command in others.items():
            times[other].append(measured(command)[0])
    line = f"{name:22} ours {statistics.median(our_times):7.3f} s {memory:5.0f} MiB"
    if others:
        fastest = min(others, key=lambda other: statistics.median(times[other]))
        ratio = statistics.median(our / their for our, their in zip(our_times, times[fastest]))
        line += "".join(f"  {other} {statistics.median(times[other]):7.3f} s" for other in others)
        line += f"  ratio to {fastest} {ratio:5.2f}"
    print(line, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--large", type=int, default=1024, metavar="MIB")
    parser.add_argument("--small", type=int, default=20_000, metavar="COUNT")
    parser.add_argument("--in", dest="where", default=None, metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    needed = 4 * options.large * 1024 * 1024 + options.small * 20_000
    where = options.where
    if where is None:
        shared = pathlib.Path("/dev/shm")
        where = str(shared) if shared.is_dir() and shutil.disk_usage(shared).free > 2 * needed else None
    if shutil.disk_usage(where or tempfile.gettempdir()).free < 2 * needed:
        sys.exit("files_bench.py: there is no room for the files; see --large, --small and --in")
    files = [str(options.programs.resolve() / "coroscope-cli"), "files"]
    jobs = os.cpu_count() or 1
    with tempfile.TemporaryDirectory(dir=where) as root:
        trees = {f"{options.small} small": pathlib.Path(root, "small"), f"4 x {options.large} MiB": pathlib.Path(root, "large")}
        small, large = trees.values()
        small_tree(small, options.small)
        large_files(large, 4, options.large)
        for name, tree in trees.items():
            each = max(1, options.small // (8 * jobs)) if tree == small else 1

            def spread(tool, tree=tree, each=each):
                return f"find '{tree}' -type f -print0 | xargs -0 -P{jobs} -n{each} {tool}"

            compare(f"SHA-256, {name}", files + ["checksum", tree],
                    {"sha256sum": spread("sha256sum"), "openssl": spread("openssl dgst -sha256 -r")}, options.rounds)
            compare(f"count, {name}", files + ["count", tree], {"wc": spread("wc")}, options.rounds)
            compare(f"duplicates, {name}", files + ["duplicates", tree],
                    {tool: [tool, "-rq", tree] if shutil.which(tool) else None for tool in ("fdupes", "jdupes")},
                    options.rounds)


if __name__ == "__main__":
    main()
