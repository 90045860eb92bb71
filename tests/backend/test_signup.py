"""Signing up: who may, what it makes, and that it makes it once."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import select

from backend.api.app import create_app
from backend.models import Account, Invoice, Membership
from tests.backend.support import Customer, is_problem, names, product, settings_of

PARALLEL = 50


def noon(day: str) -> datetime:
    """Return twelve o'clock."""
    return datetime.fromisoformat(f"{day}T12:00:00+00:00")


def membership(state: str = "active", **values: Any) -> dict[str, Any]:
    """Return a membership for a file of accounts; it runs for eleven months yet."""
    number = f"CPS-old-{product()['serial_number']}"
    return {"number": number, "tier": "silver", "state": state, "starts": "-1 month", **values}


def lapsed(**values: Any) -> dict[str, Any]:
    """Return a membership that was never marked as expired, and is."""
    return membership(starts="-2 years", expires="-1 day", **values)


def stored(customer: Customer) -> tuple[list[Membership], list[Invoice]]:
    """Return the account's memberships and invoices as the database has them."""
    with customer.database.transaction() as session:
        mine = select(Membership).join(Account).where(Account.email == customer.email).order_by(Membership.id)
        memberships = list(session.scalars(mine))
        return memberships, [invoice for one in memberships for invoice in one.invoices]


def nothing_booked(customer: Customer) -> bool:
    """Tell whether the account has neither membership nor invoice."""
    return stored(customer) == ([], [])


# Who may


@pytest.mark.parametrize("version", ["2025-01", "", "2026-01 ", "none"])
def test_the_terms_in_force_must_be_accepted(shared_client: TestClient, version: str) -> None:
    customer = Customer(shared_client, points=500)
    answer = customer.sign_up(terms_version=version)
    assert is_problem(answer, 409, "terms_not_accepted")
    assert answer.json()["terms_version"] == customer.get("/v1/signup")["terms_version"] == "2026-01"
    assert nothing_booked(customer)


def test_the_accepted_terms_are_kept_with_the_moment(shared_client: TestClient) -> None:
    with time_machine.travel(noon("2026-03-10"), tick=False):
        told = Customer(shared_client, points=500).sign_up().json()["membership"]
    assert (told["terms_version"], told["terms_accepted_at"]) == ("2026-01", "2026-03-10T12:00:00+00:00")


@pytest.mark.parametrize(
    ("points", "tier", "missing"),
    [
        (0, "silver", 500),
        (499, "silver", 1),
        (999, "gold", 1),
        (1599, "platinum", 1),
        (2499, "corporate_c", 1),
        (4499, "corporate_b", 1),
        (9999, "corporate_a", 1),
    ],
)
def test_a_tier_that_is_not_open_is_refused_with_what_is_missing(
    shared_client: TestClient, points: int, tier: str, missing: int
) -> None:
    customer = Customer(shared_client, points=points)
    answer = customer.sign_up(tier)
    assert is_problem(answer, 409, "tier_not_open")
    assert answer.json()["missing"] == missing
    assert nothing_booked(customer)


@pytest.mark.parametrize("tier", ["silver", "gold", "platinum", "corporate_c", "corporate_b", "corporate_a"])
def test_every_lower_tier_may_be_chosen(shared_client: TestClient, tier: str) -> None:
    answer = Customer(shared_client, points=10000).sign_up(tier)
    assert (answer.status_code, answer.json()["membership"]["tier"]) == (201, tier)


def test_waiting_points_don_t_count(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=400, products=[product("C300", "dealer")])
    assert customer.sign_up().json()["missing"] == 100
    told = customer.get("/v1/signup")
    assert (told["state"], told["points"], told["waiting"], told["missing"]) == ("not_enough_points", 400, 500, 100)


@pytest.mark.parametrize("state", ["active", "pending"])
def test_whoever_has_a_membership_gets_no_second_one(shared_client: TestClient, state: str) -> None:
    current = membership(state)
    customer = Customer(shared_client, points=2000, memberships=[current])
    answer = customer.sign_up("gold")
    assert is_problem(answer, 409, "membership_exists")
    assert answer.json()["state"] == state
    told = customer.get("/v1/signup")
    assert (told["state"], told["membership"]["number"]) == (state, current["number"])
    assert len(stored(customer)[0]) == 1


