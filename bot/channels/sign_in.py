"""Signing in a customer whom the website knows, by its signed token."""

from __future__ import annotations

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, ActiveLoop, AllSlotsReset
from rasa.shared.core.trackers import DialogueStateTracker

from bot.backend_client import BackendClient
from bot.conversation import FORGET_ACTION


async def sign_in(backend: BackendClient, tracker_store: TrackerStore, sender_id: str, token: str) -> None:
    """Link the conversation with the account that the token names; the token is good for one use.

    If the conversation spoke for another account before, what was under way for that one is forgotten.

    Raises:
        bot.backend_client.BackendProblem: if the token is not valid.
        bot.backend_client.BackendUnavailable: if the backend does not answer.
    """
    linked = await backend.call("POST", "/links/tokens", sender_id, {"token": token})
    tracker: DialogueStateTracker | None = await tracker_store.retrieve(sender_id)
    if linked.get("replaced") and tracker:
        for event in (
            ActionExecuted(FORGET_ACTION),
            ActiveLoop(None),
            AllSlotsReset(),
            ActionExecuted(ACTION_LISTEN_NAME),
        ):
            tracker.update(event)
        await tracker_store.save(tracker)
