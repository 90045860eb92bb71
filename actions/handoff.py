"""Handing the conversation over to Priority Support."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.account_action import Events, active_form, backend, entity, intent, logger
from bot import topics
from bot.backend_client import BackendProblem, BackendUnavailable
from bot.conversation import FORGET_ACTION
from bot.masking import mask

FORM = "handoff_form"
#: Topics that say nothing about what a ticket is about.
_NO_REASON = frozenset(
    {
        "talk_to_human", "contact_support", "greet", "goodbye", "thank", "affirm", "deny", "help", "change_language",
        "cancel", "bot_challenge", "feedback_positive", "feedback_negative", "out_of_scope", "account_link", "log_out",
        topics.UNCLEAR, topics.ANSWER,
    }
)  # fmt: skip
_MAX_ENTRIES = 400
_MAX_TEXT = 5000


class HandoffStart(Action):
    """Opens a ticket, or adds to the open one; asks for a contact first where none is known."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_handoff_start"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Hand over."""
        contact = entity(tracker, "email") or entity(tracker, "phone")
        try:
            await hand_over(dispatcher, tracker, contact)
        except BackendProblem as problem:
            if problem.code != "contact_needed":
                raise
            return [] if active_form(tracker) == FORM else [FollowupAction(FORM)]
        return []


class ValidateHandoffForm(Action):
    """Takes the contact and hands over; the contact doesn't stay in the conversation."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "validate_handoff_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Take an e-mail address or a phone number."""
        if active_form(tracker) != FORM:
            return [SlotSet("handoff_contact", None)]
        contact = entity(tracker, "email") or entity(tracker, "phone")
        if contact is None and intent(tracker) != topics.ANSWER:
            return []
        try:
            if contact is not None:
                await hand_over(dispatcher, tracker, contact)
                return [SlotSet("handoff_contact", "given")]
        except BackendProblem as problem:
            if problem.code != "contact_needed":
                raise
        dispatcher.utter_message(response="utter_handoff_contact_invalid")
        return [SlotSet("handoff_contact", None), SlotSet("handoff_asked", True)]


class AskHandoffContact(Action):
    """Asks how the customer can be reached."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_ask_handoff_contact"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Ask, unless what was just said asks already."""
        if tracker.get_slot("handoff_asked"):
            return [SlotSet("handoff_asked", None)]
        dispatcher.utter_message(response="utter_ask_handoff_contact")
        return []


class HandoffEnd(Action):
    """Empties the slots of the form."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_handoff_end"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Say nothing more: the reference has been given."""
        return [SlotSet("handoff_contact", None), SlotSet("handoff_asked", None)]


async def hand_over(dispatcher: CollectingDispatcher, tracker: Tracker, contact: str | None) -> None:
    """Give Priority Support everything said so far, and the customer the reference.

    Raises:
        BackendProblem: with the code `contact_needed`, if nobody could reach the customer.
    """
    said = _since_last_customer(tracker.events)
    wish = {
        "reason": _reason(said),
        "language": (tracker.latest_message.get("language") or {}).get("reply") or _language(said),
        "transcript": transcript(said),
        "tried": _tried(said),
        **({"contact": contact} if contact else {}),
    }
    try:
        ticket = await backend().call("POST", "/tickets", tracker.sender_id, wish)
    except BackendUnavailable as error:
        logger.error("nobody can be handed over to: %s", error)
        dispatcher.utter_message(response="utter_handoff_problem")
        return
    dispatcher.utter_message(
        response="utter_handoff_done" if ticket["is_new"] else "utter_handoff_added",
        reference=ticket["reference"],
        **({"contact": ticket["contact"]} if ticket["is_new"] else {}),
    )


def _since_last_customer(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the events since the conversation began, or since the customer before logged out."""
    starts = [
        position
        for position, event in enumerate(events)
        if event["event"] == "session_started" or (event["event"] == "action" and event["name"] == FORGET_ACTION)
    ]
    return events[starts[-1] + 1 :] if starts else events


def transcript(events: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return what was said, oldest first and masked; a pressed button is told by its title."""
    titles: dict[str, str] = {}
    entries = []
    for event in events:
        text = event.get("text") or ""
        if event["event"] == "bot":
            buttons = (event.get("data") or {}).get("buttons") or []
            titles |= {button["payload"]: button["title"] for button in buttons if button.get("payload")}
            who = "assistant"
        elif event["event"] == "user":
            text = titles.get(text, text)
            who = "customer"
        else:
            continue
        if text:
            at = datetime.fromtimestamp(event["timestamp"], timezone.utc).isoformat()
            entries.append({"who": who, "text": mask(text)[:_MAX_TEXT], "at": at})
    return entries[-_MAX_ENTRIES:]


def _reason(events: list[dict[str, Any]]) -> str:
    """Return the topic that the customer came with last."""
    asked = [(e["parse_data"].get("intent") or {}).get("name") for e in events if e["event"] == "user"]
    return next((str(name) for name in reversed(asked) if name and name not in _NO_REASON), "talk_to_human")


def _tried(events: list[dict[str, Any]]) -> list[str]:
    """Return the outcomes that the assistant told, each once, in their order."""
    outcomes = [(e.get("metadata") or {}).get("utter_action") for e in events if e["event"] == "bot"]
    return list(dict.fromkeys(name.removeprefix("utter_") for name in outcomes if name))[-50:]


def _language(events: list[dict[str, Any]]) -> str:
    said = [(e["parse_data"].get("language") or {}).get("reply") for e in events if e["event"] == "user"]
    return next((str(code) for code in reversed(said) if code), "en")
