"""The real assistant for tests that talk to it: Rasa and the action server, on free ports of this machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.nlg.catalogue import Catalogues
from bot.serve import wait_until_healthy

ROOT = Path(__file__).parent.parent
MODEL = ROOT / "models" / "assistant.tar.gz"


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Conversation:
    """One customer's conversation over the REST channel."""

    address: str
    sender: str = field(default_factory=lambda: f"test-{uuid.uuid4()}")
    language: str | None = None
    buttons: list[dict[str, str]] = field(default_factory=list)

    def say(self, text: str | None) -> str:
        """Send a message and return the bot's texts, one after the other; remember the buttons."""
        body: dict[str, Any] = {"sender": self.sender, "message": text}
        if self.language:
            body["metadata"] = {"language": self.language}
        answer = requests.post(f"{self.address}/webhooks/rest/webhook", json=body, timeout=30)
        assert answer.status_code == 200, answer.text
        messages = answer.json()
        self.buttons = [button for message in messages for button in message.get("buttons", [])]
        return "\n".join(message["text"] for message in messages)

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

    def conversation(self, language: str | None = None) -> Conversation:
        """Return a new customer's conversation, on a page in `language`."""
        return Conversation(self.address, language=language)

    def parse(self, text: str) -> dict[str, Any]:
        """Return what `/model/parse` understands."""
        answer = requests.post(f"{self.address}/model/parse", json={"text": text}, timeout=30)
        answer.raise_for_status()
        parsed: dict[str, Any] = answer.json()
        return parsed


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start the assistant as `make run` does, once for all tests, and stop it."""
    assert MODEL.exists(), "there is no model: run `make train`"
    with tempfile.TemporaryDirectory() as temporary:
        port, action_port = free_port(), free_port()
        endpoints = Path(temporary) / "endpoints.yml"
        endpoints.write_text((ROOT / "endpoints.yml").read_text().replace(":5055/", f":{action_port}/"))
        log = Path(temporary) / "log"
        command = [
            sys.executable, "-m", "bot.serve", "--port", str(port), "--action-port", str(action_port),
            "--endpoints", str(endpoints),
        ]  # fmt: skip
        environment = {k: v for k, v in os.environ.items() if not k.startswith("CPS_")}
        with log.open("w") as output:
            process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, env=environment)
        address = f"http://127.0.0.1:{port}"
        healthy = [f"http://127.0.0.1:{action_port}/health", f"{address}/webhooks/rest/"]
        try:
            assert wait_until_healthy(healthy), log.read_text()[-3000:]
            yield Server(address, log)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)
            assert "Traceback" not in log.read_text(), log.read_text()[-5000:]


@pytest.fixture(scope="session")
def texts() -> Catalogues:
    """All catalogues, to compare answers with."""
    return Catalogues()
