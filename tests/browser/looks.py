"""The states in which the widget's looks are checked, and how they come about."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import ViewportSize, expect

from tests.browser.fake import FakeServer, bot, customer
from tests.browser.tab import Tab, Widget
from tests.browser.words import say

#: A long answer as the catalogues write it: list, bold words, address.
TIERS = {
    "en": (
        "The tiers:\n\n- **Silver**: from 500 points, free of charge\n- **Gold**: from 1,200 points, 170 € a year\n"
        "- **Platinum**: from 2,000 points, 350 € a year\n\nMore at https://cps.canon-europe.com/membership/tiers/overview"
    ),
    "lt": (
        "Pakopos:\n\n- **Silver**: nuo 500 taškų, nemokama\n- **Gold**: nuo 1200 taškų, 170 € per metus\n"
        "- **Platinum**: nuo 2000 taškų, 350 € per metus\n\nPlačiau: https://cps.canon-europe.com/membership/tiers/overview"
    ),
}
_BUTTONS = [{"title": title, "payload": f"/{n}"} for n, title in enumerate(("Silver", "Gold", "Platinum", "?"))]


def _talked(tab: Tab, fake: FakeServer, language: str) -> Widget:
    tiers = TIERS.get(language, TIERS["en"])
    fake.begin_with = [
        customer("CPS?"),
        bot(tiers, language if language in TIERS else "en", ask_helpful=True, buttons=_BUTTONS),
    ]
    fake.answer = lambda *_: [bot("…", language)]
    widget = tab.host(fake.address, language)
    widget.open()
    expect(widget.replies).to_have_count(len(_BUTTONS))
    return widget


def closed(tab: Tab, fake: FakeServer, language: str) -> None:
    """Closed."""
    widget = tab.host(fake.address, language)
    expect(widget.launcher).to_be_visible()


def unread(tab: Tab, fake: FakeServer, language: str) -> None:
    """Closed, with unread messages."""
    widget = _talked(tab, fake, language)
    widget.element.evaluate("element => element.close()")
    fake.say(bot("…", language))
    expect(widget.find(".unread")).to_be_visible()


def greeting(tab: Tab, fake: FakeServer, language: str) -> None:
    """Open; nothing has been said."""
    widget = tab.host(fake.address, language)
    widget.open()
    expect(widget.log).to_have_attribute("aria-live", "polite")


def conversation(tab: Tab, fake: FakeServer, language: str) -> None:
    """A long answer with quick replies and its question whether it helped."""
    _talked(tab, fake, language)


def typing(tab: Tab, fake: FakeServer, language: str) -> None:
    """The assistant is typing."""
    widget = _talked(tab, fake, language)
    fake.seconds = 30
    widget.write("?")
    expect(widget.find(".typing")).to_be_visible()


def menu(tab: Tab, fake: FakeServer, language: str) -> None:
    """The menu is open."""
    _talked(tab, fake, language).open_menu()


def ending(tab: Tab, fake: FakeServer, language: str) -> None:
    """The question before everything is deleted."""
    widget = _talked(tab, fake, language)
    widget.open_menu()
    widget.find(".end").click()
    expect(widget.find(".cancel")).to_be_focused()


def failed(tab: Tab, fake: FakeServer, language: str) -> None:
    """A message was not delivered, and an answer was helpful."""
    widget = _talked(tab, fake, language)
    widget.find(".yes").click()
    expect(widget.find(".helpful")).to_have_text(say(language, "helpful_thanks"))
    # The verdict must have come, else it is what is refused.
    expect(widget.bot).to_have_count(3)
    fake.refusals = [{"ok": False, "code": "unavailable"}]
    widget.write("?")
    expect(widget.find(".retry").first).to_be_visible()


def offline(tab: Tab, fake: FakeServer, language: str) -> None:
    """No connection; a message waits."""
    tab.expected.append(r"WebSocket connection|503|400 \(Bad Request\)")
    widget = _talked(tab, fake, language)
    fake.cut_off()
    expect(widget.banner).to_have_text(say(language, "offline"))
    widget.write("?")
    expect(widget.find(".note")).to_be_visible()


def too_long(tab: Tab, fake: FakeServer, language: str) -> None:
    """Too long a message."""
    widget = _talked(tab, fake, language)
    widget.composer.fill("word " * 250)
    expect(widget.find(".count")).to_be_visible()


STATES: dict[str, Callable[[Tab, FakeServer, str], None]] = {
    state.__name__: state
    for state in (closed, unread, greeting, conversation, typing, menu, ending, failed, offline, too_long)
}
SIZES: dict[str, ViewportSize] = {"desktop": {"width": 1280, "height": 800}, "phone": {"width": 375, "height": 667}}
