"""What careful looks at the widget have found: browsers, sites and servers that are not as they should be."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import ViewportSize as Size
from playwright.sync_api import expect

from tests.browser.conftest import NewTab
from tests.browser.fake import FakeServer, bot
from tests.browser.tab import Tab
from tests.browser.words import DEMO, LANGUAGES, say
from tests.conftest import ROOT

pytestmark = pytest.mark.browser

PHONE: Size = {"width": 375, "height": 667}
DESKTOP: Size = {"width": 1280, "height": 800}
#: What Chromium says when the server can't be reached: the tests below bring it about.
UNREACHABLE = r"WebSocket connection|503|400 \(Bad Request\)"


def test_a_full_storage_does_not_lose_the_conversation(tab: Tab, fake: FakeServer) -> None:
    tab.page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }")
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("hello")
    fake.hang_up()
    expect(widget.banner).to_have_text(widget.word("online"))
    expect(widget.customer).to_have_text(["hello"])
    assert len(fake.conversations) == 1


@pytest.mark.parametrize("answer", ["42", "({})", "undefined", "''", "Promise.reject(1)", "(() => { throw 1 })()"])
def test_a_token_source_that_answers_rubbish(tab: Tab, fake: FakeServer, answer: str) -> None:
    tab.expected.append("the token source failed")
    widget = tab.host(fake.address)
    widget.element.evaluate(f"element => {{ element.tokenSource = () => {answer} }}")
    widget.open()
    expect(widget.banner).to_have_text(widget.word("not_signed_in"))
    widget.ask("hello")
    assert "sign_in" not in fake.auths[-1]


def test_a_token_source_that_keeps_silent(tab: Tab, fake: FakeServer) -> None:
    tab.expected.append("the token source failed")
    tab.page.clock.install()
    widget = tab.host(fake.address)
    widget.element.evaluate("element => { element.tokenSource = () => new Promise(() => {}) }")
    widget.open()
    tab.page.clock.fast_forward(21_000)
    expect(widget.banner).to_have_text(widget.word("not_signed_in"))
    assert len(fake.auths) == 1


def test_what_was_said_goes_with_whoever_signs_out_though_the_server_is_away(tab: Tab, fake: FakeServer) -> None:
    tab.expected.append(UNREACHABLE)
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("my secret")
    tab.page.evaluate(
        """() => { const key = Object.keys(localStorage).find((name) => name.endsWith(":session"));
        localStorage[key] = JSON.stringify({ ...JSON.parse(localStorage[key]), signedIn: true }) }"""
    )
    fake.down = True
    widget.element.evaluate("element => { element.tokenSource = async () => null }")
    expect(widget.customer).to_have_count(0)
    assert "secret" not in widget.panel.inner_text()
    fake.down = False
    widget.ask("somebody else")
    assert "token" not in fake.auths[-1]


def test_what_is_written_when_a_laptop_wakes_up_waits_for_the_session(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("one")
    # The session is over by now, and the connection is dead, but nobody has told the browser.
    fake.conversations.clear()
    tab.page.evaluate("() => { const now = Date.now; Date.now = () => now() + 3_600_000 }")
    widget.write("two")
    expect(widget.banner).to_have_text(widget.word("new_session"))
    expect(widget.find(".note")).to_contain_text(widget.word("failed"))
    assert [message["text"] for message in fake.told()] == ["one"]
    widget.find(".retry").click()
    expect(widget.bot.last).to_have_text("Answer to: two")


def test_a_pause_without_end_does_not_flood_the_server(tab: Tab, fake: FakeServer) -> None:
    """Browsers take more milliseconds than 2**31 for none."""
    fake.refusals = [{"ok": False, "code": "too_fast", "retry_after": 1e9}] * 100
    widget = tab.host(fake.address)
    widget.open()
    widget.write("hello")
    tab.page.wait_for_timeout(500)
    assert len(fake.told()) == 1


def test_a_conversation_that_is_over_has_no_unread_messages(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("hello")
    widget.launcher.click()
    fake.say(bot("by the way"))
    expect(widget.find(".unread")).to_have_text("1")
    fake.conversations.clear()
    fake.hang_up()
    expect(widget.find(".unread")).to_have_count(0)


def test_only_pages_open_in_a_new_tab(tab: Tab, fake: FakeServer) -> None:
    fake.begin_with = [bot("HTTPS://example.com/ help@example.com [call](tel:+3705)")]
    widget = tab.host(fake.address)
    widget.open()
    links = widget.find(".text a")
    expect(links).to_have_count(3)
    assert [link.get_attribute("target") for link in links.all()] == ["_blank", None, None]
    expect(links.first).to_have_accessible_name(re.compile(re.escape(widget.word("new_tab"))))
    expect(links.last).to_have_accessible_name("call")


def test_texts_that_take_long_to_read_do_not_hold_the_page_up(tab: Tab, fake: FakeServer) -> None:
    fake.begin_with = [bot(part * 30_000) for part in ("1. ", "**a", "[a](", "- ", "a@")]
    widget = tab.host(fake.address)
    began = time.monotonic()
    widget.open()
    expect(widget.bot).to_have_count(6)
    assert time.monotonic() - began < 8


def test_a_page_with_custom_properties_of_the_same_names(tab: Tab, fake: FakeServer) -> None:
    names = [
        "accent",
        "on-accent",
        "header",
        "on-header",
        "background",
        "text",
        "muted",
        "surface",
        "border",
        "customer",
        "link",
        "danger",
        "line",
    ]
    css = "* { " + "".join(f"--{name}: lime !important; " for name in names) + "--cps-header: rgb(0, 0, 90) }"
    widget = tab.host(fake.address, css=css)
    widget.open()
    assert "rgb(0, 255, 0)" not in widget.element.evaluate(
        """element => [...element.shadowRoot.querySelectorAll("*")].map((part) => getComputedStyle(part))
        .flatMap((style) => [style.color, style.backgroundColor, style.borderTopColor]).join()"""
    )
    # The site's own are heard.
    expect(widget.find(".header")).to_have_css("background-color", "rgb(0, 0, 90)")


def test_a_page_that_is_written_from_right_to_left(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address, css="* { direction: rtl !important }")
    widget.open()
    expect(widget.composer).to_have_css("direction", "ltr")
    box = widget.launcher.bounding_box()
    assert box
    assert box["x"] > 1100, "`right` is right"


def test_enlarging_by_two_fingers_does_not_shrink_the_panel(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab(viewport=PHONE, is_mobile=True, has_touch=True)
    widget = tab.host(fake.address)
    widget.open()
    scale = {"pageScaleFactor": 2}
    tab.page.context.new_cdp_session(tab.page).send("Emulation.setPageScaleFactor", scale)
    tab.page.wait_for_function("() => visualViewport.scale === 2")
    tab.page.wait_for_timeout(200)
    assert widget.panel.evaluate("panel => panel.clientHeight") == pytest.approx(PHONE["height"], abs=2)


@pytest.mark.parametrize("viewport", [PHONE, {"width": 820, "height": 1180}], ids=["phone", "tablet"])
def test_safari_need_not_enlarge_what_is_touched_to_write(new_tab: NewTab, fake: FakeServer, viewport: Size) -> None:
    """Below 16 pixels, it does."""
    widget = new_tab(viewport=viewport, is_mobile=True, has_touch=True).host(fake.address)
    widget.open()
    for part in ("select", "textarea"):
        size = widget.find(part).evaluate("part => parseFloat(getComputedStyle(part).fontSize)")
        assert size >= 16, part


def test_hidden_words_do_not_scroll_the_header_away(tab: Tab, fake: FakeServer) -> None:
    """As a screen reader does that shows what it reads."""
    fake.begin_with = [bot(f"{number}") for number in range(60)]
    widget = tab.host(fake.address)
    widget.open()
    expect(widget.bot).to_have_count(61)
    for number in (0, 30, 60):
        widget.find(".message .hidden").nth(number).evaluate("part => part.scrollIntoView()")
        assert widget.panel.evaluate("panel => panel.scrollTop") == 0
        expect(widget.bot.nth(number)).to_be_in_viewport()


@pytest.mark.parametrize(("viewport", "least"), [(DESKTOP, 24), (PHONE, 44)], ids=["desktop", "phone"])
def test_targets_are_large_enough(new_tab: NewTab, fake: FakeServer, viewport: Size, least: int) -> None:
    """WCAG 2.5.8; on phones, what fingers need."""
    fake.begin_with = [bot("Shall I?", ask_helpful=True, buttons=[{"title": "?", "payload": "/yes"}])]
    fake.refusals = [{"ok": False, "code": "internal"}]
    widget = new_tab(viewport=viewport).host(fake.address)
    widget.open()
    widget.write("hello")
    expect(widget.find(".retry")).to_be_visible()
    widget.open_menu()
    small = widget.element.evaluate(
        """(element, least) => [...element.shadowRoot.querySelectorAll("button, select, textarea")]
        .filter((part) => part.checkVisibility())
        .map((part) => [part.className, part.getBoundingClientRect().width, part.getBoundingClientRect().height])
        .filter(([, width, height]) => Math.min(width, height) < least)""",
        least,
    )
    assert small == []


def test_the_composer_grows_in_every_browser(tab: Tab, fake: FakeServer) -> None:
    """Firefox does not know `field-sizing`."""
    widget = tab.host(fake.address)
    widget.open()
    assert widget.composer.evaluate("part => getComputedStyle(part).fieldSizing") == "fixed"
    heights = []
    for text in ("one", "one\ntwo\nthree", "word " * 20, "line\n" * 30):
        widget.composer.fill(text)
        heights.append(widget.composer.evaluate("part => [part.clientHeight, part.scrollHeight]"))
    for height, needed in heights[:3]:
        assert height == needed
    assert heights[0][0] < heights[1][0] < heights[3][0] < 150
    expect(widget.find(".send")).to_be_in_viewport(ratio=1)


def test_what_is_read_out_does_not_stay(tab: Tab, fake: FakeServer) -> None:
    """Else it would be found when it is true no more, and the same words would not be read out again."""
    fake.seconds = 1
    widget = tab.host(fake.address)
    widget.open()
    typing = widget.find("[role=status]").filter(has_text=widget.word("typing"))
    for text in ("one", "two"):
        widget.write(text)
        expect(typing).to_have_count(1)
        expect(widget.bot.last).to_have_text(f"Answer to: {text}")
        expect(typing).to_have_count(0, timeout=1000)


def test_the_arrow_keys_lead_through_the_languages_without_picking_each(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("hello")
    widget.find("select").focus()
    for _ in range(3):
        tab.page.keyboard.press("ArrowDown")
        tab.page.wait_for_timeout(100)
    expect(widget.panel).to_have_attribute("lang", "hu")
    expect(widget.customer).to_have_count(2)
    tab.page.wait_for_timeout(1500)
    assert [control["language"] for control in fake.told("control")] == ["hu"]


def test_it_can_be_closed_before_it_was_ever_shown(tab: Tab, fake: FakeServer) -> None:
    tab.host(fake.address, elements=0)
    tab.page.evaluate(
        """() => { const element = document.createElement("cps-assistant");
        document.body.append(element); element.open(); element.close(); }"""
    )
    expect(tab.widget().launcher).to_be_visible()
    expect(tab.widget().panel).to_be_hidden()


def test_the_focus_goes_back_to_the_pages_button_that_opened_it(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    button = tab.page.get_by_role("button", name="Page")
    button.evaluate("button => button.addEventListener('click', () => document.querySelector('cps-assistant').open())")
    button.press("Enter")
    expect(widget.composer).to_be_focused()
    # It is open: there is nothing to open, but somebody wants to write.
    button.press("Enter")
    expect(widget.composer).to_be_focused()
    widget.composer.press("Escape")
    expect(widget.panel).to_be_hidden()
    expect(button).to_be_focused()
    button.press("Enter")
    button.evaluate("button => button.remove()")
    widget.composer.press("Escape")
    expect(widget.launcher).to_be_focused()


def test_escape_shows_what_has_the_focus_behind_the_panel(tab: Tab, fake: FakeServer) -> None:
    """WCAG 2.4.11."""
    body = '<main><p><a href="#1">in sight</a></p>' + "<p>x</p>" * 8 + '<p id="b"><a href="#2">behind</a></p></main>'
    widget = tab.host(fake.address, body=body, css="#b { text-align: right; padding-right: 9em }")
    widget.open()
    tab.page.get_by_role("link", name="in sight").press("Escape")
    expect(widget.panel).to_be_visible()
    link = tab.page.get_by_role("link", name="behind")
    link.press("Escape")
    expect(widget.panel).to_be_hidden()
    expect(link).to_be_focused()


def test_the_pages_keyboard_shortcuts_do_not_hear_what_is_written(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    tab.page.evaluate(
        """() => { window.heard = []; for (const name of ["keydown", "keypress", "keyup"])
        document.addEventListener(name, (event) => heard.push(event.type)) }"""
    )
    widget.open()
    widget.composer.press("/")
    assert tab.page.evaluate("() => window.heard") == []


def test_the_focus_stays_where_a_verdict_could_not_be_sent(tab: Tab, fake: FakeServer) -> None:
    fake.begin_with = [bot("As it is.", ask_helpful=True)]
    fake.refusals = [{"ok": False, "code": "internal"}]
    widget = tab.host(fake.address)
    widget.open()
    widget.find(".yes").press("Enter")
    expect(widget.banner).to_have_text(widget.word("helpful_failed"))
    expect(widget.find(".yes")).to_be_visible()
    expect(widget.find(".helpful")).to_be_focused()
    tab.page.keyboard.press("Tab")
    expect(widget.find(".yes")).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_speaks_to_the_computer_can_say_what_is_on_the_button(language: str) -> None:
    """WCAG 2.5.3."""
    shown = say(language, "retry")
    assert say(language, "retry_message", text="…").startswith(shown)


def test_what_is_written_without_a_connection_is_scrolled_into_sight(tab: Tab, fake: FakeServer) -> None:
    tab.expected.append(UNREACHABLE)
    fake.begin_with = [bot(f"{number}") for number in range(60)]
    widget = tab.host(fake.address)
    widget.open()
    expect(widget.bot).to_have_count(61)
    fake.cut_off()
    expect(widget.banner).to_have_text(widget.word("offline"))
    widget.write("hello")
    expect(widget.find(".note")).to_be_in_viewport(ratio=1)
    assert widget.log.evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight") <= 1


def test_languages_have_the_names_that_they_have_elsewhere(tab: Tab, fake: FakeServer) -> None:
    """In the bot's menu of languages."""
    widget = tab.host(fake.address)
    expect(widget.find("option")).to_have_count(len(LANGUAGES))
    for option in widget.find("option").all():
        terms = (ROOT / "bot" / "responses" / f"{option.get_attribute('value')}.ftl").read_text()
        assert f"-language-name = {option.text_content()}\n" in terms


