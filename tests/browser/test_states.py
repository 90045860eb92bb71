"""Every state of the widget, on a chat server that does as it is told."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewTab
from tests.browser.fake import FakeServer, bot, customer
from tests.browser.tab import Tab, Widget
from tests.browser.words import LANGUAGES, say

pytestmark = pytest.mark.browser

BUTTONS = [{"title": "Yes", "payload": "/affirm"}, {"title": "No", "payload": "/deny"}]
#: What Chromium says when the server can't be reached: the tests below bring it about.
UNREACHABLE = r"WebSocket connection|ERR_INTERNET_DISCONNECTED|503|400 \(Bad Request\)"


def test_it_stays_closed_and_quiet_until_somebody_opens_it(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    expect(widget.launcher).to_be_visible()
    tab.page.wait_for_timeout(1500)
    expect(widget.panel).to_be_hidden()
    assert not fake.auths, "nobody wanted to talk, and yet it has connected"
    assert widget.find("audio, video").count() == 0
    expect(widget.launcher).to_have_attribute("aria-expanded", "false")
    expect(widget.launcher).to_have_accessible_name(widget.word("launcher_open"))


def test_open(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address, "lv")
    widget.open()
    expect(widget.bot).to_have_text([widget.word("greeting")])
    expect(widget.find("h2")).to_contain_text(widget.word("automated"))
    expect(widget.composer).to_be_focused()
    expect(widget.panel).to_have_accessible_name(widget.word("panel"))
    assert fake.auths[0]["language"] == "lv"


def test_greeting_server_language_and_position_are_the_sites_to_set(tab: Tab, fake: FakeServer) -> None:
    attributes = f'greeting="Ahoy!" language="hu" position="left" server="{fake.address}/x"'
    widget = tab.host(fake.address, "nb", attributes=attributes)
    widget.open()
    expect(widget.bot).to_have_text(["Ahoy!"])
    expect(widget.find("textarea")).to_have_attribute("placeholder", say("hu", "composer_placeholder"))
    box = widget.launcher.bounding_box()
    assert box and box["x"] < 100


def test_methods_and_events(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.element.evaluate(
        """element => { window.told = [];
        for (const name of ["cps-open", "cps-close", "cps-answer", "cps-unread"])
          document.addEventListener(name, event => window.told.push([name, event.detail])); }"""
    )
    widget.element.evaluate("element => element.open()")
    expect(widget.panel).to_be_visible()
    widget.ask("hello")
    widget.element.evaluate("element => element.close()")
    expect(widget.panel).to_be_hidden()
    fake.say(bot("by the way"))
    expect(widget.find(".unread")).to_have_text("1")
    told = tab.page.evaluate("() => window.told")
    assert told == [
        ["cps-open", None], ["cps-answer", None], ["cps-close", None], ["cps-unread", {"count": 1}],
        ["cps-answer", None],
    ]  # fmt: skip


def test_a_message_its_typing_state_and_its_answer(tab: Tab, fake: FakeServer) -> None:
    fake.seconds = 1.2
    widget = tab.host(fake.address)
    widget.open()
    widget.write("How many points?")
    expect(widget.customer).to_have_text(["How many points?"])
    expect(widget.find(".typing")).to_be_visible()
    expect(widget.find("[role=status]").filter(has_text=widget.word("typing"))).to_have_count(1)
    expect(widget.bot.nth(1)).to_have_text("Answer to: How many points?")
    expect(widget.find(".typing")).to_have_count(0)
    expect(widget.composer).to_have_value("")
    [sent] = fake.told()
    assert sent["language"] == "en"
    assert sent["page"] == "/host-page"


def test_messages_keep_their_order(tab: Tab, fake: FakeServer) -> None:
    fake.seconds = 0.3
    widget = tab.host(fake.address)
    widget.open()
    for number in range(4):
        widget.write(f"number {number}")
    expect(widget.bot.nth(4)).to_be_visible()
    expected = [word for n in range(4) for word in (f"number {n}", f"Answer to: number {n}")]
    assert widget.find(".message .text").all_inner_texts()[1:] == expected


def test_quick_replies_stand_below_the_newest_turn_only(tab: Tab, fake: FakeServer) -> None:
    fake.answer = lambda _, data: [bot("Shall I?", buttons=BUTTONS if data.get("text") == "ask me" else [])]
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("ask me")
    expect(widget.replies).to_have_text(["Yes", "No"])
    widget.press("Yes")
    expect(widget.customer.last).to_have_text("Yes")
    expect(widget.replies).to_have_count(0)
    assert fake.told()[-1]["payload"] == "/affirm"
    assert "text" not in fake.told()[-1]
    assert "/affirm" not in widget.panel.inner_text()


def test_a_choice_that_is_gone(tab: Tab, fake: FakeServer) -> None:
    fake.answer = lambda *_: [bot("Shall I?", buttons=BUTTONS)]
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("ask me")
    fake.refusals = [{"ok": False, "code": "not_offered"}]
    widget.replies.first.click()
    expect(widget.find(".note")).to_have_text(widget.word("refused_offer"))


def test_not_delivered_and_tried_again(tab: Tab, fake: FakeServer) -> None:
    fake.refusals = [{"ok": False, "code": "unavailable"}, {"ok": False, "code": "internal"}]
    widget = tab.host(fake.address)
    widget.open()
    for attempt in range(2):
        if attempt:
            widget.find(".retry").click()
        else:
            widget.write("hello?")
        expect(widget.find(".note")).to_contain_text(widget.word("failed"))
    expect(widget.find(".retry")).to_have_accessible_name(widget.word("retry_message", text="hello?"))
    widget.find(".retry").click()
    expect(widget.bot.nth(1)).to_have_text("Answer to: hello?")
    expect(widget.find(".note")).to_have_count(0)
    assert len({message["id"] for message in fake.told()}) == 1, "another id could be done twice"


def test_too_fast_waits_and_sends_by_itself(tab: Tab, fake: FakeServer) -> None:
    fake.refusals = [{"ok": False, "code": "too_fast", "retry_after": 0.5}]
    widget = tab.host(fake.address)
    widget.open()
    widget.write("hello?")
    expect(widget.bot.nth(1)).to_have_text("Answer to: hello?")
    expect(widget.find(".note")).to_have_count(0)
    assert len(fake.told()) == 2


def test_no_answer_within_20_seconds(tab: Tab, fake: FakeServer) -> None:
    """The browser's clock is put forward; nobody waits."""
    fake.silent = True
    tab.page.clock.install()
    widget = tab.host(fake.address)
    widget.open()
    widget.write("hello?")
    expect(widget.customer).to_have_text(["hello?"])
    for attempt in (1, 2):
        for _ in range(50):
            if len(fake.told()) == attempt:
                break
            tab.page.wait_for_timeout(100)
        assert len(fake.told()) == attempt
        tab.page.clock.fast_forward(21_000)
    expect(widget.find(".note")).to_contain_text(widget.word("failed"))
    fake.silent = False
    widget.find(".retry").click()
    expect(widget.bot.nth(1)).to_have_text("Answer to: hello?")
    assert len({message["id"] for message in fake.told()}) == 1


