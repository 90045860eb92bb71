"""What the tiers are, and which of them a number of points opens."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from backend.services import tiers

#: More points than anyone can have: what is meant was surely another number.
ABSURD_POINTS = 1_000_000


def latest_entities(tracker: Tracker, entity: str) -> list[Any]:
    """Return the values of all entities of that name in the latest message."""
    return [found["value"] for found in tracker.latest_message.get("entities") or [] if found["entity"] == entity]


class MembershipTiers(Action):
    """Answers with one tier where one is named, else with the table."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_membership_tiers"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say what one tier costs and takes, or all of them."""
        named = [tier for tier in map(tiers.by_name, latest_entities(tracker, "tier")) if tier]
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
        numbers = latest_entities(tracker, "points")
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
