"""Telegram: https://core.telegram.org/bots/api."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, Field, ValidationError
from rasa.core.channels.channel import InputChannel
from sanic.request import Request

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

_START = "/start"


class _User(BaseModel):
    id: int
    is_bot: bool = False
    language_code: str | None = None


class _Chat(BaseModel):
    id: int
    type: str


class _Key(BaseModel):
    text: str
    callback_data: str | None = None


class _Keyboard(BaseModel):
    inline_keyboard: list[list[_Key]]


class _Message(BaseModel):
    chat: _Chat
    sender: _User | None = Field(None, alias="from")
    text: str | None = None
    caption: str | None = None
    media_group_id: str | None = None
    reply_markup: _Keyboard | None = None


class _CallbackQuery(BaseModel):
    id: str
    sender: _User = Field(alias="from")
    message: _Message | None = None
    data: str | None = None


class _Update(BaseModel):
    update_id: int
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _CallbackQuery | None = None


#: What a message holds that somebody has sent, but not as text; all else (members, pins, calls) is no message.
_MEDIA = frozenset({
    "animation", "audio", "contact", "dice", "document", "game", "location", "paid_media", "photo", "poll", "sticker",
    "story", "venue", "video", "video_note", "voice",
})  # fmt: skip


class TelegramChannel(MessagingChannel):
    """Private chats with a Telegram bot."""

    prefix = "tg:"
    # A text has 4096 characters after its entities are parsed, a callback's data 64 bytes. A title has no limit but the
    # width of a phone.
    dialect = Dialect(
        text_limit=4096,
        buttons=3,
        title_limit=40,
        escape=lambda text: html.escape(text, quote=False),
        bold="<b>{}</b>",
    )

    @classmethod
    def name(cls) -> str:
        """Return the channel's name: its address is `/webhooks/<name>/webhook`."""
        return "telegram"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Create the channel; its settings come from the environment only."""
        return cls(settings.read(cls.name()))

    def connect(self) -> Api:
        """Return Telegram's API; the token is a part of the address."""
        return Api(f"{self.settings['API']}/bot{self.settings['TOKEN']}")

    def is_genuine(self, request: Request) -> bool:
        """Tell whether the secret is there that was given to `setWebhook`."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        return same(given, self.settings["SECRET"])

    def read(self, request: Request) -> Iterator[Incoming]:
        """Yield what a customer did."""
        body = read_json(request.body)
        try:
            update = _Update.parse_obj(body)
        except ValidationError as error:
            raise MalformedError("no update of Telegram") from error
        if update.callback_query:
            yield from self._pressed(update, update.callback_query)
        elif update.message or update.edited_message:
            message = update.message or update.edited_message
            assert message is not None  # noqa: S101
            if message.chat.type == "private" and message.sender and not message.sender.is_bot:
                raw = body["message" if update.message else "edited_message"]
                yield from self._written(update, message, message.sender, bool(_MEDIA & raw.keys()))

    def _written(self, update: _Update, message: _Message, sender: _User, media: bool) -> Iterator[Incoming]:
        text = message.text or message.caption or ""
        to = str(message.chat.id)
        key, language = str(update.update_id), sender.language_code
        if update.edited_message:
            if text:
                yield Incoming(key, to, to, notice=EDIT, language=language)
        elif text.partition(" ")[0] == _START:
            yield Incoming(key, to, to, control=GREET, language=language)
        elif media and message.media_group_id:
            # An album comes as one update for each picture, one of them with the text below it.
            yield Incoming(f"album {message.media_group_id}", to, to, notice=MEDIA, language=language)
            if text:
                yield Incoming(key, to, to, text=text, language=language)
        elif text or media:
            yield Incoming(key, to, to, text=text, notice=MEDIA if media else None, language=language)

    def _pressed(self, update: _Update, query: _CallbackQuery) -> Iterator[Incoming]:
        if query.message is None or query.message.chat.type != "private" or query.data is None:
            return
        rows = query.message.reply_markup.inline_keyboard if query.message.reply_markup else []
        titles = [key.text for row in rows for key in row if key.callback_data == query.data]
        to = str(query.message.chat.id)
        yield Incoming(
            str(update.update_id),
            to,
            to,
            text="".join(titles[:1]),
            pressed=query.data,
            language=query.sender.language_code,
            reference=query.id,
        )

    async def begin(self, api: Api, incoming: Incoming) -> None:
        """Show "typing", and end the waiting state of the button that was pressed."""
        if incoming.reference:
            await api.post("/answerCallbackQuery", {"callback_query_id": incoming.reference}, attempts=1)
        await api.post("/sendChatAction", {"chat_id": incoming.to, "action": "typing"}, attempts=1)

    async def send(self, api: Api, to: str, part: Part) -> None:
        """Send one message, its buttons below each other."""
        body: dict[str, Any] = {
            "chat_id": to,
            "text": part.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if part.buttons:
            rows = [[{"text": button.title, "callback_data": button.id}] for button in part.buttons]
            body["reply_markup"] = {"inline_keyboard": rows}
        await api.post("/sendMessage", body)
