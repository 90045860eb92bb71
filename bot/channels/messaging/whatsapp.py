"""WhatsApp by Twilio: https://www.twilio.com/docs/whatsapp."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from multidict import MultiDict
from rasa.core.channels.channel import InputChannel
from sanic import response
from sanic.request import Request
from sanic.response import HTTPResponse
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.channels.messaging import settings
from bot.channels.messaging.api import Api
from bot.channels.messaging.channel import MEDIA, Incoming, MalformedError, MessagingChannel
from bot.channels.messaging.rendering import Dialect, Part

#: A number, or the id that somebody has for this business who shows a user name instead of his number.
_SENDER = re.compile(r"whatsapp:(\+\d{5,20}|[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128})", re.ASCII)
_SID = re.compile(r"\w{1,64}", re.ASCII)
#: Kinds of messages that customers send, but not as text; reactions are none.
_MEDIA_TYPES = frozenset({"audio", "contacts", "document", "image", "location", "sticker", "video"})


class WhatsAppChannel(MessagingChannel):
    """Chats with a WhatsApp number that Twilio runs."""

    prefix = "wa:"
    # 1600 characters a text. Buttons would need a content template for every set of titles, approved beforehand.
    # Items of a list begin as the bot writes them.
    dialect = Dialect(text_limit=1600, buttons=0, title_limit=24, bold="*{}*", bullet="- ")

    @classmethod
    def name(cls) -> str:
        """Return the channel's name: its address is `/webhooks/<name>/webhook`."""
        return "whatsapp"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Create the channel; its settings come from the environment only.

        Raises:
            ValueError: if the settings are not whole, or not what they should be.
        """
        return cls(settings.read(cls.name()))

    def connect(self) -> Api:
        """Return Twilio's API."""
        account = self.settings["ACCOUNT_SID"]
        auth = aiohttp.BasicAuth(account, self.settings["AUTH_TOKEN"])
        return Api(f"{self.settings['API']}/Accounts/{account}", auth=auth)

    def is_genuine(self, request: Request) -> bool:
        """Tell whether the address, as Twilio knows it, and the form are signed with the account's token."""
        address = self.settings["URL"].partition("?")[0]
        url = f"{address}?{request.query_string}" if request.query_string else address
        validator = RequestValidator(self.settings["AUTH_TOKEN"])
        return bool(validator.validate(url, _form(request), request.headers.get("x-twilio-signature", "")))

    def read(self, request: Request) -> Iterator[Incoming]:
        """Yield what a customer did."""
        form = _form(request)
        sender = _SENDER.fullmatch(form.get("From", ""))
        if not sender or not _SID.fullmatch(form.get("MessageSid", "")):
            raise MalformedError("no message of WhatsApp")
        text = form.get("Body", "")
        media = (
            form.get("NumMedia", "0") != "0" or "Latitude" in form or form.get("MessageType", "text") in _MEDIA_TYPES
        )
        if form.get("MessageType") == "reaction" or not (text or media):
            return
        yield Incoming(form["MessageSid"], sender.group(1), sender.group(0), text=text, notice=MEDIA if media else None)

    def answer(self, request: Request) -> HTTPResponse:
        """Return an empty TwiML document: the answer comes by the API."""
        return response.HTTPResponse("<Response></Response>", content_type="text/xml")

    async def send(self, api: Api, to: str, part: Part) -> None:
        """Send one message."""
        body = {"From": f"whatsapp:{self.settings['NUMBER']}", "To": to, "Body": part.text}
        await api.post("/Messages.json", body, form=True)


def _form(request: Request) -> MultiDict[str]:
    """Return the form with its empty fields: they are signed, too, and Sanic leaves them out."""
    try:
        return MultiDict(parse_qsl(request.body.decode(), keep_blank_values=True))
    except ValueError:
        return MultiDict()
