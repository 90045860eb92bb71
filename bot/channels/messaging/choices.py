"""Which of the bot's buttons a customer means: a short id that comes back, or the number of a list.

Nothing is kept for it: what the bot has offered stands in the conversation.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING, Any

from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation import offered_payloads

if TYPE_CHECKING:
    from bot.channels.messaging.rendering import Dialect

#: Tells our ids from whatever else a platform may send back.
_PREFIX = "c"
_ID_BYTES = 10
_NUMBER = re.compile(r"\s*[(#]?(\d{1,2})[.)]?\s*", re.ASCII)


def choice_id(payload: str) -> str:
    """Return the short id of a payload: 17 letters and digits, the same every time."""
    digest = hashlib.sha256(payload.encode()).digest()[:_ID_BYTES]
    return _PREFIX + base64.b32encode(digest).decode().lower()


def chosen(tracker: DialogueStateTracker, pressed: str) -> str | None:
    """Return the payload with the id `pressed`, None if the bot has not offered it in this conversation."""
    return next((payload for payload in offered_payloads(tracker) if choice_id(payload) == pressed), None)


def typed_choice(tracker: DialogueStateTracker, text: str, dialect: Dialect) -> str | None:
    """Return the payload that a typed number stands for in the bot's newest turn, None if it stands for none."""
    match = _NUMBER.fullmatch(text)
    if not match:
        return None
    numbered = _numbered(tracker, dialect)
    number = int(match.group(1))
    return str(numbered[number - 1]["payload"]) if 1 <= number <= len(numbered) else None


def _numbered(tracker: DialogueStateTracker, dialect: Dialect) -> list[dict[str, Any]]:
    turn: list[list[dict[str, Any]]] = []
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            break
        if isinstance(event, BotUttered):
            turn.insert(0, event.data.get("buttons") or [])
    return [button for buttons in turn if dialect.buttons_of(buttons) is None for button in buttons]
