"""What screen readers are told: each answer once, and nothing that was there before."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewTab
from tests.browser.fake import FakeServer, bot, customer
from tests.browser.tab import Tab, Widget

pytestmark = pytest.mark.browser

#: Writes down what is added to the transcript while it is read out, and what the other live regions say.
_LISTEN = """element => {
  window.heard = [];
  const root = element.shadowRoot;
  const log = root.querySelector("[role=log]");
  new MutationObserver((records) => {
    if (log.getAttribute("aria-live") === "off") return;
    for (const record of records) for (const node of record.addedNodes) {
      const quiet = (node.parentElement ?? record.target).closest("[aria-live=off], [aria-hidden=true]");
      const text = node.nodeType === 1 ? node.innerText : node.nodeType === 3 ? node.data : "";
      if (!quiet && text?.trim()) window.heard.push(text.trim());
    }
  }).observe(log, { childList: true, subtree: true, characterData: true });
  for (const status of root.querySelectorAll("[role=status]"))
    new MutationObserver(() => { if (status.innerText.trim()) window.heard.push(status.innerText.trim()); })
      .observe(status, { childList: true, subtree: true, characterData: true });
}"""


def _listen(widget: Widget) -> None:
    widget.element.evaluate(_LISTEN)


def _heard(widget: Widget) -> str:
    return "\n".join(widget.page.evaluate("() => window.heard"))


def _settled(widget: Widget) -> None:
    expect(widget.log).to_have_attribute("aria-live", "polite")


def test_each_answer_is_announced_once(tab: Tab, fake: FakeServer) -> None:
    fake.seconds = 1.0
    widget = tab.host(fake.address)
    widget.open()
    _settled(widget)
    _listen(widget)
    widget.ask("first question")
    fake.say(bot("second answer", ask_helpful=True, buttons=[{"title": "Third", "payload": "/x"}]))
    expect(widget.replies).to_have_count(1)
    heard = _heard(widget)
    for once in ("Answer to: first question", "second answer", widget.word("typing")):
        assert heard.count(once) == 1, heard
    # The customer's own words, too, at most once: not again when the server confirms them.
    assert heard.replace("Answer to: first question", "").count("first question") <= 1, heard
    assert widget.word("greeting") not in heard


def test_nothing_is_said_again_when_it_is_drawn_anew(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("question")
    _settled(widget)
    _listen(widget)
    # The same entries come again, as they do after the connection was lost.
    fake.send("entries", {"entries": next(iter(fake.conversations.values()))})
    fake.send("expired", {})
    for _ in range(50):
        if len(fake.auths) == 2:
            break
        tab.page.wait_for_timeout(100)
    widget.composer.fill("x")
    tab.page.set_viewport_size({"width": 400, "height": 700})
    tab.page.wait_for_timeout(500)
    assert "question" not in _heard(widget)


def test_nothing_is_said_again_after_closing_and_opening(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("question")
    _listen(widget)
    widget.launcher.click()
    expect(widget.log).to_have_attribute("aria-live", "off")
    widget.open()
    _settled(widget)
    assert "question" not in _heard(widget)


def test_nothing_is_said_again_after_a_reload(new_tab: NewTab, fake: FakeServer) -> None:
    fake.begin_with = [customer("question"), bot("old answer", ask_helpful=True)]
    tab = new_tab()
    tab.page.add_init_script(f"addEventListener('load', () => ({_LISTEN})(document.querySelector('cps-assistant')))")
    widget = tab.host(fake.address)
    widget.open()
    _settled(widget)
    assert "old answer" not in _heard(widget)
    tab.page.reload()
    expect(widget.bot).to_have_count(2)
    _settled(widget)
    assert "old answer" not in _heard(widget)
    widget.ask("new question")
    assert _heard(widget).count("Answer to: new question") == 1


def test_unread_messages_are_announced(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("question")
    widget.launcher.click()
    _listen(widget)
    fake.say(bot("by the way"))
    expect(widget.find(".unread")).to_have_text("1")
    assert widget.word("launcher_unread", count=1) in _heard(widget)
    assert "by the way" not in _heard(widget)


def test_changing_the_language_reads_nothing_out_again(tab: Tab, fake: FakeServer) -> None:
    fake.answer = lambda event, data: [bot("the answer")] if event == "message" else []
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("question")
    _settled(widget)
    _listen(widget)
    widget.find("select").select_option("nb")
    expect(widget.panel).to_have_attribute("lang", "nb")
    tab.page.wait_for_timeout(300)
    assert "the answer" not in _heard(widget)
