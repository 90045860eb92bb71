"""The state of the application and of the membership."""

from __future__ import annotations

from datetime import date

import pytest

from backend.services.account import working_days_after
from bot.masking import mask_email
from tests.conftest import Server, product
from tests.conversations.phrases import SIX, WISHES, text


@pytest.mark.parametrize("language", SIX)
def test_an_applicant_links_by_code_and_asks(server: Server, language: str) -> None:
    address = server.account(application={"state": "received", "received": "today"})
    customer = server.customer(language)
    customer.say(WISHES["check_account"][language])
    customer.say(address)
    today = date.today()
    values = {"received": today.isoformat(), "due": working_days_after(today, 2).isoformat(), "company": "Foto Test"}
    answer = customer.say(server.code(address))
    assert answer.endswith(text(language, "utter_account_state_waiting", **values))
    refused = customer.say(WISHES["check_points"][language])
    assert refused == text(language, "utter_account_not_approved", received=today.isoformat())


@pytest.mark.parametrize("language", SIX)
def test_an_address_alone_begins_the_link(server: Server, language: str) -> None:
    """As where the question for it is over, or was never asked."""
    address = server.account()
    customer = server.customer(language)
    customer.say(WISHES["payment_bank_fees"][language])
    assert customer.say(address) == text(language, "utter_ask_link_code", email=mask_email(address))
    assert customer.say(server.code(address)) == text(language, "utter_link_done", company="Foto Test")
    assert customer.say(address) == text(language, "utter_link_already", company="Foto Test")
    assert customer.say("somebody@else.example") == text(language, "utter_account_other")


@pytest.mark.parametrize("language", SIX)
def test_an_overdue_application_is_handed_over(server: Server, language: str) -> None:
    address = server.account(application={"state": "received", "received": "-6 working days"})
    customer = server.signed_in(address, language)
    answer = customer.say(WISHES["check_account"][language])
    assert "donotreply@canon-europe.com" in answer
    assert customer.payloads() == ["/talk_to_human", "/deny"]
    handed = customer.say({"en": "yes", "et": "jah", "hu": "igen", "lt": "taip", "lv": "jā", "nb": "ja"}[language])
    assert "CPS-" in handed


@pytest.mark.parametrize(("state", "decided"), [("approved", "-3 days"), ("rejected", "-3 days")])
def test_decided(server: Server, state: str, decided: str) -> None:
    address = server.account(application={"state": state, "received": "-5 days", "decided": decided})
    answer = server.signed_in(address, "lt").say(WISHES["check_account"]["lt"])
    assert answer.startswith(text("lt", f"utter_account_state_{state}", company="Foto Test", decided="2026-01-01")[:12])


@pytest.mark.parametrize("language", ["en", "hu", "lt"])
@pytest.mark.parametrize("topic", ["check_points", "diagnose_green_tick", "diagnose_migrate_button", "start_signup"])
def test_who_was_rejected_is_not_told_to_wait(server: Server, language: str, topic: str) -> None:
    address = server.account(application={"state": "rejected", "received": "-9 days", "decided": "-3 days"})
    answer = server.signed_in(address, language).say(WISHES[topic][language])
    assert answer == text(language, "utter_account_state_rejected", company="Foto Test")


@pytest.mark.parametrize("language", ["et", "lv", "nb"])
def test_who_waits_too_long_is_offered_help_whatever_is_asked(server: Server, language: str) -> None:
    address = server.account(application={"state": "received", "received": "-6 working days"})
    customer = server.signed_in(address, language)
    assert "donotreply@canon-europe.com" in customer.say(WISHES["check_points"][language])
    assert customer.payloads() == ["/talk_to_human", "/deny"]


@pytest.mark.parametrize("language", ["en", "et", "lv"])
def test_no_membership_leads_to_the_sign_up(server: Server, language: str) -> None:
    customer = server.signed_in(server.account(products=[product("EOS R5")]), language)
    assert customer.say(WISHES["check_membership"][language]) == text(language, "utter_membership_state_none")
    assert text(language, "utter_signup_more_products") in customer.press("/start_signup")


@pytest.mark.parametrize("language", ["en", "hu", "nb"])
def test_a_membership_and_its_invoice(server: Server, language: str) -> None:
    number = f"N{language}{date.today():%j}{id(server) % 10**9}"
    member = {"number": number, "tier": "gold", "starts": "-40 days", "payment_method": "bank"}
    customer = server.signed_in(server.account(memberships=[member]), language)
    answer = customer.say(WISHES["check_membership"][language])
    assert number in answer
    assert text(language, "utter_invoice_overdue", invoice=f"{number}-1", amount=170, due="2026-01-01")[:8] in answer
