"""Why the MIGRATE PRODUCTS button is not there, and migrating from the chat."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.account_action import AccountAction, Events, backend, lines
from bot.backend_client import BackendProblem

#: What is said in each state of the migration, as the backend names them.
_RESPONSES = {
    "no_old_email": "utter_migrate_no_old_email",
    "no_old_account": "utter_migrate_no_old_account",
    "old_account_unknown": "utter_migrate_old_unknown",
    "nothing_to_migrate": "utter_migrate_nothing",
    "all_migrated": "utter_migrate_all_done",
    "ready": "utter_migrate_ready",
}


class MigrateButtonDiagnose(AccountAction):
    """Finds out from the account why the button is not there; without an account, says what it usually is."""

    action_name = "action_migrate_button_diagnose"
    topic = "diagnose_migrate_button"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Say what it is, and the way out."""
        migration = await backend().call("GET", "/migration", tracker.sender_id)
        state = migration["state"]
        values: dict[str, object] = {}
        if state == "old_account_unknown":
            values = {"email": migration["old_email"]}
        elif state == "all_migrated":
            moved = migration["migrated"]
            values["products"] = lines(
                [{"key": "line_product_moved", "model": p["model"], "moved": p["migrated_at"]} for p in moved]
            )
        elif state == "ready":
            waiting = migration["waiting"]
            values["count"] = len(waiting)
            values["products"] = lines([{"key": "line_product", "model": p["model"]} for p in waiting])
        dispatcher.utter_message(response=_RESPONSES[state], **values)
        return []

    def unlinked(self, dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        """Say what it usually is, and offer to look."""
        dispatcher.utter_message(response="utter_diagnose_migrate_button")
        dispatcher.utter_message(response="utter_account_link_offer")
        return [SlotSet("link_task", self.topic)]


class MigrateButtonPress(AccountAction):
    """Does what the button does, after the customer's yes."""

    action_name = "action_migrate_button_press"
    topic = "diagnose_migrate_button"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Move the products and say what came of it."""
        moved = await backend().call("POST", "/migration", tracker.sender_id)
        products, clashes = moved["products"], moved["clashes"]
        unticked = [product for product in products if not product["green_tick"]]
        if products:
            dispatcher.utter_message(response="utter_migrate_done", count=len(products), points=moved["points_total"])
        if clashes:
            dispatcher.utter_message(
                response="utter_migrate_clash",
                products=lines([{"key": "line_product", "model": p["model"]} for p in clashes]),
            )
        elif unticked:
            dispatcher.utter_message(response="utter_migrate_done_waiting", count=len(unticked))
        return []

    def refused(self, dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        """Where there is nothing to migrate any more, look again and say why."""
        if problem.code == "migration_not_possible":
            return [FollowupAction(MigrateButtonDiagnose.action_name)]
        return super().refused(dispatcher, tracker, problem)
