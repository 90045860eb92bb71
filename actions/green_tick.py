"""Why a product has no green tick, and filling in what is missing.

The backend keeps what the customer has given; the slots only say which product and which detail is asked for now.
"""

from __future__ import annotations

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
    lines,
    link_first,
    say_unavailable,
)
from bot import topics
from bot.backend_client import BackendProblem, BackendUnavailable
from bot.conversation import CONFIRM

FORM = "green_tick_form"
DETAILS = ("serial_number", "purchase_date", "country", "dealer")
#: Asked for after a no to the summary.
CHANGE = "change"
_DETAIL_CHOICES = [{"title": f"title_{name}", "payload": f'/answer{{"detail":"{name}"}}'} for name in DETAILS]
#: Problems with a value that the customer can mend by another one, and what is said then.
_VALUE_PROBLEMS = {
    "invalid_detail": "utter_{detail}_invalid",
    "purchase_date_in_future": "utter_purchase_date_future",
    "serial_number_taken": "utter_serial_number_taken",
}

Product = dict[str, Any]


class GreenTickDiagnose(AccountAction):
    """Finds out which products lack the tick and why; without an account, says what it usually is."""

    action_name = "action_green_tick_diagnose"
    topic = "diagnose_green_tick"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Say what is missing and begin to fill it in."""
        products = (await backend().call("GET", "/products", tracker.sender_id))["products"]
        lacking = [product for product in products if not product["green_tick"]]
        if not products:
            dispatcher.utter_message(response="utter_green_tick_no_products")
            return []
        if not lacking:
            points = sum(product["points"] for product in products)
            dispatcher.utter_message(response="utter_green_tick_all_fine", points=points)
            return []
        missing = [
            {
                "key": "line_product_missing",
                "model": product["model"],
                "details": [f"detail_{detail}" for detail in product["missing"]],
            }
            for product in lacking
        ]
        dispatcher.utter_message(response="utter_green_tick_found", count=len(lacking), products=lines(missing))
        if active_form(tracker) == FORM:
            return []
        return [*_ask_next(products, []), SlotSet("green_tick_noted", None), FollowupAction(FORM)]

    def unlinked(self, dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        """Say what it usually is, and offer to look."""
        dispatcher.utter_message(response="utter_diagnose_green_tick")
        dispatcher.utter_message(response="utter_account_link_offer")
        return [SlotSet("link_task", self.topic)]


class ValidateGreenTickForm(Action):
    """Takes the details one at a time, in the customer's words."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "validate_green_tick_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Take the answer; nothing is returned for what is none, so that it is answered as a question in between."""
        if active_form(tracker) != FORM:
            return [SlotSet("green_tick_done", None)]
        try:
            return await _Turn(dispatcher, tracker).take()
        except BackendUnavailable as error:
            say_unavailable(dispatcher, error)
            return [SlotSet("green_tick_done", None)]
        except BackendProblem as problem:
            if problem.code not in LINK_PROBLEMS:
                raise
            # Ends the form; `action_green_tick_end` has the account linked again.
            return [SlotSet("green_tick_done", problem.code)]


class _Turn:
    """One message of the customer while the form is under way."""

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        self._dispatcher = dispatcher
        self._tracker = tracker
        self._asked = str(tracker.get_slot("green_tick_detail"))
        self._product_id = int(tracker.get_slot("green_tick_product"))
        self._model = tracker.get_slot("green_tick_model")
        self._skipped: list[str] = list(tracker.get_slot("green_tick_skipped") or [])

    async def take(self) -> Events:
        """Do what the message asks for."""
        topic, command = intent(self._tracker), entity(self._tracker, "command")
        given = {name: value for name in DETAILS if (value := entity(self._tracker, name)) is not None}
        chosen = entity(self._tracker, "detail")
        if topic not in (topics.ANSWER, topics.AFFIRM, topics.DENY, "product_details_unknown"):
            # A question that names a country or a year gives none.
            return []
        if self._asked == CONFIRM and not given and not chosen:
            if topic == topics.AFFIRM:
                return await self._confirm()
            if topic == topics.DENY:
                return self._ask(CHANGE)
        # "I don't remember, maybe 2020" is an answer.
        if not given and (command == "dont_know" or topic == "product_details_unknown"):
            return await self._guess_or_skip()
        if not given and chosen and (self._asked in (CONFIRM, CHANGE) or self._asked != chosen):
            return self._ask(str(chosen))
        text = str(self._tracker.latest_message.get("text") or "").strip(" .!?")
        if self._asked == "dealer" and topic == topics.ANSWER and not given.keys() - {"country"}:
            # "From the shop in Tartu, Estonia" names a shop.
            given = {"dealer": text}
        elif not given and topic == topics.ANSWER and self._asked in DETAILS:
            given = {self._asked: text}
        if given:
            return await self._note(given)
        # Not understood: the question is asked again. What is no answer is left to the rules.
        return [SlotSet("green_tick_done", None)] if topic == topics.ANSWER else []

    async def _note(self, given: dict[str, str]) -> Events:
        product: Product | None = None
        refused: Events | None = None
        for detail, value in given.items():
            path = f"/products/{self._product_id}/draft/{detail}"
            body = {"value": value[:100], "estimated": self._is_estimate(detail)}
            try:
                product = await backend().call("PUT", path, self._tracker.sender_id, body)
            except BackendProblem as problem:
                if problem.code not in _VALUE_PROBLEMS:
                    raise
                self._dispatcher.utter_message(response=_VALUE_PROBLEMS[problem.code].format(detail=detail))
                if problem.code == "serial_number_taken":
                    self._skipped.append(f"{self._product_id}:{detail}")
                    product = None
                    refused = await self._next()
                elif refused is None:
                    refused = self._ask(detail)
        if refused is not None:
            return [SlotSet("green_tick_noted", True), *refused] if product else refused
        return [SlotSet("green_tick_noted", True), *(await self._next([product] if product else None))]

    def _is_estimate(self, detail: str) -> bool:
        if entity(self._tracker, "estimate") is not None or self._tracker.get_slot("green_tick_guessed"):
            return True
        vague = [e.get("precision") != "day" for e in self._tracker.latest_message.get("entities") or []
                 if e["entity"] == "purchase_date"]  # fmt: skip
        return detail == "purchase_date" and any(vague)

    async def _guess_or_skip(self) -> Events:
        if self._asked not in DETAILS:
            return [SlotSet("green_tick_done", None)]
        if not self._tracker.get_slot("green_tick_guessed"):
            self._dispatcher.utter_message(response=f"utter_{self._asked}_guess")
            return [SlotSet("green_tick_done", None), SlotSet("green_tick_guessed", True)]
        self._dispatcher.utter_message(response="utter_detail_skipped")
        self._skipped.append(f"{self._product_id}:{self._asked}")
        return await self._next()

    async def _confirm(self) -> Events:
        path = f"/products/{self._product_id}/draft/confirm"
        try:
            saved = await backend().call("POST", path, self._tracker.sender_id)
        except BackendProblem as problem:
            if problem.code == "serial_number_taken":
                self._dispatcher.utter_message(response="utter_serial_number_taken")
                return self._ask("serial_number")
            if problem.code == "nothing_to_confirm":
                return await self._next()
            raise
        product = saved["product"]
        if product["green_tick"]:
            self._dispatcher.utter_message(
                response="utter_green_tick_saved", model=product["model"], points=saved["points_total"]
            )
        else:
            self._dispatcher.utter_message(
                response="utter_green_tick_saved_incomplete",
                model=product["model"],
                details=[f"detail_{detail}" for detail in product["missing"]],
            )
        return [SlotSet("green_tick_noted", None), *(await self._next())]

    async def _next(self, known: list[Product] | None = None) -> Events:
        """Go on with what is to be asked next: of this product if it is known, else of all."""
        found = _next_question(known, self._skipped) if known else None
        if found is None:
            known = (await backend().call("GET", "/products", self._tracker.sender_id))["products"]
        return _ask_next(known or [], self._skipped)

    def _ask(self, detail: str) -> Events:
        return [SlotSet("green_tick_done", None), SlotSet("green_tick_detail", detail)]


