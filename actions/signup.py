"""Signing up to a tier, step by step: tier, terms, payment, summary, yes.

The steps are slots; the backend alone decides, and makes one membership of however many deliveries of the last yes.
"""

from __future__ import annotations

import uuid
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.account_action import (
    LINK_PROBLEMS,
    AccountAction,
    Events,
    active_form,
    backend,
    entity,
    intent,
    link_first,
    logger,
)
from backend.services import tiers
from bot import topics
from bot.backend_client import BackendProblem, BackendUnavailable

FORM = "signup_form"
#: The steps in their order, by the slot that each fills.
STEPS = ("signup_tier", "signup_terms", "signup_payment", "signup_confirmed")
METHODS = ("card", "bank")


class SignupStart(AccountAction):
    """Begins the sign-up, or says why it can't begin."""

    action_name = "action_signup_start"
    topic = "start_signup"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Look whether the account can sign up, and begin."""
        if active_form(tracker) == FORM:
            return []
        offer = await backend().call("GET", "/signup", tracker.sender_id)
        state = offer["state"]
        if state == "not_enough_points":
            dispatcher.utter_message(
                response="utter_signup_not_enough", points=offer["points"], missing=offer["missing"]
            )
            if offer["waiting"]:
                dispatcher.utter_message(response="utter_signup_waiting_points", points=offer["waiting"])
            else:
                dispatcher.utter_message(response="utter_signup_more_products")
            return []
        if state != "eligible":
            say_current(dispatcher, state, offer["membership"])
            return []
        kept = ("points", "has_switch", "previous_number", "terms_version")
        offered = {
            **{name: offer.get(name) for name in kept},
            "tiers": [
                {"name": t["name"], "fee": int(t["annual_fee"]), "corporate": t["corporate"]} for t in offer["tiers"]
            ],
        }
        wish = _wish(tracker) or tracker.get_slot("signup_wish") or {}
        return [
            *(SlotSet(step, None) for step in STEPS),
            SlotSet("signup_wish", None),
            SlotSet("signup_corporate", None),
            SlotSet("signup_offer", offered),
            *given(dispatcher, offered, wish, None),
            SlotSet("signup_changing", None),
            SlotSet("signup_outcome", None),
            SlotSet("signup_key", uuid.uuid4().hex),
            FollowupAction(FORM),
        ]

    def unlinked(self, dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        """Keep what the customer wished ("gold, by card") until the account is linked."""
        return [SlotSet("signup_wish", _wish(tracker)), *super().unlinked(dispatcher, tracker, problem)]


def _wish(tracker: Tracker) -> dict[str, str]:
    """Return what the message says about tier, payment and the side of the switch."""
    names = ("tier", "payment_method", "command")
    return {name: value for name in names if (value := entity(tracker, name)) is not None}


def given(dispatcher: CollectingDispatcher, offer: dict[str, Any], wish: dict[str, str], chosen: str | None) -> Events:
    """Return the slots that a wish fills; a tier that is not open is told, and what was chosen before stays."""
    events: Events = []
    corporate = {tier["name"]: tier["corporate"] for tier in offer["tiers"]}
    command, tier = wish.get("command"), wish.get("tier")
    if command in ("cheapest", "highest"):
        tier = list(corporate)[0 if command == "cheapest" else -1]
    if tier in corporate:
        events += [SlotSet("signup_tier", tier), SlotSet("signup_corporate", corporate[tier])]
    elif tier and (closed := tiers.by_name(tier)):
        missing = closed.points_from - int(offer["points"])
        dispatcher.utter_message(response="utter_signup_tier_closed", tier=[f"tier_{tier}"], missing=missing)
        events.append(SlotSet("signup_tier", chosen))
    elif command in ("corporate", "personal") and offer["has_switch"]:
        events += [SlotSet("signup_tier", None), SlotSet("signup_corporate", command == "corporate")]
    if wish.get("payment_method") in METHODS:
        events.append(SlotSet("signup_payment", wish["payment_method"]))
    return events


def say_current(dispatcher: CollectingDispatcher, state: str, membership: dict[str, Any]) -> None:
    """Tell a member that there is a membership already."""
    tier = [f"tier_{membership['tier']}"]
    if state == "active":
        dispatcher.utter_message(response="utter_signup_active", tier=tier, expires=membership["expires_on"])
    else:
        dispatcher.utter_message(response="utter_signup_pending", tier=tier)


class ValidateSignupForm(Action):
    """Takes every step in any order, and signs up after the last yes."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "validate_signup_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Take what the message gives; nothing is returned for a question in between."""
        if active_form(tracker) != FORM:
            return [SlotSet("signup_confirmed", None)]
        asked = str(tracker.get_slot("requested_slot"))
        topic, command = intent(tracker), entity(tracker, "command")
        # A question that names a tier or a way to pay chooses none.
        wish = _wish(tracker) if topic in (topics.ANSWER, SignupStart.topic) else {}
        filled = given(dispatcher, tracker.get_slot("signup_offer"), wish, tracker.get_slot("signup_tier"))
        if filled:
            return [*filled, SlotSet("signup_confirmed", None), SlotSet("signup_changing", None)]
        changing = tracker.get_slot("signup_changing")
        if command == "back":
            before = STEPS[max(0, STEPS.index(asked) - 1)]
            return [SlotSet(before, None), SlotSet("signup_changing", None)]
        if command in ("change_tier", "change_payment"):
            return [SlotSet("signup_tier" if command == "change_tier" else "signup_payment", None),
                    SlotSet("signup_changing", None)]  # fmt: skip
        if asked == "signup_terms" and topic == topics.AFFIRM:
            return [SlotSet("signup_terms", tracker.get_slot("signup_offer")["terms_version"])]
        if asked == "signup_terms" and topic == topics.DENY:
            return [SlotSet("signup_outcome", "declined"), SlotSet("requested_slot", None)]
        if asked == "signup_confirmed" and not changing and topic == topics.AFFIRM:
            return await self._sign_up(dispatcher, tracker)
        if asked == "signup_confirmed" and not changing and topic == topics.DENY:
            return [SlotSet("signup_confirmed", None), SlotSet("signup_changing", True)]
        if topic == topics.ANSWER:
            # Not understood: the question is asked again.
            return [SlotSet(asked if asked in STEPS else STEPS[-1], None)]
        return []

    @staticmethod
    async def _sign_up(dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        tier, method = tracker.get_slot("signup_tier"), tracker.get_slot("signup_payment")
        wish = {"tier": tier, "payment_method": method, "terms_version": tracker.get_slot("signup_terms")}
        # The key stands for this one wish: the same yes, however often it arrives, is one sign-up.
        key = {"Idempotency-Key": f"{tracker.get_slot('signup_key')}-{tier}-{method}"}
        try:
            done = await backend().call("POST", "/memberships", tracker.sender_id, wish, key)
        except BackendUnavailable as error:
            logger.error("a sign-up could not be finished: %s", error)
            dispatcher.utter_message(response="utter_signup_problem")
            return [SlotSet("signup_confirmed", None)]
        except BackendProblem as problem:
            return ValidateSignupForm._refused(dispatcher, tracker, problem)
        membership, invoice = done["membership"], done["invoice"]
        dispatcher.utter_message(
            response="utter_signup_done",
            number=membership["number"],
            tier=[f"tier_{tier}"],
            starts=membership["starts_on"],
            expires=membership["expires_on"],
            invoice=invoice["number"],
            amount=int(invoice["amount"]),
            due=invoice["due_on"],
            old_number=tracker.get_slot("signup_offer").get("previous_number"),
        )
        dispatcher.utter_message(response=f"utter_signup_pay_{method}")
        return [SlotSet("signup_confirmed", True), SlotSet("signup_outcome", "done")]

    @staticmethod
    def _refused(dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        if problem.code == "tier_not_open":
            tier = tracker.get_slot("signup_tier")
            missing = problem.details.get("missing") or 0
            dispatcher.utter_message(response="utter_signup_tier_closed", tier=[f"tier_{tier}"], missing=missing)
            return [SlotSet("signup_tier", None)]
        if problem.code == "terms_not_accepted":
            offer = {**tracker.get_slot("signup_offer"), "terms_version": problem.details["terms_version"]}
            return [SlotSet("signup_offer", offer), SlotSet("signup_terms", None)]
        # Not linked any more, a membership made elsewhere, an account approved no more: a new beginning says it.
        return [SlotSet("signup_outcome", problem.code), SlotSet("requested_slot", None)]


class AskSignupTier(Action):
    """Offers the open tiers, one side of the ON/OFF switch at a time."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_ask_signup_tier"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Show them with their fees."""
        offer, corporate = tracker.get_slot("signup_offer"), bool(tracker.get_slot("signup_corporate"))
        shown = [tier for tier in offer["tiers"] if tier["corporate"] == corporate]
        choices = [
            {"title": f"tier_{tier['name']}", "payload": f'/answer{{"tier":"{tier["name"]}"}}'} for tier in shown
        ]
        if offer["has_switch"]:
            other = "personal" if corporate else "corporate"
            choices.append({"title": f"title_signup_{other}", "payload": f'/answer{{"command":"{other}"}}'})
        dispatcher.utter_message(
            response="utter_ask_signup_tier",
            points=offer["points"],
            tiers=[{"key": "line_tier", "tier": [f"tier_{tier['name']}"], "fee": tier["fee"]} for tier in shown],
            choices=choices,
        )
        return []


class AskSignupConfirmed(Action):
    """Shows the summary and asks for the yes; after a no, what to change."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_ask_signup_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Ask."""
        if tracker.get_slot("signup_changing"):
            dispatcher.utter_message(response="utter_ask_signup_change")
            return []
        offer, tier = tracker.get_slot("signup_offer"), tracker.get_slot("signup_tier")
        dispatcher.utter_message(
            response="utter_ask_signup_confirm",
            tier=[f"tier_{tier}"],
            fee=next(t["fee"] for t in offer["tiers"] if t["name"] == tier),
            payment=[f"method_{tracker.get_slot('signup_payment')}"],
            old_number=offer.get("previous_number"),
        )
        return []


class SignupEnd(Action):
    """Says how the sign-up ended, and empties its slots."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_signup_end"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Go on where the backend said no."""
        outcome = tracker.get_slot("signup_outcome")
        emptied = [SlotSet(name, None) for name in SIGNUP_SLOTS]
        if outcome == "declined":
            dispatcher.utter_message(response="utter_signup_terms_declined")
        elif outcome in LINK_PROBLEMS:
            return [*emptied, *link_first(dispatcher, tracker, SignupStart.topic, BackendProblem(str(outcome), {}))]
        elif outcome != "done":
            return [*emptied, FollowupAction(SignupStart.action_name)]
        return emptied


SIGNUP_SLOTS = (
    *STEPS, "signup_wish", "signup_offer", "signup_corporate", "signup_changing", "signup_key", "signup_outcome",
)  # fmt: skip
