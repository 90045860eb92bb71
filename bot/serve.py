"""Starts every part of the assistant under one supervisor: `make run`.

If one part ends, honcho ends the others; Ctrl-C ends all.
"""

from __future__ import annotations

import argparse
import os
import re
import secrets
import shlex
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import requests
from honcho.manager import Manager

from bot import settings
from bot.channels.messaging import settings as messaging
from bot.channels.web.settings import WebSettings

ROOT = Path(__file__).parent.parent
ACTION_PORT = 5055
BACKEND_PORT = 5056
READY_TIMEOUT = 180.0
_POLL_SECONDS = 0.25
_READY = """
  The CPS assistant is ready.

{development}    chat server http://{host}:{port}
    talk to it  make chat
    or          curl -s http://{host}:{port}/webhooks/rest/webhook \\
                  -d '{{"sender": "me", "message": "How many points do I need?"}}'
    stop        Ctrl-C
"""
_DEVELOPMENT = """    open        http://{host}:{backend_port}/demo/
                  the demo site: pick a customer and ask; its outbox shows the mail
"""


def port_is_free(host: str, port: int) -> bool:
    """Tell whether a server can listen on that port now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def rasa_command(
    host: str, port: int, model: Path, endpoints: Path, environment: Mapping[str, str] = os.environ
) -> list[str]:
    """Return the command that starts the Rasa server for the profile of the environment.

    Raises:
        ValueError: if a secret of the environment is not fit for production.
    """
    command = [
        sys.executable, "-m", "rasa", "run", "--interface", host, "--port", str(port), "--model", str(model),
        "--endpoints", str(endpoints), "--credentials", "credentials.yml",
    ]  # fmt: skip
    origins = WebSettings.read(environment).origins
    if origins:
        command += ["--cors", *sorted(origins)]
    token = settings.api_token(environment)
    if token:
        command += ["--enable-api", "--auth-token", token]
    elif not settings.is_production(environment):
        command += ["--enable-api"]
    return command


def write_endpoints(template: Path, folder: Path, host: str, action_port: int) -> Path:
    """Write the endpoints, with the action server's address and its token from the environment, into a folder.

    Returns:
        the file.

    Raises:
        ValueError: if the template names no action server.
    """
    # As text: where Rasa is imported, a dumped "${…}" is quoted, and Rasa reads a quoted one as it stands.
    address = rf"\g<1>http://{host}:{action_port}/webhook\n  token: ${{CPS_ACTION_TOKEN}}"
    endpoints, found = re.subn(r"(?m)(^action_endpoint:\n  url: )\S+$", address, template.read_text())
    if not found:
        raise ValueError(f"{template} has no url right below action_endpoint")
    file = folder / "endpoints.yml"
    file.write_text(endpoints)
    return file


def parts_environment(host: str, port: int, backend_port: int) -> dict[str, str]:
    """Return the environment of all parts: that of this process, and where the parts find each other.

    Raises:
        ValueError: if a secret of the environment is not fit for production.
    """
    environment = {
        **os.environ,
        "PYTHONUNBUFFERED": "1",
        "RASA_TELEMETRY_ENABLED": "false",
        "CPS_ACTION_TOKEN": settings.action_token() or secrets.token_hex(32),
        "CPS_BACKEND_URL": os.environ.get("CPS_BACKEND_URL") or f"http://{host}:{backend_port}",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    if not settings.is_production():
        # The demo site, which the backend serves.
        environment.setdefault("CPS_WEB_ORIGINS", f"http://{host}:{backend_port} http://localhost:{backend_port}")
        environment.setdefault("CPS_BOT_URL", f"http://{host}:{port}")
    return environment


def wait_until_healthy(addresses: list[str], timeout: float = READY_TIMEOUT) -> bool:
    """Wait until every address answers 200; return False if one does not within `timeout` seconds."""
    deadline = time.monotonic() + timeout
    for address in addresses:
        while True:
            try:
                if requests.get(address, timeout=2).ok:
                    break
            except requests.RequestException:
                pass
            if time.monotonic() > deadline:
                return False
            time.sleep(_POLL_SECONDS)
    return True


def main() -> int:
    """Start all parts and stay until they end; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=int(os.environ.get("CPS_PORT", "5005")))
    parser.add_argument("--action-port", type=int, default=ACTION_PORT)
    parser.add_argument("--backend-port", type=int, default=BACKEND_PORT)
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "assistant.tar.gz")
    parser.add_argument("--endpoints", type=Path, default=ROOT / "endpoints.yml")
    arguments = parser.parse_args()
    host, port = arguments.host, arguments.port

    if not arguments.model.exists():
        print(f"There is no model at {arguments.model}: run `make train` first.", file=sys.stderr)
        return 1
    for taken in (p for p in (port, arguments.action_port, arguments.backend_port) if not port_is_free(host, p)):
        print(
            f"Port {taken} is taken. Is the assistant already running? CPS_PORT chooses another one.", file=sys.stderr
        )
        return 1
    folder = tempfile.TemporaryDirectory()
    try:
        settings.rest_token()
        settings.links()
        settings.backend_token()
        for platform in messaging.NEEDED:
            messaging.read(platform)
        environment = parts_environment(host, port, arguments.backend_port)
        endpoints = write_endpoints(arguments.endpoints, Path(folder.name), host, arguments.action_port)
        command = rasa_command(host, port, arguments.model, endpoints, environment)
    except ValueError as error:
        print(f"Not started: {error}", file=sys.stderr)
        return 1

    manager = Manager()
    # A list would be joined with spaces by honcho's shell.
    manager.add_process("rasa", _shell(command), env=environment, cwd=str(ROOT))
    for module, module_port in (("actions", arguments.action_port), ("backend", arguments.backend_port)):
        command = [sys.executable, "-m", module, "--host", host, "--port", str(module_port)]
        if module == "backend":
            command.append("--demo")
        manager.add_process(module, _shell(command), env=environment, cwd=str(ROOT))

    def announce() -> None:
        healthy = [
            f"http://{host}:{arguments.backend_port}/readyz",
            f"http://{host}:{arguments.action_port}/health",
            f"http://{host}:{port}/webhooks/rest/",
        ]
        if wait_until_healthy(healthy):
            development = _DEVELOPMENT.format(host=host, backend_port=arguments.backend_port)
            development = "" if settings.is_production() else development
            print(_READY.format(host=host, port=port, development=development), flush=True)
        else:
            print("The assistant did not become healthy in time; stopping.", file=sys.stderr, flush=True)
            manager.terminate()

    threading.Thread(target=announce, daemon=True).start()
    with folder:
        manager.loop()
    return int(manager.returncode or 0)


def _shell(command: list[str]) -> str:
    return "exec " + shlex.join(command)


if __name__ == "__main__":
    sys.exit(main())
