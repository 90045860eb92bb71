"""The application of a business account: how long checking it may take, and what an applicant may ask."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from backend.models import Account
from backend.services.account import application, working_days_after
from tests.backend.support import Customer, account_routes, call, is_problem

#: 2 March 2026 is a Monday.
MON, TUE, WED, THU, FRI, SAT, SUN = (date(2026, 3, 2) + timedelta(days=n) for n in range(7))
WEEK = timedelta(days=7)

days = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1))
counts = st.integers(min_value=1, max_value=30)


def noon(day: date) -> datetime:
    """Return twelve o'clock."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=timezone.utc)


def account(received: datetime, state: str = "in_review") -> Account:
    """Return an applicant's account."""
    return Account(company="Foto Test", application_state=state, received_at=received)


# Working days


@given(days, counts)
def test_the_last_working_day_is_no_weekend_and_ends_exactly_so_many(day: date, count: int) -> None:
    last = working_days_after(day, count)
    after = [day + timedelta(days=n) for n in range(1, (last - day).days + 1)]
    assert last.isoweekday() <= 5
    assert sum(one.isoweekday() <= 5 for one in after) == count


@given(days, counts, counts)
def test_working_days_add_up(day: date, first: int, second: int) -> None:
    assert working_days_after(working_days_after(day, first), second) == working_days_after(day, first + second)


@given(days)
def test_five_working_days_after_a_working_day_are_a_week(day: date) -> None:
    if day.isoweekday() <= 5:
        assert working_days_after(day, 5) == day + WEEK


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (MON, WED),
        (TUE, THU),
        (WED, FRI),
        (THU, MON + WEEK),
        (FRI, TUE + WEEK),
        (SAT, TUE + WEEK),
        (SUN, TUE + WEEK),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_checking_may_take_two_full_working_days(received: date, due: date) -> None:
    assert application(account(noon(received))).due_on == due


# Overdue


@pytest.mark.parametrize(("received", "due"), [(MON, WED), (THU, MON + WEEK), (FRI, TUE + WEEK), (SUN, TUE + WEEK)])
@pytest.mark.parametrize("state", ["received", "in_review"])
def test_an_application_is_overdue_exactly_when_the_second_day_is_over(received: date, due: date, state: str) -> None:
    waiting = account(noon(received), state)
    end_of_day = datetime(due.year, due.month, due.day, 23, 59, 59, tzinfo=timezone.utc)
    with time_machine.travel(end_of_day, tick=False):
        assert application(waiting).overdue is False
    with time_machine.travel(end_of_day + timedelta(seconds=1), tick=False):
        assert application(waiting).overdue is True


@pytest.mark.parametrize("state", ["approved", "rejected"])
def test_a_decided_application_is_never_overdue(state: str) -> None:
    with time_machine.travel(noon(MON + 10 * WEEK), tick=False):
        assert application(account(noon(MON), state)).overdue is False


@given(days, st.integers(min_value=0, max_value=60))
def test_once_overdue_an_application_stays_overdue(received: date, later: int) -> None:
    waiting = account(noon(received))
    with time_machine.travel(noon(received + timedelta(days=later)), tick=False):
        overdue = application(waiting).overdue
    with time_machine.travel(noon(received + timedelta(days=later + 1)), tick=False):
        assert application(waiting).overdue >= overdue


# Over the API


def applicant(client: TestClient, state: str, received: date, decided: date | None = None) -> Customer:
    """Return a customer whose application is in that state."""
    given = {"state": state, "received": str(received), "decided": decided and str(decided)}
    return Customer(client, company="Nordlys AS", application=given)


@pytest.mark.parametrize("state", ["received", "in_review"])
@pytest.mark.parametrize(("today", "overdue"), [(WED, False), (THU, True), (SUN, True)])
def test_a_waiting_applicant_learns_until_when_it_may_take(
    shared_client: TestClient, state: str, today: date, overdue: bool
) -> None:
    with time_machine.travel(noon(today), tick=False):
        assert applicant(shared_client, state, MON).get("/v1/application") == {
            "company": "Nordlys AS",
            "state": state,
            "received_at": "2026-03-02T09:00:00+00:00",
            "due_on": "2026-03-04",
            "overdue": overdue,
        }


@pytest.mark.parametrize("state", ["approved", "rejected"])
def test_a_decided_application_is_told_with_its_day(shared_client: TestClient, state: str) -> None:
    told = applicant(shared_client, state, MON, TUE).get("/v1/application")
    assert (told["state"], told["decided_at"]) == (state, "2026-03-03T09:00:00+00:00")
    assert told["overdue"] is False


@pytest.mark.parametrize("state", ["received", "in_review", "rejected"])
def test_all_but_the_application_comes_with_approval(shared_client: TestClient, state: str) -> None:
    customer = applicant(shared_client, state, MON)
    app = shared_client.app
    assert isinstance(app, FastAPI)
    closed = [route for route in account_routes(app) if route.name != "read_application"]
    assert len(closed) >= 11
    for route in closed:
        answer = call(shared_client, route, {"Conversation-Id": customer.conversation})
        assert is_problem(answer, 403, "account_not_approved"), route.name
        assert answer.json()["state"] == state
        assert answer.json()["received_at"] == "2026-03-02T09:00:00+00:00"
        assert answer.json()["overdue"] is (state != "rejected")


def test_approval_opens_the_account_in_the_same_conversation(shared_client: TestClient) -> None:
    customer = applicant(shared_client, "in_review", MON)
    assert is_problem(customer.ask("GET", "/v1/points"), 403, "account_not_approved")
    with customer.database.transaction() as session:
        session.execute(update(Account).where(Account.email == customer.email).values(application_state="approved"))
    assert customer.get("/v1/points")["total"] == 0
