"""An assistant whose parts can be killed one by one, and a backend behind a road that can be blocked."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from bot.serve import rasa_command, wait_until_healthy, write_endpoints
from tests.conftest import MODEL, ROOT, free_port


class Road:
    """Passes requests on to the backend, or fails to in one of the ways in which backends fail."""

    def __init__(self, backend_port: int) -> None:
        self.mode = "open"
        #: Path prefix that the mode is for.
        self.only = ""
        self.requests: list[tuple[str, str]] = []
        road = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                road.requests.append((self.command, self.path))
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                mode = road.mode if self.path.startswith(road.only) else "open"
                if mode == "slow":
                    time.sleep(2)
                if mode == "hangs":
                    time.sleep(8)
                if mode == "error":
                    self.answer(500, b"Traceback (most recent call last): secret", "text/plain")
                    return
                if mode == "rubbish":
                    self.answer(200, b"<html>[1, 2", "application/json")
                    return
                connection = HTTPConnection("127.0.0.1", backend_port, timeout=20)
                connection.request(self.command, self.path, body, dict(self.headers))
                answer = connection.getresponse()
                content = answer.read()
                if mode == "cut":  # done, but nobody learns of it
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                    return
                self.answer(answer.status, content, answer.headers.get("content-type", "application/json"))

            def answer(self, status: int, content: bytes, kind: str) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = handle_any  # noqa: N815

            def log_message(self, *args: Any) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *args: Any) -> None:
                """A caller that has hung up is part of the test."""

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def block(self, mode: str, only: str = "") -> None:
        """Fail in that way from now on, for paths that begin so."""
        self.mode, self.only = mode, only

    def open(self) -> None:
        """Let everything through again."""
        self.mode = "open"


@dataclass
class Stack:
    """The three parts, each a process of its own."""

    folder: Path
    port: int = field(default_factory=free_port)
    action_port: int = field(default_factory=free_port)
    backend_port: int = field(default_factory=free_port)
    smtp_port: int = field(default_factory=free_port)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.road = Road(self.backend_port)
        self.log = self.folder / "log"
        self.database_url = f"sqlite:///{self.folder / 'backend.db'}"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("CPS_")},
            "DATABASE_URL": self.database_url,
            "CPS_OUTBOX": str(self.folder / "outbox"),
            "CPS_TRACKER_URL": f"sqlite:///{self.folder / 'trackers.db'}",
            "CPS_BACKEND_URL": f"http://127.0.0.1:{self.road.port}",
            "CPS_ACTION_TOKEN": "a-token-of-the-failure-tests",
            "CPS_SMTP_URL": f"smtp://127.0.0.1:{self.smtp_port}",
        }
        endpoints = write_endpoints(ROOT / "endpoints.yml", self.folder, "127.0.0.1", self.action_port)
        module = [sys.executable, "-m"]
        self.commands = {
            "rasa": rasa_command("127.0.0.1", self.port, MODEL, endpoints),
            "actions": [*module, "actions", "--port", str(self.action_port)],
            "backend": [*module, "backend", "--port", str(self.backend_port)],
        }
        self.health = {
            "rasa": f"http://127.0.0.1:{self.port}/webhooks/rest/",
            "actions": f"http://127.0.0.1:{self.action_port}/health",
            "backend": f"http://127.0.0.1:{self.backend_port}/readyz",
        }

    def start(self, *parts: str) -> None:
        """Start the parts and wait until they answer."""
        for part in parts:
            with self.log.open("ab") as output:
                self.processes[part] = subprocess.Popen(
                    self.commands[part], cwd=ROOT, env=self.environment, stdout=output, stderr=subprocess.STDOUT
                )
        assert wait_until_healthy([self.health[part] for part in parts]), self.log.read_text()[-3000:]

    def kill(self, *parts: str) -> None:
        """Kill the parts, as the out-of-memory killer does."""
        for part in parts:
            self.processes[part].send_signal(signal.SIGKILL)
            self.processes.pop(part).wait(timeout=10)

    def stop(self) -> None:
        """End everything."""
        self.kill(*list(self.processes))
        self.road.server.shutdown()
