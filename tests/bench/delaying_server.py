# SPDX-FileCopyrightText: 2026 The Coroscope authors
# SPDX-License-Identifier: MIT
"""Stands before a server of this machine and passes each request on after a delay, as if the way there were long.

    delaying_server.py PORT SERVER_PORT MILLISECONDS
"""

import asyncio
import sys

HEAD_END = b"\r\n\r\n"


def length_of(head):
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    raise ValueError("an answer without a length")


async def pass_on(client, to_client, port, delay):
    server, to_server = await asyncio.open_connection("127.0.0.1", port)
    try:
        while True:
            request = await client.readuntil(HEAD_END)
            await asyncio.sleep(delay)
            to_server.write(request)
            head = await server.readuntil(HEAD_END)
            to_client.write(head)
            left = length_of(head)
            while left > 0:
                block = await server.read(min(left, 65536))
                left -= len(block)
                to_client.write(block)
            await to_client.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        to_server.close()
        to_client.close()


async def main():
    port, server_port, milliseconds = map(int, sys.argv[1:])
    server = await asyncio.start_server(
        lambda client, to_client: pass_on(client, to_client, server_port, milliseconds / 1000), "127.0.0.1", port)
    async with server:
        await server.serve_forever()


asyncio.run(main())
