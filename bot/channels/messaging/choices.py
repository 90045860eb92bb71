"""Which of the bot's buttons a customer means: a short id that comes back, or the number of a list.

Nothing is kept for it: what the bot has offered stands in the conversation.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

if TYPE_CHECKING:
    from bot.channels.messaging.rendering import Dialect

#: Tells our ids from whatever else a platform may send back.
_PREFIX = "c"
_ID_BYTES = 10
_NUMBER = re.compile(r"\s*[(#]?(\d{1,2})[.)]?\s*", re.ASCII)
#: What means something as the answer to one question only. Some platforms leave buttons where they are: pressed twice,
#: or later, such a one would answer another question, and a yes can cost money.
_ANSWERS = frozenset({"/affirm", "/deny", '/answer{"command":"dont_know"}'})


@dataclass(frozen=True)
class Choice:
    """A pressed button.

    Attributes:
        payload: what it stands for.
        late: whether it answers a question that is not the newest any more.
    """

    payload: str
    late: bool


def choice_id(payload: str, turn: str) -> str:
    """Return the short id of a payload: 17 letters and digits, the same every time.

    Args:
        payload: what the button stands for.
        turn: id of the message that the bot answered with the button.
    """
    digest = hashlib.sha256(f"{turn} {payload}".encode()).digest()[:_ID_BYTES]
    return _PREFIX + base64.b32encode(digest).decode().lower()


def chosen(tracker: DialogueStateTracker, pressed: str) -> Choice | None:
    """Return the choice with the id `pressed`, None if the bot has not offered it in this conversation."""
    found = next((offer for offer in _offers(tracker) if choice_id(*offer) == pressed), None)
    return Choice(found[0], found[0] in _ANSWERS and found[1] != newest_turn(tracker)) if found else None


def newest_turn(tracker: DialogueStateTracker) -> str:
    """Return the id of the customer's newest message."""
    messages = (event for event in reversed(tracker.events) if isinstance(event, UserUttered))
    return next((str(message.message_id) for message in messages), "")


def newest_answer(tracker: DialogueStateTracker) -> list[BotUttered]:
    """Return what the bot said to the customer's newest message."""
    turn: list[BotUttered] = []
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            break
        if isinstance(event, BotUttered):
            turn.insert(0, event)
    return turn


def _offers(tracker: DialogueStateTracker) -> Iterator[tuple[str, str]]:
    """Yield the payloads of all buttons in the conversation, each with its turn."""
    turn = ""
    for event in tracker.events:
        if isinstance(event, UserUttered):
            turn = str(event.message_id)
        elif isinstance(event, BotUttered):
            yield from ((button["payload"], turn) for button in event.data.get("buttons") or [])


def typed_choice(tracker: DialogueStateTracker, text: str, dialect: Dialect) -> str | None:
    """Return the payload that a typed number stands for in the bot's newest turn, None if it stands for none."""
    match = _NUMBER.fullmatch(text)
    if not match:
        return None
    numbered = _numbered(tracker, dialect)
    number = int(match.group(1))
    return str(numbered[number - 1]["payload"]) if 1 <= number <= len(numbered) else None


def _numbered(tracker: DialogueStateTracker, dialect: Dialect) -> list[dict[str, Any]]:
    turn = [said.data.get("buttons") or [] for said in newest_answer(tracker)]
    return [button for buttons in turn if dialect.are_listed(buttons) for button in buttons]
