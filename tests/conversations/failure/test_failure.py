"""When parts fail: a kind answer in the customer's language in time, nothing lost, nothing done twice."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message

from backend.db import Database
from tests.conftest import Conversation, Server, product
from tests.conversations.failure.stack import Stack
from tests.conversations.phrases import THREE, WISHES, text
from tests.conversations.tasks.test_signup import memberships, pay, press, summary, tier
from tests.web_client import WebClient

#: How long a customer waits at most, in seconds.
PATIENCE = 6.0
OK = {"ok": True}


class Postbox(Message):
    """A mail server that keeps what it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.mails: list[str] = []

    def handle_message(self, message: object) -> None:
        self.mails.append(str(message))


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    stack = Stack(tmp_path_factory.mktemp("stack"))
    stack.start("backend", "actions", "rasa")
    yield stack
    stack.stop()


@pytest.fixture
def server(stack: Stack) -> Iterator[Server]:
    """The same customers as in the other tests, at a stack whose parts may fail."""
    stack.road.open()
    stack.start(*(part for part in ("backend", "actions", "rasa") if part not in stack.processes))
    yield Server(
        f"http://127.0.0.1:{stack.port}",
        stack.log,
        Database(stack.database_url),
        Path(stack.folder),
        Path(stack.folder) / "trackers.db",
    )
    stack.road.open()


def rich(server: Server) -> str:
    return server.account(products=[product("EOS 1D") for _ in range(4)])


def at_the_summary(server: Server, language: str) -> tuple[Conversation, str]:
    address = rich(server)
    customer = server.signed_in(address, language)
    customer.say(WISHES["start_signup"][language])
    assert press(customer, tier("gold"), "/affirm", pay("card")) == summary(language, "gold", "card")
    return customer, address


@pytest.mark.parametrize("language", THREE)
@pytest.mark.parametrize("mode", ["error", "rubbish", "hangs"])
def test_a_failing_backend_is_told_kindly_and_in_time(server: Server, stack: Stack, language: str, mode: str) -> None:
    customer = server.signed_in(rich(server), language)
    stack.road.block(mode)
    answer = customer.say(WISHES["check_points"][language])
    assert answer == text(language, "utter_account_unavailable")
    assert customer.seconds < PATIENCE
    stack.road.open()
    assert "2" in customer.say(WISHES["check_points"][language])


@pytest.mark.parametrize("language", THREE)
def test_a_slow_backend_still_answers_in_time(server: Server, stack: Stack, language: str) -> None:
    customer = server.signed_in(rich(server), language)
    stack.road.block("slow")
    for topic in ("check_points", "check_membership", "diagnose_green_tick", "start_signup"):
        answer = customer.say(WISHES[topic][language])
        assert customer.seconds < PATIENCE, topic
        assert text(language, "utter_account_unavailable") not in answer, topic


def test_others_are_not_held_up_by_a_slow_backend(server: Server, stack: Stack) -> None:
    customers = [server.signed_in(rich(server), "en") for _ in range(10)]
    other = server.customer("en")
    other.say("hello")
    stack.road.block("slow")
    threads = [threading.Thread(target=c.say, args=(WISHES["check_points"]["en"],)) for c in customers]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    for _ in range(5):
        other.say(WISHES["payment_bank_fees"]["en"])
        assert other.seconds < 1
    for thread in threads:
        thread.join()
    assert max(customer.seconds for customer in customers) < PATIENCE


@pytest.mark.parametrize("language", THREE)
def test_the_backend_is_down(server: Server, stack: Stack, language: str) -> None:
    address = rich(server)
    customer = server.signed_in(address, language)
    stack.kill("backend")
    assert customer.say(WISHES["check_points"][language]) == text(language, "utter_account_unavailable")
    assert customer.seconds < PATIENCE
    faq = customer.say(WISHES["payment_bank_fees"][language])
    assert faq == text(language, "utter_payment_bank_fees")
    handed = customer.say(WISHES["talk_to_human"][language])
    assert handed == text(language, "utter_handoff_problem")
    stack.start("backend")
    assert "CPS-" in customer.press("/talk_to_human")


@pytest.mark.parametrize("language", THREE)
def test_the_action_server_is_down(server: Server, stack: Stack, language: str) -> None:
    customer, address = at_the_summary(server, language)
    stack.kill("actions")
    answer = customer.press("/affirm")
    assert answer == text(language, "utter_technical_problem")
    assert customer.seconds < PATIENCE
    faq = server.customer(language).say(WISHES["payment_bank_fees"][language])
    assert faq == text(language, "utter_payment_bank_fees")
    stack.start("actions")
    customer.say("/affirm")
    assert len(memberships(server, address)) == 1


