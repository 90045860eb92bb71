"""What the conversation so far says: its language, and what the bot has offered.

The understanding of a message (`bot.nlu`) and the answer (`bot.nlg`) both look here, so that they agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot import topics
from bot.languages import DEFAULT_LANGUAGE, language_codes

#: What ran where one customer's conversation ends and, on the same device, another's may begin.
FORGET_ACTION = "action_identity_log_out"


def latest_language(tracker: DialogueStateTracker) -> dict[str, Any] | None:
    """Return the `language` that `/model/parse` gave for the latest message which had one, else None."""
    for event in reversed(tracker.events):
        if not isinstance(event, UserUttered):
            continue
        if event.parse_data.get("language"):
            return dict(event.parse_data["language"])
        # Of a pressed button Rasa keeps the topic and the entities only.
        named = [entity["value"] for entity in event.entities if entity["entity"] == "language"]
        if event.intent_name == topics.CHANGE_LANGUAGE and named and named[0] in language_codes():
            return {"code": named[0], "confidence": 1.0, "reply": named[0], "chosen": True}
    return None


def page_language(metadata: dict[str, Any] | None) -> str | None:
    """Return the language that the page or channel names in a message's metadata, if we speak it."""
    code = str((metadata or {}).get("language") or "").replace("_", "-").lower().partition("-")[0]
    code = {"no": "nb", "nn": "nb"}.get(code, code)
    return code if code in language_codes() else None


def reply_language(tracker: DialogueStateTracker) -> str:
    """Return the code of the language to answer in now."""
    language = latest_language(tracker)
    if language:
        return str(language["reply"])
    metadata = tracker.latest_message.metadata if tracker.latest_message else None
    return page_language(metadata) or DEFAULT_LANGUAGE


def offered_payloads(tracker: DialogueStateTracker) -> set[str]:
    """Return the payloads of all buttons that the bot has shown in this conversation."""
    return {
        button["payload"]
        for event in tracker.events
        if isinstance(event, BotUttered)
        for button in event.data.get("buttons") or []
        if button.get("payload")
    }


def latest_bot_message(tracker: DialogueStateTracker) -> BotUttered | None:
    """Return the bot's latest message with buttons, or its latest one, before the customer's message now."""
    spoken = []
    for event in reversed(tracker.events):
        if isinstance(event, BotUttered):
            spoken.append(event)
        elif isinstance(event, UserUttered) and spoken:
            break
    return next((event for event in spoken if event.data.get("buttons")), spoken[0] if spoken else None)


def meaning_of_yes(tracker: DialogueStateTracker) -> str | None:
    """Return the topic that a plain yes to the bot's latest message asks for, from its `affirm` metadata."""
    message = latest_bot_message(tracker)
    return ((message.metadata.get("metadata") or {}).get("affirm") if message else None) or None


def asked_for_yes(tracker: DialogueStateTracker) -> bool:
    """Tell whether the bot's latest message asked a question that a yes answers."""
    form = awaited(tracker)
    return form.yes_or_no if form else meaning_of_yes(tracker) is not None


@dataclass(frozen=True)
class Awaited:
    """What the form that is under way waits for.

    Attributes:
        entities: entities that answer the question, or correct what was said before.
        yes_or_no: whether the question is answered by yes or no.
        detail: the detail of a product that is asked for, if one is.
    """

    entities: frozenset[str]
    yes_or_no: bool
    detail: str | None = None


#: The entities that mean something to each form.
_FORM_ENTITIES = {
    "link_form": frozenset({"email", "code", "command"}),
    "green_tick_form": frozenset({"serial_number", "purchase_date", "country", "dealer", "detail", "command"}),
    "signup_form": frozenset({"tier", "payment_method", "command"}),
    "handoff_form": frozenset({"email", "phone"}),
}
_YES_OR_NO_SLOTS = frozenset({"signup_terms", "signup_confirmed"})
#: What the green tick's form asks for when it asks for a yes.
CONFIRM = "confirm"


def awaited(tracker: DialogueStateTracker) -> Awaited | None:
    """Return what the form that is under way waits for, None without a form."""
    entities = _FORM_ENTITIES.get(tracker.active_loop_name or "")
    if entities is None:
        return None
    requested = tracker.get_slot("requested_slot")
    detail = tracker.get_slot("green_tick_detail") if requested == "green_tick_done" else None
    return Awaited(entities, requested in _YES_OR_NO_SLOTS or detail == CONFIRM, detail)


def related_topics(tracker: DialogueStateTracker) -> set[str]:
    """Return the topics that the bot's latest message leads to: those of its buttons."""
    message = latest_bot_message(tracker)
    buttons = (message.data.get("buttons") or []) if message else []
    return {button["payload"].lstrip("/").partition("{")[0] for button in buttons if button.get("payload")}
