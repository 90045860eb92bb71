"""python-socketio's server, made fit for strangers: what is malformed ends its connection and does nothing else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any
from weakref import WeakSet

import engineio
import socketio
from sanic.request import Request
from socketio import packet

from bot.channels.web.limits import Limits
from bot.channels.web.network import client_address
from bot.channels.web.refusal import Refused

logger = logging.getLogger(__name__)


def _shorten(record: logging.LogRecord) -> bool:
    """Leave out the traceback of what engine.io itself logs: it tells of a client's malformed frame, not of a fault."""
    if record.exc_info:
        # Its name only: some errors hold all of what the client sent.
        record.msg, record.args = f"{record.getMessage()}: {type(record.exc_info[1]).__name__}", ()
        record.exc_info = record.exc_text = None
    return True


logging.getLogger("engineio.server").addFilter(_shorten)

#: How many packets may wait for a client to read them.
_UNREAD = 1000
#: How long what has come of a connection is read after it was broken off, in seconds.
_BREAKING_OFF = 0.5
#: The request, or the websocket, that is being read.
_request: ContextVar[Request] = ContextVar("request")


class _Outbox(asyncio.Queue[Any]):
    """What waits for one client. Who does not read is told nothing more."""

    async def put(self, packet: Any) -> None:
        if self.qsize() >= _UNREAD:
            while not self.empty():
                self.get_nowait()
                self.task_done()
            # engine.io's sign that there is nothing more to come.
            packet = None
        await super().put(packet)


class _Transport(engineio.AsyncServer):
    """Carries frames.

    Headers for other origins are left to Rasa's server (`rasa run --cors`), which sets them on every answer.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._tasks: WeakSet[asyncio.Task[Any]] = WeakSet()

    async def handle_request(self, *args: Any, **kwargs: Any) -> Any:
        """Handle a request, or all of a websocket's life."""
        _request.set(args[0])
        try:
            return await super().handle_request(*args, **kwargs)
        except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
            logger.info("a malformed frame ended a connection: %s", type(error).__name__)
            return await self._make_response(self._bad_request("malformed"), {})

    def create_queue(self, *args: Any, **kwargs: Any) -> _Outbox:
        """Return what packets to one client go into."""
        return _Outbox()

    async def break_off(self, sid: str) -> None:
        """End a connection whose client does not do as it should: it would not hang up itself, as it is to."""
        transport = _request.get().transport
        if transport:
            transport.pause_reading()
            # Sanic complains of frames that have come already and nobody reads.
            asyncio.get_running_loop().call_later(_BREAKING_OFF, transport.abort)
        if sid in self.sockets:
            await self.sockets[sid].close(wait=False, reason=self.reason.SERVER_DISCONNECT)

    def start_background_task(self, target: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Start a task and remember it, to end it with the server."""
        task = super().start_background_task(target, *args, **kwargs)
        self._tasks.add(task)
        return task

    def stop(self) -> None:
        """End all tasks: pings wait for a long time."""
        for task in list(self._tasks):
            task.cancel()

    def _cors_headers(self, environ: dict[str, Any]) -> list[tuple[str, str]]:
        return []


class StrictServer(socketio.AsyncServer):
    """A socket.io server that counts connections before anything of them is read, so that silent ones count, too."""

    #: Names of events that mean something to the server itself.
    _OWN_EVENTS = frozenset({"connect", "disconnect"})
    _BINARY = (str(packet.BINARY_EVENT), str(packet.BINARY_ACK))

    def __init__(self, limits: Limits, **kwargs: Any) -> None:
        super().__init__(async_mode="sanic", **kwargs)
        self._limits = limits

    def stop(self) -> None:
        """End all tasks."""
        self.eio.stop()

    def _engineio_server_class(self) -> type[engineio.AsyncServer]:
        return _Transport

    async def _handle_eio_connect(self, eio_sid: str, environ: dict[str, Any]) -> Any:
        try:
            self._limits.connect(client_address(environ["sanic.request"]))
        except Refused as refusal:
            return refusal.answer()
        return await super()._handle_eio_connect(eio_sid, environ)

    async def _handle_eio_disconnect(self, eio_sid: str, reason: str) -> None:
        environ = self.environ.get(eio_sid)
        if environ:
            self._limits.disconnect(client_address(environ["sanic.request"]))
        await super()._handle_eio_disconnect(eio_sid, reason)

    async def _handle_eio_message(self, eio_sid: str, data: Any) -> None:
        if eio_sid not in self.environ:
            # It is being broken off.
            return
        try:
            await self._limits.packet(eio_sid)
            # The attachments of binary packets would be collected without end; the channel has none.
            if not isinstance(data, str) or data[:1] in self._BINARY:
                raise ValueError("binary")
            await super()._handle_eio_message(eio_sid, data)
        except Refused:
            logger.info("too many packets ended a connection")
            await self.eio.break_off(eio_sid)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
            logger.info("a malformed packet ended a connection: %s", type(error).__name__)
            await self.eio.break_off(eio_sid)

    async def _handle_connect(self, eio_sid: str, namespace: str, data: Any) -> None:
        if self.manager.sid_from_eio_sid(eio_sid, namespace or "/"):
            raise ValueError("connected already")
        await super()._handle_connect(eio_sid, namespace, data)
        if eio_sid not in self.environ:
            # It has hung up in the meantime, which python-socketio overlooks.
            await self._handle_disconnect(eio_sid, namespace, self.reason.CLIENT_DISCONNECT)

    async def _handle_event(self, eio_sid: str, namespace: str, id: Any, data: Any) -> None:
        if not isinstance(data, list) or not data or not isinstance(data[0], str) or data[0] in self._OWN_EVENTS:
            raise ValueError("no event")
        await super()._handle_event(eio_sid, namespace, id, data)