def _offline(tab: Tab, fake: FakeServer) -> Widget:
    """Show a widget that was cut off in a conversation."""
    tab.expected.append(UNREACHABLE)
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("before")
    fake.cut_off()
    expect(widget.banner).to_have_text(widget.word("offline"))
    return widget


def test_offline_and_back(tab: Tab, fake: FakeServer) -> None:
    widget = _offline(tab, fake)
    for text in ("while away", "still away"):
        widget.write(text)
    expect(widget.find(".note")).to_have_text([widget.word("waiting")] * 2)
    # Something was said meanwhile.
    for told in fake.conversations.values():
        told.append(bot("A word from a colleague"))
    fake.down = False
    expect(widget.bot.last).to_have_text("Answer to: still away", timeout=20_000)
    expect(widget.banner).to_have_text(widget.word("online"))
    assert [message["text"] for message in fake.told()] == ["before", "while away", "still away"]
    assert widget.bot.all_inner_texts()[1:] == [
        "Answer to: before", "A word from a colleague", "Answer to: while away", "Answer to: still away"
    ]  # fmt: skip
    expect(widget.banner).to_have_count(0)


@pytest.mark.parametrize("before", [[], ["before"]], ids=["nothing said yet", "in a conversation"])
def test_what_waits_is_still_there_after_a_reload(tab: Tab, fake: FakeServer, before: list[str]) -> None:
    """Phones throw pages away and load them anew without asking."""
    tab.expected.append(UNREACHABLE)
    widget = tab.host(fake.address)
    if before:
        widget.open()
        widget.ask(before[0])
    fake.cut_off()
    if not before:
        widget.open()
    expect(widget.banner).to_have_text(widget.word("offline"))
    for text in ("while away", "still away"):
        widget.write(text)
    expect(widget.find(".note")).to_have_count(2)
    tab.page.reload()
    expect(widget.customer).to_have_text(["while away", "still away"])
    expect(widget.find(".note")).to_have_text([widget.word("waiting")] * 2)
    fake.down = False
    expect(widget.bot.last).to_have_text("Answer to: still away", timeout=20_000)
    expect(widget.find(".note")).to_have_count(0)
    assert [message["text"] for message in fake.told()] == [*before, "while away", "still away"]
    tab.page.reload()
    expect(widget.customer).to_have_text([*before, "while away", "still away"])