def test_whoever_can_sign_up_is_told_what_it_takes(shared_client: TestClient) -> None:
    told = Customer(shared_client, points=2600).get("/v1/signup")
    assert (told["state"], told["points"], told["missing"]) == ("eligible", 2600, 0)
    assert names(told["tiers"]) == ["silver", "gold", "platinum", "corporate_c"]
    assert told["has_switch"] is True
    assert {"membership", "previous_number"} & set(told) == set()


@pytest.mark.parametrize("wish", [{"tier": "bronze"}, {"payment_method": "cash"}, {"payment_method": ""}])
def test_what_there_is_not_can_t_be_wished_for(shared_client: TestClient, wish: dict[str, str]) -> None:
    customer = Customer(shared_client, points=500)
    assert is_problem(customer.sign_up(**wish), 422, "invalid_request")
    assert nothing_booked(customer)


# Numbers


def test_a_new_membership_has_a_new_number(shared_client: TestClient) -> None:
    customers = [Customer(shared_client, points=500) for _ in range(5)]
    numbers = {customer.sign_up().json()["membership"]["number"] for customer in customers}
    assert len(numbers) == 5


@pytest.mark.parametrize("before", [lapsed(), membership("expired")], ids=["lapsed", "marked"])
def test_after_the_last_membership_a_new_one_has_a_new_number_and_the_old_is_told(
    shared_client: TestClient, before: dict[str, Any]
) -> None:
    customer = Customer(shared_client, points=500, memberships=[before])
    offered = customer.get("/v1/signup")
    assert (offered["state"], offered["previous_number"]) == ("eligible", before["number"])
    told = customer.sign_up().json()
    assert told["previous_number"] == before["number"] != told["membership"]["number"]
    assert [one.state for one in stored(customer)[0]] == ["expired", "active"]
    assert customer.get("/v1/membership")["membership"] == told["membership"]


def test_the_number_of_the_old_account_is_told(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=500, old_account={"membership_number": "EE-0042"})
    assert customer.get("/v1/signup")["previous_number"] == "EE-0042"
    assert customer.sign_up().json()["previous_number"] == "EE-0042"


def test_the_last_membership_counts_more_than_the_old_account(shared_client: TestClient) -> None:
    last = lapsed()
    customer = Customer(shared_client, points=500, old_account={"membership_number": "EE-0043"}, memberships=[last])
    assert customer.sign_up().json()["previous_number"] == last["number"]


def test_whoever_never_had_a_number_is_told_of_none(shared_client: TestClient) -> None:
    assert "previous_number" not in Customer(shared_client, points=500, old_account={}).sign_up().json()


# Dates and money


@pytest.mark.parametrize(
    ("today", "expires"),
    [
        ("2026-03-10", "2027-03-10"),
        ("2026-12-31", "2027-12-31"),
        ("2027-02-28", "2028-02-28"),
        ("2027-03-01", "2028-03-01"),
        ("2028-02-29", "2029-02-28"),
    ],
)
def test_a_membership_starts_today_and_lasts_a_year(shared_client: TestClient, today: str, expires: str) -> None:
    with time_machine.travel(noon(today), tick=False):
        told = Customer(shared_client, points=500).sign_up().json()["membership"]
    assert (told["state"], told["starts_on"], told["expires_on"]) == ("active", today, expires)


@pytest.mark.parametrize("method", ["card", "bank"])
@pytest.mark.parametrize(
    ("tier", "fee"),
    [
        ("silver", "85.00"),
        ("gold", "170.00"),
        ("platinum", "300.00"),
        ("corporate_c", "1000.00"),
        ("corporate_b", "3000.00"),
        ("corporate_a", "5000.00"),
    ],
)
def test_the_invoice_is_about_the_yearly_fee_and_due_in_30_days(
    shared_client: TestClient, tier: str, fee: str, method: str
) -> None:
    with time_machine.travel(noon("2026-12-10"), tick=False):
        customer = Customer(shared_client, points=10000)
        told = customer.sign_up(tier, payment_method=method).json()
        assert customer.get("/v1/invoices")["invoices"] == [told["invoice"]]
    assert told["membership"]["payment_method"] == method
    assert Decimal(str(told["invoice"]["amount"])) == Decimal(fee)
    assert stored(customer)[1][0].amount == Decimal(fee)
    dates = (told["invoice"]["issued_on"], told["invoice"]["due_on"])
    assert (*dates, told["invoice"]["state"]) == ("2026-12-10", "2027-01-09", "open")


