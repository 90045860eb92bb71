"""The channel over socket.io, which the widget speaks; docs/web-channel.md describes the protocol."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sanic import Sanic
from socketio.exceptions import ConnectionRefusedError as ConnectionRefused

from bot.channels.web import conversations as wishes
from bot.channels.web.conversations import Conversations
from bot.channels.web.limits import Limits
from bot.channels.web.network import Origins, client_address
from bot.channels.web.refusal import Refused
from bot.channels.web.sessions import Auth, Opened, Sessions
from bot.channels.web.settings import MAX_FRAME
from bot.channels.web.tokens import Session
from bot.channels.web.transport import StrictServer

logger = logging.getLogger(__name__)

#: Where socket.io listens.
PATH = "/webhooks/web/socket.io"
#: How long a connection stays open after its conversation has ended, in seconds.
_LAST_WORDS = 0.2
#: How long a client may take to say that it is still there, in seconds; a busy server hears it late.
_PING_TIMEOUT = 60
#: How long a client is remembered that has hung up, in seconds.
_LINGER = 10.0


@dataclass
class _Connection:
    """A client that has a session.

    Attributes:
        session: as it was last renewed.
        address: the network address.
        conversation: kept so that it is not forgotten while somebody takes part.
        closing: closes the connection when the session is over.
    """

    session: Session
    address: str
    conversation: Any
    closing: asyncio.TimerHandle


def _room(session: Session) -> str:
    # A conversation that was nobody's at first goes on without whoever has not signed in.
    return f"{session.id} {session.account or ''}"


class Sockets:
    """Connects clients with their conversations."""

    def __init__(
        self, app: Sanic, origins: Origins, limits: Limits, sessions: Sessions, conversations: Conversations
    ) -> None:
        """Listen."""
        self._sessions, self._conversations, self._limits = sessions, conversations, limits
        self._connections: dict[str, _Connection] = {}
        self.server = StrictServer(
            limits,
            cors_allowed_origins=origins.allows_socket,
            max_http_buffer_size=MAX_FRAME,
            ping_timeout=_PING_TIMEOUT,
        )
        conversations.listeners.append(self.tell)
        self.server.on("connect", self._connect)
        self.server.on("disconnect", self._disconnect)
        kinds = {"message": wishes.Message, "control": wishes.Control, "feedback": wishes.Feedback}
        for event, kind in kinds.items():
            self.server.on(event, self._acknowledged(self._handling(kind)))
        self.server.on("renew", self._acknowledged(self._renew))
        self.server.on("end", self._acknowledged(self._end))
        self.server.attach(app, PATH)
        app.register_listener(self._stop, "after_server_stop")

    def _stop(self, app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
        self.server.stop()

    async def tell(self, session: Session, event: str, data: dict[str, Any]) -> None:
        """Send an event to everybody who takes part; where the session is over, nobody does any more."""
        await self.server.emit(event, data, room=_room(session))
        if event in ("ended", "expired"):
            self.server.start_background_task(self._hang_up, session)

    async def _hang_up(self, session: Session) -> None:
        # Whoever has ended it gets its acknowledgement first.
        await self.server.sleep(_LAST_WORDS)
        for sid in [sid for sid, there in self._connections.items() if _room(there.session) == _room(session)]:
            await self.server.disconnect(sid)

    async def _connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        address = client_address(environ["sanic.request"])
        try:
            brought = wishes.read(Auth, auth or {})
            await self._limits.session(address)
            opened = await self._sessions.open(brought.token, brought.sign_in)
            entries = await self._conversations.entries(opened.session) if opened.resumed else []
        except Refused as refusal:
            raise ConnectionRefused(refusal.code, refusal.answer()) from refusal
        except Exception as error:
            logger.exception("a client could not connect")
            raise ConnectionRefused("internal", Refused("internal").answer()) from error
        session = opened.session
        self._connections[sid] = _Connection(
            session, address, self._conversations.join(session), self._close_later(sid, session)
        )
        await self.server.enter_room(sid, _room(session))
        # The client must have been let in before it is told anything.
        self.server.start_background_task(self._welcome, sid, opened, entries)

    async def _welcome(self, sid: str, opened: Opened, entries: list[dict[str, Any]]) -> None:
        await self.server.emit("session", self._sessions.describe(opened, entries), to=sid)

    async def _disconnect(self, sid: str, reason: str | None = None) -> None:
        there = self._connections.get(sid)
        if there:
            there.closing.cancel()
            # What came just before may still wait for its turn.
            asyncio.get_running_loop().call_later(_LINGER, self._connections.pop, sid, None)

    def _close_later(self, sid: str, session: Session) -> asyncio.TimerHandle:
        loop = asyncio.get_running_loop()
        return loop.call_later(session.expires_in, lambda: self.server.start_background_task(self._expire, sid))

    async def _expire(self, sid: str) -> None:
        await self.server.emit("expired", {}, to=sid)
        await self.server.disconnect(sid)

    def _acknowledged(self, do: Callable[[_Connection, str, Any], Awaitable[dict[str, Any]]]) -> Any:
        async def handler(sid: str, *data: Any) -> dict[str, Any]:
            there = self._connections.get(sid)
            try:
                if there is None:
                    raise Refused("expired")
                return {"ok": True, **await do(there, sid, data[0] if len(data) == 1 else None)}
            except Refused as refusal:
                return refusal.answer()
            except Exception:
                logger.exception("a message of the website's channel could not be handled")
                return Refused("internal").answer()

        return handler

    def _handling(self, kind: Any) -> Callable[[_Connection, str, Any], Awaitable[dict[str, Any]]]:
        async def do(there: _Connection, sid: str, data: Any) -> dict[str, Any]:
            await self._conversations.handle(there.session, there.address, wishes.read(kind, data))
            return {}

        return do

    async def _renew(self, there: _Connection, sid: str, data: Any) -> dict[str, Any]:
        brought = wishes.read(Auth, data or {})
        await self._limits.session(there.address)
        there.session = await self._sessions.renew(there.session, brought.sign_in)
        there.closing.cancel()
        there.closing = self._close_later(sid, there.session)
        return self._sessions.token(there.session)

    async def _end(self, there: _Connection, sid: str, data: Any) -> dict[str, Any]:
        await self._conversations.end(there.session, lambda: self._sessions.end(there.session))
        return {}
