"""A browser tab with the widget in it, and everything that goes wrong there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Locator, Page, Route, expect

from tests.browser.words import say

#: What a careful site sends; exactly what the widget promises to work under.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws: wss:; "
    "require-trusted-types-for 'script'"
)
PATH = "/host-page"
_STYLE = "/host-page.css"
_SCRIPT = "/webhooks/web/cps-assistant.js"
_BODY = '<main><h1>A page</h1><p>Some words. <a href="#more">More</a></p><button type="button">Page</button></main>'
#: Keeps what Content Security Policies have stopped.
_WATCH = """
window.__violations = [];
addEventListener("securitypolicyviolation", (event) =>
  window.__violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`), true);
"""


@dataclass
class Tab:
    """One tab.

    Attributes:
        problems: what the console says is wrong.
        expected: patterns of problems that the test itself brings about.
        hosts: whom the page has asked for anything.
    """

    page: Page
    problems: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        page = self.page
        page.add_init_script(_WATCH)
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        page.on("request", lambda request: self._on_address(request.url))
        page.on("websocket", lambda socket: self._on_address(socket.url))
        page.set_default_timeout(10_000)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.problems.append(message.text)

    def _on_address(self, address: str) -> None:
        if not address.startswith(("data:", "blob:", "about:")):
            self.hosts.add(urlsplit(address).hostname or address)

    def host(
        self,
        origin: str,
        language: str = "en",
        *,
        attributes: str = "",
        css: str = "",
        body: str = _BODY,
        scripts: int = 1,
        elements: int = 1,
    ) -> Widget:
        """Show a page of the chat server's origin with the widget in it."""
        tags = f'<script src="{_SCRIPT}" defer></script>' * scripts
        style = f'<link rel="stylesheet" href="{_STYLE}">' if css else ""
        assistants = f"<cps-assistant {attributes}></cps-assistant>" * elements
        html = (
            f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8"><title>A page</title>'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"{style}{tags}</head>"
            f"<body>{assistants}{body}</body></html>"
        )

        def answer(route: Route) -> None:
            route.fulfill(body=html, content_type="text/html", headers={"Content-Security-Policy": POLICY})

        self.page.route(f"**{PATH}", answer)
        self.page.route(f"**{_STYLE}", lambda route: route.fulfill(body=css, content_type="text/css"))
        self.page.goto(origin + PATH)
        return self.widget(language)

    def widget(self, language: str = "en") -> Widget:
        """Return the widget of the page that is shown."""
        return Widget(self.page.locator("cps-assistant").first, language)

    def check(self) -> None:
        """Fail if anything has gone wrong that was not meant to."""
        unexpected = [
            problem for problem in self.problems if not any(re.search(pattern, problem) for pattern in self.expected)
        ]
        assert not unexpected, unexpected
        assert self.hosts <= {"127.0.0.1"}, self.hosts
        if not self.page.is_closed():
            violations = self.page.evaluate("() => window.__violations")
            assert not violations, violations


@dataclass
class Widget:
    """What a customer sees of the widget and does with it."""

    element: Locator
    language: str

    def find(self, selector: str) -> Locator:
        """Return parts of the widget."""
        return self.element.locator(selector)

    @property
    def page(self) -> Page:
        """The page around it."""
        return self.element.page

    @property
    def launcher(self) -> Locator:
        """The button that opens and closes it."""
        return self.find(".launcher")

    @property
    def panel(self) -> Locator:
        """What opens."""
        return self.find("dialog")

    @property
    def log(self) -> Locator:
        """The transcript."""
        return self.find("[role=log]")

    @property
    def composer(self) -> Locator:
        """Where the customer writes."""
        return self.find("textarea")

    @property
    def replies(self) -> Locator:
        """The quick replies."""
        return self.find(".replies button")

    @property
    def bot(self) -> Locator:
        """The bot's messages, the greeting first."""
        return self.find(".message.bot .text")

    @property
    def customer(self) -> Locator:
        """The customer's messages."""
        return self.find(".message.customer .text")

    @property
    def banner(self) -> Locator:
        """What is said of the connection."""
        return self.find(".banner")

    def open(self) -> None:
        """Open it."""
        self.launcher.click()
        expect(self.panel).to_be_visible()

    def write(self, text: str) -> None:
        """Write a message and send it."""
        self.composer.fill(text)
        self.composer.press("Enter")

    def ask(self, text: str) -> str:
        """Write a message and return what the bot answers to it."""
        before = self.bot.count()
        self.write(text)
        return self.answer(before)

    def press(self, title: str) -> str:
        """Press a quick reply and return what the bot answers."""
        before = self.bot.count()
        self.replies.get_by_text(title, exact=True).click()
        return self.answer(before)

    def answer(self, before: int) -> str:
        """Return what the bot has said since there were so many messages, once it has said something."""
        expect(self.bot.nth(before)).to_be_attached(timeout=30_000)
        expect(self.find(".waiting")).to_have_count(0, timeout=30_000)
        return "\n".join(self.bot.all_inner_texts()[before:])

    def open_menu(self) -> None:
        """Open the menu."""
        self.find(".menu-button").click()
        expect(self.find("#menu")).to_be_visible()

    def word(self, key: str, **values: object) -> str:
        """Return the widget's words."""
        return say(self.language, key, **values)