def test_the_trail_says_that_a_membership_started(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=500)
    customer.sign_up()
    customer.sign_up()
    (event,) = customer.audited("membership_started")
    assert event.data == {"tier": "silver", "payment_method": "card"}


# Once


def test_the_same_wish_again_gives_the_same_membership(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=500)
    first, again = customer.sign_up(key="one"), customer.sign_up(key="one")
    assert (first.status_code, again.status_code) == (201, 200)
    assert [again.json()[part] for part in ("membership", "invoice")] == [
        first.json()[part] for part in ("membership", "invoice")
    ]
    memberships, invoices = stored(customer)
    assert (len(memberships), len(invoices)) == (1, 1)


@pytest.mark.parametrize("other", [{"tier": "gold"}, {"payment_method": "bank"}])
def test_the_same_key_for_another_wish_is_an_error(shared_client: TestClient, other: dict[str, str]) -> None:
    customer = Customer(shared_client, points=1000)
    first = customer.sign_up(key="one")
    assert is_problem(customer.sign_up(key="one", **other), 422, "idempotency_key_reused")
    assert customer.get("/v1/membership")["membership"] == first.json()["membership"]


def test_another_key_is_another_wish(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=500)
    customer.sign_up(key="one")
    assert is_problem(customer.sign_up(key="two"), 409, "membership_exists")


def test_the_same_wish_again_holds_after_the_terms_have_changed(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=500)
    first = customer.sign_up(key="one").json()
    newer = create_app(replace(settings_of(shared_client), terms_version="2026-02"))
    wish = {"tier": "silver", "payment_method": "card", "terms_version": "2026-01"}
    headers = {"Conversation-Id": customer.conversation, "Idempotency-Key": "one"}
    token = {"Authorization": shared_client.headers["Authorization"]}
    again = TestClient(newer).post("/v1/memberships", json=wish, headers={**headers, **token})
    assert (again.status_code, again.json()["membership"]) == (200, first["membership"])


def test_a_refused_wish_does_not_use_its_key_up(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=500)
    assert is_problem(customer.sign_up("gold", key="one"), 409, "tier_not_open")
    assert is_problem(customer.sign_up(key="one", terms_version="2025-01"), 409, "terms_not_accepted")
    assert customer.sign_up("silver", key="one").status_code == 201


def test_two_accounts_may_use_one_key(shared_client: TestClient) -> None:
    first, second = Customer(shared_client, points=500), Customer(shared_client, points=500)
    answers = [first.sign_up(key="one"), second.sign_up(key="one")]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["membership"]["number"] != answers[1].json()["membership"]["number"]


def test_a_wish_needs_a_key(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=500)
    wish = {"tier": "silver", "payment_method": "card", "terms_version": "2026-01"}
    assert is_problem(customer.ask("POST", "/v1/memberships", wish), 422, "invalid_request")
    assert nothing_booked(customer)


@pytest.mark.parametrize("key", ["", " ", "two words", "x" * 101])
def test_a_malformed_key_is_refused(shared_client: TestClient, key: str) -> None:
    assert is_problem(Customer(shared_client, points=500).sign_up(key=key), 422, "invalid_request")


