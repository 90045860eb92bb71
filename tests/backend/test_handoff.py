"""Handing a conversation over: tickets, and how Priority Support learns of them, even when it is hard to reach."""

from __future__ import annotations

import hmac
import json
import re
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import time_machine
from aiosmtpd.controller import Controller
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import select, update

from backend import models
from backend.api.app import create_app
from backend.db import Database
from backend.settings import Settings
from tests.backend.support import ANA, BO, ask, code_in, database_of, eventually, is_problem, link, mails, settings_of
from tests.conftest import free_port

SUPPORT = "priority-support@localhost"
SAID = [
    {"who": "customer", "text": "Mans pasūtījums ir pazudis €", "at": "2026-03-10T12:00:00+00:00"},
    {"who": "assistant", "text": "Atvainojiet!\nEs palīdzēšu.", "at": "2026-03-10T14:00:01+02:00"},
]
MORE = {"who": "customer", "text": "Vai kāds tur ir?", "at": "2026-03-10T12:05:00+00:00"}
#: How quick an answer must be that may not wait for another server, in seconds.
AT_ONCE = 1.0


def hand_over(client: TestClient, conversation: str = "test", **changed: Any) -> Response:
    """Hand the conversation over."""
    wish = {
        "reason": "talk_to_human", "language": "lv", "contact": "+371 2000 0000", "transcript": SAID,
        "tried": ["green_tick_missing", "details_saved"], **changed,
    }  # fmt: skip
    body = {name: value for name, value in wish.items() if value is not None}
    return client.post("/v1/tickets", json=body, headers={"Conversation-Id": conversation})


def tickets(database: Database) -> list[models.Ticket]:
    """Return all tickets, the oldest first."""
    with database.transaction() as session:
        return list(session.scalars(select(models.Ticket).order_by(models.Ticket.id)))


def is_all_sent(database: Database) -> bool:
    """Tell whether nothing waits to be sent any more."""
    with database.transaction() as session:
        return session.scalars(select(models.Delivery).where(models.Delivery.sent_at.is_(None))).first() is None


def waits(database: Database) -> bool:
    """Tell whether something has been tried to be sent, in vain."""
    with database.transaction() as session:
        failed = select(models.Delivery).where(models.Delivery.sent_at.is_(None), models.Delivery.attempts > 0)
        return session.scalars(failed).first() is not None


def later(time: timedelta) -> time_machine.travel:
    """Let the clock go on that much later, for as long as the context lasts."""
    return time_machine.travel(datetime.now(timezone.utc) + time)


# Tickets


@pytest.fixture
def client(clean_client: TestClient) -> TestClient:
    """One backend for all these tests."""
    return clean_client


def test_an_unlinked_customer_gets_a_ticket(client: TestClient) -> None:
    answer = hand_over(client)
    assert answer.status_code == 201
    ticket = answer.json()
    assert re.fullmatch(r"CPS-[A-Z2-9]{8}", ticket.pop("reference"))
    assert ticket == {"is_new": True, "contact": "••••••00"}
    (stored,) = tickets(database_of(client))
    assert (stored.account_id, stored.state, stored.contact) == (None, "open", "+371 2000 0000")


def test_a_linked_customer_needs_no_contact(client: TestClient) -> None:
    link(client, BO)
    answer = hand_over(client, contact=None)
    assert (answer.status_code, answer.json()["contact"]) == (201, "b…@b….example")
    (ticket,) = tickets(database_of(client))
    assert ticket.contact == BO
    assert ticket.account_id


def test_a_linked_customer_may_be_reached_elsewhere(client: TestClient) -> None:
    link(client, BO)
    assert hand_over(client, contact="other@bo.example").json()["contact"] == "o…@b….example"
    assert tickets(database_of(client))[0].contact == "other@bo.example"


def test_an_ended_link_gives_no_contact(client: TestClient) -> None:
    with time_machine.travel(datetime(2026, 3, 10, 12, tzinfo=timezone.utc), tick=False) as clock:
        link(client, ANA)
        clock.shift(30 * 60)
        assert is_problem(hand_over(client, contact=None), 422, "contact_needed")


@pytest.mark.parametrize("contact", [None, "", "   "])
def test_an_unlinked_customer_must_be_reachable(client: TestClient, contact: str | None) -> None:
    assert is_problem(hand_over(client, "unreachable", contact=contact), 422, "contact_needed")
    stored = tickets(database_of(client))
    assert not [ticket for ticket in stored if ticket.conversation_id == "unreachable"]