@pytest.mark.parametrize("language", THREE)
def test_the_answer_to_a_sign_up_is_lost(server: Server, stack: Stack, language: str) -> None:
    """The membership is made, but nobody hears of it: the second yes tells it and makes no other."""
    customer, address = at_the_summary(server, language)
    stack.road.block("cut", "/v1/memberships")
    answer = customer.press("/affirm")
    assert answer.startswith(text(language, "utter_signup_problem"))
    stack.road.open()
    [membership] = memberships(server, address)
    assert membership.number in customer.press("/affirm")
    assert len(memberships(server, address)) == 1


@pytest.mark.parametrize("part", ["backend", "actions", "rasa"])
def test_killed_in_the_middle_of_a_sign_up(server: Server, stack: Stack, part: str) -> None:
    customer, address = at_the_summary(server, "lt")
    stack.road.block("slow", "/v1/memberships")

    def tap() -> None:
        with contextlib.suppress(AssertionError, OSError):  # where the assistant itself is killed
            customer.say("/affirm")

    tapping = threading.Thread(target=tap)
    tapping.start()
    time.sleep(1)
    stack.kill(part)
    stack.road.open()
    stack.start(part)
    tapping.join()
    for _ in range(2):
        customer.say("/affirm")
        if memberships(server, address):
            break
    assert len(memberships(server, address)) == 1
    assert "Gold" in customer.say(WISHES["check_membership"]["lt"]) or memberships(server, address)[0].tier == "gold"


@pytest.mark.anyio
async def test_killed_in_the_middle_of_a_reply_on_the_website(server: Server, stack: Stack) -> None:
    customer = rich(server)
    client = await WebClient(server.address).connect({"sign_in": server.sign_in_token(customer)})
    assert await client.call("message", {"id": "message-001", "text": "Kiek taškų reikia, kad prisijungčiau?"}) == OK
    stack.road.block("slow")
    waiting = asyncio.create_task(client.call("message", {"id": "message-002", "text": WISHES["check_points"]["lt"]}))
    await client.event("typing")
    stack.kill("rasa")
    await client.closed()
    waiting.cancel()
    stack.road.open()
    stack.start("rasa")

    # As the widget does: what the conversation does not have is sent again.
    again = await WebClient(server.address).connect({"token": client.token, "sign_in": server.sign_in_token(customer)})
    assert [entry["id"] for entry in again.session["entries"]] == ["message-001", "message-001.0"]
    for _ in range(2):
        assert await again.call("message", {"id": "message-002", "text": WISHES["check_points"]["lt"]}) == OK
    last = await WebClient(server.address).connect({"token": again.token, "sign_in": server.sign_in_token(customer)})
    told = [entry["id"] for entry in last.session["entries"] if entry["from"] == "customer"]
    assert told == ["message-001", "message-002"]
    assert "2000" in again.entries()[1]["text"] or "2 000" in again.entries()[1]["text"]
    for one in (again, last):
        await one.close()


def test_a_locked_database(server: Server, stack: Stack) -> None:
    customer = server.signed_in(rich(server), "hu")
    lock = sqlite3.connect(stack.folder / "backend.db", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    try:
        answer = customer.say(WISHES["check_points"]["hu"])
    finally:
        lock.execute("ROLLBACK")
        lock.close()
    assert answer == text("hu", "utter_account_unavailable")
    assert customer.seconds < PATIENCE
    assert "2000" in customer.say(WISHES["check_points"]["hu"]).replace("\xa0", "")


def test_the_mail_server_is_down_and_comes_back(server: Server, stack: Stack) -> None:
    """The customer hears that mail is delayed, and the code arrives when the mail server is there again."""
    address = server.account()
    customer = server.customer("nb")
    customer.say(WISHES["check_points"]["nb"])
    assert customer.say(address).endswith(text("nb", "utter_ask_link_code", email=f"{address[0]}…@c….example"))
    time.sleep(1)
    again = customer.press('/answer{"command":"resend"}')
    assert again.startswith(text("nb", "utter_link_mail_delayed"))
    postbox = Postbox()
    controller = Controller(postbox, hostname="127.0.0.1", port=stack.smtp_port)
    controller.start()
    try:
        deadline = time.monotonic() + 20
        while not any(address in mail for mail in postbox.mails):
            assert time.monotonic() < deadline
            time.sleep(0.2)
    finally:
        controller.stop()


def test_nobody_saw_a_stack_trace(server: Server) -> None:
    """Errors are in the log, masked; customers are told in words."""
    assert "@customer.example" not in server.log.read_text()