@pytest.mark.parametrize("conversations", [1, PARALLEL])
def test_fifty_wishes_at_the_same_time_make_one_membership_and_one_invoice(
    shared_client: TestClient, conversations: int
) -> None:
    customer = Customer(shared_client, points=1000)
    rooms = [f"{customer.conversation}-{number}" for number in range(conversations)]
    for room in rooms:
        customer.link(room)
    wishes = [("shared" if n % 2 else f"own-{n}", rooms[n % conversations]) for n in range(PARALLEL)]
    wish = {"tier": "silver", "payment_method": "card", "terms_version": "2026-01"}

    def sign_up(key: str, room: str) -> Response:
        """Sign up as callers do: while the database is too busy, again in a moment."""
        for _ in range(5):
            answer = customer.ask("POST", "/v1/memberships", wish, Conversation_Id=room, Idempotency_Key=key)
            if answer.status_code != 503:
                break
            time.sleep(0.2)
        return answer

    with ThreadPoolExecutor(PARALLEL) as pool:
        answers = list(pool.map(lambda one: sign_up(*one), wishes))
    (made,), (invoice,) = stored(customer)
    assert invoice.membership_id == made.id
    same = [answer for answer, (key, _) in zip(answers, wishes, strict=True) if key == made.idempotency_key]
    others = [answer for answer, (key, _) in zip(answers, wishes, strict=True) if key != made.idempotency_key]
    assert Counter(answer.status_code for answer in same) == Counter([201] + [200] * (len(same) - 1))
    assert {answer.json()["membership"]["number"] for answer in same} == {made.number}
    assert {answer.json()["code"] for answer in others} == {"membership_exists"}
    assert len(customer.audited("membership_started")) == 1


# As time goes by


@pytest.mark.parametrize(
    ("today", "state", "can"),
    [
        ("2026-03-10", "active", "active"),
        ("2027-03-09", "active", "active"),
        ("2027-03-10", "active", "active"),
        ("2027-03-11", "expired", "eligible"),
        ("2030-01-01", "expired", "eligible"),
    ],
)
def test_a_membership_is_expired_from_the_day_after_its_last(
    shared_client: TestClient, today: str, state: str, can: str
) -> None:
    with time_machine.travel(noon("2026-03-10"), tick=False) as clock:
        customer = Customer(shared_client, points=500)
        customer.sign_up()
        clock.move_to(noon(today))
        customer.link()
        assert customer.get("/v1/membership")["membership"]["state"] == state
        assert customer.get("/v1/signup")["state"] == can


def test_a_pending_membership_does_not_expire_before_it_was_active(shared_client: TestClient) -> None:
    customer = Customer(shared_client, memberships=[membership("pending", starts="-2 years")])
    assert customer.get("/v1/membership")["membership"]["state"] == "pending"


@pytest.mark.parametrize(
    ("paid", "today", "state"),
    [
        ("open", "2026-03-10", "open"),
        ("open", "2026-04-09", "open"),
        ("open", "2026-04-10", "overdue"),
        ("paid", "2026-04-10", "paid"),
    ],
)
def test_an_open_invoice_is_overdue_from_the_day_after_it_was_due(
    shared_client: TestClient, paid: str, today: str, state: str
) -> None:
    with time_machine.travel(noon(today), tick=False):
        current = membership(starts="2026-03-10", invoices=[{"state": paid}])
        (invoice,) = Customer(shared_client, memberships=[current]).get("/v1/invoices")["invoices"]
    assert (invoice["due_on"], invoice["state"]) == ("2026-04-09", state)


def test_an_invoice_is_due_until_midnight_in_utc(shared_client: TestClient) -> None:
    midnight = datetime(2026, 4, 10, tzinfo=timezone.utc)
    with time_machine.travel(midnight - timedelta(seconds=1), tick=False) as clock:
        customer = Customer(shared_client, memberships=[membership(starts="2026-03-10")])
        assert names(customer.get("/v1/invoices")["invoices"], "state") == ["open"]
        clock.move_to(midnight)
        assert names(customer.get("/v1/invoices")["invoices"], "state") == ["overdue"]


def test_invoices_of_all_memberships_are_told_the_newest_first(shared_client: TestClient) -> None:
    customer = Customer(shared_client, points=1000, memberships=[lapsed(invoices=[{"state": "paid"}])])
    customer.sign_up("gold", payment_method="bank")
    told = customer.get("/v1/invoices")["invoices"]
    assert [(float(one["amount"]), one["state"]) for one in told] == [(170, "open"), (85, "paid")]
    assert date.fromisoformat(told[0]["issued_on"]) > date.fromisoformat(told[1]["issued_on"])


def test_an_account_without_membership_is_told_so(shared_client: TestClient) -> None:
    customer = Customer(shared_client)
    assert customer.get("/v1/membership") == {}
    assert customer.get("/v1/invoices") == {"invoices": []}