@pytest.mark.parametrize(
    "contact",
    [
        "call me", "12345", "123456", "1234567890123456", "+", "+370-60", "+370 600 12345 or so", "++37060012345",
        "370+60012345", "ana", "ana@", "@ana.example", "ana@ana", "ana@ana.", "ana @ana.example", "a@b@c.example",
        "ana@ana.example\nbo@bo.example",
    ],
)  # fmt: skip
def test_what_reaches_nobody_is_refused(client: TestClient, contact: str) -> None:
    assert is_problem(hand_over(client, "refused", contact=contact), 422, "contact_needed")


@pytest.mark.parametrize(
    "contact",
    [
        "+37060012345", "+370 600 12345", "8 (600) 12-345", "600.12.345", "1234567", "123456789012345",
        "0037060012345", "ana@ana.example", "a.b+c@sub.ana.example", "õie@äöü.ee", " ana@ana.example ",
    ],
)  # fmt: skip
def test_phones_and_emails_are_taken(client: TestClient, contact: str) -> None:
    answer = hand_over(client, f"taken-{contact.encode().hex()}", contact=contact)
    assert answer.status_code == 201
    assert contact.strip() not in answer.text


def test_a_second_wish_adds_to_the_open_ticket(client: TestClient) -> None:
    first = hand_over(client).json()
    again = hand_over(client, transcript=[*SAID, MORE], reason="invoice_time", contact=None)
    assert (again.status_code, again.json()) == (200, {**first, "is_new": False})
    (ticket,) = tickets(database_of(client))
    assert (ticket.transcript[-1]["text"], ticket.reason) == (MORE["text"], "invoice_time")
    eventually(lambda: len(mails(settings_of(client), SUPPORT)) == 2)
    newest = mails(settings_of(client), SUPPORT)[0]
    assert newest["Subject"] == f"Re: [{first['reference']}] invoice_time"
    assert MORE["text"] in newest.get_content()


def test_wishes_at_the_same_time_make_one_ticket(client: TestClient) -> None:
    conversations = [f"c{number // 8}" for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda conversation: hand_over(client, conversation), conversations))
    assert Counter(answer.status_code for answer in answers) == {201: 5, 200: 35}
    references = Counter(answer.json()["reference"] for answer in answers)
    assert references == {ticket.reference: 8 for ticket in tickets(database_of(client))}


def test_after_a_closed_ticket_there_is_a_new_one(client: TestClient) -> None:
    first = hand_over(client).json()
    with database_of(client).transaction() as session:
        session.execute(update(models.Ticket).values(state="closed"))
    second = hand_over(client)
    assert second.status_code == 201
    assert second.json()["reference"] != first["reference"]
    assert [ticket.state for ticket in tickets(database_of(client))] == ["closed", "open"]


def test_after_a_closed_ticket_the_contact_is_asked_for_again(client: TestClient) -> None:
    hand_over(client)
    with database_of(client).transaction() as session:
        session.execute(update(models.Ticket).values(state="closed"))
    assert is_problem(hand_over(client, contact=None), 422, "contact_needed")


def test_conversations_have_tickets_of_their_own(client: TestClient) -> None:
    references = {hand_over(client, conversation).json()["reference"] for conversation in ("one", "two")}
    assert len(references) == 2


def test_priority_support_is_mailed_everything(client: TestClient) -> None:
    reference = hand_over(client).json()["reference"]
    (mail,) = eventually(lambda: mails(settings_of(client)))
    assert (mail["To"], mail["Subject"]) == (SUPPORT, f"[{reference}] talk_to_human")
    text = mail.get_content()
    for line in (
        f"Reference: {reference}",
        "Topic: talk_to_human",
        "Language: lv",
        "Contact: +371 2000 0000",
        "Found out and tried: green_tick_missing, details_saved",
        "2026-03-10 12:00 customer: Mans pasūtījums ir pazudis €",
    ):
        assert line in text.splitlines()
    assert "assistant: Atvainojiet!\nEs palīdzēšu." in text


def test_the_courier_survives_what_it_did_not_expect(client: TestClient) -> None:
    outbox = settings_of(client).outbox
    shutil.rmtree(outbox, ignore_errors=True)
    outbox.write_text("where a folder should be")
    ask(client, "lost", ANA)
    hand_over(client)
    eventually(lambda: waits(database_of(client)))
    outbox.unlink()
    ask(client, "later", BO)
    with later(timedelta(minutes=1)):
        eventually(lambda: is_all_sent(database_of(client)))
    assert {mail["To"] for mail in mails(settings_of(client))} >= {BO, SUPPORT}