def _next_question(products: list[Product], skipped: list[str]) -> tuple[Product, str] | None:
    """Return the product and the detail to ask for next, or its summary to confirm; None at the end."""
    for product in products:
        to_ask = [detail for detail in product["to_ask"] if f"{product['id']}:{detail}" not in skipped]
        if to_ask:
            return product, to_ask[0]
        if product.get("draft"):
            return product, CONFIRM
    return None


def _ask_next(products: list[Product], skipped: list[str]) -> Events:
    """Return the slots for the next question, or for the end of the form."""
    found = _next_question(products, skipped)
    if found is None:
        all_ticked = all(product["green_tick"] for product in products)
        return [SlotSet("green_tick_done", "all" if all_ticked else "some"), SlotSet("green_tick_skipped", None)]
    product, detail = found
    return [
        SlotSet("green_tick_done", None),
        SlotSet("green_tick_product", product["id"]),
        SlotSet("green_tick_model", product["model"]),
        SlotSet("green_tick_detail", detail),
        SlotSet("green_tick_guessed", None),
        SlotSet("green_tick_skipped", skipped or None),
    ]


class AskGreenTickDone(Action):
    """Asks for the next detail, or whether what was given is right."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_ask_green_tick_done"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Ask; after help with guessing, that was the question."""
        model, detail = tracker.get_slot("green_tick_model"), tracker.get_slot("green_tick_detail")
        if _just_helped(tracker, f"utter_{detail}_guess"):
            return []
        if detail == CHANGE:
            dispatcher.utter_message(response="utter_ask_green_tick_change", choices=_DETAIL_CHOICES)
        elif detail == CONFIRM:
            try:
                products = (await backend().call("GET", "/products", tracker.sender_id))["products"]
            except BackendUnavailable as error:
                say_unavailable(dispatcher, error)
                return []
            except BackendProblem as problem:
                return link_first(dispatcher, tracker, GreenTickDiagnose.topic, problem)
            draft = next((p.get("draft") for p in products if p["id"] == tracker.get_slot("green_tick_product")), None)
            dispatcher.utter_message(
                response="utter_ask_green_tick_confirm", model=model, details=_draft_lines(draft or {})
            )
        else:
            dispatcher.utter_message(response=f"utter_ask_{detail}", model=model)
        return []


def _just_helped(tracker: Tracker, response: str) -> bool:
    """Tell whether that response was said in this turn."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return False
        if event["event"] == "bot" and (event.get("metadata") or {}).get("utter_action") == response:
            return True
    return False


def _draft_lines(draft: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"key": f"line_{name}" + ("_estimated" if name in draft["estimated"] else ""), "value": draft[name]}
        for name in DETAILS
        if draft.get(name)
    ]


class GreenTickEnd(Action):
    """Says how it ended once nothing more is to be asked."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_green_tick_end"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Say so if every product has its tick now."""
        outcome = tracker.get_slot("green_tick_done")
        events: Events = [SlotSet("green_tick_done", None), SlotSet("green_tick_noted", None)]
        if outcome in LINK_PROBLEMS:
            problem = BackendProblem(str(outcome), {})
            return [*events, *link_first(dispatcher, tracker, GreenTickDiagnose.topic, problem)]
        dispatcher.utter_message(
            response="utter_green_tick_finished" if outcome == "all" else "utter_green_tick_unfinished"
        )
        return events
