"""A client of the website's channel that speaks socket.io by hand, so that it can also misbehave."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from typing import Any

from websockets.client import WebSocketClientProtocol, connect
from websockets.exceptions import ConnectionClosed

PATH = "/webhooks/web/socket.io"


class NotConnected(Exception):  # noqa: N818
    """The server did not let the client in; its argument is what it said."""


class WebClient:
    """One browser tab.

    Attributes:
        session: what the server told of the session.
        events: every event that came, in order, with its data.
    """

    def __init__(self, address: str) -> None:
        self._url = f"{address.replace('http', 'ws', 1)}{PATH}/?EIO=4&transport=websocket"
        self._socket: WebSocketClientProtocol | None = None
        self._ids = itertools.count()
        self._acks: dict[int, asyncio.Future[Any]] = {}
        self._reader: asyncio.Task[None] | None = None
        self._news = asyncio.Event()
        self.session: dict[str, Any] = {}
        self.events: list[tuple[str, Any]] = []

    @property
    def token(self) -> str:
        """The session's token."""
        return str(self.session["token"])

    @property
    def is_open(self) -> bool:
        """Whether the server has not closed the connection."""
        return self._socket is not None and self._socket.open and not (self._reader and self._reader.done())

    async def connect(self, auth: Any = None, **headers: str) -> WebClient:
        """Connect and wait for the session.

        Raises:
            NotConnected: if the server refuses.
        """
        # The test's own origin is that of no page; a page's is given.
        self._socket = await connect(self._url, extra_headers=headers, open_timeout=10)
        assert str(await self._socket.recv()).startswith("0{")
        await self._socket.send("40" + (json.dumps(auth) if auth is not None else ""))
        answer = str(await asyncio.wait_for(self._socket.recv(), 10))
        if not answer.startswith("40"):
            await self._socket.close()
            raise NotConnected(json.loads(answer[2:]) if answer.startswith("44") else answer)
        self._reader = asyncio.create_task(self._read())
        self.session = await self.event("session")
        return self

    async def send(self, event: str, *data: Any) -> asyncio.Future[Any]:
        """Send an event and return what it will be acknowledged with.

        Raises:
            ConnectionClosed: if it can't be sent; the future, if the connection ends before the acknowledgement.
        """
        assert self._socket
        number = next(self._ids)
        acknowledged = self._acks[number] = asyncio.get_running_loop().create_future()
        await self._socket.send(f"42{number}{json.dumps([event, *data])}")
        return acknowledged

    async def call(self, event: str, *data: Any, timeout: float = 15.0) -> Any:
        """Send an event and return what it is acknowledged with."""
        return await asyncio.wait_for(await self.send(event, *data), timeout)

    async def raw(self, frame: str | bytes) -> None:
        """Send a frame as it is."""
        assert self._socket
        await self._socket.send(frame)

    async def event(self, name: str, timeout: float = 10.0) -> Any:
        """Wait for an event, or take one that has come, and return its data; it is then gone."""
        deadline = asyncio.get_running_loop().time() + timeout
        while True:
            for position, (event, data) in enumerate(self.events):
                if event == name:
                    del self.events[position]
                    return data
            self._news.clear()
            left = deadline - asyncio.get_running_loop().time()
            await asyncio.wait_for(self._news.wait(), max(0.01, left))

    def entries(self) -> list[dict[str, Any]]:
        """Return all entries that have come."""
        return [entry for event, data in self.events if event == "entries" for entry in data["entries"]]

    async def closed(self, timeout: float = 10.0) -> None:
        """Wait until the server has closed the connection."""
        assert self._reader
        await asyncio.wait_for(asyncio.shield(self._reader), timeout)

    async def close(self) -> None:
        """Hang up."""
        if self._socket:
            await self._socket.close()

    async def _read(self) -> None:
        assert self._socket
        try:
            async for frame in self._socket:
                text = frame if isinstance(frame, str) else ""
                if text == "2":
                    await self._socket.send("3")
                elif text.startswith("42"):
                    name, *data = json.loads(text[2:])
                    self.events.append((name, data[0] if data else None))
                    self._news.set()
                elif found := re.match(r"43(\d+)(.*)", text, re.DOTALL):
                    self._acks.pop(int(found[1])).set_result(json.loads(found[2])[0])
                elif text.startswith("41"):
                    return
        except ConnectionClosed:
            return
        finally:
            for acknowledged in self._acks.values():
                if not acknowledged.done():
                    acknowledged.set_exception(ConnectionClosed(None, None))
                    # Whether anybody still waits for it is not this client's business.
                    acknowledged.exception()