# A real mail server


@dataclass
class Inbox:
    """Takes what a mail server is given."""

    mails: list[EmailMessage] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - its name in aiosmtpd
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        message["Envelope-To"] = ", ".join(envelope.rcpt_tos)
        self.mails.append(message)
        return "250 OK"


@contextmanager
def mail_server(port: int) -> Iterator[Inbox]:
    """Run a mail server and give what arrives."""
    inbox = Inbox()
    controller = Controller(inbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield inbox
    finally:
        controller.stop()


Backend = Callable[..., AbstractContextManager[TestClient]]


@pytest.fixture
def port() -> int:
    """The mail server's port; nobody listens there yet."""
    return free_port()


@pytest.fixture
def backend(database: Database, tmp_path: Path, port: int) -> Backend:
    """What starts a backend that mails through the mail server; `environment` adds to its settings."""

    @contextmanager
    def start(**environment: str) -> Iterator[TestClient]:
        url = database.url.render_as_string(hide_password=False)
        settings = Settings.read({"DATABASE_URL": url, "CPS_SMTP_URL": f"smtp://127.0.0.1:{port}", **environment})
        headers = {"Authorization": f"Bearer {settings.service_token}", "Conversation-Id": "test"}
        with TestClient(create_app(settings), headers=headers, raise_server_exceptions=False) as client:
            yield client

    return start


def test_codes_and_tickets_go_through_a_mail_server(backend: Backend, port: int) -> None:
    with mail_server(port) as inbox, backend() as client:
        ask(client, email=ANA)
        reference = hand_over(client).json()["reference"]
        eventually(lambda: len(inbox.mails) == 2)
    code, ticket = inbox.mails
    assert (code["Envelope-To"], code["To"], code["From"]) == (ANA, ANA, "cps-assistant@localhost")
    assert code_in(code)
    assert (ticket["Envelope-To"], ticket["Subject"]) == (SUPPORT, f"[{reference}] talk_to_human")
    assert "Mans pasūtījums ir pazudis €" in ticket.get_content()


def test_a_code_waits_for_the_mail_server(backend: Backend, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.delivery._CODE_RETRY", 0.3)  # who waits for this test has no five seconds
    with backend() as client:
        started = time.monotonic()
        assert ask(client, email=ANA).json()["mail_delayed"] is False  # nobody knows yet
        assert time.monotonic() - started < AT_ONCE

        numbers = iter(range(1000))

        def delayed() -> bool:
            """Ask what an unknown e-mail is told, too."""
            number = next(numbers)
            answer = ask(client, f"other-{number}", f"{number}@nowhere.example")
            return bool(answer.json()["mail_delayed"])

        eventually(delayed)
        with mail_server(port) as inbox:
            eventually(lambda: inbox.mails, seconds=15)
            assert (inbox.mails[0]["To"], len(code_in(inbox.mails[0]))) == (ANA, 6)
            eventually(lambda: not delayed())
            ask(client, "later", BO)
            eventually(lambda: inbox.mails[-1]["To"] == BO)
            assert [mail["To"] for mail in inbox.mails] == [ANA, BO]


def test_a_ticket_waits_for_the_mail_server(backend: Backend, port: int, database: Database) -> None:
    with backend() as client:
        started = time.monotonic()
        reference = hand_over(client).json()["reference"]
        assert time.monotonic() - started < AT_ONCE
        eventually(lambda: waits(database))
        eventually(lambda: ask(client, f"{time.monotonic()}", f"{time.monotonic()}@a.example").json()["mail_delayed"])
        with mail_server(port) as inbox:
            with later(timedelta(minutes=1)):
                eventually(lambda: is_all_sent(database))
                assert ask(client, "now", "now@a.example").json()["mail_delayed"] is False
            with later(timedelta(days=1)):
                hand_over(client, "another")
                eventually(lambda: is_all_sent(database))
    assert [mail["Subject"].startswith(f"[{reference}]") for mail in inbox.mails] == [True, False]  # exactly once


def test_a_ticket_outlives_the_backend(backend: Backend, port: int, database: Database) -> None:
    with backend() as client:
        reference = hand_over(client).json()["reference"]
        eventually(lambda: waits(database))
    with later(timedelta(minutes=1)), mail_server(port) as inbox, backend():
        eventually(lambda: is_all_sent(database))
    assert [mail["Subject"] for mail in inbox.mails] == [f"[{reference}] talk_to_human"]


def test_what_was_sent_is_not_sent_again_after_a_restart(backend: Backend, port: int, database: Database) -> None:
    with mail_server(port) as inbox:
        with backend() as client:
            hand_over(client, "first")
            eventually(lambda: is_all_sent(database))
        with backend() as client:
            hand_over(client, "second")
            eventually(lambda: is_all_sent(database))
    assert len(inbox.mails) == 2


def test_two_backends_send_a_ticket_once(backend: Backend, settings: Settings, port: int, database: Database) -> None:
    asleep = TestClient(create_app(settings), headers={"Authorization": f"Bearer {settings.service_token}"})
    for number in range(40):
        assert hand_over(asleep, str(number)).status_code == 201  # nothing is sent: this backend was never started
    with mail_server(port) as inbox, backend(), backend():
        eventually(lambda: is_all_sent(database))
    assert len(inbox.mails) == len({mail["Subject"] for mail in inbox.mails}) == 40


# The signed webhook

WEBHOOK_KEY = "a key that only the two sides know, 123"


@dataclass
class Desk:
    """The other side of the webhook.

    Attributes:
        statuses: what it answers, one after the other; 200 after that.
        calls: the signature and body of each call.
    """

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    calls: list[tuple[str, bytes]] = field(default_factory=list)


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A web server that takes webhooks."""
    desk = Desk()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            desk.calls.append((self.headers["CPS-Signature"], body))
            self.send_response(desk.statuses.pop(0) if desk.statuses else 200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    desk.url = f"http://127.0.0.1:{server.server_port}/handoff"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield desk
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def webhook(desk: Desk) -> dict[str, str]:
    """The settings that switch the webhook on."""
    return {"CPS_HANDOFF_WEBHOOK_URL": desk.url, "CPS_HANDOFF_WEBHOOK_KEY": WEBHOOK_KEY}


def fits(signature: str, body: bytes, key: str) -> bool:
    """Check a signature as the other side does."""
    match = re.fullmatch(r"t=(\d+),v1=([0-9a-f]{64})", signature)
    assert match
    assert abs(time.time() - int(match[1])) < 60
    wanted = hmac.new(key.encode(), match[1].encode() + b"." + body, sha256).hexdigest()
    return hmac.compare_digest(match[2], wanted)


def test_the_webhook_is_signed_and_tells_everything(
    backend: Backend, port: int, desk: Desk, webhook: dict[str, str]
) -> None:
    with mail_server(port), backend(**webhook) as client:
        reference = hand_over(client).json()["reference"]
        ((signature, body),) = eventually(lambda: desk.calls)
    assert fits(signature, body, WEBHOOK_KEY)
    assert not fits(signature, body, WEBHOOK_KEY + "4")
    assert not fits(signature, body + b" ", WEBHOOK_KEY)
    told = json.loads(body)
    assert (told["event"], told["reference"], told["contact"]) == ("handoff.started", reference, "+371 2000 0000")
    assert told["tried"] == ["green_tick_missing", "details_saved"]
    assert [entry["text"] for entry in told["transcript"]] == [entry["text"] for entry in SAID]


def test_the_webhook_tells_of_a_second_wish(backend: Backend, port: int, desk: Desk, webhook: dict[str, str]) -> None:
    with mail_server(port), backend(**webhook) as client:
        hand_over(client)
        hand_over(client, transcript=[*SAID, MORE])
        eventually(lambda: len(desk.calls) == 2)
    first, second = (json.loads(body) for _, body in desk.calls)
    assert (first["event"], second["event"]) == ("handoff.started", "handoff.conversation")
    assert first["reference"] == second["reference"]
    assert second["transcript"][-1]["text"] == MORE["text"]


def test_a_refused_webhook_is_called_again(
    backend: Backend, port: int, database: Database, desk: Desk, webhook: dict[str, str]
) -> None:
    desk.statuses = [500]
    with mail_server(port) as inbox, backend(**webhook) as client:
        hand_over(client)
        eventually(lambda: inbox.mails and waits(database))
        with later(timedelta(minutes=1)):
            eventually(lambda: is_all_sent(database))
            (_, refused), (signature, taken) = desk.calls
            assert fits(signature, taken, WEBHOOK_KEY)
    assert refused == taken
    assert len(inbox.mails) == 1  # the other way is neither kept waiting nor taken twice