def test_demo_site_without_storage(tab: Tab, demo: str) -> None:
    tab.page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, "
        "{ get() { throw new DOMException('no', 'SecurityError') } })"
    )
    tab.page.goto(demo)
    tab.page.locator("#language").select_option("lv")
    expect(tab.page).to_have_title(DEMO["lv"]["title"])
    expect(tab.widget().launcher).to_be_visible()


def test_demo_site_keeps_the_focus_when_the_migrate_button_is_gone(tab: Tab, demo: str) -> None:
    page = tab.page
    page.goto(demo)
    page.locator("#language").select_option("en")
    page.get_by_role("button", name=DEMO["en"]["reset"]).click()
    page.locator("#customer").select_option("ilze@gaismasraksts.example")
    page.get_by_role("button", name=DEMO["en"]["migrate_products"]).press("Enter")
    expect(page.get_by_role("status").get_by_text(DEMO["en"]["migrated"])).to_be_visible()
    expect(page.locator("main")).to_be_focused()


def test_ended_in_another_tab_while_this_one_still_asks(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab()
    widget = tab.host(fake.address)
    widget.open()
    widget.find("select").select_option("hu")
    widget.ask("hello")
    other = new_tab(beside=tab).host(fake.address, "hu")
    other.open()
    expect(other.customer).to_have_count(1)
    for one in (widget, other):
        one.open_menu()
        one.find(".end").click()
    other.find(".danger").click()
    # The picked language is forgotten as well.
    expect(widget.banner).to_have_text(widget.word("ended"))
    expect(widget.find(".confirm")).to_have_count(0)
    expect(widget.composer).to_be_focused()


def test_elements_that_come_and_go_leave_nothing_behind(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("hello")
    session = tab.page.context.new_cdp_session(tab.page)
    session.send("Performance.enable")

    def held() -> list[float]:
        for _ in range(6):
            tab.page.evaluate(
                """() => { document.querySelector("cps-assistant").remove();
                const element = document.createElement("cps-assistant");
                document.body.append(element); element.open(); }"""
            )
            expect(widget.customer).to_have_text(["hello"])
        for _ in range(3):
            tab.page.wait_for_timeout(300)
            session.send("HeapProfiler.collectGarbage")
        metrics = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
        return [metrics["JSEventListeners"], metrics["Nodes"]]

    first, second = held(), held()
    assert second[0] <= first[0] * 1.1
    assert second[1] <= first[1] * 1.1


def test_whoever_wants_more_contrast_gets_it(new_tab: NewTab, fake: FakeServer) -> None:
    widget = new_tab(contrast="more").host(fake.address)
    widget.open()
    expect(widget.bot.first).to_have_css("border-top-color", "rgb(26, 26, 26)")
    expect(widget.find(".field")).to_have_css("border-top-color", "rgb(26, 26, 26)")
