"""Why the MIGRATE PRODUCTS button is not there, and migrating from the chat."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.conftest import Server, product
from tests.conversations.phrases import SIX, WISHES, text

LONG_AGO = date.today() - timedelta(days=30)


@pytest.mark.parametrize("language", SIX)
def test_the_button_is_there_and_is_pressed_in_the_chat(server: Server, language: str) -> None:
    old = {"products": [product("EOS R5"), product("EOS R6", "dealer")]}
    customer = server.signed_in(server.account(old=old), language)
    answer = customer.say(WISHES["diagnose_migrate_button"][language])
    lines = [{"key": "line_product", "model": model} for model in ("EOS R5", "EOS R6")]
    assert answer == text(language, "utter_migrate_ready", count=2, products=lines)
    answer = customer.press("/affirm")
    assert text(language, "utter_migrate_done", count=2, points=250) in answer
    assert text(language, "utter_migrate_done_waiting", count=1) in answer
    assert text(language, "utter_ask_dealer", model="EOS R6") in customer.press("/diagnose_green_tick")


@pytest.mark.parametrize(
    ("account", "key", "values"),
    [
        ({"had_old_account": None}, "utter_migrate_no_old_email", {}),
        ({"had_old_account": False}, "utter_migrate_no_old_account", {}),
        ({"old_email": "zoe@nowhere.example"}, "utter_migrate_old_unknown", {"email": "z…@n….example"}),
        ({"old": {"products": []}}, "utter_migrate_nothing", {}),
        (
            {"old": {"products": [product("EOS R6", migrated=LONG_AGO)]}},
            "utter_migrate_all_done",
            {"products": [{"key": "line_product_moved", "model": "EOS R6", "moved": LONG_AGO.isoformat()}]},
        ),
    ],
)
@pytest.mark.parametrize("language", SIX)
def test_each_reason_has_its_way_out(
    server: Server, language: str, account: dict[str, Any], key: str, values: dict[str, Any]
) -> None:
    customer = server.signed_in(server.account(**account), language)
    assert customer.say(WISHES["diagnose_migrate_button"][language]) == text(language, key, **values)
    assert len(customer.payloads()) == 2


@pytest.mark.parametrize("language", SIX)
def test_not_approved_yet(server: Server, language: str) -> None:
    today = date.today().isoformat()
    customer = server.signed_in(server.account(application={"state": "in_review", "received": "today"}), language)
    answer = customer.say(WISHES["diagnose_migrate_button"][language])
    assert answer == text(language, "utter_account_not_approved", received=today)


@pytest.mark.parametrize("language", ["en", "lt", "hu"])
def test_a_no_moves_nothing(server: Server, language: str) -> None:
    customer = server.signed_in(server.account(old={"products": [product("EOS R5")]}), language)
    customer.say(WISHES["diagnose_migrate_button"][language])
    assert customer.press("/deny") == text(language, "utter_deny")
    assert text(language, "utter_points_no_products") == customer.say(WISHES["check_points"][language])


def test_a_late_yes_to_another_question_moves_nothing(server: Server) -> None:
    customer = server.signed_in(server.account(old={"products": [product("EOS R5")]}), "en")
    customer.say(WISHES["diagnose_migrate_button"]["en"])
    customer.say(WISHES["payment_bank_fees"]["en"])
    customer.say("yes")
    assert text("en", "utter_points_no_products") == customer.say(WISHES["check_points"]["en"])


def test_a_serial_number_that_somebody_registered_goes_to_support(server: Server) -> None:
    taken = product("EOS R5")
    server.account(company="Secret Studio", products=[taken])
    old = {"products": [product("EOS R6"), {**taken}]}
    customer = server.signed_in(server.account(old=old), "en")
    customer.say(WISHES["diagnose_migrate_button"]["en"])
    answer = customer.press("/affirm")
    assert text("en", "utter_migrate_done", count=1, points=180) in answer
    clash = [{"key": "line_product", "model": "EOS R5"}]
    assert text("en", "utter_migrate_clash", products=clash) in answer
    assert "Secret" not in answer
    assert "CPS-" in customer.press("/talk_to_human")
