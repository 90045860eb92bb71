"""A conversation as the customer sees it, from Rasa's events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rasa.shared.core.events import BotUttered, Event, UserUttered

from bot import topics

Entry = dict[str, Any]


def customer_entry(event_id: str, time: float, text: str, metadata: dict[str, Any], shown: dict[str, str]) -> Entry:
    """Return the entry of something that the customer said or pressed.

    Args:
        event_id: the client's id of it.
        time: Unix time in seconds.
        text: the text or payload.
        metadata: those of the message.
        shown: titles of the buttons shown so far, by payload.
    """
    entry: Entry = {"id": event_id, "from": "customer", "time": time, "text": shown.get(text, text)}
    if metadata.get("control"):
        entry |= {"text": "", "control": metadata["control"].lstrip("/").partition("{")[0]}
    return entry


def bot_entry(event_id: str, time: float, message: dict[str, Any]) -> Entry:
    """Return the entry of one message of the bot; `message` is what Rasa hands to an output channel."""
    entry: Entry = {"id": event_id, "from": "bot", "time": time, "text": message["text"]}
    if message.get("language"):
        entry["language"] = message["language"]
    buttons = [
        {"title": button["title"], "payload": button["payload"]}
        for button in message.get("buttons") or []
        if button.get("title") and button.get("payload")
    ]
    if buttons:
        entry["buttons"] = buttons
    if topics.is_answer(message.get("utter_action")):
        entry["ask_helpful"] = True
    return entry


def entry_id(of: str, position: int) -> str:
    """Return the id of the bot's message at `position` after the customer's entry `of`."""
    return f"{of}.{position}"


def titles(events: Iterable[Event]) -> dict[str, str]:
    """Return the titles of all buttons that were shown, by payload; the latest counts."""
    return {
        button["payload"]: button["title"]
        for event in events
        if isinstance(event, BotUttered)
        for button in event.data.get("buttons") or []
        if button.get("payload") and button.get("title")
    }


def walk(events: Iterable[Event]) -> Iterator[tuple[Entry, UserUttered | BotUttered]]:
    """Go through a conversation, entry by entry, each with its event; every message of the channel has an id."""
    shown: dict[str, str] = {}
    of, position = "", 0
    for event in events:
        if isinstance(event, UserUttered) and event.message_id:
            of, position = event.message_id, 0
            yield customer_entry(of, event.timestamp, event.text or "", event.metadata, shown), event
        elif isinstance(event, BotUttered) and event.text and of:
            yield bot_entry(entry_id(of, position), event.timestamp, event.message()), event
            shown |= titles([event])
            position += 1
