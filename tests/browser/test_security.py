"""Hostile bot texts, titles, payloads, histories and pages: no script runs, and nothing but light markdown shows."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewTab
from tests.browser.fake import FakeServer, bot, customer
from tests.browser.tab import Tab, Widget

pytestmark = pytest.mark.browser

_RUN = "window.__xss=1"
MARKUP = [
    f'<img src=x onerror="{_RUN}">',
    f'<svg onload="{_RUN}"><script>{_RUN}</script></svg>',
    f'<svg><animate onbegin="{_RUN}" attributeName=x dur=1s></svg>',
    f"<script>{_RUN}</script>",
    f'<iframe srcdoc="<script>parent.{_RUN}</script>"></iframe>',
    f'<a href="javascript:{_RUN}">click</a>',
    f'<details open ontoggle="{_RUN}">x</details>',
    f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={_RUN}&gt;">',
    f'<noscript><p title="</noscript><img src=x onerror={_RUN}>">',
    f'<input autofocus onfocus="{_RUN}">',
    '<form action="https://evil.example/"><button>send</button></form>',
    '<style>* { display: none }</style>',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<base href="https://evil.example/">',
    "&lt;img src=x onerror=1&gt; &#60;script&#62;",
    "![picture](https://evil.example/track.png)",
    '![x](https://evil.example/a "title" onerror=1)',
    "```html\n<script>1</script>\n```",
    f"\u003cimg src=x onerror={_RUN}\u003e",
]  # fmt: skip
ADDRESSES = [
    f"javascript:{_RUN}", f"JaVaScRiPt:{_RUN}", f"java\tscript:{_RUN}", f"java&#10;script:{_RUN}",
    f"&#106;avascript:{_RUN}", f"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A{_RUN}",
    f"\x01javascript:{_RUN}",
    f" javascript:{_RUN}", f"javascript&colon;{_RUN}", f"java%0ascript:{_RUN}", f"javascript\\:{_RUN}",
    f"jav\u0000ascript:{_RUN}",
    f"data:text/html,<script>{_RUN}</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    f"vbscript:{_RUN}", "file:///etc/passwd", "blob:https://evil.example/1", "//evil.example/x", "/logout", "?logout",
    "ws://evil.example", "intent://evil#Intent;end", "\\\\evil.example\\x",
]  # fmt: skip
LINKS = [
    text
    for address in ADDRESSES
    for text in (
        f"[click]({address})",
        f"[click](<{address}>)",
        f"<{address}>",
        f"[click][1]\n\n[1]: {address}",
        address,
    )
]
ALLOWED = {"p", "ul", "ol", "li", "strong", "em", "a"}
GOOD = [
    ("see https://example.com/a?b=c&d=e.", "https://example.com/a?b=c&d=e"),
    ("[here](https://example.com/)", "https://example.com/"),
    ("write to help@example.com", "mailto:help@example.com"),
    ("[call](tel:+37052000000)", "tel:+37052000000"),
]


def _look(widget: Widget) -> dict[str, Any]:
    """Return what elements, attributes and addresses the bot's texts have become."""
    found: dict[str, Any] = widget.element.evaluate(
        """element => {
        const parts = [...element.shadowRoot.querySelectorAll(".message .text *")];
        return {
          names: [...new Set(parts.map((part) => part.localName))],
          attributes: [...new Set(parts.flatMap((part) => part.getAttributeNames()))],
          addresses: [...new Set(parts.filter((part) => part.href !== undefined && part.hasAttribute("href"))
            .map((part) => part.href))],
          xss: window.__xss ?? null,
          at: location.pathname,
        }; }"""
    )
    return found


def _check(widget: Widget) -> None:
    found = _look(widget)
    assert set(found["names"]) <= ALLOWED, found
    assert set(found["attributes"]) <= {"href", "start", "target", "rel"}, found
    for address in found["addresses"]:
        assert address.startswith(("https://", "http://", "mailto:", "tel:")), address
    assert found["xss"] is None
    assert found["at"] == "/host-page"


