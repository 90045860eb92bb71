"""The customer's own points."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.account_action import AccountAction, Events, backend, entities, lines
from actions.signup import say_current
from backend.services import tiers


class PointsCheck(AccountAction):
    """Says how many points there are, from which products, and what to do for more."""

    action_name = "action_points_check"
    topic = "check_points"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Say the points; where one tier is named, what is missing for that one."""
        points = await backend().call("GET", "/points", tracker.sender_id)
        total, waiting, next_tier = points["total"], points["waiting"], points.get("next_tier")
        named = [tier for tier in map(tiers.by_name, entities(tracker, "tier")) if tier]
        if len(named) == 1:
            [tier] = named
            is_open = tier.points_from <= total
            dispatcher.utter_message(
                response="utter_points_tier_open" if is_open else "utter_points_tier_missing",
                points=total,
                tier=[f"tier_{tier.name}"],
                **({"fee": int(tier.annual_fee)} if is_open else {"missing": tier.points_from - total}),
            )
            return []
        ticked = [product for product in points["products"] if product["green_tick"]]
        unticked = [product for product in points["products"] if not product["green_tick"]]
        if not points["products"]:
            dispatcher.utter_message(response="utter_points_no_products")
            return []
        if ticked:
            dispatcher.utter_message(response="utter_points_total", points=total, products=_lines(ticked))
        else:
            dispatcher.utter_message(response="utter_points_zero")
        missing = {"missing": next_tier["missing"], "next_tier": [f"tier_{next_tier['name']}"]} if next_tier else {}
        if waiting:
            if missing:
                dispatcher.utter_message(response="utter_points_next", **missing)
            dispatcher.utter_message(response="utter_points_waiting", points=waiting, products=_lines(unticked))
        elif points["open_tiers"] and (member := await self._membership(tracker)):
            if member["state"] == "active" and member["tier"] != points["open_tiers"][-1]:
                say_current(dispatcher, member["state"], member)
            elif missing:
                dispatcher.utter_message(response="utter_points_next", **missing)
        elif points["open_tiers"]:
            dispatcher.utter_message(
                response="utter_points_joinable",
                tiers=[f"tier_{name}" for name in points["open_tiers"]],
                **(missing or {"missing": 0, "next_tier": None}),
            )
        else:
            dispatcher.utter_message(response="utter_points_next", **missing)
        return []

    @staticmethod
    async def _membership(tracker: Tracker) -> dict[str, Any] | None:
        """Return the membership that stands in the way of a sign-up: a member is not asked to join."""
        return (await backend().call("GET", "/signup", tracker.sender_id)).get("membership")


def _lines(products: list[dict[str, object]]) -> list[dict[str, object]]:
    return lines([{"key": "line_product_points", "model": p["model"], "points": p["points"]} for p in products])
