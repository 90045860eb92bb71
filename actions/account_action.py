"""What all actions on the customer's own account share.

Which account that is, the backend alone knows: it goes by the conversation, never by anything that was typed.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from functools import cache
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from bot.backend_client import BackendClient, BackendProblem, BackendUnavailable
from bot.masking import mask_email

logger = logging.getLogger(__name__)

Events = list[dict[str, Any]]

#: Longest list that is shown, in lines.
MAX_LINES = 8
LINK_FORM = "link_form"
#: Problems that are mended by linking the account.
LINK_PROBLEMS = frozenset({"not_linked", "link_expired"})


@cache
def backend() -> BackendClient:
    """Return the client of this process."""
    return BackendClient.from_environment()


def entities(tracker: Tracker, name: str) -> list[Any]:
    """Return the values of all entities of that name in the latest message."""
    return [found["value"] for found in tracker.latest_message.get("entities") or [] if found["entity"] == name]


def entity(tracker: Tracker, name: str) -> Any | None:
    """Return the value of the last entity of that name in the latest message: a correction comes last."""
    return (entities(tracker, name) or [None])[-1]


def intent(tracker: Tracker) -> str:
    """Return the topic of the latest message."""
    return str((tracker.latest_message.get("intent") or {}).get("name"))


def active_form(tracker: Tracker) -> str | None:
    """Return the name of the form that is under way."""
    return (tracker.active_loop or {}).get("name")


def lines(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the lines of a list for a catalogue text, the last saying how many are left out of a long one."""
    if len(items) <= MAX_LINES:
        return items
    shown = items[: MAX_LINES - 1]
    return [*shown, {"key": "line_more", "count": len(items) - len(shown)}]


def say_unavailable(dispatcher: CollectingDispatcher, error: BackendUnavailable) -> None:
    """Tell the customer, and the log, that the backend does not answer."""
    logger.error("the backend is unavailable: %s", error)
    dispatcher.utter_message(response="utter_account_unavailable")


def link_first(dispatcher: CollectingDispatcher, tracker: Tracker, topic: str, problem: BackendProblem) -> Events:
    """Have the account linked, and come back to `topic` then."""
    if problem.code == "link_expired":
        dispatcher.utter_message(response="utter_link_expired")
    events: Events = [SlotSet("link_task", topic)]
    # In the middle of linking the form goes on by itself.
    return events if active_form(tracker) == LINK_FORM else [*events, FollowupAction(LINK_FORM)]


class AccountAction(Action, ABC):
    """An action that answers from the customer's account, and has it linked first where it is not."""

    #: The action's name in the domain, and the topic that it serves.
    action_name: ClassVar[str]
    topic: ClassVar[str]

    def name(self) -> str:
        """Return the action's name in the domain."""
        return self.action_name

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Answer, or say why not."""
        try:
            if await self._asks_about_another(tracker):
                dispatcher.utter_message(response="utter_account_other")
                return []
            return await self.answer(dispatcher, tracker)
        except BackendUnavailable as error:
            say_unavailable(dispatcher, error)
            return []
        except BackendProblem as problem:
            return self.refused(dispatcher, tracker, problem)

    @abstractmethod
    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Answer from the account.

        Raises:
            BackendProblem, BackendUnavailable: what the backend says.
        """

    def refused(self, dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        """Go on where the backend says no."""
        if problem.code in LINK_PROBLEMS:
            return self.unlinked(dispatcher, tracker, problem)
        if problem.code == "account_not_approved":
            if problem.details["state"] == "rejected" or problem.details["overdue"]:
                # There is more to say than to wait.
                return [FollowupAction("action_account_check")]
            dispatcher.utter_message(response="utter_account_not_approved", received=problem.details["received_at"])
            return []
        raise problem

    def unlinked(self, dispatcher: CollectingDispatcher, tracker: Tracker, problem: BackendProblem) -> Events:
        """Go on where no account is linked."""
        return link_first(dispatcher, tracker, self.topic, problem)

    @staticmethod
    async def _asks_about_another(tracker: Tracker) -> bool:
        """Tell whether a linked customer names an e-mail address that is not the account's own."""
        emails = entities(tracker, "email")
        if not emails:
            return False
        try:
            own = (await backend().call("GET", "/links", tracker.sender_id))["email"]
        except BackendProblem:
            return False
        return any(mask_email(email.lower()) != own for email in emails)