@pytest.mark.parametrize("texts", [MARKUP, LINKS], ids=["markup", "links"])
def test_hostile_bot_texts(tab: Tab, fake: FakeServer, texts: list[str]) -> None:
    # As history, as an answer, and as a line of a list.
    fake.begin_with = [bot(text) for text in texts]
    fake.answer = lambda *_: [bot(text) for text in texts] + [bot("\n".join(f"- {text}" for text in texts))]
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("go on")
    expect(widget.bot).to_have_count(2 * len(texts) + 2)
    _check(widget)
    # Whatever is still a link does nothing on this page.
    for link in widget.find(".message .text a[href]").all()[:10]:
        assert link.get_attribute("rel") == "noopener noreferrer"
        assert link.get_attribute("target") == "_blank"


def test_hostile_customer_texts_titles_and_payloads(tab: Tab, fake: FakeServer) -> None:
    hostile = [*MARKUP, *(f"[x]({address})" for address in ADDRESSES)]
    buttons = [{"title": text, "payload": text} for text in MARKUP]
    fake.begin_with = [*(customer(text) for text in hostile), bot("Which?", buttons=buttons)]
    widget = tab.host(fake.address)
    widget.open()
    expect(widget.customer).to_have_count(len(hostile))
    expect(widget.replies).to_have_count(len(MARKUP))
    assert widget.find(".message.customer .text *").count() == 0
    assert widget.find(".replies button *").count() == 0
    assert widget.customer.all_text_contents() == hostile
    widget.replies.first.click()
    expect(widget.customer.last).to_have_text(MARKUP[0])
    assert fake.told()[0]["payload"] == MARKUP[0]
    widget.ask(MARKUP[1])
    _check(widget)


def test_hostile_greeting(tab: Tab, fake: FakeServer) -> None:
    greeting = f"&lt;img src=x onerror={_RUN}&gt; [x](javascript:{_RUN}) **hello**"
    widget = tab.host(fake.address, attributes=f'greeting="{greeting}"')
    widget.open()
    _check(widget)
    expect(widget.find(".bot strong")).to_have_text("hello")


def test_good_links_work(tab: Tab, fake: FakeServer) -> None:
    fake.begin_with = [bot(text) for text, _ in GOOD]
    widget = tab.host(fake.address)
    widget.open()
    links = widget.find(".message .text a")
    expect(links).to_have_count(len(GOOD))
    assert [link.get_attribute("href") for link in links.all()] == [address for _, address in GOOD]
    _check(widget)


MALFORMED: list[Any] = [
    None, 1, "x", [], {}, {"id": 1, "from": "bot", "text": "wrong"}, {"id": "a", "from": "admin", "text": "wrong"},
    {"id": "b", "from": "bot", "text": {"toString": "wrong"}}, {"id": "", "from": "bot", "text": "wrong"},
    {"__proto__": {"text": "wrong", "from": "bot", "id": "c"}},
    {"constructor": {"prototype": {"text": "wrong"}}},
    {"id": "__proto__", "from": "bot", "text": "fine", "language": "__proto__", "buttons": {"0": "wrong"}},
    {"id": "toString", "from": "bot", "text": "fine", "language": "constructor", "control": "__proto__",
     "buttons": [None, "wrong", {"title": "wrong"}, {"title": 1, "payload": "x"}, {"title": " ", "payload": "x"}]},
    {"id": '"]<img src=x onerror=alert(1)>', "from": "bot", "text": "fine", "helpful": "wrong", "ask_helpful": "wrong"},
]  # fmt: skip


