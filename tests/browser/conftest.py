"""A real Chromium, the real assistant with its demo site, and a chat server that does as it is told."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.browser import chromium
from tests.browser.fake import FakeServer
from tests.browser.tab import Tab
from tests.conftest import ROOT, Server, running

NewTab = Callable[..., Tab]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; where there is none, nothing is tested, but CI fails."""
    program = chromium.find()
    if not program:
        if os.environ.get("CI"):
            pytest.fail(chromium.MISSING)
        pytest.skip(chromium.MISSING)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=chromium.ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def new_tab(browser: Browser) -> Iterator[NewTab]:
    """Open tabs: `new_tab(viewport=…, …)` in a browser of its own, `new_tab(beside=tab)` in that of another tab.

    Afterwards, every tab is checked for errors, violations of the page's policy, and requests to others.
    """
    contexts: list[BrowserContext] = []
    tabs: list[Tab] = []

    def open_tab(*, beside: Tab | None = None, **options: Any) -> Tab:
        if beside is None:
            # Chromium does not see that pages which the test itself answers come from this machine.
            permissions = ["local-network-access"]
            contexts.append(browser.new_context(**{"locale": "en-GB", "permissions": permissions, **options}))
        tab = Tab((beside.page.context if beside else contexts[-1]).new_page())
        tabs.append(tab)
        return tab

    yield open_tab
    try:
        for tab in tabs:
            tab.check()
    finally:
        for context in contexts:
            context.close()


@pytest.fixture
def tab(new_tab: NewTab) -> Tab:
    """One tab of a desktop browser."""
    return new_tab()


@pytest.fixture(scope="session")
def _fake_server() -> FakeServer:
    return FakeServer()


@pytest.fixture
def fake(_fake_server: FakeServer) -> Iterator[FakeServer]:
    """A chat server that does as it is told, friendly at first."""
    _fake_server.reset()
    yield _fake_server
    _fake_server.down = False
    _fake_server.hang_up()


@pytest.fixture(scope="session")
def assistant() -> Iterator[Server]:
    """The real assistant; all tests come from one address, faster than people write."""
    limits = {"CPS_WEB_SESSION_RATE": "20", "CPS_WEB_ADDRESS_RATE": "100", "CPS_WEB_ADDRESS_CONNECTIONS": "1000"}
    with running(**limits) as started:
        yield started


@pytest.fixture(scope="session")
def demo(assistant: Server) -> str:
    """The address of the demo site."""
    deadline = time.monotonic() + 30
    while not (found := re.search(r"http://\S+/demo/", assistant.log.read_text())):
        assert time.monotonic() < deadline, assistant.log.read_text()
        time.sleep(0.1)
    return found.group()


@pytest.fixture(scope="session")
def screenshots() -> Path:
    """Where pictures go; they are not part of the repository."""
    folder = ROOT / "results" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
