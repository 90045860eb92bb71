"""The customer's own points, told from the real account."""

from __future__ import annotations

import pytest

from tests.conftest import Server, product
from tests.conversations.phrases import SIX, WISHES, text


@pytest.mark.parametrize("language", SIX)
def test_points_after_linking_by_code(server: Server, language: str) -> None:
    """The whole way: asked who it is, a code by mail, the points, what waits and what is missing."""
    address = server.account(products=[product("EOS 1D"), product("EOS R5"), product("EOS R6", "dealer")])
    customer = server.customer(language)
    assert text(language, "utter_ask_link_email") in customer.say(WISHES["check_points"][language])
    asked = customer.say(address)
    assert text(language, "utter_ask_link_code", email=f"{address[0]}…@c….example") in asked
    code = server.code(address)
    assert server.mails(address)[0]["Subject"] == text(language, "mail_code_subject")
    answer = customer.say(code)
    assert text(language, "utter_link_done", company="Foto Test") in answer
    lines = [{"key": "line_product_points", "model": m, "points": p} for m, p in (("EOS 1D", 500), ("EOS R5", 250))]
    assert text(language, "utter_points_total", points=750, products=lines) in answer
    assert text(language, "utter_points_next", missing=250, next_tier=["tier_gold"]) in answer
    waiting = [{"key": "line_product_points", "model": "EOS R6", "points": 180}]
    assert text(language, "utter_points_waiting", points=180, products=waiting) in answer
    assert customer.payloads() == ["/diagnose_green_tick", "/deny"]


@pytest.mark.parametrize(
    ("language", "question"), [("en", "and for gold?"), ("lt", "o auksui?"), ("nb", "og for gull?")]
)
def test_and_for_gold(server: Server, language: str, question: str) -> None:
    address = server.account(products=[product("EOS 1D"), product("EOS R5")])
    customer = server.signed_in(address, language)
    customer.say(WISHES["check_points"][language])
    expected = text(language, "utter_points_tier_missing", points=750, missing=250, tier=["tier_gold"])
    assert customer.say(question) == expected


@pytest.mark.parametrize("language", SIX)
def test_enough_points_lead_to_the_sign_up(server: Server, language: str) -> None:
    address = server.account(products=[product("EOS 1D") for _ in range(2)])
    customer = server.signed_in(address, language)
    answer = customer.say(WISHES["check_points"][language])
    offered = {"tiers": ["tier_silver", "tier_gold"], "missing": 600, "next_tier": ["tier_platinum"]}
    assert text(language, "utter_points_joinable", **offered) in answer
    tiers = [{"key": "line_tier", "tier": [f"tier_{n}"], "fee": fee} for n, fee in (("silver", 85), ("gold", 170))]
    assert customer.press("/start_signup") == text(language, "utter_ask_signup_tier", points=1000, tiers=tiers)


@pytest.mark.parametrize("language", ["hu", "lt", "nb"])
@pytest.mark.parametrize("state", ["active", "pending"])
def test_a_member_is_not_asked_to_join(server: Server, language: str, state: str) -> None:
    number = f"{state[0]}{language}{id(server) % 10**9}"
    member = {"number": number, "tier": "silver", "state": state, "starts": "-2 days"}
    address = server.account(products=[product("EOS 1D")], memberships=[member])
    customer = server.signed_in(address, language)
    answer = customer.say(WISHES["check_points"][language])
    assert answer.endswith(text(language, "utter_points_next", missing=500, next_tier=["tier_gold"]))
    assert "/start_signup" not in customer.payloads()


@pytest.mark.parametrize("language", ["en", "et", "lv"])
def test_a_member_with_points_for_more_is_offered_help(server: Server, language: str) -> None:
    """The guides don't say how a tier is changed in mid-term."""
    member = {"number": f"M{language}{id(server) % 10**9}", "tier": "silver", "starts": "-2 days"}
    address = server.account(products=[product("EOS 1D"), product("EOS 1D")], memberships=[member])
    customer = server.signed_in(address, language)
    answer = customer.say(WISHES["check_points"][language])
    assert text(language, "utter_signup_active", tier=["tier_silver"], expires="2026-01-01")[:20] in answer
    assert customer.payloads()[0] == "/talk_to_human"


@pytest.mark.parametrize("language", ["en", "et", "lv"])
def test_no_products(server: Server, language: str) -> None:
    customer = server.signed_in(server.account(), language)
    assert customer.say(WISHES["check_points"][language]) == text(language, "utter_points_no_products")


def test_a_long_list_is_cut(server: Server) -> None:
    address = server.account(products=[product("EOS R5") for _ in range(20)])
    answer = server.signed_in(address, "en").say(WISHES["check_points"]["en"])
    assert answer.count("- EOS R5") == 7
    assert "- and 13 more" in answer
