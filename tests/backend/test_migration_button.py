"""The MIGRATE PRODUCTS button: why it is there or not, and what it does."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from typing import Any

import pytest
import time_machine
from fastapi.testclient import TestClient

from backend.services.migrate_button import STATES
from tests.backend.support import Customer, is_problem, names, new_account, product

NOON = datetime(2026, 3, 10, 12, tzinfo=timezone.utc)

#: An account for every way to be without the button, and the state that says why.
WITHOUT: list[tuple[str, dict[str, Any]]] = [
    ("no_old_account", {"had_old_account": False}),
    ("no_old_email", {"had_old_account": True}),
    ("no_old_email", {}),
    ("old_account_unknown", {"old_email": "nobody@nowhere.example", "had_old_account": True}),
    ("old_account_unknown", {"old_email": "nobody@nowhere.example", "had_old_account": False}),
    ("nothing_to_migrate", {"old_account": {}}),
    ("all_migrated", {"old_account": {"products": [product("EOS R5", migrated="2026-01-15")]}}),
]


def old(*products: dict[str, Any]) -> dict[str, Any]:
    """Return an old account with these products."""
    return {"products": list(products)}


def migrate(customer: Customer) -> Any:
    """Press the button and return what that did."""
    answer = customer.ask("POST", "/v1/migration")
    assert answer.status_code == 200, answer.text
    return answer.json()


# Whether it is there


@pytest.mark.parametrize(("state", "account"), WITHOUT)
def test_without_the_button_the_state_says_why(shared_client: TestClient, state: str, account: dict[str, Any]) -> None:
    told = Customer(shared_client, **account).get("/v1/migration")
    assert (told["state"], told["button_shown"], told["waiting"]) == (state, False, [])


@pytest.mark.parametrize(("state", "account"), WITHOUT)
def test_without_the_button_nothing_can_be_migrated(
    shared_client: TestClient, state: str, account: dict[str, Any]
) -> None:
    customer = Customer(shared_client, **account)
    answer = customer.ask("POST", "/v1/migration")
    assert is_problem(answer, 409, "migration_not_possible")
    assert answer.json()["state"] == state
    assert customer.products() == []
    assert customer.audited("products_migrated") == []


def test_these_tests_know_every_state() -> None:
    assert {state for state, _ in WITHOUT} | {"ready"} == set(STATES)


def test_with_products_waiting_the_button_is_there(shared_client: TestClient) -> None:
    customer = Customer(shared_client, old_account=old(product("EOS R5"), product("EOS R6", migrated="2026-01-15")))
    told = customer.get("/v1/migration")
    assert (told["state"], told["button_shown"]) == ("ready", True)
    assert told["waiting"] == [{"model": "EOS R5"}]
    assert names(told["migrated"], "model") == ["EOS R6"]


def test_what_was_migrated_is_told_with_its_day(shared_client: TestClient) -> None:
    moved = [product("EOS R5", migrated="2026-01-15"), product("EOS R6", migrated="2026-01-16")]
    customer = Customer(shared_client, old_account=old(*moved))
    migrated = customer.get("/v1/migration")["migrated"]
    assert [(one["model"], one["migrated_at"][:10]) for one in migrated] == [
        ("EOS R5", "2026-01-15"), ("EOS R6", "2026-01-16"),
    ]  # fmt: skip


@pytest.mark.parametrize(("given", "told"), [("nobody@nowhere.example", "n…@n….example"), (None, None)])
def test_the_old_address_is_told_masked(shared_client: TestClient, given: str | None, told: str | None) -> None:
    customer = Customer(shared_client, old_email=given)
    assert customer.get("/v1/migration").get("old_email") == told


def test_the_old_address_is_found_however_it_was_typed(shared_client: TestClient) -> None:
    customer = Customer(shared_client, old_account=old(product("EOS R5")))
    twin = Customer(shared_client, old_email=f" OLD.{customer.email.upper()} ")
    assert twin.get("/v1/migration")["state"] == "ready"


def test_the_old_account_of_somebody_else_is_not_offered(shared_client: TestClient) -> None:
    Customer(shared_client, old_account=old(product("EOS R5")))
    assert Customer(shared_client, had_old_account=True).get("/v1/migration")["state"] == "no_old_email"


# What it does


def test_migrating_moves_the_waiting_products_as_they_are(shared_client: TestClient) -> None:
    with time_machine.travel(NOON, tick=False):
        waiting = product("EOS R5", country="LV", dealer="Foto Pasaule")
        customer = Customer(shared_client, old_account=old(waiting, product("EOS R6", migrated="2026-01-15")))
        done = migrate(customer)
        state, products = customer.get("/v1/migration"), customer.products()
    (shown,) = products
    assert done["products"] == products
    assert {name: shown[name] for name in waiting} == waiting
    assert (shown["origin"], shown["green_tick"], shown["estimated"]) == ("migrated", True, [])
    assert (done["clashes"], done["points_total"]) == ([], 250)
    assert (state["state"], state["waiting"]) == ("all_migrated", [])
    assert {"model": "EOS R5", "migrated_at": "2026-03-10T12:00:00+00:00"} in state["migrated"]


def test_migrating_leaves_the_registered_products_alone(shared_client: TestClient) -> None:
    customer = Customer(shared_client, products=[product("EOS R6")], old_account=old(product("EOS R5")))
    before = customer.products()
    assert migrate(customer)["points_total"] == 430
    assert customer.products()[:1] == before
    assert names(customer.products(), "origin") == ["registered", "migrated"]


def test_migrated_products_bring_their_points_at_once(shared_client: TestClient) -> None:
    customer = Customer(shared_client, old_account=old(product("C300")))
    assert customer.get("/v1/signup")["state"] == "not_enough_points"
    migrate(customer)
    assert customer.get("/v1/signup")["state"] == "eligible"


@pytest.mark.parametrize("lacking", ["serial_number", "purchase_date", "country", "dealer"])
def test_a_migrated_product_that_lacks_a_detail_has_no_tick(shared_client: TestClient, lacking: str) -> None:
    customer = Customer(shared_client, old_account=old(product("EOS R5", lacking), product("EOS R6")))
    done = migrate(customer)
    assert [(one["green_tick"], one["missing"]) for one in done["products"]] == [(False, [lacking]), (True, [])]
    assert done["points_total"] == 180
    assert customer.get("/v1/points")["waiting"] == 250


def test_what_a_migrated_product_lacks_can_be_given_afterwards(shared_client: TestClient) -> None:
    customer = Customer(shared_client, old_account=old(product("EOS R5", "dealer")))
    migrate(customer)
    customer.note("dealer", "Foto Pasaule")
    assert customer.confirm().json()["points_total"] == 250


def test_products_without_serial_number_never_clash(shared_client: TestClient) -> None:
    bare = product("EOS R5", "serial_number")
    customer = Customer(shared_client, products=[bare], old_account=old(bare, bare))
    done = migrate(customer)
    assert (len(done["products"]), done["clashes"]) == (2, [])


# Clashes


def test_a_product_that_somebody_has_registered_stays_where_it_is(shared_client: TestClient) -> None:
    taken = product("EOS R5")
    customer = Customer(shared_client, old_account=old(taken, product("EOS R6")))
    other = new_account(customer.database, company="Secret SIA", products=[taken])
    answer = customer.ask("POST", "/v1/migration")
    assert names(answer.json()["products"], "model") == ["EOS R6"]
    assert answer.json()["clashes"] == [{"model": "EOS R5"}]
    assert not [word for word in ("Secret", other, taken["serial_number"]) if word in answer.text]
    state = customer.get("/v1/migration")
    assert (state["state"], state["waiting"]) == ("ready", [{"model": "EOS R5"}])


def test_a_product_that_the_customer_has_registered_is_not_counted_twice(shared_client: TestClient) -> None:
    taken = product("EOS R5")
    customer = Customer(shared_client, products=[taken], old_account=old(taken))
    done = migrate(customer)
    assert (done["products"], done["clashes"], done["points_total"]) == ([], [{"model": "EOS R5"}], 250)


def test_of_two_old_products_with_one_serial_number_the_first_moves(shared_client: TestClient) -> None:
    first, second = product("EOS R5"), product("EOS R6")
    second["serial_number"] = first["serial_number"]
    done = migrate(Customer(shared_client, old_account=old(first, second)))
    assert (names(done["products"], "model"), names(done["clashes"], "model")) == (["EOS R5"], ["EOS R6"])


def test_a_clash_is_over_once_the_serial_number_is_free(shared_client: TestClient) -> None:
    taken = product("EOS R5")
    other = Customer(shared_client, products=[taken])
    customer = Customer(shared_client, old_account=old(taken))
    assert len(migrate(customer)["clashes"]) == 1
    other.note("serial_number", product()["serial_number"])
    other.confirm()
    done = migrate(customer)
    assert (names(done["products"], "model"), done["clashes"]) == (["EOS R5"], [])


# Twice


def test_migrating_twice_is_not_possible(shared_client: TestClient) -> None:
    customer = Customer(shared_client, old_account=old(product("EOS R5")))
    migrate(customer)
    before = customer.products()
    answer = customer.ask("POST", "/v1/migration")
    assert is_problem(answer, 409, "migration_not_possible")
    assert answer.json()["state"] == "all_migrated"
    assert customer.products() == before


def test_after_a_clash_migrating_again_moves_nothing_twice(shared_client: TestClient) -> None:
    taken = product("EOS R5")
    customer = Customer(shared_client, products=[taken], old_account=old(taken, product("EOS R6")))
    first, second = migrate(customer), migrate(customer)
    assert (names(first["products"], "model"), second["products"]) == (["EOS R6"], [])
    assert second["points_total"] == first["points_total"] == 430


def test_an_old_account_is_migrated_to_one_account_only(shared_client: TestClient) -> None:
    customer = Customer(shared_client, old_account=old(product("EOS R5", "serial_number")))
    twin = Customer(shared_client, old_email=f"old.{customer.email}")
    migrate(customer)
    assert is_problem(twin.ask("POST", "/v1/migration"), 409, "migration_not_possible")
    assert twin.products() == []


def test_products_move_once_however_many_ask_at_the_same_time(shared_client: TestClient) -> None:
    waiting = [product("EOS R5", "serial_number") for _ in range(3)] + [product("EOS R6")]
    customer = Customer(shared_client, old_account=old(*waiting))
    conversations = [f"{customer.conversation}-{number}" for number in range(8)]
    for conversation in conversations:
        customer.link(conversation)
    with ThreadPoolExecutor(len(conversations)) as pool:
        answers = list(
            pool.map(lambda name: customer.ask("POST", "/v1/migration", Conversation_Id=name), conversations)
        )
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 7
    assert names(customer.products(), "model") == ["EOS R5", "EOS R5", "EOS R5", "EOS R6"]
    assert len(customer.audited("products_migrated")) == 1


def test_the_trail_counts_what_was_moved(shared_client: TestClient) -> None:
    taken = product("EOS R5")
    customer = Customer(shared_client, products=[taken], old_account=old(taken, product("EOS R6"), product("C300")))
    migrate(customer)
    (event,) = customer.audited("products_migrated")
    assert event.data == {"moved": 2, "clashes": 1}
