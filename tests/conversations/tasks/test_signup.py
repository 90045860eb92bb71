"""Signing up in the chat."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from sqlalchemy import select

from backend import models
from tests.conftest import Conversation, Server, product
from tests.conversations.phrases import SIX, THREE, WISHES, text

TIERS_OF_2000 = ("silver", "gold", "platinum")
FEES = {"silver": 85, "gold": 170, "platinum": 300, "corporate_c": 1000}


def memberships(server: Server, address: str) -> Sequence[models.Membership]:
    with server.database.transaction() as session:
        query = select(models.Membership).join(models.Account).where(models.Account.email == address)
        return session.scalars(query.order_by(models.Membership.id)).all()


def rich(server: Server, products: int = 4, **values: object) -> str:
    return server.account(products=[product("EOS 1D") for _ in range(products)], **values)


def tier_question(language: str, points: int, tiers: Sequence[str]) -> str:
    lines = [{"key": "line_tier", "tier": [f"tier_{name}"], "fee": FEES[name]} for name in tiers]
    return text(language, "utter_ask_signup_tier", points=points, tiers=lines)


def summary(language: str, tier: str, method: str, old_number: str | None = None) -> str:
    values = {"tier": [f"tier_{tier}"], "fee": FEES[tier], "payment": [f"method_{method}"], "old_number": old_number}
    return text(language, "utter_ask_signup_confirm", **values)


def press(customer: Conversation, *payloads: str) -> str:
    answer = ""
    for payload in payloads:
        answer = customer.press(payload)
    return answer


def tier(name: str) -> str:
    return f'/answer{{"tier":"{name}"}}'


def pay(method: str) -> str:
    return f'/answer{{"payment_method":"{method}"}}'


@pytest.mark.parametrize("language", SIX)
@pytest.mark.parametrize("method", ["card", "bank"])
def test_step_by_step(server: Server, language: str, method: str) -> None:
    address = rich(server)
    customer = server.signed_in(address, language)
    assert customer.say(WISHES["start_signup"][language]) == tier_question(language, 2000, TIERS_OF_2000)
    assert customer.press(tier("gold")) == text(language, "utter_ask_signup_terms")
    assert customer.press("/affirm") == text(language, "utter_ask_signup_payment")
    assert customer.press(pay(method)) == summary(language, "gold", method)
    answer = customer.press("/affirm")
    [membership] = memberships(server, address)
    today = date.today()
    values = {
        "number": membership.number, "tier": ["tier_gold"], "starts": today.isoformat(),
        "expires": (today + relativedelta(years=1)).isoformat(), "amount": 170, "old_number": None,
        "invoice": f"CPS-{today.year}-{membership.id:06d}", "due": (today + timedelta(days=30)).isoformat(),
    }  # fmt: skip
    assert answer == text(language, "utter_signup_done", **values) + "\n" + text(language, f"utter_signup_pay_{method}")
    assert (membership.tier, membership.payment_method, membership.state) == ("gold", method, "active")
    state = text(language, "utter_membership_state_active", **values)
    assert state in customer.say(WISHES["check_membership"][language])


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("en", "sign me up for gold by card please"), ("lt", "užregistruokite mane auksui, mokėsiu kortele"),
        ("hu", "léptess be az arany szintre, kártyával fizetek"), ("nb", "meld meg inn i gull, jeg betaler med kort"),
    ],
)  # fmt: skip
def test_several_steps_in_one_message(server: Server, language: str, wish: str) -> None:
    """What was wished is kept while the account is being linked."""
    address = rich(server)
    customer = server.customer(language)
    assert customer.say(wish) == text(language, "utter_ask_link_email")
    customer.say(address)
    assert customer.say(server.code(address)).endswith(text(language, "utter_ask_signup_terms"))
    assert customer.press("/affirm") == summary(language, "gold", "card")


@pytest.mark.parametrize(
    ("language", "tier_change", "payment_change"),
    [
        ("en", "no, platinum", "by bank after all"), ("et", "ei, plaatina", "siiski pangaülekandega"),
        ("hu", "nem, inkább platina", "mégis inkább átutalással"), ("lt", "ne, geriau platina", "vis dėlto pavedimu"),
        ("lv", "nē, labāk platīna", "tomēr ar pārskaitījumu"), ("nb", "nei, platinum", "likevel med bankoverføring"),
    ],
)  # fmt: skip
def test_corrections_change_one_step(server: Server, language: str, tier_change: str, payment_change: str) -> None:
    customer = server.signed_in(rich(server), language)
    customer.say(WISHES["start_signup"][language])
    assert press(customer, tier("gold"), "/affirm", pay("card")) == summary(language, "gold", "card")
    assert customer.say(tier_change) == summary(language, "platinum", "card")
    assert customer.say(payment_change) == summary(language, "platinum", "bank")
    assert text(language, "utter_signup_pay_bank") in customer.press("/affirm")


@pytest.mark.parametrize("language", THREE)
def test_a_no_to_the_summary_asks_what_to_change(server: Server, language: str) -> None:
    customer = server.signed_in(rich(server), language)
    customer.say(WISHES["start_signup"][language])
    press(customer, tier("gold"), "/affirm", pay("card"))
    assert customer.press("/deny") == text(language, "utter_ask_signup_change")
    assert customer.press('/answer{"command":"change_tier"}') == tier_question(language, 2000, TIERS_OF_2000)
    assert customer.press(tier("silver")) == summary(language, "silver", "card")


@pytest.mark.parametrize(
    ("language", "back"),
    [("en", "go back"), ("et", "tagasi"), ("hu", "vissza"), ("lt", "atgal"), ("lv", "atpakaļ"), ("nb", "tilbake")],
)
def test_back_goes_one_step_back(server: Server, language: str, back: str) -> None:
    customer = server.signed_in(rich(server), language)
    customer.say(WISHES["start_signup"][language])
    press(customer, tier("gold"), "/affirm")
    assert customer.say(back) == text(language, "utter_ask_signup_terms")
    assert customer.say(back) == tier_question(language, 2000, TIERS_OF_2000)


@pytest.mark.parametrize("language", SIX)
def test_a_question_in_between_is_answered_and_the_sign_up_goes_on(server: Server, language: str) -> None:
    customer = server.signed_in(rich(server), language)
    customer.say(WISHES["start_signup"][language])
    customer.press(tier("gold"))
    answer = customer.say(WISHES["payment_bank_fees"][language])
    assert answer.startswith(text(language, "utter_payment_bank_fees"))
    assert answer.endswith(text(language, "utter_ask_signup_terms"))


@pytest.mark.parametrize("language", SIX)
@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_stop_works_at_every_step(server: Server, language: str, steps: int) -> None:
    address = rich(server)
    customer = server.signed_in(address, language)
    customer.say(WISHES["start_signup"][language])
    press(customer, *(tier("gold"), "/affirm", pay("card"))[:steps])
    assert customer.say(WISHES["cancel"][language]) == text(language, "utter_signup_stopped")
    assert memberships(server, address) == []
    customer.press("/start_signup")
    assert press(customer, tier("gold")) == text(language, "utter_ask_signup_terms")


@pytest.mark.parametrize("language", THREE)
def test_declined_terms_end_it_kindly(server: Server, language: str) -> None:
    address = rich(server)
    customer = server.signed_in(address, language)
    customer.say(WISHES["start_signup"][language])
    customer.press(tier("gold"))
    assert customer.press("/deny") == text(language, "utter_signup_terms_declined")
    assert memberships(server, address) == []


@pytest.mark.parametrize("language", SIX)
def test_not_enough_points(server: Server, language: str) -> None:
    customer = server.signed_in(server.account(products=[product("EOS R5"), product("EOS R6", "dealer")]), language)
    answer = customer.say(WISHES["start_signup"][language])
    assert text(language, "utter_signup_not_enough", points=250, missing=250) in answer
    assert text(language, "utter_signup_waiting_points", points=180) in answer


@pytest.mark.parametrize("language", ["en", "et", "lv"])
def test_a_closed_tier_says_what_is_missing(server: Server, language: str) -> None:
    customer = server.signed_in(rich(server, 2), language)
    customer.say(WISHES["start_signup"][language])
    name = {"en": "platinum", "et": "plaatina", "lv": "platīna"}[language]
    answer = customer.say(name)
    assert text(language, "utter_signup_tier_closed", tier=["tier_platinum"], missing=600) in answer
    assert answer.endswith(tier_question(language, 1000, ("silver", "gold")))


@pytest.mark.parametrize("language", THREE)
def test_the_switch_shows_the_corporate_tiers(server: Server, language: str) -> None:
    customer = server.signed_in(rich(server, 6), language)
    customer.say(WISHES["start_signup"][language])
    shown = customer.press('/answer{"command":"corporate"}')
    assert shown == tier_question(language, 3000, ("corporate_c",))
    assert customer.press('/answer{"command":"personal"}') == tier_question(language, 3000, TIERS_OF_2000)
    press(customer, tier("gold"), "/affirm", pay("card"))
    assert press(customer, "/deny", '/answer{"command":"change_tier"}') == tier_question(language, 3000, TIERS_OF_2000)


@pytest.mark.parametrize("language", THREE)
def test_an_active_member_is_offered_support(server: Server, language: str) -> None:
    member = [{"number": f"M{language}{id(server)}"[:20], "tier": "silver", "starts": "-10 days"}]
    customer = server.signed_in(rich(server, memberships=member), language)
    expires = (date.today() - timedelta(days=10) + relativedelta(years=1)).isoformat()
    answer = customer.say(WISHES["start_signup"][language])
    assert answer == text(language, "utter_signup_active", tier=["tier_silver"], expires=expires)
    assert customer.payloads()[0] == "/talk_to_human"


@pytest.mark.parametrize("language", THREE)
def test_an_expired_member_joins_again_and_gets_a_new_number(server: Server, language: str) -> None:
    number = f"OLD{language}{id(server)}"[:20]
    member = [{"number": number, "tier": "silver", "starts": "-14 months", "expires": "-2 months"}]
    address = rich(server, memberships=member)
    customer = server.signed_in(address, language)
    customer.say(WISHES["start_signup"][language])
    assert press(customer, tier("gold"), "/affirm", pay("card")) == summary(language, "gold", "card", number)
    assert number in customer.press("/affirm")
    before, now = memberships(server, address)
    assert (before.state, now.state) == ("expired", "active")
    assert now.number != number


def test_a_double_tap_signs_up_once(server: Server) -> None:
    address = rich(server)
    customer = server.signed_in(address, "en")
    customer.say(WISHES["start_signup"]["en"])
    press(customer, tier("gold"), "/affirm", pay("card"))
    customer.press("/affirm")
    customer.say("/affirm")
    assert len(memberships(server, address)) == 1


def test_no_card_number_is_wanted(server: Server) -> None:
    customer = server.signed_in(rich(server), "en")
    customer.say(WISHES["start_signup"]["en"])
    press(customer, tier("gold"), "/affirm")
    answer = customer.say("4111 1111 1111 1111")
    assert answer.startswith(text("en", "utter_card_number"))
    assert answer.endswith(text("en", "utter_ask_signup_payment"))
    assert not re.search(r"4111|1111", server.log.read_text())
