"""How the talk itself is steered: yes, unclear messages, out of scope, the language."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from bot import topics
from bot.languages import language_codes

#: Topics that make no sense as "did you mean …?".
NEVER_SUGGESTED = frozenset(
    {
        topics.UNCLEAR, "affirm", "deny", "cancel", "thank", "greet", "goodbye", "bot_challenge",
        "feedback_positive", "feedback_negative", "out_of_scope",
    }
)  # fmt: skip
#: How many likely topics are offered.
SUGGESTIONS = 3


def language_buttons() -> list[str]:
    """Return the codes of all languages to choose from, in the order of their codes."""
    return list(language_codes())


def previous_user_intent(tracker: Tracker) -> str | None:
    """Return the intent of the customer's message before the latest one."""
    users = [event for event in tracker.events if event["event"] == "user"]
    return users[-2]["parse_data"]["intent"].get("name") if len(users) > 1 else None


def latest_bot_event(tracker: Tracker) -> dict[str, Any] | None:
    """Return the bot's latest message, before the customer's message now."""
    return next((event for event in reversed(tracker.events) if event["event"] == "bot"), None)


class ConversationAffirm(Action):
    """Takes a plain yes as the answer to what the bot asked last."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_conversation_affirm"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Do what was offered; where several things were, ask which; else just go on."""
        bot = latest_bot_event(tracker) or {}
        topic = ((bot.get("metadata") or {}).get("metadata") or {}).get("affirm")
        buttons = [b["payload"] for b in (bot.get("data") or {}).get("buttons") or []]
        offered = [payload.lstrip("/") for payload in buttons if "{" not in payload]
        if topic:
            dispatcher.utter_message(response=f"utter_{topic}")
        elif len(offered) > 1:
            dispatcher.utter_message(response="utter_affirm_choose", topics=offered)
        else:
            dispatcher.utter_message(response="utter_affirm")
        return []


class ConversationChangeLanguage(Action):
    """Confirms the language that the understanding has settled on, or lets the customer choose."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_conversation_change_language"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say it in the language that goes on from here."""
        named = [e["value"] for e in tracker.latest_message.get("entities") or [] if e["entity"] == "language"]
        if any(code in language_codes() for code in named):
            dispatcher.utter_message(response="utter_language_changed")
        else:
            response = "utter_language_unsupported" if named else "utter_language_ask"
            dispatcher.utter_message(response=response, languages=language_buttons())
        return []


class ConversationOutOfScope(Action):
    """Turns away politely what the assistant is not for, and languages that it does not speak."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_conversation_out_of_scope"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say what the assistant is for; for a foreign language, in English and the conversation's language."""
        language = tracker.latest_message.get("language") or {}
        if not language or language["code"] in language_codes():
            dispatcher.utter_message(response="utter_out_of_scope")
            return []
        if language["reply"] != "en":
            dispatcher.utter_message(response="utter_language_unsupported", language="en")
        dispatcher.utter_message(response="utter_language_unsupported", languages=language_buttons())
        return []


class ConversationUnclear(Action):
    """Asks back where a message was not understood."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_conversation_unclear"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Offer the likeliest topics; the second time in a row rephrasing, the menu and Priority Support."""
        message = tracker.latest_message
        ranking = [t["name"] for t in message.get("intent_ranking") or [] if t["name"] not in NEVER_SUGGESTED]
        if message.get("unclear") == "too_long":
            dispatcher.utter_message(response="utter_unclear_too_long")
        elif previous_user_intent(tracker) == topics.UNCLEAR:
            dispatcher.utter_message(response="utter_unclear_again")
        elif ranking:
            dispatcher.utter_message(response="utter_unclear_suggest", topics=ranking[:SUGGESTIONS])
        else:
            dispatcher.utter_message(response="utter_unclear_nothing")
        return []
