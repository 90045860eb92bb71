"""Facebook Messenger: https://developers.facebook.com/docs/messenger-platform."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError
from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.messaging import settings
from bot.channels.messaging.api import Api
from bot.channels.messaging.channel import (
    EDIT,
    GREET,
    MEDIA,
    Incoming,
    MalformedError,
    MessagingChannel,
    read_json,
    same,
)
from bot.channels.messaging.rendering import Dialect, Part
from bot.channels.turn import OnNewMessage

logger = logging.getLogger(__name__)

#: The payload of the page's "Get started" button, as docs/channels.md sets it.
_GET_STARTED = "GET_STARTED"
#: A link that comes with a preview; if there is a text, that says all.
_LINK = "fallback"
#: Codes of errors that pass, often sent with status 400 or 403: unknown, temporary, limits of calls, not sent just now.
_BUSY = frozenset({1, 2, 4, 32, 613, 1200, 80006})


class _Party(BaseModel):
    id: str


class _QuickReply(BaseModel):
    payload: str


class _Attachment(BaseModel):
    type: str


class _Message(BaseModel):
    mid: str
    text: str = ""
    quick_reply: _QuickReply | None = None
    attachments: list[_Attachment] = []
    is_echo: bool = False


class _Postback(BaseModel):
    mid: str | None = None
    title: str = ""
    payload: str = ""


class _Edit(BaseModel):
    mid: str
    text: str = ""
    num_edit: int = 0


class _Event(BaseModel):
    sender: _Party
    timestamp: int = 0
    message: _Message | None = None
    postback: _Postback | None = None
    message_edit: _Edit | None = None


class _Entry(BaseModel):
    messaging: list[Any] = []


class _Page(BaseModel):
    object: str
    entry: list[_Entry]


class MessengerChannel(MessagingChannel):
    """Chats with a Facebook page."""

    prefix = "fb:"
    # 2000 characters a text; quick replies: 13, with titles of 20 characters and payloads of 1000.
    dialect = Dialect(text_limit=2000, buttons=3, title_limit=20)

    @classmethod
    def name(cls) -> str:
        """Return the channel's name: its address is `/webhooks/<name>/webhook`."""
        return "messenger"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Create the channel; its settings come from the environment only."""
        return cls(settings.read(cls.name()))

    def connect(self) -> Api:
        """Return the Graph API, with the proof that we know the application's secret as well as the page's token."""
        token = self.settings["PAGE_TOKEN"]
        params = {"access_token": token, "appsecret_proof": self._sign(token.encode())}
        return Api(self.settings["API"], params=params, is_busy=_is_busy)

    def _sign(self, content: bytes) -> str:
        return hmac.new(self.settings["APP_SECRET"].encode(), content, hashlib.sha256).hexdigest()

    def is_genuine(self, request: Request) -> bool:
        """Tell whether the body is signed with the application's secret."""
        given = request.headers.get("x-hub-signature-256", "")
        return same(given, f"sha256={self._sign(request.body)}")

    def routes(self, blueprint: Blueprint, on_new_message: OnNewMessage) -> None:
        """Add the handshake by which Facebook checks the address once."""

        @blueprint.route("/webhook", methods=["GET"])
        async def verify(request: Request) -> HTTPResponse:
            given = request.args.get("hub.verify_token", "")
            if request.args.get("hub.mode") != "subscribe" or not same(given, self.settings["VERIFY_TOKEN"]):
                return response.text("the token is not right", status=403)
            return response.text(request.args.get("hub.challenge", ""))

    def read(self, request: Request) -> Iterator[Incoming]:
        """Yield what customers did, in the batch's order."""
        try:
            page = _Page.parse_obj(read_json(request.body))
        except ValidationError as error:
            raise MalformedError("no event of a page") from error
        if page.object != "page":
            return
        for entry in page.entry:
            for raw in entry.messaging:
                try:
                    event = _Event.parse_obj(raw)
                except ValidationError:
                    # The others of the batch are not to suffer.
                    logger.warning("%s sent an event that can't be read", self.name())
                    continue
                yield from self._did(event)

    def _did(self, event: _Event) -> Iterator[Incoming]:
        sender = event.sender.id
        if event.postback:
            key = event.postback.mid or f"{sender}:{event.timestamp}"
            if event.postback.payload == _GET_STARTED:
                yield Incoming(key, sender, sender, control=GREET)
            else:
                yield Incoming(key, sender, sender, text=event.postback.title, pressed=event.postback.payload)
        elif event.message_edit:
            if event.message_edit.text:
                key = f"{event.message_edit.mid}:{event.message_edit.num_edit}"
                yield Incoming(key, sender, sender, notice=EDIT)
        elif event.message and not event.message.is_echo:
            message = event.message
            media = any(attachment.type != _LINK or not message.text for attachment in message.attachments)
            pressed = message.quick_reply.payload if message.quick_reply else None
            if message.text or media or pressed:
                yield Incoming(
                    message.mid,
                    sender,
                    sender,
                    text=message.text,
                    pressed=pressed,
                    notice=MEDIA if media else None,
                )

    async def begin(self, api: Api, incoming: Incoming) -> None:
        """Show that the message has been seen, and "typing"."""
        for action in ("mark_seen", "typing_on"):
            await api.post("/me/messages", {"recipient": {"id": incoming.to}, "sender_action": action}, attempts=1)

    async def send(self, api: Api, to: str, part: Part) -> None:
        """Send one message with its quick replies."""
        message: dict[str, Any] = {"text": part.text}
        if part.buttons:
            message["quick_replies"] = [
                {"content_type": "text", "title": button.title, "payload": button.id} for button in part.buttons
            ]
        await api.post("/me/messages", {"recipient": {"id": to}, "messaging_type": "RESPONSE", "message": message})


def _is_busy(answer: dict[str, Any]) -> bool:
    error = answer.get("error")
    return isinstance(error, dict) and (error.get("is_transient") is True or error.get("code") in _BUSY)
