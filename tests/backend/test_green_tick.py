"""The green tick: noting the details that a product lacks, and confirming them."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timezone
from typing import Any

import pytest
import time_machine
from fastapi.testclient import TestClient
from hypothesis import example, given
from hypothesis import strategies as st

from backend.errors import InvalidDetail, PurchaseDateInFuture
from backend.models import DETAILS
from backend.services.green_tick import parse
from tests.backend.support import Customer, is_problem, new_account, product

NOON = datetime(2026, 3, 10, 12, tzinfo=timezone.utc)


@pytest.fixture
def customer(shared_client: TestClient) -> Customer:
    """A customer of one product, which has no serial number and no dealer."""
    return Customer(shared_client, company="Customer OÜ", products=[product("EOS R5", "serial_number", "dealer")])


def details(shown: dict[str, Any]) -> dict[str, Any]:
    """Return the details that a product has."""
    return {detail: shown[detail] for detail in DETAILS if detail in shown}


def unused() -> str:
    """Return a serial number that no product has."""
    return str(product()["serial_number"])


# Noting


def test_a_noted_detail_is_not_the_products_own_yet(customer: Customer) -> None:
    shown = customer.note("dealer", "Fotoekspert").json()
    assert shown == customer.products()[0]
    assert shown["draft"] == {"dealer": "Fotoekspert", "estimated": []}
    assert (shown["missing"], shown["to_ask"]) == (["serial_number", "dealer"], ["serial_number"])
    assert "dealer" not in details(shown)
    assert shown["green_tick"] is False
    assert customer.get("/v1/points")["total"] == 0


def test_all_noted_leaves_nothing_to_ask_and_still_no_tick(customer: Customer) -> None:
    customer.note("dealer", "Fotoekspert")
    shown = customer.note("serial_number", unused()).json()
    assert (shown["to_ask"], shown["green_tick"]) == ([], False)


def test_noting_again_replaces(customer: Customer) -> None:
    customer.note("dealer", "Fotoekspert")
    assert customer.note("dealer", "Kaamerapood").json()["draft"]["dealer"] == "Kaamerapood"


def test_noting_one_detail_keeps_the_others(customer: Customer) -> None:
    serial = unused()
    customer.note("serial_number", serial)
    draft = customer.note("dealer", "Fotoekspert").json()["draft"]
    assert (draft["serial_number"], draft["dealer"]) == (serial, "Fotoekspert")


def test_details_are_noted_of_their_own_product_only(shared_client: TestClient) -> None:
    customer = Customer(shared_client, products=[product("EOS R5", "dealer"), product("EOS R5", "dealer")])
    customer.note("dealer", "Fotoekspert", position=1)
    assert ["draft" in shown for shown in customer.products()] == [False, True]
    customer.confirm(position=1)
    assert [shown["green_tick"] for shown in customer.products()] == [False, True]


def test_a_detail_that_is_there_can_be_corrected(shared_client: TestClient) -> None:
    customer = Customer(shared_client, products=[product("EOS R5", dealer="Foto")])
    assert customer.note("dealer", "Fotoekspert").json()["dealer"] == "Foto"
    assert customer.confirm().json()["product"]["dealer"] == "Fotoekspert"
    assert customer.products()[0]["green_tick"] is True


# Guesses


def test_a_guess_is_noted_and_saved_as_estimated(customer: Customer) -> None:
    customer.note("serial_number", unused())
    assert customer.note("dealer", "Fotoekspert", estimated=True).json()["draft"]["estimated"] == ["dealer"]
    shown = customer.confirm().json()["product"]
    assert (shown["estimated"], shown["green_tick"]) == (["dealer"], True)


def test_a_sure_value_replaces_a_noted_guess(customer: Customer) -> None:
    customer.note("dealer", "Foto", estimated=True)
    assert customer.note("dealer", "Fotoekspert").json()["draft"]["estimated"] == []
    assert customer.confirm().json()["product"]["estimated"] == []


def test_a_sure_value_replaces_a_saved_guess_and_no_other(shared_client: TestClient) -> None:
    customer = Customer(shared_client, products=[product(estimated=["dealer", "purchase_date"])])
    customer.note("dealer", "Fotoekspert")
    assert customer.confirm().json()["product"]["estimated"] == ["purchase_date"]


def test_a_guess_replaces_a_sure_value(shared_client: TestClient) -> None:
    customer = Customer(shared_client, products=[product()])
    customer.note("purchase_date", "2023-01-01", estimated=True)
    shown = customer.confirm().json()["product"]
    assert (shown["purchase_date"], shown["estimated"]) == ("2023-01-01", ["purchase_date"])


# Confirming


def test_confirming_gives_the_tick_and_the_points(customer: Customer) -> None:
    serial = unused()
    customer.note("serial_number", serial)
    customer.note("dealer", "Fotoekspert")
    told = customer.confirm().json()
    assert (told["points_total"], told["points_waiting"]) == (250, 0)
    assert details(told["product"]) == {
        "serial_number": serial, "purchase_date": "2024-03-01", "country": "EE", "dealer": "Fotoekspert",
    }  # fmt: skip
    assert (told["product"]["green_tick"], told["product"]["missing"]) == (True, [])
    assert "draft" not in told["product"]
    assert customer.get("/v1/points")["total"] == 250


def test_confirming_twice_changes_nothing(customer: Customer) -> None:
    customer.note("serial_number", unused())
    customer.note("dealer", "Fotoekspert", estimated=True)
    first, second = customer.confirm(), customer.confirm()
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.json() == second.json()
    assert len(customer.audited("details_saved")) == 1


def test_confirming_an_incomplete_product_saves_what_there_is(customer: Customer) -> None:
    customer.note("dealer", "Fotoekspert")
    told = customer.confirm().json()
    assert (told["product"]["dealer"], told["product"]["missing"]) == ("Fotoekspert", ["serial_number"])
    assert told["product"]["green_tick"] is False
    assert (told["points_total"], told["points_waiting"]) == (0, 250)


def test_there_must_be_something_to_confirm(customer: Customer) -> None:
    assert is_problem(customer.confirm(), 409, "nothing_to_confirm")


def test_confirming_an_incomplete_product_twice_has_nothing_to_confirm(customer: Customer) -> None:
    customer.note("dealer", "Fotoekspert")
    customer.confirm()
    assert is_problem(customer.confirm(), 409, "nothing_to_confirm")
    assert customer.products()[0]["dealer"] == "Fotoekspert"


def test_the_trail_says_which_details_were_saved_and_not_what_they_are(customer: Customer) -> None:
    serial = unused()
    customer.note("serial_number", serial)
    customer.confirm()
    (event,) = customer.audited("details_saved")
    assert event.data == {"product": customer.products()[0]["id"], "details": ["serial_number"]}
    assert event.conversation_id == customer.conversation


# Values


#: What is no value of each detail.
NO_VALUES = {
    "serial_number": [
        "", " ", "- -", "12345", "1" * 21, "ABCDEFGH", "EOS R5", "no idea", "12345_67", "123456789A!", "ÕÄ123456",
        "١٢٣٤٥٦٧٨",
    ],
    "purchase_date": [
        "", "spring", "2024", "2024-03", "2024-3-1", "01.03.2024", "20240301", "2024-03-01T10:00", "2024-02-30",
        "1979-12-31", "0001-01-01",
    ],
    "country": ["", "E", "EST", "ee", "Estonia", "LT LV", "00", "419", "QQ", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"],
    "dealer": ["", "   ", "\n", "\t\x00", "\u200b"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("detail", "value"), [(detail, value) for detail, values in NO_VALUES.items() for value in values]
)
def test_a_value_that_does_not_fit_is_refused_and_nothing_noted(customer: Customer, detail: str, value: str) -> None:
    answer = customer.note(detail, value)
    assert is_problem(answer, 422, "invalid_detail")
    assert answer.json()["detail"] == detail
    assert "draft" not in customer.products()[0]


def test_a_refused_value_leaves_the_noted_one(customer: Customer) -> None:
    customer.note("purchase_date", "2024-05-01")
    assert is_problem(customer.note("purchase_date", "spring", estimated=True), 422, "invalid_detail")
    assert customer.products()[0]["draft"] == {"purchase_date": "2024-05-01", "estimated": []}


@pytest.mark.parametrize("detail", ["model", "points", "green_tick", "account_id", "origin"])
def test_nothing_but_the_four_details_can_be_noted(customer: Customer, detail: str) -> None:
    assert is_problem(customer.note(detail, "250"), 422, "invalid_request")


def test_a_dealer_has_a_hundred_characters_at_most(customer: Customer) -> None:
    assert customer.note("dealer", "õ" * 100).status_code == 200
    assert is_problem(customer.note("dealer", "õ" * 101), 422, "invalid_request")


@pytest.mark.parametrize(
    ("detail", "value", "kept"),
    [
        ("country", "NO", "NO"),
        ("country", " LV ", "LV"),
        ("country", "XK", "XK"),
        ("dealer", "  Foto & Film, Čiurlionis 「写真」 ", "Foto & Film, Čiurlionis 「写真」"),
        ("purchase_date", " 1980-01-01 ", "1980-01-01"),
        ("purchase_date", "2024-02-29", "2024-02-29"),
    ],
)
def test_a_value_is_noted_as_it_is_meant(customer: Customer, detail: str, value: str, kept: str) -> None:
    assert customer.note(detail, value).json()["draft"][detail] == kept


@pytest.mark.parametrize("moment", ["2026-03-10 00:00", "2026-03-10 12:00", "2026-03-10 23:59:59"])
def test_a_purchase_may_be_of_today_and_not_of_tomorrow(shared_client: TestClient, moment: str) -> None:
    with time_machine.travel(f"{moment}Z", tick=False):
        customer = Customer(shared_client, products=[product("EOS R5", "purchase_date")])
        assert customer.note("purchase_date", "2026-03-10").status_code == 200
        assert is_problem(customer.note("purchase_date", "2026-03-11"), 422, "purchase_date_in_future")
        assert is_problem(customer.note("purchase_date", "9999-12-31"), 422, "purchase_date_in_future")
        assert customer.products()[0]["draft"]["purchase_date"] == "2026-03-10"


@given(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=5, max_size=19),
    st.lists(st.sampled_from(["", " ", "-", " - ", "\t"]), min_size=20, max_size=20),
    st.booleans(),
)
def test_a_serial_number_is_the_same_however_it_is_written(serial: str, between: list[str], lower: bool) -> None:
    serial = f"{serial}7"
    written = "".join(map("".join, zip(serial, between, strict=False)))
    assert parse("serial_number", written.lower() if lower else written) == serial


@given(st.sampled_from(DETAILS), st.text() | st.dates().map(str) | st.text("ABC123- ", min_size=6, max_size=24))
@example("serial_number", "ß12345")
@example("serial_number", "ı12345")
def test_any_text_is_either_refused_or_stays_the_same_once_read(detail: str, text: str) -> None:
    with time_machine.travel(NOON, tick=False), suppress(InvalidDetail, PurchaseDateInFuture):
        read = parse(detail, text)
        assert parse(detail, str(read)) == read


# Serial numbers are unique


@pytest.mark.parametrize("written", ["{}", " {} "])
def test_a_serial_number_of_another_account_is_refused_and_nothing_is_told_of_it(
    customer: Customer, written: str
) -> None:
    serial = unused()
    other = new_account(customer.database, company="Secret SIA", country="LV", products=[product(serial_number=serial)])
    answer = customer.note("serial_number", written.format(f"{serial[:4]}-{serial[4:]}"))
    assert is_problem(answer, 409, "serial_number_taken")
    assert set(answer.json()) == {"type", "title", "status", "code"}
    assert not [word for word in ("Secret", other, serial, "LV", "account") if word in answer.text]
    assert "draft" not in customer.products()[0]


def test_a_serial_number_of_another_own_product_is_refused_with_the_same_words(shared_client: TestClient) -> None:
    taken, others = product(), product()
    customer = Customer(shared_client, products=[product("EOS R5", "serial_number"), taken])
    new_account(customer.database, products=[others])
    own = customer.note("serial_number", taken["serial_number"])
    assert is_problem(own, 409, "serial_number_taken")
    assert own.content == customer.note("serial_number", others["serial_number"]).content


def test_a_product_does_not_clash_with_itself(shared_client: TestClient) -> None:
    whole = product()
    customer = Customer(shared_client, products=[whole])
    assert customer.note("serial_number", whole["serial_number"]).status_code == 200
    assert customer.confirm().json()["product"]["serial_number"] == whole["serial_number"]


def test_a_serial_number_that_was_registered_meanwhile_is_refused_on_confirming(customer: Customer) -> None:
    serial = unused()
    customer.note("serial_number", serial)
    customer.note("dealer", "Fotoekspert")
    other = new_account(customer.database, company="Secret SIA", products=[product(serial_number=serial)])
    answer = customer.confirm()
    assert is_problem(answer, 409, "serial_number_taken")
    assert not [word for word in ("Secret", other, serial) if word in answer.text]
    shown = customer.products()[0]
    assert (shown["missing"], shown["draft"]["dealer"]) == (["serial_number", "dealer"], "Fotoekspert")
    assert customer.audited("details_saved") == []


def test_after_such_a_clash_another_serial_number_helps(customer: Customer) -> None:
    serial, right = unused(), unused()
    customer.note("serial_number", serial)
    customer.note("dealer", "Fotoekspert")
    new_account(customer.database, products=[product(serial_number=serial)])
    customer.confirm()
    customer.note("serial_number", right)
    told = customer.confirm().json()["product"]
    assert (told["serial_number"], told["dealer"], told["green_tick"]) == (right, "Fotoekspert", True)


def test_of_two_customers_who_noted_one_serial_number_the_first_to_confirm_has_it(
    shared_client: TestClient, customer: Customer
) -> None:
    other, serial = Customer(shared_client, products=[product("EOS R6", "serial_number")]), unused()
    assert customer.note("serial_number", serial).status_code == 200
    assert other.note("serial_number", serial).status_code == 200
    assert other.confirm().status_code == 200
    assert is_problem(customer.confirm(), 409, "serial_number_taken")
    assert other.products()[0]["green_tick"] is True


# Whose product


def test_a_product_of_another_account_is_not_found_and_not_changed(
    shared_client: TestClient, customer: Customer
) -> None:
    other = Customer(shared_client, products=[product("EOS R6", "dealer")])
    other.note("dealer", "Foto")
    before = other.products()
    theirs, nobodys = before[0]["id"], 2**31 - 1
    for method, path in (("PUT", "draft/dealer"), ("POST", "draft/confirm")):
        answers = [
            customer.ask(method, f"/v1/products/{number}/{path}", {"value": "Fotoekspert"})
            for number in (theirs, nobodys)
        ]
        assert is_problem(answers[0], 404, "product_not_found")
        assert answers[0].content == answers[1].content
    assert other.products() == before
