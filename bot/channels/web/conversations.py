"""What the customer says and presses, in order, once each, and what the bot answers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Literal
from weakref import WeakValueDictionary

from pydantic import BaseModel, Extra, StrictBool, StrictStr, ValidationError, constr, validator
from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.events import Event
from sanic import Sanic

from bot.channels.turn import OnNewMessage, take_turn
from bot.channels.web import history
from bot.channels.web.history import Entry
from bot.channels.web.limits import Limits
from bot.channels.web.refusal import Refused
from bot.channels.web.store import WebStore
from bot.channels.web.tokens import Session
from bot.conversation import offered_payloads
from bot.languages import language_codes
from bot.nlu.text import MAX_LENGTH
from bot.tracker_store import readable

#: How many messages of one conversation may wait at a time.
_WAITING = 20
_Id = constr(strict=True, regex=r"^[A-Za-z0-9_-]{8,64}\Z")
_Page = constr(strict=True, max_length=200, regex=r"^[!-~]*\Z")


class _Sent(BaseModel):
    """What every message may say of itself; anything else is dropped.

    Attributes:
        id: the client's own, so that a message sent twice counts once.
        language: that of the page.
        page: its path.
    """

    id: _Id  # type: ignore[valid-type]
    language: StrictStr | None = None
    page: _Page | None = None  # type: ignore[valid-type]

    @validator("language")
    def is_spoken(cls, value: str | None) -> str | None:  # noqa: N805
        """Refuse languages that the assistant does not speak."""
        if value is not None and value not in language_codes():
            raise ValueError("not a language of the assistant")
        return value

    class Config:
        """What else is sent says nothing."""

        extra = Extra.ignore


class Message(_Sent):
    """Something typed, or a button pressed: one of the two."""

    text: constr(strict=True) | None = None  # type: ignore[valid-type]
    payload: constr(strict=True, max_length=2000) | None = None  # type: ignore[valid-type]


class Control(_Sent):
    """A control of the widget's own."""

    name: Literal["talk_to_human", "change_language"]


class Feedback(_Sent):
    """Whether an answer helped."""

    entry: constr(strict=True, regex=r"^[A-Za-z0-9_-]{8,64}\.\d{1,3}\Z")  # type: ignore[valid-type]
    helpful: StrictBool


def read(kind: type[BaseModel], data: Any) -> Any:
    """Return what a client sent, checked.

    Raises:
        Refused: `bad_message`, `too_long`.
    """
    if not isinstance(data, dict):
        raise Refused("bad_message")
    try:
        sent = kind.parse_obj(data)
    except (ValidationError, RecursionError) as error:
        raise Refused("bad_message") from error
    if isinstance(sent, Message):
        if (sent.text is None) == (sent.payload is None):
            raise Refused("bad_message")
        if sent.text is not None and len(sent.text) > MAX_LENGTH:
            raise Refused("too_long")
    if isinstance(sent, Control) and sent.name == "change_language" and sent.language is None:
        raise Refused("bad_message")
    return sent


class _Conversation:
    """What is known of one conversation while somebody is connected to it or waits for an answer.

    Attributes:
        turn: whose turn it is; asyncio's locks are fair, so the order of messages is kept.
        waiting: messages that wait for their turn.
        done: ids of what has been handled; None until the stored conversation has been looked at.
    """

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self.waiting = 0
        self.done: set[str] | None = None


#: Tells everybody who takes part: an event's name and its data.
Tell = Callable[[Session, str, dict[str, Any]], Awaitable[None]]


