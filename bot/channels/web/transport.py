"""python-socketio's server, made fit for strangers: what is malformed ends its connection and does nothing else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any
from weakref import WeakSet

import engineio
import socketio

from bot.channels.web.limits import Limits
from bot.channels.web.network import client_address
from bot.channels.web.refusal import Refused

logger = logging.getLogger(__name__)


def _shorten(record: logging.LogRecord) -> bool:
    """Leave out the traceback of what engine.io itself logs: it tells of a client's malformed frame, not of a fault."""
    if record.exc_info:
        record.msg, record.args = f"{record.getMessage()}: {record.exc_info[1]!r}", ()
        record.exc_info = record.exc_text = None
    return True


logging.getLogger("engineio.server").addFilter(_shorten)


class _Transport(engineio.AsyncServer):
    """Carries frames.

    Headers for other origins are left to Rasa's server (`rasa run --cors`), which sets them on every answer.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._tasks: WeakSet[asyncio.Task[Any]] = WeakSet()

    async def handle_request(self, *args: Any, **kwargs: Any) -> Any:
        """Handle a request, or all of a websocket's life."""
        try:
            return await super().handle_request(*args, **kwargs)
        except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
            logger.info("a malformed frame ended a connection: %r", error)
            return await self._make_response(self._bad_request("malformed"), {})

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
        try:
            await super()._handle_eio_message(eio_sid, data)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
            logger.info("a malformed packet ended a connection: %r", error)
            await self.eio.disconnect(eio_sid)

    async def _handle_connect(self, eio_sid: str, namespace: str, data: Any) -> None:
        if self.manager.sid_from_eio_sid(eio_sid, namespace or "/"):
            raise ValueError("connected already")
        await super()._handle_connect(eio_sid, namespace, data)

    async def _handle_event(self, eio_sid: str, namespace: str, id: Any, data: Any) -> None:
        if not isinstance(data, list) or not data or not isinstance(data[0], str) or data[0] in self._OWN_EVENTS:
            raise ValueError("no event")
        await super()._handle_event(eio_sid, namespace, id, data)
