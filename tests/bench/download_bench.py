# SPDX-FileCopyrightText: 2026 The Coroscope authors
# SPDX-License-Identifier: MIT
"""coroscope-cli fetch beside curl --parallel, turn about, on nginx over loopback; then how late the event loop is.

    download_bench.py FOLDER_OF_PROGRAMS
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
PORT = 8197
SETS = {"1,000 files of 10 KiB": (1000, 10 * 1024), "100 files of 1 MiB": (100, 1024 * 1024)}
AT_ONCE = 16
LATENESS_AT_ONCE = 64

CONFIGURATION = """
{user} worker_processes 1; daemon off; pid {root}/nginx.pid; error_log {root}/nginx.log;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; keepalive_requests 1000000;
        server {{ listen 127.0.0.1:{port}; root {root}/files; }} }}
"""


def measured(command, folder):
    """Runs it in an empty folder; gives wall time, CPU time and the largest resident size in MiB."""
    with tempfile.TemporaryDirectory(dir=folder) as here:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        if status != 0:
            sys.exit(f"{command[0]} failed with status {status}")
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(name, ours, curl, folder):
    rounds = [(measured(ours, folder), measured(curl, folder)) for _ in range(ROUNDS)]
    for index, what in enumerate(("wall, s", "CPU, s", "memory, MiB")):
        our = statistics.median(pair[0][index] for pair in rounds)
        their = statistics.median(pair[1][index] for pair in rounds)
        ratio = statistics.median(pair[0][index] / pair[1][index] for pair in rounds)
        print(f"{name:24} {what:12} fetch {our:8.3f}   curl {their:8.3f}   ratio {ratio:5.2f}", flush=True)


def main():
    programs = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as root:
        files = pathlib.Path(root, "files")
        files.mkdir()
        pathlib.Path(root, "nginx.conf").write_text(CONFIGURATION.format(
            root=root, port=PORT, user="user root;" if os.geteuid() == 0 else ""))
        lists = {}
        for name, (count, size) in SETS.items():
            urls = []
            for number in range(count):
                file = f"{size}-{number:04}.bin"
                (files / file).write_bytes(os.urandom(size))
                urls.append(f"http://127.0.0.1:{PORT}/{file}")
            lists[name] = urls
        server = subprocess.Popen(["nginx", "-c", f"{root}/nginx.conf"], stderr=subprocess.DEVNULL)
        try:
            time.sleep(0.5)
            for name, urls in lists.items():
                ours = pathlib.Path(root, "list.txt")
                ours.write_text("\n".join(urls))
                curl = pathlib.Path(root, "curl.txt")
                curl.write_text("".join(f'url = {url}\noutput = "{url.rsplit("/", 1)[1]}"\n' for url in urls))
                compare(name, [programs / "coroscope-cli", "fetch", "-i", ours, "-j", str(AT_ONCE)],
                        ["curl", "-s", "--parallel", "--parallel-max", str(AT_ONCE), "-K", curl], root)
            with tempfile.TemporaryDirectory(dir=root) as here:
                every = [url for urls in lists.values() for url in urls] * 3
                subprocess.run([programs / "lateness_bench", here, str(LATENESS_AT_ONCE), *every], check=True)
        finally:
            server.terminate()
            server.wait()


main()
