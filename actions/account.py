"""The customer's own application."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.account_action import AccountAction, Events, backend


class AccountCheck(AccountAction):
    """Says whether the business account has been approved, and what to do where it takes too long."""

    action_name = "action_account_check"
    topic = "check_account"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Say the state of the application."""
        application = await backend().call("GET", "/application", tracker.sender_id)
        state = application["state"]
        values = {"company": application["company"]}
        if state == "approved":
            values["decided"] = application.get("decided_at") or application["received_at"]
        elif state != "rejected":
            state = "overdue" if application["overdue"] else "waiting"
            values |= {"received": application["received_at"]}
            if state == "waiting":
                values["due"] = application["due_on"]
        dispatcher.utter_message(response=f"utter_account_state_{state}", **values)
        return []
