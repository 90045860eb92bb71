"""Runs the story tests with Rasa's own command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import MODEL, ROOT


def test_stories_go_as_written(tmp_path: Path) -> None:
    command = [
        sys.executable, "-m", "rasa", "test", "core", "--stories", "tests/stories", "--model", str(MODEL),
        "--out", str(tmp_path), "--fail-on-prediction-errors", "--no-plot",
    ]  # fmt: skip
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false"}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=280, check=False
    )
    assert result.returncode == 0, result.stderr[-3000:]
    assert "failed" not in (tmp_path / "failed_test_stories.yml").read_text().replace(
        "None of the test stories failed", ""
    )
