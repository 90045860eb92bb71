"""The real assistant is cut off, killed and started again: every message is there, once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewTab
from tests.browser.tab import Tab, Widget
from tests.conftest import Server
from tests.conversations.failure.stack import Stack
from tests.conversations.phrases import WISHES

pytestmark = pytest.mark.browser

#: What Chromium says when the server can't be reached: the tests below bring it about.
UNREACHABLE = r"WebSocket|ERR_(INTERNET_DISCONNECTED|CONNECTION_(REFUSED|RESET)|EMPTY_RESPONSE)|Failed to load resource"
QUESTION = WISHES["payment_bank_fees"]["en"]


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Stack]:
    """An assistant whose parts can be killed."""
    stack = Stack(tmp_path)
    stack.start("backend", "actions", "rasa")
    yield stack
    stack.stop()


def _everything(widget: Widget) -> list[str]:
    """Return the whole transcript, without what may differ from one time to the next: blanks."""
    return [re.sub(r"\s+", " ", text) for text in widget.find(".message .text").all_inner_texts()]


def test_offline_for_a_minute(new_tab: NewTab, assistant: Server) -> None:
    tab = new_tab()
    tab.expected.append(UNREACHABLE)
    # Chromium lets open websockets live when it is "offline"; so this one is cut by hand.
    sockets = []

    def through(route: object) -> None:
        sockets.append(route)
        route.connect_to_server()  # type: ignore[attr-defined]

    tab.page.route_web_socket(re.compile("socket.io"), through)
    widget = tab.host(assistant.address)
    widget.open()
    widget.ask(QUESTION)
    tab.page.context.set_offline(True)
    sockets[-1].close(code=1001)  # type: ignore[attr-defined]
    expect(widget.banner).to_have_text(widget.word("offline"))
    for text in (WISHES["start_signup"]["en"], WISHES["cancel"]["en"]):
        widget.write(text)
    expect(widget.find(".waiting")).to_have_count(2)
    tab.page.wait_for_timeout(60_000)
    expect(widget.find(".waiting")).to_have_count(2)
    tab.page.context.set_offline(False)
    expect(widget.find(".waiting")).to_have_count(0, timeout=60_000)
    expect(widget.find(".note.failed")).to_have_count(0)
    expect(widget.customer).to_have_text([QUESTION, WISHES["start_signup"]["en"], WISHES["cancel"]["en"]])
    seen = _everything(widget)
    tab.page.reload()
    expect(widget.customer).to_have_count(3)
    assert _everything(widget) == seen, "what the server has is what was shown"


def test_the_server_is_killed_in_mid_reply(tab: Tab, stack: Stack) -> None:
    tab.expected.append(UNREACHABLE)
    widget = tab.host(f"http://127.0.0.1:{stack.port}")
    widget.open()
    widget.ask(QUESTION)
    # The backend takes its time, so that the answer is due when the server dies.
    stack.road.block("hangs")
    widget.write(WISHES["check_points"]["en"])
    expect(widget.find(".typing")).to_be_visible()
    stack.kill("rasa")
    expect(widget.banner).to_have_text(widget.word("offline"))
    widget.write(WISHES["cancel"]["en"])
    stack.road.open()
    stack.start("rasa")
    expect(widget.find(".waiting")).to_have_count(0, timeout=60_000)
    expected = [QUESTION, WISHES["check_points"]["en"], WISHES["cancel"]["en"]]
    expect(widget.customer).to_have_text(expected)
    expect(widget.find(".note.failed")).to_have_count(0)
    seen = _everything(widget)
    tab.page.reload()
    expect(widget.customer).to_have_text(expected)
    assert _everything(widget) == seen


def test_two_tabs_of_the_real_assistant(new_tab: NewTab, assistant: Server) -> None:
    first = new_tab()
    one = first.host(assistant.address)
    one.open()
    one.ask(QUESTION)
    two = new_tab(beside=first).host(assistant.address)
    two.open()
    expect(two.customer).to_have_text([QUESTION])
    two.ask(WISHES["payment_bank_fees"]["nb"])
    expect(one.customer).to_have_count(2)
    assert _everything(one) == _everything(two)


def test_it_falls_back_to_polling(tab: Tab, assistant: Server) -> None:
    """Some proxies let no websocket through."""
    tab.expected.append("WebSocket")
    nowhere = "constructor(url) { super(url.replace('socket.io', 'nothing')); }"
    tab.page.add_init_script(f"window.WebSocket = class extends WebSocket {{ {nowhere} }}")
    widget = tab.host(assistant.address)
    widget.open()
    assert widget.ask(QUESTION)
