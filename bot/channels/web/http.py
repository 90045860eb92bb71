"""The channel over plain HTTP, for proxies without websockets and for tests; the rules are the same."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.web import conversations as wishes
from bot.channels.web.conversations import Conversations
from bot.channels.web.limits import Limits
from bot.channels.web.network import Origins, client_address
from bot.channels.web.refusal import Refused
from bot.channels.web.sessions import Auth, Sessions
from bot.channels.web.settings import MAX_FRAME
from bot.channels.web.tokens import Session

logger = logging.getLogger(__name__)

_SCRIPT = Path(__file__).parents[3] / "web" / "dist" / "cps-assistant.js"
_Handler = Callable[[Request], Awaitable[HTTPResponse]]


class Http:
    """The routes below `/webhooks/web/`."""

    def __init__(self, origins: Origins, limits: Limits, sessions: Sessions, conversations: Conversations) -> None:
        self._origins, self._limits = origins, limits
        self._sessions, self._conversations = sessions, conversations

    def add_to(self, routes: Blueprint) -> None:
        """Add the routes."""
        for method, path, handler in (
            ("POST", "/session", self._open),
            ("POST", "/messages", self._say),
            ("GET", "/messages", self._read),
            ("DELETE", "/messages", self._end),
            ("GET", "/cps-assistant.js", self._script),
        ):
            routes.add_route(self._guarded(handler), path, methods=[method], name=f"{method}{path}")

    def _guarded(self, handler: _Handler) -> _Handler:
        async def guarded(request: Request) -> HTTPResponse:
            try:
                if not self._origins.allows(request.headers.get("origin"), request):
                    raise Refused("bad_origin")
                if len(request.body) > MAX_FRAME:
                    raise Refused("too_long")
                # A client that hangs up does not break off what has begun.
                answer = await asyncio.shield(asyncio.ensure_future(handler(request)))
            except Refused as refusal:
                answer = _refused(refusal)
            except Exception:
                logger.exception("a request of the website's channel could not be handled")
                answer = _refused(Refused("internal"))
            answer.headers.setdefault("Cache-Control", "no-store")
            return answer

        return guarded

    async def _open(self, request: Request) -> HTTPResponse:
        brought = wishes.read(Auth, {**_body(request), "token": _bearer(request)})
        await self._limits.session(client_address(request))
        opened = await self._sessions.open(brought.token, brought.sign_in)
        entries = await self._conversations.entries(opened.session) if opened.resumed else []
        return response.json(self._sessions.describe(opened, entries))

    async def _say(self, request: Request) -> HTTPResponse:
        session = self._session(request)
        body = _body(request)
        # Who sends no id does not send twice.
        sent = wishes.read(wishes.Message, {"id": secrets.token_hex(16), **body, "text": body.get("message")})
        entries = await self._conversations.handle(session, client_address(request), sent)
        return response.json({"ok": True, "entries": entries})

    async def _read(self, request: Request) -> HTTPResponse:
        session = self._session(request)
        await self._limits.message(session.id, client_address(request))
        return response.json({"entries": await self._conversations.entries(session)})

    async def _end(self, request: Request) -> HTTPResponse:
        session = self._session(request)
        await self._conversations.end(session, lambda: self._sessions.end(session))
        return response.empty()

    async def _script(self, request: Request) -> HTTPResponse:
        if not _SCRIPT.exists():
            return response.text("The widget has not been built: run `make run`.", status=404)
        return await response.file(
            str(_SCRIPT), mime_type="text/javascript; charset=utf-8", headers={"Cache-Control": "public, max-age=300"}
        )

    def _session(self, request: Request) -> Session:
        return self._sessions.verified(_bearer(request) or "")


def _bearer(request: Request) -> str | None:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token if kind == "Bearer" else None


def _body(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(request.body or b"{}")
    except (ValueError, RecursionError) as error:
        raise Refused("bad_message") from error
    if not isinstance(body, dict):
        raise Refused("bad_message")
    return body


def _refused(refusal: Refused) -> HTTPResponse:
    headers = {"Retry-After": str(max(1, round(refusal.retry_after)))} if refusal.retry_after else {}
    return response.json(refusal.answer(), status=refusal.status, headers=headers)