def test_what_waits_is_not_said_in_another_conversation(tab: Tab, fake: FakeServer) -> None:
    """Whoever loads the page anew may be somebody else."""
    widget = _offline(tab, fake)
    widget.write("while away")
    tab.page.reload()
    expect(widget.customer).to_have_text(["while away"])
    fake.conversations.clear()
    fake.down = False
    expect(widget.customer).to_have_count(0, timeout=20_000)
    widget.ask("anew")
    assert [message["text"] for message in fake.told()] == ["before", "anew"]


def test_what_nobody_in_particular_has_written_is_not_said_for_who_signs_in(tab: Tab, fake: FakeServer) -> None:
    tab.expected.append(UNREACHABLE)
    fake.down = True
    widget = tab.host(fake.address)
    widget.open()
    expect(widget.banner).to_have_text(widget.word("offline"))
    widget.write("while away")
    tab.page.reload()
    expect(widget.customer).to_have_text(["while away"])
    fake.signed_in = True
    fake.down = False
    expect(widget.customer).to_have_count(0, timeout=20_000)
    widget.ask("anew")
    assert [message["text"] for message in fake.told()] == ["anew"]


@pytest.mark.parametrize("waiting", ["{", "7", "null", '[null, 1, "a", {"id": 1, "text": "x"}]', '[{"id": "1"}]'])
def test_what_waits_is_not_what_the_widget_has_kept(tab: Tab, fake: FakeServer, waiting: str) -> None:
    tab.page.add_init_script(f"sessionStorage['cps-assistant:{fake.address}:waiting'] = {json.dumps(waiting)}")
    widget = tab.host(fake.address)
    widget.open()
    assert widget.ask("hello") == "Answer to: hello"
    assert [message["text"] for message in fake.told()] == ["hello"]


def test_the_answer_is_there_though_the_connection_was_lost_in_between(tab: Tab, fake: FakeServer) -> None:
    fake.seconds = 1.0
    widget = tab.host(fake.address)
    widget.open()
    widget.write("hello?")
    expect(widget.find(".typing")).to_be_visible()
    fake.hang_up()
    expect(widget.bot.nth(1)).to_have_text("Answer to: hello?", timeout=15_000)
    expect(widget.customer).to_have_text(["hello?"])
    expect(widget.bot).to_have_count(2)
    expect(widget.find(".note")).to_have_count(0)


@pytest.mark.parametrize(("code", "key"), [("too_many", "busy"), ("too_fast", "busy"), ("unavailable", "unavailable")])
def test_refused(tab: Tab, fake: FakeServer, code: str, key: str) -> None:
    fake.refuse = {"code": code, "retry_after": 1}
    widget = tab.host(fake.address, "nb")
    widget.open()
    expect(widget.banner).to_have_text(widget.word(key))
    fake.refuse = None
    expect(widget.banner).not_to_have_text(widget.word(key))
    widget.ask("hei")


