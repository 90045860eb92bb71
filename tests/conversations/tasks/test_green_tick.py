"""Why a product has no green tick, and mending it in the chat."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from backend import models
from tests.conftest import Conversation, Server, new_serial_number, product
from tests.conversations.phrases import SIX, WISHES, text


def stored(server: Server, address: str) -> list[models.Product]:
    with server.database.transaction() as session:
        query = select(models.Product).join(models.Account).where(models.Account.email == address)
        return list(session.scalars(query.order_by(models.Product.id)))


def diagnose(server: Server, address: str, language: str) -> tuple[Conversation, str]:
    customer = server.signed_in(address, language)
    return customer, customer.say(WISHES["diagnose_green_tick"][language])


@pytest.mark.parametrize(
    ("language", "when", "where", "shop", "day"),
    [
        ("en", "last year, in spring", "in Norway", "from the shop in Tartu", "{last}-04-01"),
        ("lt", "2023 m. kovą", "Latvijoje", "Fotocentras", "2023-03-01"),
        ("et", "2022 suvel", "Soomes", "Tartu fotopoest", "2022-07-01"),
        ("hu", "2021. május", "Ausztriában", "egy budapesti boltban", "2021-05-01"),
        ("lv", "2020. gada rudenī", "Lietuvā", "Rīgas fotoveikalā", "2020-10-01"),
        ("nb", "vinteren 2024", "Norge", "Fotobutikken i Bergen", "2024-01-15"),
    ],
)
def test_all_details_one_at_a_time(server: Server, language: str, when: str, where: str, shop: str, day: str) -> None:
    address = server.account(products=[product("EOS R5", "serial_number", "purchase_date", "country", "dealer")])
    customer, found = diagnose(server, address, language)
    details = [f"detail_{name}" for name in ("serial_number", "purchase_date", "country", "dealer")]
    lines = [{"key": "line_product_missing", "model": "EOS R5", "details": details}]
    assert text(language, "utter_green_tick_found", count=1, products=lines) in found
    assert text(language, "utter_ask_serial_number", model="EOS R5") in found
    serial = new_serial_number()
    assert customer.say(serial) == text(language, "utter_ask_purchase_date", model="EOS R5")
    assert customer.say(when) == text(language, "utter_ask_country", model="EOS R5")
    assert customer.say(where) == text(language, "utter_ask_dealer", model="EOS R5")
    summary = customer.say(shop)
    expected_day = day.format(last=date.today().year - 1)
    assert text(language, "line_purchase_date_estimated", value=expected_day) in summary
    assert shop in summary
    assert serial in summary
    answer = customer.press("/affirm")
    assert text(language, "utter_green_tick_saved", model="EOS R5", points=250) in answer
    assert text(language, "utter_green_tick_finished") in answer
    [saved] = stored(server, address)
    assert (saved.serial_number, saved.purchase_date.isoformat(), saved.dealer) == (serial, expected_day, shop)
    assert saved.estimated == ["purchase_date"]


@pytest.mark.parametrize("language", SIX)
def test_everything_is_fine(server: Server, language: str) -> None:
    address = server.account(products=[product(), product("EOS R6")])
    _, answer = diagnose(server, address, language)
    assert answer == text(language, "utter_green_tick_all_fine", points=430)


@pytest.mark.parametrize("language", ["en", "et", "hu"])
def test_several_products_in_a_row(server: Server, language: str) -> None:
    address = server.account(products=[product("EOS R5", "country"), product("EOS R6", "country")])
    customer, found = diagnose(server, address, language)
    assert text(language, "utter_ask_country", model="EOS R5") in found
    for model, points in (("EOS R5", 250), ("EOS R6", 430)):
        customer.say("Eesti" if language == "et" else "Estonia" if language == "en" else "Észtország")
        answer = customer.press("/affirm")
        assert text(language, "utter_green_tick_saved", model=model, points=points) in answer
    assert text(language, "utter_green_tick_finished") in answer


@pytest.mark.parametrize("language", SIX)
def test_without_an_account_the_usual_reason_and_an_offer(server: Server, language: str) -> None:
    customer = server.customer(language)
    answer = customer.say(WISHES["diagnose_green_tick"][language])
    assert text(language, "utter_diagnose_green_tick").split("\n")[0] in answer
    assert answer.endswith(text(language, "utter_account_link_offer"))
    assert customer.press("/account_link") == text(language, "utter_ask_link_email")


@pytest.mark.parametrize(("language", "unknown"), [("en", "no idea"), ("lt", "nežinau"), ("nb", "vet ikke")])
def test_unknown_twice_leaves_it_open(server: Server, language: str, unknown: str) -> None:
    address = server.account(products=[product("EOS R5", "purchase_date")])
    customer, _ = diagnose(server, address, language)
    assert customer.say(unknown) == text(language, "utter_purchase_date_guess")
    answer = customer.say(unknown)
    assert text(language, "utter_detail_skipped") in answer
    assert text(language, "utter_green_tick_unfinished") in answer
    assert stored(server, address)[0].purchase_date is None


def test_a_guess_after_help_is_an_estimate(server: Server) -> None:
    address = server.account(products=[product("EOS R5", "country")])
    customer, _ = diagnose(server, address, "en")
    customer.say("I don't know")
    assert text("en", "line_country_estimated", value="DE") in customer.say("Germany")
    customer.press("/affirm")
    assert stored(server, address)[0].estimated == ["country"]


def test_a_clash_of_serial_numbers_says_nothing_of_the_other(server: Server) -> None:
    taken = product("EOS R5")
    server.account(company="Secret Studio", products=[taken])
    address = server.account(products=[product("EOS R5", "serial_number")])
    customer, _ = diagnose(server, address, "en")
    answer = customer.say(taken["serial_number"])
    assert text("en", "utter_serial_number_taken") in answer
    assert "Secret" not in answer
    assert "/talk_to_human" in customer.payloads()
