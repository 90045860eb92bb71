"""Proving that an account is the customer's own: e-mail, one-time code, logging out."""

from __future__ import annotations

import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.account_action import (
    LINK_FORM,
    AccountAction,
    Events,
    active_form,
    backend,
    entity,
    intent,
    say_unavailable,
)
from actions.tasks import TASK_ACTIONS
from bot import topics
from bot.backend_client import BackendProblem, BackendUnavailable
from bot.conversation import FORGET_ACTION

#: Slots that belong to one customer.
CUSTOMER_SLOTS = (
    "link_email", "link_code", "link_dead", "link_task",
    "green_tick_done", "green_tick_product", "green_tick_model", "green_tick_detail",
    "green_tick_guessed", "green_tick_skipped", "green_tick_noted",
    "signup_wish", "signup_offer", "signup_tier", "signup_terms", "signup_payment", "signup_confirmed",
    "signup_corporate", "signup_changing", "signup_key", "signup_outcome",
    "handoff_contact", "handoff_asked",
)  # fmt: skip


def forget(*names: str) -> Events:
    """Return the events that end the form under way and empty the slots."""
    return [ActiveLoop(None), SlotSet("requested_slot", None), *(SlotSet(name, None) for name in names)]


class IdentityLink(AccountAction):
    """Begins to link an account, or says that one is linked."""

    action_name = "action_identity_link"
    topic = "account_link"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Say whose account is linked."""
        link = await backend().call("GET", "/links", tracker.sender_id)
        dispatcher.utter_message(response="utter_link_already", company=link["company"])
        return []

    def unlinked(self, dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        """Ask for the e-mail; what was wanted before is still wanted then."""
        return [] if active_form(tracker) == LINK_FORM else [FollowupAction(LINK_FORM)]


class ValidateLinkForm(Action):
    """Takes the e-mail and the code. Neither stays in the conversation: slots only say that they were given."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "validate_link_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Have a code sent, or try one."""
        if active_form(tracker) != LINK_FORM:
            return [SlotSet("link_email", None), SlotSet("link_code", None)]
        asked = tracker.get_slot("requested_slot")
        email, code, command = entity(tracker, "email"), entity(tracker, "code"), entity(tracker, "command")
        try:
            if email:
                return await self._send_code(dispatcher, tracker, {"email": email})
            if command == "other_email":
                return [SlotSet("link_email", None)]
            if asked == "link_code" and (command == "resend" or intent(tracker) == topics.AFFIRM):
                return await self._send_code(dispatcher, tracker, {})
            if asked == "link_code" and code:
                return await self._try_code(dispatcher, tracker, code)
        except BackendUnavailable as error:
            say_unavailable(dispatcher, error)
            return [SlotSet(asked or "link_email", None)]
        if intent(tracker) == topics.ANSWER:
            kind = "code" if asked == "link_code" else "email"
            dispatcher.utter_message(response=f"utter_link_{kind}_invalid")
            return [SlotSet(f"link_{kind}", None)]
        return []

    async def _send_code(self, dispatcher: CollectingDispatcher, tracker: Tracker, wish: dict[str, str]) -> Events:
        language = (tracker.latest_message.get("language") or {}).get("reply") or "en"
        address = (tracker.latest_message.get("metadata") or {}).get("address")
        wish = {**wish, "language": language, **({"address": address} if address else {})}
        try:
            sent = await backend().call("POST", "/links/codes", tracker.sender_id, wish)
        except BackendProblem as problem:
            if problem.code == "code_unusable":  # no code before this one
                return [SlotSet("link_email", None)]
            if problem.code != "code_limit_reached":
                raise
            dispatcher.utter_message(response="utter_link_limit")
            return [SlotSet("link_email", None), SlotSet("requested_slot", None)]
        if sent["mail_delayed"]:
            dispatcher.utter_message(response="utter_link_mail_delayed")
        return [SlotSet("link_email", sent.get("email") or tracker.get_slot("link_email")), SlotSet("link_code", None)]

    async def _try_code(self, dispatcher: CollectingDispatcher, tracker: Tracker, code: str) -> Events:
        try:
            link = await backend().call("POST", "/links", tracker.sender_id, {"code": re.sub(r"\D", "", code)})
        except BackendProblem as problem:
            if problem.code == "wrong_code":
                dispatcher.utter_message(response="utter_link_code_wrong", left=problem.details["attempts_left"])
                return [SlotSet("link_code", None)]
            if problem.code != "code_unusable":
                raise
            dispatcher.utter_message(response="utter_link_code_dead")
            return [SlotSet("link_code", None), SlotSet("link_dead", True)]
        dispatcher.utter_message(response="utter_link_done", company=link["company"])
        return [SlotSet("link_code", "given")]


class AskLinkEmail(Action):
    """Asks for the e-mail of the account."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_ask_link_email"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Ask."""
        dispatcher.utter_message(response="utter_ask_link_email")
        return []


class AskLinkCode(Action):
    """Asks for the code."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_ask_link_code"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Ask, in the same words whether or not there is such an account."""
        if tracker.get_slot("link_dead"):
            return [SlotSet("link_dead", None)]
        dispatcher.utter_message(response="utter_ask_link_code", email=tracker.get_slot("link_email"))
        return []


class IdentityLinked(Action):
    """Goes on with what the account was linked for."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_identity_linked"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Do what was wanted before; where the codes ran out, there is nothing to go on with."""
        task, was_linked = tracker.get_slot("link_task"), tracker.get_slot("link_code") is not None
        events = [SlotSet(name, None) for name in ("link_email", "link_code", "link_task")]
        action = TASK_ACTIONS.get(str(task))
        return [*events, FollowupAction(action)] if was_linked and action else events


class IdentityLogOut(Action):
    """Ends the link with the account and forgets what was under way for it."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return FORGET_ACTION

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Log out; a customer who is not linked is told so."""
        try:
            await backend().call("GET", "/links", tracker.sender_id)
            response = "utter_log_out_done"
        except BackendProblem:
            response = "utter_log_out_not_linked"
        except BackendUnavailable as error:
            say_unavailable(dispatcher, error)
            return []
        try:
            await backend().call("DELETE", "/links", tracker.sender_id)
        except BackendUnavailable as error:
            say_unavailable(dispatcher, error)
            return []
        dispatcher.utter_message(response=response)
        return forget(*CUSTOMER_SLOTS)
