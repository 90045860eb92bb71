"""How the talk itself is steered: yes, unclear messages, out of scope, the language."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.account_action import LINK_FORM, Events, active_form, entities
from actions.green_tick import FORM as GREEN_TICK_FORM
from actions.handoff import FORM as HANDOFF_FORM
from actions.identity import forget
from actions.signup import FORM as SIGNUP_FORM
from actions.signup import SIGNUP_SLOTS
from actions.tasks import TASK_ACTIONS
from bot import topics
from bot.languages import language_codes

#: Topics that make no sense as "did you mean …?".
NEVER_SUGGESTED = frozenset(
    {
        topics.UNCLEAR, topics.ANSWER, "log_out", "affirm", "deny", "cancel", "thank", "greet", "goodbye",
        "bot_challenge", "feedback_positive", "feedback_negative", "out_of_scope",
    }
)  # fmt: skip
#: What is said to messages that are not read at all.
_SPECIAL = {"too_long": "utter_unclear_too_long", "card_number": "utter_card_number"}
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
        if active_form(tracker):
            # A yes to a question that wants another answer: the form asks it again.
            return []
        if topic in TASK_ACTIONS:
            return [FollowupAction(TASK_ACTIONS[topic])]
        if topic:
            dispatcher.utter_message(response=f"utter_{topic}")
        elif len(offered) > 1:
            dispatcher.utter_message(response="utter_affirm_choose", topics=offered)
        else:
            dispatcher.utter_message(response="utter_affirm")
        return []


class ConversationDeny(Action):
    """Takes a plain no: to what the bot offered, or to going on with what is under way."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_conversation_deny"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Stop what is under way; else wait for the next wish."""
        if active_form(tracker):
            return stop(dispatcher, tracker)
        dispatcher.utter_message(response="utter_deny")
        return []


class ConversationCancel(Action):
    """Stops what is under way."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_conversation_cancel"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Stop, and say what has become of it."""
        return stop(dispatcher, tracker)


class ConversationAnswer(Action):
    """Takes the button of a question that is over."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_conversation_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Begin the sign-up again where a tier was chosen; else ask what is wanted now."""
        if active_form(tracker):
            return []
        if entities(tracker, "tier") or entities(tracker, "payment_method"):
            return [FollowupAction(TASK_ACTIONS["start_signup"])]
        dispatcher.utter_message(response="utter_affirm")
        return []


def stop(dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
    """End the form that is under way and say what has become of what was given."""
    form = active_form(tracker)
    if form == LINK_FORM:
        task = tracker.get_slot("link_task")
        dispatcher.utter_message(response="utter_link_cancelled")
        if task in _SELF_HELP:
            dispatcher.utter_message(response=f"utter_{task}")
        return forget("link_email", "link_code", "link_dead", "link_task")
    if form == GREEN_TICK_FORM:
        noted, model = tracker.get_slot("green_tick_noted"), tracker.get_slot("green_tick_model")
        if noted:
            dispatcher.utter_message(response="utter_green_tick_stopped", model=model)
        else:
            dispatcher.utter_message(response="utter_cancel")
        return forget("green_tick_done", "green_tick_guessed", "green_tick_skipped", "green_tick_noted")
    if form == SIGNUP_FORM:
        dispatcher.utter_message(response="utter_signup_stopped")
        return forget(*SIGNUP_SLOTS)
    if form == HANDOFF_FORM:
        dispatcher.utter_message(response="utter_handoff_cancelled")
        return forget("handoff_contact", "handoff_asked")
    dispatcher.utter_message(response="utter_cancel")
    return []


#: Tasks that a customer can do without linking the account, and what is said then.
_SELF_HELP = frozenset({"check_points", "check_account", "check_membership", "start_signup"})


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
        if message.get("unclear") in _SPECIAL:
            dispatcher.utter_message(response=_SPECIAL[message["unclear"]])
        elif active_form(tracker):
            # The form asks its question again; that says more than a menu.
            return []
        elif previous_user_intent(tracker) == topics.UNCLEAR:
            dispatcher.utter_message(response="utter_unclear_again")
        elif ranking:
            dispatcher.utter_message(response="utter_unclear_suggest", topics=ranking[:SUGGESTIONS])
        else:
            dispatcher.utter_message(response="utter_unclear_nothing")
        return []
