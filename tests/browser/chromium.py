"""Finds a Chromium on this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.conftest import ROOT

#: What nobody needs for tests, and what containers do not allow.
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]  # fmt: skip
_NAMES = ("chromium", "chromium-browser", "google-chrome")
_PACKAGE = ROOT / "web" / "node_modules" / "@sparticuz" / "chromium"
MISSING = (
    "There is no Chromium, so nothing was tried in a browser. Install one (Debian: `apt install chromium`; npm: "
    "`cd web && npm install --no-save @sparticuz/chromium`), or name one by CPS_CHROMIUM."
)


def find() -> str | None:
    """Return the path of Chromium's program: CPS_CHROMIUM, one on the PATH, or that of the npm package."""
    named = os.environ.get("CPS_CHROMIUM")
    if named:
        assert Path(named).exists(), f"CPS_CHROMIUM: there is no {named}"
        return named
    for name in _NAMES:
        if found := shutil.which(name):
            return found
    return _unpack() if _PACKAGE.exists() else None


def _unpack() -> str:
    """Return the program that the npm package unpacks."""
    script = "import('@sparticuz/chromium').then(async m => console.log(await m.default.executablePath()))"
    command = ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, cwd=ROOT / "web", capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.strip()
