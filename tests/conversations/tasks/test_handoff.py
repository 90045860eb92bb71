"""Handing over to Priority Support with everything said so far."""

from __future__ import annotations

import re
import time

import pytest
from sqlalchemy import select

from backend import models
from tests.conftest import Server, product
from tests.conversations.phrases import SIX, WISHES, text


def ticket(server: Server, reference: str) -> models.Ticket:
    with server.database.transaction() as session:
        found: models.Ticket = session.scalars(select(models.Ticket).where(models.Ticket.reference == reference)).one()
        return found


def reference(answer: str) -> str:
    found = re.search(r"CPS-[A-Z2-9]{8}", answer)
    assert found, answer
    return found.group()


@pytest.mark.parametrize("language", SIX)
def test_an_unknown_customer_is_asked_for_a_contact(server: Server, language: str) -> None:
    customer = server.customer(language)
    customer.say(WISHES["payment_bank_fees"][language])
    assert customer.say(WISHES["talk_to_human"][language]) == text(language, "utter_ask_handoff_contact")
    answer = customer.say("+370 600 12345")
    found = ticket(server, reference(answer))
    assert answer == text(language, "utter_handoff_done", reference=found.reference, contact="••••••45")
    assert (found.contact, found.language, found.reason) == ("+370 600 12345", language, "payment_bank_fees")
    said = [(entry["who"], entry["text"]) for entry in found.transcript]
    assert ("customer", WISHES["payment_bank_fees"][language]) in said
    assert ("assistant", text(language, "utter_payment_bank_fees")) in said
    assert "12345" not in str(said)


@pytest.mark.parametrize("language", ["en", "lt", "hu"])
def test_a_linked_customer_is_handed_over_at_once(server: Server, language: str) -> None:
    address = server.account(had_old_account=None)
    customer = server.signed_in(address, language)
    customer.say(WISHES["diagnose_migrate_button"][language])
    found = ticket(server, reference(customer.press("/talk_to_human")))
    assert found.contact == address
    assert found.reason == "diagnose_migrate_button"
    assert "migrate_no_old_email" in found.tried


@pytest.mark.parametrize("language", ["en", "et", "lv"])
def test_a_second_wish_adds_to_the_ticket(server: Server, language: str) -> None:
    customer = server.signed_in(server.account(products=[product()]), language)
    first = reference(customer.say(WISHES["talk_to_human"][language]))
    customer.say(WISHES["check_points"][language])
    answer = customer.say(WISHES["talk_to_human"][language])
    assert answer == text(language, "utter_handoff_added", reference=first)
    found = ticket(server, first)
    assert WISHES["check_points"][language] in [entry["text"] for entry in found.transcript]


@pytest.mark.parametrize("language", ["en", "et", "nb"])
def test_no_contact_no_ticket(server: Server, language: str) -> None:
    customer = server.customer(language)
    customer.say(WISHES["talk_to_human"][language])
    assert customer.say("12") == text(language, "utter_handoff_contact_invalid")
    assert customer.say(WISHES["cancel"][language]) == text(language, "utter_handoff_cancelled")


def test_priority_support_gets_the_mail(server: Server) -> None:
    customer = server.signed_in(server.account(), "en")
    number = reference(customer.say(WISHES["talk_to_human"]["en"]))
    deadline = time.monotonic() + 10
    while not any(number in mail["Subject"] for mail in server.mails("priority-support@localhost")):
        assert time.monotonic() < deadline
        time.sleep(0.1)