def test_unread_messages_are_counted(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("one")
    widget.launcher.click()
    expect(widget.find(".unread")).to_have_count(0)
    fake.say(bot("two"), bot("three"))
    expect(widget.find(".unread")).to_have_text("2")
    expect(widget.launcher).to_have_accessible_name(
        f"{widget.word('launcher_open')}. {widget.word('launcher_unread', count=2)}"
    )
    # Also after a reload, while nobody has seen them.
    tab.page.reload()
    expect(widget.find(".unread")).to_have_text("2")
    widget.open()
    expect(widget.find(".unread")).to_have_count(0)
    expect(widget.bot.last).to_have_text("three")


def test_reload(tab: Tab, fake: FakeServer) -> None:
    fake.answer = lambda *_: [bot("Shall I?", buttons=BUTTONS, ask_helpful=True)]
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("one")
    tab.page.reload()
    expect(widget.panel).to_be_visible()
    expect(widget.customer).to_have_text(["one"])
    expect(widget.bot).to_have_count(2)
    expect(widget.replies).to_have_count(2)
    assert tab.page.evaluate("() => document.activeElement === document.body"), "reloading must not take the focus"
    widget.launcher.click()
    tab.page.reload()
    expect(widget.launcher).to_be_visible()
    expect(widget.panel).to_be_hidden()


def test_end_and_delete(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab()
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("my secret")
    other = new_tab(beside=tab)
    second = other.host(fake.address)
    second.open()
    expect(second.customer).to_have_text(["my secret"])
    widget.open_menu()
    widget.find(".end").click()
    expect(widget.find("[role=alertdialog]")).to_have_accessible_name(widget.word("end_question"))
    expect(widget.find(".cancel")).to_be_focused()
    widget.find(".cancel").click()
    expect(widget.customer).to_have_count(1)
    assert not fake.told("end")
    widget.open_menu()
    widget.find(".end").click()
    widget.find(".danger").click()
    for one in (widget, second):
        expect(one.customer).to_have_count(0)
        expect(one.banner).to_have_text(one.word("ended"))
    assert fake.conversations == {}
    stored = tab.page.evaluate("() => JSON.stringify({...localStorage})")
    assert stored == "{}"
    tab.page.reload()
    expect(widget.bot).to_have_text([widget.word("greeting")])
    widget.ask("anew")
    expect(widget.customer).to_have_text(["anew"])


def test_talk_to_a_person(tab: Tab, fake: FakeServer) -> None:
    fake.answer = lambda event, data: [bot(f"{event} {data.get('name')}", "lt")]
    widget = tab.host(fake.address, "lt")
    widget.open()
    widget.open_menu()
    widget.find(".human").click()
    expect(widget.bot.nth(1)).to_have_text("control talk_to_human")
    expect(widget.customer).to_have_text([widget.word("chose_human")])
    expect(widget.find("#menu")).to_be_hidden()
    tab.page.reload()
    expect(widget.customer).to_have_text([widget.word("chose_human")])


@pytest.mark.parametrize("verdict", [True, False])
def test_was_it_helpful(tab: Tab, fake: FakeServer, verdict: bool) -> None:
    fake.answer = lambda event, data: (
        [bot("As it is.", ask_helpful=True)] if event == "message" else [] if data["helpful"] else [bot("A person?")]
    )
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("why?")
    expect(widget.find(".helpful")).to_have_accessible_name(widget.word("helpful_question"))
    widget.find(".yes" if verdict else ".no").click()
    expect(widget.find(".helpful")).to_have_text(widget.word("helpful_thanks"))
    if not verdict:
        expect(widget.bot.last).to_have_text("A person?")
    tab.page.wait_for_timeout(200)
    [feedback] = fake.told("feedback")
    assert feedback["helpful"] is verdict
    expect(widget.customer).to_have_count(1)
    tab.page.reload()
    expect(widget.find(".helpful")).to_have_text(widget.word("helpful_thanks"))


def test_too_long(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.composer.fill("š" * 950)
    expect(widget.find(".count")).to_have_text(widget.word("characters_left", count=50))
    widget.composer.fill("🎥" * 1002)
    expect(widget.find(".count")).to_have_text(widget.word("too_long", count=2))
    expect(widget.composer).to_have_attribute("aria-invalid", "true")
    expect(widget.find(".send")).to_be_disabled()
    widget.composer.press("Enter")
    expect(widget.customer).to_have_count(0)
    widget.composer.fill("🎥" * 1000)
    expect(widget.find(".send")).to_be_enabled()
    widget.composer.press("Enter")
    expect(widget.bot).to_have_count(2)


def test_enter_sends_and_shift_enter_begins_a_line(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.composer.press("Enter")
    widget.composer.press_sequentially("one")
    widget.composer.press("Shift+Enter")
    widget.composer.press_sequentially("two")
    widget.composer.press("Enter")
    expect(widget.bot).to_have_count(2)
    assert [message["text"] for message in fake.told()] == ["one\ntwo"]


def test_the_language_follows_the_picker_then_the_page(tab: Tab, fake: FakeServer) -> None:
    fake.answer = lambda event, data: [bot(f"{event} {data['language']}", data["language"])]
    widget = tab.host(fake.address, "en")
    widget.open()
    expect(widget.find("select option")).to_have_count(6)
    tab.page.evaluate("() => { document.documentElement.lang = 'et-EE' }")
    expect(widget.bot.first).to_have_text(say("et", "greeting"))
    for language in LANGUAGES:
        widget.find("select").select_option(language)
        expect(widget.bot.first).to_have_text(say(language, "greeting"))
        expect(widget.panel).to_have_attribute("lang", language)
    # Nothing has been said yet, so there is nothing to tell the server.
    assert not fake.received
    widget.ask("hello")
    widget.find("select").select_option("hu")
    expect(widget.bot.last).to_have_text("control hu")
    expect(widget.customer.last).to_have_text(say("hu", "chose_language"))
    expect(widget.bot.last).to_have_attribute("lang", "hu")
    assert fake.told("control")[0]["name"] == "change_language"
    tab.page.reload()
    expect(widget.bot.first).to_have_text(say("hu", "greeting"))


def test_every_message_says_in_which_language_it_is(tab: Tab, fake: FakeServer) -> None:
    fake.begin_with = [
        customer("labas"), bot("Laba diena", "lt"), customer("hi"), bot("Hello", "en"), bot("Tere", "xx"),
    ]  # fmt: skip
    widget = tab.host(fake.address, "nb")
    widget.open()
    expect(widget.bot).to_have_count(4)
    assert [message.get_attribute("lang") for message in widget.bot.all()] == [None, "lt", "en", None]
    expect(widget.panel).to_have_attribute("lang", "nb")


def test_two_tabs_share_one_conversation(new_tab: NewTab, fake: FakeServer) -> None:
    first = new_tab()
    one = first.host(fake.address)
    one.open()
    one.ask("from one")
    two = new_tab(beside=first).host(fake.address)
    two.open()
    expect(two.customer).to_have_text(["from one"])
    two.ask("from two")
    for widget in (one, two):
        expect(widget.find(".message .text")).to_have_text(
            [widget.word("greeting"), "from one", "Answer to: from one", "from two", "Answer to: from two"]
        )
    assert len(fake.conversations) == 1


def test_an_expired_session_goes_on_by_itself(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("one")
    fake.send("expired", {})
    for _ in range(50):
        if len(fake.auths) == 2:
            break
        tab.page.wait_for_timeout(100)
    widget.ask("two")
    expect(widget.customer).to_have_text(["one", "two"])
    assert len(fake.auths) == 2


def test_a_session_that_is_gone_says_so(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("one")
    fake.conversations.clear()
    fake.hang_up()
    expect(widget.banner).to_have_text(widget.word("new_session"))
    expect(widget.customer).to_have_count(0)
    widget.ask("two")
    expect(widget.customer).to_have_text(["two"])


def test_a_session_is_renewed_in_time(tab: Tab, fake: FakeServer) -> None:
    fake.expires_in = 1.5
    widget = tab.host(fake.address)
    widget.open()
    tab.page.wait_for_timeout(2300)
    assert len(fake.told("renew")) >= 2
    assert len(fake.auths) == 1
    widget.ask("still here")
