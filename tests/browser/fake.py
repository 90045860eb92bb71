"""A chat server that does what a test tells it: says anything, keeps silent, refuses, hangs up."""

from __future__ import annotations

import asyncio
import threading
import time
import uuid
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any

import socketio
from aiohttp import web

from tests.conftest import ROOT, free_port

SCRIPT = ROOT / "web" / "dist" / "cps-assistant.js"
Entry = dict[str, Any]


def bot(text: str, language: str = "en", **more: Any) -> Entry:
    """Return an entry of the bot."""
    return {"id": uuid.uuid4().hex, "from": "bot", "time": time.time(), "text": text, "language": language, **more}


def customer(text: str, **more: Any) -> Entry:
    """Return an entry of the customer."""
    return {"id": uuid.uuid4().hex, "from": "customer", "time": time.time(), "text": text, **more}


class FakeServer:
    """One server for all tests; `reset` makes it a friendly one again.

    Attributes:
        conversations: the entries of each session, by its token.
        received: the events of clients, with their data.
        answer: what the bot answers to an event.
        seconds: how long the bot thinks before.
        refusals: how the next events are acknowledged instead.
        silent: whether events get no answer at all.
        down: whether nothing of the chat can be reached.
        refuse: with what connections are refused.
        expires_in: seconds that a session lives.
        signed_in: whether the site has signed the customer in.
    """

    def __init__(self) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._loop = asyncio.new_event_loop()
        self._server = socketio.AsyncServer(async_mode="aiohttp", logger=False, engineio_logger=False)
        self._server.on("connect", self._connect)
        for event in ("message", "control", "feedback"):
            self._server.on(event, self._turn(event))
        self._server.on("renew", self._renew)
        self._server.on("end", self._end)
        self._tokens: dict[str, str] = {}
        self.reset()
        threading.Thread(target=self._serve, daemon=True).start()
        self._run(asyncio.sleep(0)).result(10)

    def reset(self) -> None:
        """Forget everything."""
        self.conversations: dict[str, list[Entry]] = {}
        self.received: list[tuple[str, Any]] = []
        self.auths: list[Any] = []
        self.answer: Callable[[str, Any], list[Entry]] = lambda event, data: [bot(f"Answer to: {data.get('text')}")]
        self.seconds = 0.0
        self.refusals: list[dict[str, Any]] = []
        self.silent = False
        self.down = False
        self.refuse: dict[str, Any] | None = None
        self.expires_in = 3600.0
        self.signed_in = False
        self.begin_with: list[Any] = []

    def told(self, event: str = "message") -> list[Any]:
        """Return the data of all events of that name."""
        return [data for name, data in self.received if name == event]

    def send(self, event: str, data: Any) -> None:
        """Send an event to everybody."""
        self._run(self._server.emit(event, data)).result(10)

    def say(self, *entries: Entry) -> None:
        """Put entries into every conversation and tell everybody."""
        for told in self.conversations.values():
            told.extend(entries)
        self.send("entries", {"entries": list(entries)})

    def hang_up(self) -> None:
        """Close all connections."""

        async def close() -> None:
            for sid in list(self._tokens):
                await self._server.disconnect(sid)
                self._tokens.pop(sid, None)

        self._run(close()).result(10)

    def cut_off(self) -> None:
        """Close all connections and let nobody in until `down` is taken back."""
        self.down = True
        self.hang_up()

    def _run(self, what: Coroutine[Any, Any, Any]) -> Future[Any]:
        return asyncio.run_coroutine_threadsafe(what, self._loop)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)

        @web.middleware
        async def reachable(request: web.Request, handler: Any) -> Any:
            if self.down and "socket.io" in request.path:
                raise web.HTTPServiceUnavailable
            return await handler(request)

        application = web.Application(middlewares=[reachable])
        self._server.attach(application, socketio_path="/webhooks/web/socket.io")

        async def script(_: web.Request) -> web.FileResponse:
            return web.FileResponse(SCRIPT)

        application.router.add_get("/webhooks/web/cps-assistant.js", script)
        runner = web.AppRunner(application)
        self._loop.run_until_complete(runner.setup())
        self._loop.run_until_complete(web.TCPSite(runner, "127.0.0.1", self.port).start())
        self._loop.run_forever()

    async def _connect(self, sid: str, _: Any, auth: Any) -> None:
        if self.refuse:
            raise socketio.exceptions.ConnectionRefusedError(self.refuse["code"], self.refuse)
        self.auths.append(auth)
        token: str = (auth or {}).get("token") or ""
        resumed = token in self.conversations
        if not resumed:
            token = uuid.uuid4().hex
            self.conversations[token] = list(self.begin_with)
        self._tokens[sid] = token
        await self._server.enter_room(sid, token)
        entries = self.conversations[token]
        session = {"token": token, "expires_in": self.expires_in, "signed_in": self.signed_in, "resumed": resumed}
        told = self._server.emit("session", {**session, "entries": entries}, to=sid)
        # The client must have been let in before it is told anything.
        self._server.start_background_task(lambda: told)

    def _turn(self, event: str) -> Any:
        async def handle(sid: str, data: Any) -> Any:
            self.received.append((event, data))
            if self.refusals:
                return self.refusals.pop(0)
            token = self._tokens[sid]
            told = self.conversations[token]
            if self.silent:
                # Longer than anybody waits.
                await asyncio.sleep(600)
            if any(entry["id"] == data["id"] for entry in told):
                return {"ok": True}
            if event == "feedback":
                for entry in told:
                    if entry["id"] == data["entry"]:
                        entry["helpful"] = data["helpful"]
            title = next(
                (
                    button["title"]
                    for entry in reversed(told)
                    for button in entry.get("buttons", [])
                    if button["payload"] == data.get("payload")
                ),
                "",
            )
            await self._server.emit("typing", {}, to=token)
            await asyncio.sleep(self.seconds)
            own = {"id": data["id"], "from": "customer", "time": time.time(), "text": data.get("text") or title}
            if event == "control":
                own["control"] = data["name"]
            elif event == "feedback":
                own["control"] = "feedback"
            entries = [own, *self.answer(event, data)]
            told.extend(entries)
            await self._server.emit("entries", {"entries": entries}, to=token)
            return {"ok": True}

        return handle

    async def _renew(self, sid: str, data: Any) -> Any:
        self.received.append(("renew", data))
        return {"ok": True, "token": self._tokens[sid], "expires_in": self.expires_in}

    async def _end(self, sid: str, data: Any) -> Any:
        self.received.append(("end", data))
        token = self._tokens[sid]
        self.conversations.pop(token, None)
        await self._server.emit("ended", {}, to=token)
        return {"ok": True}
