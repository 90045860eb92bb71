"""Slack: https://docs.slack.dev."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

from pydantic import BaseModel, ValidationError
from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse
from slack_sdk.signature import SignatureVerifier

from bot.channels.messaging import settings
from bot.channels.messaging.api import Api, ApiError
from bot.channels.messaging.channel import (
    EDIT,
    MEDIA,
    Incoming,
    MalformedError,
    MessagingChannel,
    read_json,
)
from bot.channels.messaging.rendering import Dialect, Part
from bot.channels.turn import OnNewMessage

#: How Slack writes addresses, people and channels: `<address|as typed>`.
_REFERENCE = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
#: What Slack, which answers 200 to all, says when it may take the same message a moment later.
_BUSY = frozenset({"fatal_error", "internal_error", "ratelimited", "request_timeout", "service_unavailable"})
#: What customers write is of these kinds: plain, with a file, as an answer that is shown to all, by `/me`.
_WRITTEN = frozenset({None, "file_share", "thread_broadcast", "me_message"})
#: Where pressed buttons are sent to.
_INTERACTIONS = "interactions"


class _File(BaseModel):
    id: str


class _Message(BaseModel):
    type: str = ""
    subtype: str | None = None
    channel: str = ""
    channel_type: str = ""
    user: str | None = None
    bot_id: str | None = None
    text: str = ""
    files: list[_File] = []
    message: _Message | None = None
    previous_message: _Message | None = None


_Message.update_forward_refs()


class _Event(BaseModel):
    type: str
    event_id: str = ""
    challenge: str = ""
    event: _Message | None = None


class _Party(BaseModel):
    id: str


class _Title(BaseModel):
    text: str = ""


class _Action(BaseModel):
    value: str
    text: _Title = _Title()


class _Interaction(BaseModel):
    type: str
    user: _Party
    channel: _Party | None = None
    trigger_id: str
    actions: list[_Action] = []


class SlackChannel(MessagingChannel):
    """Direct messages with a Slack application."""

    prefix = "slack:"
    # A section's text has 3000 characters, a button's title 75, its value 2000.
    dialect = Dialect(
        text_limit=3000,
        buttons=3,
        title_limit=75,
        escape=lambda text: html.escape(text, quote=False),
        bold="*{}*",
    )

    @classmethod
    def name(cls) -> str:
        """Return the channel's name: its address is `/webhooks/<name>/webhook`."""
        return "slack"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Create the channel; its settings come from the environment only."""
        return cls(settings.read(cls.name()))

    def connect(self) -> Api:
        """Return Slack's Web API."""
        headers = {"Authorization": f"Bearer {self.settings['BOT_TOKEN']}"}
        return Api(self.settings["API"], headers=headers, is_busy=lambda answer: str(answer.get("error")) in _BUSY)

    def is_genuine(self, request: Request) -> bool:
        """Tell whether body and time are signed with the application's secret, at most five minutes ago."""
        try:
            return SignatureVerifier(self.settings["SIGNING_SECRET"]).is_valid(
                request.body,
                request.headers.get("x-slack-request-timestamp"),
                request.headers.get("x-slack-signature"),
            )
        except (TypeError, ValueError, OverflowError):
            # A time that is no number or no time, a body or signature that is no text.
            return False

    def routes(self, blueprint: Blueprint, on_new_message: OnNewMessage) -> None:
        """Add the address that pressed buttons are sent to."""

        @blueprint.route(f"/{_INTERACTIONS}", methods=["POST"])
        async def interact(request: Request) -> HTTPResponse:
            return await self.receive(request, on_new_message)

    def answer(self, request: Request) -> HTTPResponse:
        """Return the challenge by which Slack checks the address once, else nothing: it might be shown."""
        challenge = "" if _is_interaction(request) else _Event.parse_obj(read_json(request.body)).challenge
        return response.text(challenge)

    def read(self, request: Request) -> Iterator[Incoming]:
        """Yield what a customer did."""
        try:
            if _is_interaction(request):
                payload = parse_qs(request.body.decode()).get("payload", [""])[0]
                yield from _pressed(_Interaction.parse_obj(read_json(payload.encode())))
            else:
                yield from _written(_Event.parse_obj(read_json(request.body)))
        except (ValidationError, UnicodeError) as error:
            raise MalformedError("no event of Slack") from error

    async def send(self, api: Api, to: str, part: Part) -> None:
        """Send one message with its buttons."""
        blocks: list[dict[str, Any]] = [{"type": "section", "text": {"type": "mrkdwn", "text": part.text}}]
        if part.buttons:
            elements = [
                {
                    "type": "button",
                    "action_id": f"choice_{number}",
                    "text": {"type": "plain_text", "text": button.title, "emoji": False},
                    "value": button.id,
                }
                for number, button in enumerate(part.buttons, 1)
            ]
            blocks.append({"type": "actions", "elements": elements})
        answer = await api.post(
            "/chat.postMessage",
            {"channel": to, "text": part.text, "blocks": blocks, "unfurl_links": False, "unfurl_media": False},
        )
        if not answer.get("ok"):
            # Slack answers 200 to what it refuses.
            raise ApiError(f"chat.postMessage: {str(answer.get('error'))[:100]}")


def _is_interaction(request: Request) -> bool:
    return str(request.path).endswith(f"/{_INTERACTIONS}")


def _written(event: _Event) -> Iterator[Incoming]:
    message = event.event
    if event.type != "event_callback" or not event.event_id or message is None:
        return
    if message.type != "message" or message.channel_type != "im":
        return
    if message.subtype == "message_changed":
        new, old = message.message, message.previous_message
        # Slack tells of every change: a preview that was added, too.
        if new and new.user and not new.bot_id and new.text and new.text != (old.text if old else ""):
            yield Incoming(event.event_id, new.user, message.channel, notice=EDIT)
    elif message.subtype in _WRITTEN and message.user and not message.bot_id:
        text = _plain(message.text)
        if text or message.files:
            yield Incoming(
                event.event_id,
                message.user,
                message.channel,
                text=text,
                notice=MEDIA if message.files else None,
            )


def _pressed(interaction: _Interaction) -> Iterator[Incoming]:
    # Direct messages begin with a D; the bot shows buttons nowhere else.
    if interaction.type != "block_actions" or not interaction.channel or not interaction.channel.id.startswith("D"):
        return
    for action in interaction.actions[:1]:
        yield Incoming(
            interaction.trigger_id,
            interaction.user.id,
            interaction.channel.id,
            text=_plain(action.text.text),
            pressed=action.value,
        )


def _plain(text: str) -> str:
    """Return a text as it was typed: Slack marks addresses, people and channels, and escapes three characters."""

    def typed(match: re.Match[str]) -> str:
        return match.group(2) or match.group(1).removeprefix("mailto:")

    return html.unescape(_REFERENCE.sub(typed, text))
