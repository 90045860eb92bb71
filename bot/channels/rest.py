"""The REST channel: Rasa's own, with checked input and an answer whatever happens.

`POST /webhooks/rest/webhook` takes `{"sender": …, "message": …, "metadata": {"language": …}, "sign_in": …}` and
answers with the list of the bot's messages, as Rasa's built-in channel does. Outside development it is off, unless
`CPS_REST_TOKEN` is set; then it wants that token as a bearer token, and whoever holds it vouches for its senders.
"""

from __future__ import annotations

import hmac
import json
import logging
from typing import Any

from pydantic import BaseModel, IPvAnyAddress, ValidationError, constr
from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse
from sqlalchemy.exc import SQLAlchemyError

from bot import settings
from bot.backend_client import BackendClient, BackendProblem, BackendUnavailable
from bot.channels.sign_in import sign_in
from bot.channels.turn import OnNewMessage, take_turn
from bot.masking import mask_logs

logger = logging.getLogger(__name__)

#: Largest request that is read, in bytes: far more than the longest message that is processed.
MAX_BODY = 64 * 1024


class _Metadata(BaseModel):
    """What a client may say about a message; anything else is dropped.

    Attributes:
        language: that of the page.
        address: the customer's network address, by which one-time codes are limited.
    """

    language: constr(max_length=35) | None = None  # type: ignore[valid-type]
    address: IPvAnyAddress | None = None


class _Incoming(BaseModel):
    """A request's body."""

    #: With the channel's name before it, it has to fit into Rasa's column of 255 characters.
    sender: constr(min_length=1, max_length=250, strict=True)  # type: ignore[valid-type]
    message: constr(strict=True) | None = None  # type: ignore[valid-type]
    metadata: _Metadata | None = None
    #: A sign-in token of the website, for a customer who is signed in there.
    sign_in: constr(strict=True, regex=r"^[ -~]{0,2000}\Z") | None = None  # type: ignore[valid-type]


def _error(status: int, code: str, message: str) -> HTTPResponse:
    return response.json({"error": {"code": code, "message": message}}, status=status)


class RestChannel(InputChannel):
    """Talks JSON over HTTP, one request a message."""

    def __init__(self, token: str | None = None, backend: BackendClient | None = None) -> None:
        self._token = token
        self._backend = backend or BackendClient.from_environment()
        mask_logs()

    @classmethod
    def name(cls) -> str:
        """Return the channel's name: its address is `/webhooks/<name>/webhook`."""
        return "rest"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Create the channel; the token comes from the environment only."""
        return cls(settings.rest_token())

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Return the routes of the channel."""
        routes = Blueprint("rest_channel")

        @routes.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @routes.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            refusal = self._refusal(request)
            if refusal:
                return refusal
            try:
                incoming = _Incoming.parse_obj(json.loads(request.body))
            except (ValidationError, ValueError, RecursionError):
                return _error(400, "bad_request", 'send JSON: {"sender": "...", "message": "..."}')
            # Ids of other channels can't be named here.
            sender = f"{self.name()}:{incoming.sender}"
            if incoming.sign_in is not None:
                try:
                    await sign_in(
                        self._backend, request.app.ctx.agent.processor.tracker_store, sender, incoming.sign_in
                    )
                except BackendProblem:
                    return _error(401, "invalid_sign_in", "the sign-in token is not valid")
                except (BackendUnavailable, SQLAlchemyError) as error:
                    # A database's error holds what was to be stored.
                    logger.error(
                        "nobody can sign in: %s", error if isinstance(error, BackendUnavailable) else type(error)
                    )
                    return _error(503, "unavailable", "signing in does not work just now")
            return response.json(await self._answer(request, incoming, sender, on_new_message))

        return routes

    def _refusal(self, request: Request) -> HTTPResponse | None:
        if self._token is None and settings.is_production():
            return _error(404, "off", "this channel is switched off")
        if self._token is not None:
            given = request.headers.get("authorization", "").removeprefix("Bearer ")
            if not hmac.compare_digest(given.encode(errors="surrogateescape"), self._token.encode()):
                return _error(401, "unauthorized", "a bearer token is needed")
        if len(request.body) > MAX_BODY:
            return _error(413, "too_large", f"send at most {MAX_BODY} bytes")
        return None

    async def _answer(
        self, request: Request, incoming: _Incoming, sender: str, on_new_message: OnNewMessage
    ) -> list[dict[str, Any]]:
        messages = await take_turn(
            request.app,
            on_new_message,
            sender=sender,
            text=incoming.message,
            channel=self.name(),
            metadata=json.loads(incoming.metadata.json(exclude_none=True)) if incoming.metadata else None,
        )
        return [
            {"recipient_id": incoming.sender, **{key: said[key] for key in ("text", "buttons") if said.get(key)}}
            for said in messages
        ]