def test_malformed_entries_are_left_out(tab: Tab, fake: FakeServer) -> None:
    fake.begin_with = MALFORMED
    widget = tab.host(fake.address)
    widget.open()
    expect(widget.bot).to_have_text([widget.word("greeting"), "fine", "fine", "fine"])
    expect(widget.replies).to_have_count(0)
    expect(widget.find(".helpful")).to_have_count(0)
    hostile: list[Any] = [None, 7, "entries", [], {"entries": {}}, {"entries": MALFORMED}]
    hostile.append({"__proto__": {"entries": []}})
    for data in hostile:
        fake.send("entries", data)
    for event in ("session", "typing", "__proto__", "constructor", "nonsense"):
        fake.send(event, {"__proto__": {"token": "x"}})
    tab.page.wait_for_timeout(300)
    assert tab.page.evaluate("() => [({}).text, ({}).token, Object.keys(Object.prototype).length]") == [None, None, 0]
    expect(widget.bot).to_have_text([widget.word("greeting"), "fine", "fine", "fine"])


HOSTILE_CSS = """
* { display: none !important; position: static !important; color: red !important; font-size: 40px !important;
  visibility: hidden !important; opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important;
  width: 1px !important; height: 1px !important; clip-path: circle(0) !important; filter: blur(9px) !important; }
html, body { display: block !important; visibility: visible !important; opacity: 1 !important; width: auto !important;
  transform: none !important; clip-path: none !important; filter: none !important; pointer-events: auto !important; }
cps-assistant, cps-assistant * { display: none !important; z-index: -1 !important; inset: auto !important; }
"""


def test_hostile_css_of_the_page(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address, css=HOSTILE_CSS)
    assert tab.page.evaluate("() => getComputedStyle(document.querySelector('h1')).display") == "none"
    expect(widget.launcher).to_be_in_viewport(ratio=1)
    widget.open()
    widget.ask("hello")
    expect(widget.bot.last).to_be_in_viewport()
    style = widget.bot.last.evaluate(
        "part => { const style = getComputedStyle(part); return [style.color, style.fontSize, style.opacity]; }"
    )
    assert style == ["rgb(26, 26, 26)", "15px", "1"]
    box = widget.launcher.bounding_box()
    assert box and box["x"] > 1100
    assert box["y"] > 600


def test_a_page_that_hides_the_element_is_obeyed(tab: Tab, fake: FakeServer) -> None:
    """That is the site's own way to have no chat on a page."""
    widget = tab.host(fake.address, attributes="hidden")
    expect(widget.launcher).to_be_hidden()


def test_two_copies_of_the_script_and_two_elements(tab: Tab, fake: FakeServer) -> None:
    tab.host(fake.address, scripts=2, elements=2)
    first, second = (Widget(tab.page.locator("cps-assistant").nth(number), "en") for number in range(2))
    first.element.evaluate("element => element.open()")
    first.ask("hello")
    second.element.evaluate("element => element.open()")
    expect(second.bot.first).to_be_visible()
    expect(first.customer).to_have_text(["hello"])


def test_the_element_can_be_taken_out_and_put_back(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("hello")
    tab.page.evaluate("() => { window.kept = document.querySelector('cps-assistant'); kept.remove() }")
    tab.page.wait_for_timeout(100)
    tab.page.evaluate("() => document.body.append(kept)")
    tab.page.wait_for_timeout(300)
    if widget.panel.is_hidden():
        widget.open()
    expect(widget.customer).to_have_text(["hello"])
    widget.ask("again")
    expect(widget.customer).to_have_text(["hello", "again"])


def test_without_storage_it_lasts_as_long_as_the_page(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab()
    tab.page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, "
        "{ get() { throw new DOMException('no', 'SecurityError') } })"
    )
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("hello")
    fake.hang_up()
    expect(widget.banner).to_have_text(widget.word("online"))
    expect(widget.customer).to_have_text(["hello"])


def test_nothing_personal_is_kept_in_the_browser(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("my number is 0012345678")
    widget.composer.fill("half a secret")
    kept = tab.page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert "0012345678" not in kept
    assert "secret" not in kept
