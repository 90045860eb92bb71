"""What all messaging channels have in common: the way from a webhook to the bot and back."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from abc import abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from rasa.core.channels.channel import InputChannel
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.messaging.api import Api, ApiError
from bot.channels.messaging.choices import chosen, newest_answer, newest_turn, typed_choice
from bot.channels.messaging.inbox import Inbox, MemorySeenUpdates
from bot.channels.messaging.rendering import Dialect, Part, render
from bot.channels.turn import OnNewMessage, take_turn
from bot.conversation import latest_language, page_language, reply_language
from bot.languages import DEFAULT_LANGUAGE
from bot.masking import mask_logs

logger = logging.getLogger(__name__)

#: Largest request that is read, in bytes: after an outage Facebook sends up to 1,000 events at once, and what is too
#: large for us comes again and again.
MAX_BODY = 1024 * 1024
#: What is said of what the bot can't read, and of a message that was changed afterwards.
MEDIA = "utter_media_unsupported"
EDIT = "utter_edit_ignored"
_HINT = "choose_number"
_TECHNICAL_PROBLEM = "utter_technical_problem"
#: How long an answer waits for the platform to show that it is being made, in seconds.
_LONGEST_BEGINNING = 2.0
#: What a platform's own start button stands for.
GREET = "/greet"


@dataclass(frozen=True)
class Incoming:
    """One thing that a customer did on a platform.

    Attributes:
        key: the platform's id of the update, for repeats.
        sender: the platform's id of the customer.
        to: where answers go.
        text: what was typed, or what was on the button that was pressed.
        pressed: the short id of the button that was pressed.
        control: the payload of a control of the channel's own.
        notice: the response that tells about what can't be read: `MEDIA` or `EDIT`.
        language: that of the customer's application, as far as the platform tells.
        reference: what the platform wants back, such as the id of a pressed button's query.
    """

    key: str
    sender: str
    to: str
    text: str = ""
    pressed: str | None = None
    control: str | None = None
    notice: str | None = None
    language: str | None = None
    reference: str | None = None


class MalformedError(ValueError):
    """A request is not what the platform sends."""


class MessagingChannel(InputChannel):
    """A channel that is told of messages by a webhook and answers by the platform's API."""

    #: What the platform can show.
    dialect: ClassVar[Dialect]
    #: How sender ids begin, so that those of other channels can't be named here.
    prefix: ClassVar[str]

    def __init__(self, settings: dict[str, str] | None) -> None:
        """Create the channel; without settings it is off."""
        self.settings = settings or {}
        self.inbox = Inbox(MemorySeenUpdates())
        self.api = self.connect() if settings else None
        mask_logs()

    @abstractmethod
    def connect(self) -> Api:
        """Return the platform's API."""

    @abstractmethod
    def is_genuine(self, request: Request) -> bool:
        """Tell, in constant time, whether the platform has sent the request."""

    @abstractmethod
    def read(self, request: Request) -> Iterable[Incoming]:
        """Yield what customers did; what concerns nobody is left out.

        Raises:
            MalformedError: if it is not what the platform sends.
        """

    @abstractmethod
    async def send(self, api: Api, to: str, part: Part) -> None:
        """Send one message.

        Raises:
            ApiError: if the platform does not take it.
        """

    async def begin(self, api: Api, incoming: Incoming) -> None:
        """Let the customer see that an answer is being made, if the platform can show it.

        Raises:
            ApiError: if the platform does not take it.
        """

    def routes(self, blueprint: Blueprint, on_new_message: OnNewMessage) -> None:
        """Add routes that only this platform needs."""

    def answer(self, request: Request) -> HTTPResponse:
        """Return what the platform is answered."""
        return response.json({"ok": True})

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Return the routes of the channel: none if it is off."""
        blueprint = Blueprint(f"{self.name()}_channel")
        if self.api is None:
            return blueprint
        api = self.api

        @blueprint.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            return await self.receive(request, on_new_message)

        @blueprint.listener("before_server_stop")
        async def stop(app: Any, loop: Any) -> None:
            await self.inbox.stop()
            await api.close()

        self.routes(blueprint, on_new_message)
        return blueprint

    async def receive(self, request: Request, on_new_message: OnNewMessage) -> HTTPResponse:
        """Check a request, remember what is to be done, and answer; the work comes after."""
        if len(request.body) > MAX_BODY:
            return response.json({"error": "too_large"}, status=413)
        if not self.is_genuine(request):
            return response.json({"error": "unauthorized"}, status=401)
        if self.inbox.full:
            return response.json({"error": "busy"}, status=503, headers={"Retry-After": "30"})
        try:
            updates = list(self.read(request))
        except MalformedError as error:
            logger.warning("%s sent what can't be read: %s", self.name(), error)
            return response.json({"error": "bad_request"}, status=400)
        for incoming in updates:
            await self.inbox.put(
                f"{self.name()}:{incoming.key}",
                incoming.sender,
                partial(self._handle, request.app, on_new_message, incoming),
            )
        return self.answer(request)

    async def _handle(self, app: Any, on_new_message: OnNewMessage, incoming: Incoming) -> None:
        assert self.api is not None  # noqa: S101
        beginning = asyncio.create_task(self.begin(self.api, incoming))
        try:
            turn, messages = await self._answer(app, on_new_message, incoming)
        except Exception:
            logger.exception("a message could not be answered")
            turn, messages = incoming.key, [self._technical_problem(app.ctx.agent.processor, incoming)]
        try:
            # Before the answer: shown after it, "typing" would stay.
            await asyncio.wait_for(beginning, _LONGEST_BEGINNING)
        except (ApiError, asyncio.TimeoutError) as error:
            logger.info("%s shows no typing: %s", self.name(), str(error) or "it takes too long")
        catalogues = app.ctx.agent.processor.nlg.catalogues
        try:
            for part in render(messages, self.dialect, lambda language: catalogues.format(language, _HINT), turn):
                await self.send(self.api, incoming.to, part)
        except ApiError as error:
            # What comes after it would stand there without it.
            logger.error("%s did not take an answer: %s", self.name(), error)

    async def _answer(
        self, app: Any, on_new_message: OnNewMessage, incoming: Incoming
    ) -> tuple[str, list[dict[str, Any]]]:
        """Return the id of the message that is answered, and the answer."""
        turn, messages = incoming.key, []
        if incoming.notice:
            messages.append(await self._notice(app.ctx.agent.processor, incoming))
        if incoming.text or incoming.pressed or incoming.control:
            tracker = await app.ctx.agent.processor.tracker_store.retrieve(self.prefix + incoming.sender)
            choice = chosen(tracker, incoming.pressed) if tracker and incoming.pressed else None
            if tracker and choice and choice.late:
                # Another question has been asked since: it is asked again.
                turn, messages = newest_turn(tracker), [_again(said, tracker) for said in newest_answer(tracker)]
            else:
                meant = choice.payload if choice else self._typed(tracker, incoming)
                messages += await self._turn(app, on_new_message, incoming, meant)
        return turn, messages

    async def _turn(
        self, app: Any, on_new_message: OnNewMessage, incoming: Incoming, meant: str
    ) -> list[dict[str, Any]]:
        metadata = {"language": incoming.language, "control": incoming.control}
        return await take_turn(
            app,
            on_new_message,
            sender=self.prefix + incoming.sender,
            text=incoming.control or meant,
            channel=self.name(),
            metadata={name: value for name, value in metadata.items() if value},
            message_id=incoming.key,
        )

    def _typed(self, tracker: DialogueStateTracker | None, incoming: Incoming) -> str:
        """Return the payload that a typed number means, else what was typed: also what is on an unknown button."""
        if tracker is None or incoming.pressed:
            return incoming.text
        return typed_choice(tracker, incoming.text, self.dialect) or incoming.text

    async def _notice(self, processor: MessageProcessor, incoming: Incoming) -> dict[str, Any]:
        tracker = await processor.tracker_store.retrieve(self.prefix + incoming.sender)
        language = page_language({"language": incoming.language}) or DEFAULT_LANGUAGE
        if tracker and latest_language(tracker):
            language = reply_language(tracker)
        return {"text": processor.nlg.catalogues.format(language, incoming.notice), "language": language}

    def _technical_problem(self, processor: MessageProcessor, incoming: Incoming) -> dict[str, Any]:
        """Return what is said where not even the conversation can be read."""
        language = page_language({"language": incoming.language}) or DEFAULT_LANGUAGE
        return {"text": processor.nlg.catalogues.format(language, _TECHNICAL_PROBLEM), "language": language}


def _again(said: BotUttered, tracker: DialogueStateTracker) -> dict[str, Any]:
    """Return a message of the bot as it was said."""
    language = said.metadata.get("language") or reply_language(tracker)
    return {"text": said.text or "", "buttons": said.data.get("buttons"), "language": language}


def read_json(body: bytes) -> Any:
    """Return the JSON of a request.

    Raises:
        MalformedError: if it is none.
    """
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise MalformedError("no JSON") from error


def same(given: str, expected: str) -> bool:
    """Tell whether two secrets are the same, in a time that does not depend on what is given."""
    # Sanic keeps bytes of a header that are no UTF-8 as surrogates.
    return hmac.compare_digest(given.encode(errors="surrogateescape"), expected.encode())
