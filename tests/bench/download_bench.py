# SPDX-FileCopyrightText: 2026 The Coroscope authors
# SPDX-License-Identifier: MIT
"""coroscope-cli fetch beside curl --parallel, aria2c and wget2, turn about, on nginx over loopback; then the memory that
20,000 addresses take, and how late the event loop is.

    download_bench.py FOLDER_OF_PROGRAMS [--rounds N] [--only WORD]
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PORT = 8197
DELAYED_PORT = 8198
SLOW_PORT = 8196
SLOW = 8  # MiB/s for each connection
SEGMENTS = 4
DELAY = 50  # ms before each request
KIB = 1024
MIB = 1024 * KIB
MANY = 20_000
LATENESS_AT_ONCE = 64
# What, how many files, of what size, how many at once, from where, and how often measured
SETS = [
    ("1,000 of 10 KiB", 1000, 10 * KIB, (8, 32), PORT, 1),
    ("100 of 1 MiB", 100, MIB, (8, 32), PORT, 1),
    ("4 of 256 MiB", 4, 256 * MIB, (8, 32), PORT, 0.4),
    (f"1,000 of 10 KiB, {DELAY} ms away", 1000, 10 * KIB, (8, 32), DELAYED_PORT, 0.4),
]

CONFIGURATION = """
{user} worker_processes 1; daemon off; pid {root}/nginx.pid; error_log {root}/nginx.log;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; keepalive_requests 1000000;
        server {{ listen 127.0.0.1:{port}; root {root}/files; }}
        server {{ listen 127.0.0.1:{slow_port}; root {root}/files; limit_rate {slow}m; }} }}
"""


def commands(programs, root, urls, at_once):
    """The same list for everybody, by program; without those that are not installed."""
    plain = root / "list.txt"
    plain.write_text("\n".join(urls) + "\n")
    curl = root / "curl.txt"
    curl.write_text("".join(f'url = {url}\noutput = "{url.rsplit("/", 1)[1]}"\n' for url in urls))
    all_of_them = {
        "fetch": [programs / "coroscope-cli", "fetch", "-i", plain, "-j", at_once],
        "curl": ["curl", "-s", "--parallel", "--parallel-max", at_once, "-K", curl],
        "aria2c": ["aria2c", "--no-conf", "-q", "-j", at_once, "-i", plain],
        "wget2": ["wget2", "--no-config", "-q", f"--max-threads={at_once}", "-i", plain],
    }
    return {name: [str(word) for word in command] for name, command in all_of_them.items()
            if name == "fetch" or shutil.which(name)}


def in_segments(programs, url):
    """One file by several connections; curl has one."""
    all_of_them = {
        "fetch": [programs / "coroscope-cli", "fetch", f"--segments={SEGMENTS}", url],
        "curl": ["curl", "-s", "-O", url],
        "aria2c": ["aria2c", "--no-conf", "-q", f"-x{SEGMENTS}", f"-s{SEGMENTS}", url],
    }
    return {name: [str(word) for word in command] for name, command in all_of_them.items()
            if name == "fetch" or shutil.which(name)}


def measured(command, folder, count):
    """Runs it in an empty folder; gives wall time, CPU time and the largest resident size in MiB."""
    with tempfile.TemporaryDirectory(dir=folder) as here:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        if status != 0 or len(os.listdir(here)) != count:
            sys.exit(f"{' '.join(command)}: status {status}, {len(os.listdir(here))} of {count} files")
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(name, everybody, folder, count, rounds):
    """Everybody once per round, each time another one first; the ratio is that to the fastest other one."""
    results = {program: [] for program in everybody}
    order = list(everybody)
    for _ in range(rounds):
        for program in order:
            results[program].append(measured(everybody[program], folder, count))
        order.append(order.pop(0))

    def middle(program, index):
        return statistics.median(result[index] for result in results[program])

    others = [program for program in everybody if program != "fetch"]
    line = f"{name:34}"
    for program in everybody:
        line += f"  {program} {middle(program, 0):6.3f} s, CPU {middle(program, 1):6.3f} s, {middle(program, 2):3.0f} MiB"
    if others:
        fastest = min(others, key=lambda program: middle(program, 0))
        ratio = statistics.median(our[0] / their[0] for our, their in zip(results["fetch"], results[fastest]))
        line += f"  ratio to {fastest} {ratio:4.2f}"
    print(line, flush=True)


def files_of(root, count, size):
    for number in range(count):
        path = root / "files" / f"{size}-{number:05}.bin"
        if not path.exists():
            block = os.urandom(min(size, MIB))
            with open(path, "wb") as file:  # in pieces: what this process has had counts as its children's memory
                for _ in range(max(1, size // MIB)):
                    file.write(block)
        yield path.name


def room_for(size):
    """Files in memory measure the programs, not the disk."""
    shared = pathlib.Path("/dev/shm")
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > size else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="", metavar="WORD", help="measure what has this in its name")
    options = parser.parse_args()
    programs = options.programs.resolve()
    with tempfile.TemporaryDirectory(dir=room_for(4 * 1024 * MIB)) as name:
        root = pathlib.Path(name)
        (root / "files").mkdir()
        (root / "nginx.conf").write_text(CONFIGURATION.format(
            root=root, port=PORT, slow_port=SLOW_PORT, slow=SLOW, user="user root;" if os.geteuid() == 0 else ""))
        server = subprocess.Popen(["nginx", "-c", root / "nginx.conf"], stderr=subprocess.DEVNULL)
        delayed = subprocess.Popen([sys.executable, pathlib.Path(__file__).with_name("delaying_server.py"),
                                    str(DELAYED_PORT), str(PORT), str(DELAY)])
        try:
            time.sleep(0.5)
            for what, count, size, limits, port, share in SETS:
                names = list(files_of(root, count, size)) if options.only in what else []
                urls = [f"http://127.0.0.1:{port}/{name}" for name in names]
                for at_once in limits if urls else ():
                    compare(f"{what}, {at_once} at once", commands(programs, root, urls, at_once), root, count,
                            max(3, int(options.rounds * share)))
            what = f"1 of 256 MiB, {SLOW} MiB/s for each of {SEGMENTS} connections"
            if options.only in what:
                url = f"http://127.0.0.1:{SLOW_PORT}/{next(files_of(root, 1, 256 * MIB))}"
                # Not in memory: there a file can have no note before Linux 6.6, and is not divided.
                compare(what, in_segments(programs, url), pathlib.Path(tempfile.gettempdir()), 1, 3)
            what = f"{MANY} of 1 KiB"
            if options.only in what:
                urls = [f"http://127.0.0.1:{PORT}/{name}" for name in files_of(root, MANY, KIB)]
                compare(f"{what}, 32 at once", commands(programs, root, urls, 32), root, MANY, 1)
            if options.only in "lateness":
                with tempfile.TemporaryDirectory(dir=root) as here:
                    every = [f"http://127.0.0.1:{PORT}/{name}" for name in
                             list(files_of(root, 1000, 10 * KIB)) + list(files_of(root, 100, MIB))] * 3
                    subprocess.run([programs / "lateness_bench", here, str(LATENESS_AT_ONCE), *every], check=True)
        finally:
            for process in (server, delayed):
                process.terminate()
                process.wait()


main()
