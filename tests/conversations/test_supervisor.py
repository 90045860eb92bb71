"""`make run`: a taken port is said, and if one part dies the other does not pretend to live."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.serve import port_is_free, wait_until_healthy
from tests.conftest import ROOT, free_port

pytestmark = pytest.mark.server


def _command(port: int, action_port: int, *more: str) -> list[str]:
    return [
        sys.executable, "-m", "bot.serve", "--port", str(port), "--action-port", str(action_port),
        "--backend-port", str(free_port()), *more,
    ]  # fmt: skip


def test_a_taken_port_gives_a_message() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = subprocess.run(
            _command(port, free_port()), cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
    assert result.returncode == 1
    assert f"Port {port} is taken" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_missing_model_gives_a_message(tmp_path: Path) -> None:
    command = _command(free_port(), free_port(), "--model", str(tmp_path / "none.tar.gz"))
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 1
    assert "make train" in result.stderr


def test_production_refuses_a_short_secret() -> None:
    environment = {**os.environ, "CPS_PROFILE": "production", "CPS_REST_TOKEN": "short"}
    result = subprocess.run(
        _command(free_port(), free_port()), cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert result.returncode == 1
    assert "CPS_REST_TOKEN" in result.stderr


def _children(parent: int) -> list[int]:
    tasks = Path(f"/proc/{parent}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def _action_server(parent: int) -> int:
    children = _children(parent)
    for process in [*children, *(grandchild for child in children for grandchild in _children(child))]:
        if b"-m\0actions" in Path(f"/proc/{process}/cmdline").read_bytes():
            return process
    raise AssertionError("no action server")


def test_if_one_part_dies_the_rest_ends(tmp_path: Path) -> None:
    port, action_port = free_port(), free_port()
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(_command(port, action_port), cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)
    try:
        healthy = [f"http://127.0.0.1:{action_port}/health", f"http://127.0.0.1:{port}/webhooks/rest/"]
        assert wait_until_healthy(healthy)
        os.kill(_action_server(process.pid), signal.SIGKILL)
        assert process.wait(timeout=30) != 0
    finally:
        if process.poll() is None:
            process.kill()
    deadline = time.monotonic() + 10
    while not port_is_free("127.0.0.1", port) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert port_is_free("127.0.0.1", port)