class Conversations:
    """Handles what customers send, for both transports."""

    def __init__(self, app: Sanic, on_new_message: OnNewMessage, store: WebStore, limits: Limits, channel: str) -> None:
        self._app, self._on_new_message, self._channel = app, on_new_message, channel
        self._store, self._limits = store, limits
        #: Who is told what happens.
        self.listeners: list[Tell] = []
        self._conversations: WeakValueDictionary[str, _Conversation] = WeakValueDictionary()

    def join(self, session: Session) -> _Conversation:
        """Return the conversation's state, which lasts as long as somebody holds it."""
        return self._conversations.setdefault(session.id, _Conversation())

    async def entries(self, session: Session) -> list[Entry]:
        """Return the whole conversation."""
        events = await self._events(session)
        ratings = self._store.ratings(session.sender) if events else {}
        told = (entry for entry, _ in history.walk(events))
        return [{**entry, "helpful": ratings[entry["id"]]} if entry["id"] in ratings else entry for entry in told]

    async def handle(self, session: Session, address: str, sent: _Sent) -> list[Entry]:
        """Do what the customer wants and return the entries; what was done before is not done again.

        Args:
            session: the customer's.
            address: the network address it comes from.
            sent: what `read` returned.

        Raises:
            Refused: with the reason.
        """
        conversation = self.join(session)
        if conversation.waiting >= _WAITING:
            raise Refused("too_fast", retry_after=1)
        conversation.waiting += 1
        try:
            async with conversation.turn:
                self._store.check(session)
                await self._limits.message(session.id, address)
                if conversation.done is None:
                    conversation.done = {entry["id"] for entry in await self.entries(session)}
                if sent.id in conversation.done:
                    return [e for e in await self.entries(session) if e["id"].partition(".")[0] == sent.id]
                entries = await self._turn(session, address, sent)
                conversation.done.add(sent.id)
                return entries
        finally:
            conversation.waiting -= 1

    async def end(self, session: Session, forget: Callable[[], Awaitable[None]]) -> None:
        """Call `forget` when nobody is being answered, and tell everybody that the conversation is over."""
        async with self.quiet(session):
            await forget()
        await self.tell(session, "ended", {})

    @asynccontextmanager
    async def quiet(self, session: Session) -> AsyncIterator[None]:
        """Wait until nobody is being answered, and let nobody be answered meanwhile."""
        # Whoever comes meanwhile must find this very state, so it is held as well as its lock.
        conversation = self.join(session)
        async with conversation.turn:
            yield

    async def tell(self, session: Session, event: str, data: dict[str, Any]) -> None:
        """Tell everybody who takes part with such a session."""
        for tell in self.listeners:
            await tell(session, event, data)

    async def _turn(self, session: Session, address: str, sent: _Sent) -> list[Entry]:
        metadata: dict[str, Any] = {"address": address, **sent.dict(include={"language", "page"}, exclude_none=True)}
        titles: dict[str, str] = {}
        if isinstance(sent, Feedback):
            if not await self._rate(session, sent):
                return []
            text = metadata["control"] = "/feedback_negative"
        elif isinstance(sent, Control):
            language = f'{{"language":"{sent.language}"}}' if sent.name == "change_language" else ""
            text = metadata["control"] = f"/{sent.name}{language}"
        elif isinstance(sent, Message) and sent.payload is not None:
            text = sent.payload
            tracker = await self._trackers.retrieve(session.sender)
            if not tracker or text not in offered_payloads(tracker):
                raise Refused("not_offered")
            titles = history.titles(tracker.events)
        else:
            text = getattr(sent, "text", None) or ""
        stored = False

        async def answer(message: UserMessage) -> None:
            nonlocal stored
            await self._on_new_message(message)
            stored = True

        started = time.time()
        await self.tell(session, "typing", {})
        messages = await take_turn(
            self._app,
            answer,
            sender=session.sender,
            text=text,
            channel=self._channel,
            metadata=metadata,
            message_id=sent.id,
        )
        if not stored:
            await self.tell(session, "entries", {"entries": []})
            raise Refused("unavailable", retry_after=5)
        entries = [history.customer_entry(sent.id, started, text, metadata, titles)]
        entries += [
            history.bot_entry(history.entry_id(sent.id, position), time.time(), message)
            for position, message in enumerate(messages)
        ]
        await self.tell(session, "entries", {"entries": entries})
        return entries

    async def _rate(self, session: Session, sent: Feedback) -> bool:
        """Note the verdict; tell whether the bot has something to say about it."""
        for entry, event in history.walk(await self._events(session)):
            if entry["id"] == sent.entry and entry.get("ask_helpful"):
                self._store.rate(
                    session.sender,
                    sent.entry,
                    response=event.metadata["utter_action"],
                    language=entry.get("language", ""),
                    helpful=sent.helpful,
                )
                return not sent.helpful
        raise Refused("not_offered")

    async def _events(self, session: Session) -> list[Event]:
        tracker = await self._trackers.retrieve_full_tracker(session.sender)
        return list(tracker.events) if tracker else []

    @property
    def _trackers(self) -> TrackerStore:
        return readable(self._app.ctx.agent.processor.tracker_store)
