"""Where conversations are kept: Rasa's SQL store, without what must not be kept.

The conversation that is under way is whole in memory; what is written is masked (`bot.masking`), and the plain values
that actions pass to answers are left out. What is read back is therefore masked, too.
"""

from __future__ import annotations

import functools
import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlalchemy.orm
from rasa.core.tracker_store import FailSafeTrackerStore, SQLTrackerStore, TrackerStore
from rasa.shared.core.constants import SESSION_START_METADATA_SLOT
from rasa.shared.core.events import BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.pool import QueuePool

from bot.masking import mask

#: What the assistant itself reads of a bot message later on.
_KEPT_METADATA = frozenset({"utter_action", "metadata", "language"})
#: Parts of what was understood: what only the components need of each other, and what the event itself says, too.
_NOT_KEPT = frozenset({"text_tokens", "text", "message_id", "metadata"})
_ROOT = Path(__file__).parent.parent


def conversations_url() -> str:
    """Return the address of the conversations' database (`CPS_TRACKER_URL`), by default a SQLite file in `var/`."""
    url = os.environ.get("CPS_TRACKER_URL") or f"sqlite:///{_ROOT / 'var' / 'conversations.db'}"
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    return url


def open_engine(url: str) -> sa.engine.Engine:
    """Open the conversations' database, which stays open: to open a SQLite file takes as long as to read from it."""
    if not url.startswith("sqlite"):
        return sa.create_engine(url)
    engine = sa.create_engine(url, poolclass=QueuePool, connect_args={"check_same_thread": False})

    @sa.event.listens_for(engine, "connect")
    def prepare(connection: Any, record: Any) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        # Nothing is damaged when the power fails, only the last turns may be missing; without WAL it would be FULL.
        connection.execute("PRAGMA synchronous = NORMAL")

    return engine


def masked(event: Event) -> Event:
    """Return the event as it is stored."""
    if isinstance(event, SlotSet) and event.key == SESSION_START_METADATA_SLOT:
        # Rasa's copy of what came with a conversation's first message; nobody reads it.
        return SlotSet(event.key, None, event.timestamp)
    if not isinstance(event, (UserUttered, BotUttered)):
        return event
    data = event.as_dict()
    data["text"] = mask(data["text"]) if data.get("text") else data.get("text")
    if isinstance(event, BotUttered):
        data["metadata"] = {key: value for key, value in data["metadata"].items() if key in _KEPT_METADATA}
        return BotUttered(data["text"], data["data"], data["metadata"], data["timestamp"])
    parsed = {key: _masked_values(value) for key, value in data["parse_data"].items() if key not in _NOT_KEPT}
    return UserUttered(
        data["text"],
        parsed.get("intent"),
        parsed.get("entities"),
        parsed,
        data["timestamp"],
        data["input_channel"],
        data["message_id"],
        {key: _masked_values(value) for key, value in data["metadata"].items() if key != "address"},
    )


def _masked_values(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _masked_values(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_masked_values(item) for item in value]
    return mask(value) if isinstance(value, str) else value


# Rasa looks through all classes of events for every single one that it reads.
Event.resolve_by_type = staticmethod(functools.cache(Event.resolve_by_type))


def _fail(store: FailSafeTrackerStore, error: Exception) -> None:
    raise error


# Rasa would keep what can't be stored in memory instead, unmasked and without end, and say that all is well.
FailSafeTrackerStore.on_tracker_store_error = _fail


def readable(store: TrackerStore) -> TrackerStore:
    """Return the store that fails if it can't be read: Rasa's wrapper says that there is no such conversation."""
    return store._tracker_store if isinstance(store, FailSafeTrackerStore) else store


class MaskingTrackerStore(SQLTrackerStore):
    """Rasa's SQL store."""

    def __init__(self, domain: Any = None, event_broker: Any = None, **kwargs: Any) -> None:
        """Open the database."""
        super().__init__(domain=domain, host=conversations_url(), event_broker=event_broker)
        self.engine: sa.engine.Engine = open_engine(conversations_url())
        self.sessionmaker = sa.orm.sessionmaker(bind=self.engine)

    def _event_query(self, *args: Any, **kwargs: Any) -> Any:
        # What Rasa reads of a stored event; whole objects take twice as long.
        return super()._event_query(*args, **kwargs).with_entities(self.SQLEvent.data)

    async def _retrieve(self, sender_id: str, fetch_events_from_all_sessions: bool) -> DialogueStateTracker | None:
        tracker: DialogueStateTracker | None = await super()._retrieve(sender_id, fetch_events_from_all_sessions)
        if tracker and not fetch_events_from_all_sessions:
            tracker.stored_events = len(tracker.events)
        return tracker

    def _additional_events(self, session: Any, tracker: DialogueStateTracker) -> Iterator[Event]:
        stored = getattr(tracker, "stored_events", None)
        if stored is None:
            return map(masked, super()._additional_events(session, tracker))
        # Rasa would count the stored ones again for every turn.
        return map(masked, itertools.islice(tracker.events, stored, None))

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store what is new in a conversation."""
        await super().save(tracker)
        tracker.stored_events = len(tracker.events)
