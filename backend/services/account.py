"""The state of an account's application. Source of the two days: the Latvian guide; of "full": BEHAVIOUR."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from backend.clock import today
from backend.models import Account

#: Full working days that checking an application takes at most.
REVIEW_WORKING_DAYS = 2
_SATURDAY = 5


@dataclass(frozen=True)
class Application:
    """The state of an application.

    Attributes:
        state: received, in_review, approved or rejected.
        due_on: last day of the time that checking may take.
        overdue: whether that day is over and nothing is decided.
    """

    company: str
    state: str
    received_at: datetime
    decided_at: datetime | None
    due_on: date
    overdue: bool


def working_days_after(day: date, count: int) -> date:
    """Return the last of the `count` full working days (Monday to Friday) after `day`."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day


def application(account: Account) -> Application:
    """Return the state of the account's application."""
    due = working_days_after(account.received_at.date(), REVIEW_WORKING_DAYS)
    waiting = account.application_state in ("received", "in_review")
    return Application(
        company=account.company,
        state=account.application_state,
        received_at=account.received_at,
        decided_at=account.decided_at,
        due_on=due,
        overdue=waiting and today() > due,
    )
