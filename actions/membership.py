"""What the tiers are, which of them a number of points opens, and the customer's own membership."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.account_action import AccountAction, Events, backend, entities
from backend.services import tiers

#: More points than anyone can have: what is meant was surely another number.
ABSURD_POINTS = 1_000_000


#: The last words about the customer's own points.
_POINTS_TOLD = frozenset(
    {
        "utter_points_next", "utter_points_waiting", "utter_points_joinable", "utter_points_tier_missing",
        "utter_points_tier_open",
    }
)  # fmt: skip


def told_points(tracker: Tracker) -> bool:
    """Tell whether the assistant has just told the customer's own points."""
    told: dict[str, Any] = next((event for event in reversed(tracker.events) if event["event"] == "bot"), {})
    return (told.get("metadata") or {}).get("utter_action") in _POINTS_TOLD


class MembershipTiers(Action):
    """Answers with one tier where one is named, else with the table."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_membership_tiers"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say what one tier costs and takes, or all of them."""
        named = [tier for tier in map(tiers.by_name, entities(tracker, "tier")) if tier]
        if len(named) == 1 and told_points(tracker):
            # "And for gold?" after the customer's own points.
            return [FollowupAction("action_points_check")]
        if len(named) == 1:
            [tier] = named
            dispatcher.utter_message(
                response="utter_membership_tiers_one",
                tier=tier.name,
                fee=int(tier.annual_fee),
                **{"from": tier.points_from},
            )
            return []
        values: dict[str, int] = {}
        for tier in tiers.TIERS:
            values[f"{tier.name}_from"] = tier.points_from
            values[f"{tier.name}_fee"] = int(tier.annual_fee)
            if tier.points_to is not None:
                values[f"{tier.name}_to"] = tier.points_to
        dispatcher.utter_message(response="utter_membership_tiers", **values)
        return []


class MembershipEligibility(Action):
    """Computes the tiers that a named number of points opens."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_membership_eligibility"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say the open tiers and what is missing for the next one; without a number, the rule."""
        numbers = entities(tracker, "points")
        if not numbers and entities(tracker, "tier") and told_points(tracker):
            # "And enough for gold?" after the customer's own points.
            return [FollowupAction("action_points_check")]
        if not numbers:
            dispatcher.utter_message(response="utter_membership_eligibility")
            return []
        points = numbers[0]
        if points >= ABSURD_POINTS:
            dispatcher.utter_message(response="utter_membership_eligibility_check")
            return []
        open_tiers, next_tier = tiers.open_tiers(points), tiers.next_tier(points)
        if not open_tiers:
            outcome = "none"
        elif any(tier.corporate for tier in open_tiers):
            outcome = "corporate"
        else:
            outcome = "open"
        dispatcher.utter_message(
            response=f"utter_membership_eligibility_{outcome}",
            points=points,
            tiers=[f"tier_{tier.name}" for tier in open_tiers],
            next_tier=next_tier and [f"tier_{next_tier.name}"],
            missing=next_tier.points_from - points if next_tier else 0,
        )
        return []


class MembershipCheck(AccountAction):
    """Says the state of the customer's own membership and of its invoice."""

    action_name = "action_membership_check"
    topic = "check_membership"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Say the membership; for one that is under way, its latest invoice, too."""
        membership = (await backend().call("GET", "/membership", tracker.sender_id)).get("membership")
        if membership is None:
            dispatcher.utter_message(response="utter_membership_state_none")
            return []
        state, tier = membership["state"], [f"tier_{membership['tier']}"]
        if state != "expired":
            invoices = (await backend().call("GET", "/invoices", tracker.sender_id))["invoices"]
            if invoices:
                say_invoice(dispatcher, invoices[0])
        values = {
            "active": {"number": membership["number"], "expires": membership["expires_on"]},
            "expired": {"expires": membership["expires_on"]},
            "pending": {},
        }[state]
        dispatcher.utter_message(response=f"utter_membership_state_{state}", tier=tier, **values)
        return []


def say_invoice(dispatcher: CollectingDispatcher, invoice: dict[str, Any]) -> None:
    """Say one invoice."""
    state = invoice["state"]
    due = {} if state == "paid" else {"due": invoice["due_on"]}
    dispatcher.utter_message(
        response=f"utter_invoice_{state}", invoice=invoice["number"], amount=int(invoice["amount"]), **due
    )
