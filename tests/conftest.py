"""The real assistant for tests that talk to it: Rasa and the action server, on free ports of this machine."""

from __future__ import annotations

import email
import email.policy
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import jwt
import pytest
import requests
from sqlalchemy import select

from backend import models
from backend.accounts import AccountsFile, load
from backend.db import Database
from bot.nlg.catalogue import Catalogues
from bot.serve import wait_until_healthy
from bot.settings import DEVELOPMENT_SECRET

ROOT = Path(__file__).parent.parent
MODEL = ROOT / "models" / "assistant.tar.gz"


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def random_address() -> str:
    """Return a network address of which nobody else comes."""
    return f"10.{random.randrange(256)}.{random.randrange(256)}.{random.randrange(256)}"


@dataclass
class Conversation:
    """One customer's conversation over the REST channel."""

    address: str
    sender: str = field(default_factory=lambda: f"test-{uuid.uuid4()}")
    language: str | None = None
    buttons: list[dict[str, str]] = field(default_factory=list)
    #: One customer, one network address: codes are limited by it.
    ip: str = field(default_factory=random_address)
    #: Whether blank lines are left out of what is returned: some channels have none.
    flat: bool = False
    #: Seconds that the last answer took.
    seconds: float = 0.0

    def say(self, text: str | None, **more: Any) -> str:
        """Send a message and return the bot's texts, one after the other; remember the buttons."""
        metadata = {"address": self.ip, **({"language": self.language} if self.language else {})}
        body: dict[str, Any] = {"sender": self.sender, "message": text, "metadata": metadata, **more}
        started = time.monotonic()
        answer = requests.post(f"{self.address}/webhooks/rest/webhook", json=body, timeout=30)
        self.seconds = time.monotonic() - started
        assert answer.status_code == 200, answer.text
        messages = answer.json()
        self.buttons = [button for message in messages for button in message.get("buttons", [])]
        said = "\n".join(message["text"] for message in messages)
        return re.sub(r"\n+", "\n", said) if self.flat else said

    def press(self, payload: str) -> str:
        """Press the button with that payload, which must be there."""
        assert payload in self.payloads(), self.payloads()
        return self.say(payload)

    def payloads(self) -> list[str]:
        """Return the payloads of the buttons of the last answer."""
        return [button["payload"] for button in self.buttons]


@dataclass
class Server:
    """The running assistant."""

    address: str
    log: Path
    database: Database
    outbox: Path
    #: The file of the conversations.
    conversations: Path

    def account(self, **values: Any) -> str:
        """Put an account into the running backend and return its e-mail; `old` is its old account's products."""
        address = f"{uuid.uuid4().hex[:12]}@customer.example"
        account = {"company": "Foto Test", "email": address, "country": "LT", "had_old_account": False, **values}
        old = account.pop("old", None)
        file: dict[str, Any] = {"product_models": MODELS, "accounts": [account]}
        if old is not None:
            account["old_email"] = f"old.{address}"
            file["old_accounts"] = [{"email": account["old_email"], **old}]
        load(self.database, AccountsFile.parse_obj(file))
        return address

    def sign_in_token(self, address: str, **claims: Any) -> str:
        """Return a sign-in token as the website makes it."""
        with self.database.transaction() as session:
            subject = session.scalars(select(models.Account.public_id).where(models.Account.email == address)).one()
        now = int(time.time())
        standard = {"sub": subject, "aud": "cps-assistant", "iat": now, "exp": now + 120, "jti": uuid.uuid4().hex}
        return jwt.encode({**standard, **claims}, DEVELOPMENT_SECRET, algorithm="HS256")

    def customer(self, language: str | None = None) -> Conversation:
        """Return a new customer's conversation, told without blank lines."""
        return Conversation(self.address, language=language, flat=True)

    def signed_in(self, address: str, language: str | None = None) -> Conversation:
        """Return the conversation of a customer whom the website has signed in, told without blank lines."""
        conversation = self.customer(language)
        conversation.say("/greet", sign_in=self.sign_in_token(address))
        return conversation

    def mails(self, to: str) -> list[EmailMessage]:
        """Return the mails to an address, the newest first."""
        files = sorted(self.outbox.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        parsed = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
        return [mail for mail in parsed if isinstance(mail, EmailMessage) and mail["To"] == to]

    def code(self, to: str, number_of_mails: int = 1) -> str:
        """Return the code of the newest mail to an address, once there are so many."""
        deadline = time.monotonic() + 10
        while len(mails := self.mails(to)) < number_of_mails:
            assert time.monotonic() < deadline, f"no mail to {to}"
            time.sleep(0.05)
        found = re.search(r"\d{6}", mails[0].get_content())
        assert found
        return found.group()

    def conversation(self, language: str | None = None) -> Conversation:
        """Return a new customer's conversation, on a page in `language`."""
        return Conversation(self.address, language=language)

    def parse(self, text: str) -> dict[str, Any]:
        """Return what `/model/parse` understands."""
        answer = requests.post(f"{self.address}/model/parse", json={"text": text}, timeout=30)
        answer.raise_for_status()
        parsed: dict[str, Any] = answer.json()
        return parsed


#: The product models of the tests, with their points.
MODELS = {"EOS R5": 250, "EOS R6": 180, "EOS 1D": 500, "RF 24-70": 130}
_numbers = iter(range(10**9, 2 * 10**9))


def new_serial_number() -> str:
    """Return a serial number that no product has."""
    return str(next(_numbers))


def product(model: str = "EOS R5", *lacking: str, **values: Any) -> dict[str, Any]:
    """Return a product that has everything but the details named."""
    whole = {
        "serial_number": new_serial_number(), "purchase_date": "2024-03-01", "country": "LT", "dealer": "Fotocentras",
    }  # fmt: skip
    return {"model": model, **{name: value for name, value in whole.items() if name not in lacking}, **values}


@contextmanager
def running(**settings: str) -> Iterator[Server]:
    """Start the assistant as `make run` does, with those settings in its environment, and stop it."""
    assert MODEL.exists(), "there is no model: run `make train`"
    with tempfile.TemporaryDirectory() as temporary:
        port, action_port, backend_port = free_port(), free_port(), free_port()
        folder = Path(temporary)
        log, outbox = folder / "log", folder / "outbox"
        command = [
            sys.executable, "-m", "bot.serve", "--port", str(port), "--action-port", str(action_port),
            "--backend-port", str(backend_port),
        ]  # fmt: skip
        url = f"sqlite:///{folder / 'backend.db'}"
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("CPS_")},
            "DATABASE_URL": url, "CPS_OUTBOX": str(outbox), "CPS_TRACKER_URL": f"sqlite:///{folder / 'trackers.db'}",
            # One proxy is believed, so that every test can come from an address of its own.
            "CPS_PROXIES": "1", **settings,
        }  # fmt: skip
        with log.open("w") as output:
            process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, env=environment)
        address = f"http://127.0.0.1:{port}"
        healthy = [
            f"http://127.0.0.1:{backend_port}/readyz",
            f"http://127.0.0.1:{action_port}/health",
            f"{address}/webhooks/rest/",
        ]
        try:
            assert wait_until_healthy(healthy), log.read_text()[-3000:]
            yield Server(address, log, Database(url), outbox, folder / "trackers.db")
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)
            assert "Traceback" not in log.read_text(), log.read_text()[-5000:]


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start the assistant once for all tests."""
    with running() as assistant:
        yield assistant


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Run asynchronous tests on asyncio only."""
    return "asyncio"


@pytest.fixture(scope="session")
def texts() -> Catalogues:
    """All catalogues, to compare answers with."""
    return Catalogues()
