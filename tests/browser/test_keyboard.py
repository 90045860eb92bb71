"""Keyboard only, on desktops and on phones."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewTab
from tests.browser.fake import FakeServer, bot
from tests.browser.tab import Tab, Widget

pytestmark = pytest.mark.browser

PHONE = {"width": 375, "height": 667}
BUTTONS = [{"title": "Yes", "payload": "/affirm"}, {"title": "No", "payload": "/deny"}]
#: Says what has the focus, in the shadow tree or on the page, and whether that can be seen.
_FOCUSED = """() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const shown = element.matches("textarea") ? element.closest(".field") : element;
  const style = getComputedStyle(shown);
  const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const name = element.className.split?.(" ")[0] || element.localName;
  return [name, seen, !!element.closest("dialog")];
}"""


def _focused(page: Page) -> tuple[str, bool, bool]:
    name, seen, inside = page.evaluate(_FOCUSED)
    return name, seen, inside


def _with_everything(tab: Tab, fake: FakeServer) -> Widget:
    """Show a widget that holds everything that can have the focus; it is opened by keyboard."""
    fake.begin_with = []
    answer = bot("See https://example.com/ here.", ask_helpful=True, buttons=BUTTONS)
    fake.answer = lambda event, data: [] if event == "feedback" else [{**answer, "id": f"{data['id']}.0"}]
    widget = tab.host(fake.address)
    widget.launcher.focus()
    tab.page.keyboard.press("Enter")
    expect(widget.composer).to_be_focused()
    tab.page.keyboard.type("hello")
    tab.page.keyboard.press("Enter")
    expect(widget.replies).to_have_count(2)
    expect(widget.composer).to_be_focused()
    return widget


def test_tab_reaches_everything_and_leaves_again(tab: Tab, fake: FakeServer) -> None:
    _with_everything(tab, fake)
    page = tab.page
    stops = []
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        name, seen, inside = _focused(page)
        if not inside:
            break
        assert seen, f"the focus on {name} can't be seen"
        stops.append(name)
    assert stops == ["button", "button", "no", "yes", "a", "log", "close", "menu-button", "select"]
    assert _focused(page)[0] == "launcher"
    forward = []
    for _ in range(14):
        page.keyboard.press("Tab")
        name, _, inside = _focused(page)
        if not inside:
            break
        forward.append(name)
    assert forward == [*reversed(stops), "textarea"]
    # Out of the panel, on the page.
    assert _focused(page)[0] in ("a", "body")
    expect(page.get_by_role("link", name="More")).to_be_focused()


def test_escape_closes_and_the_focus_goes_back(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    for key in ("Enter", "Space"):
        widget.launcher.focus()
        tab.page.keyboard.press(key)
        expect(widget.composer).to_be_focused()
        tab.page.keyboard.press("Escape")
        expect(widget.panel).to_be_hidden()
        expect(widget.launcher).to_be_focused()


def test_the_menu_and_its_question(tab: Tab, fake: FakeServer) -> None:
    widget = _with_everything(tab, fake)
    page = tab.page
    widget.find(".menu-button").focus()
    page.keyboard.press("Enter")
    expect(widget.find("#menu")).to_be_visible()
    expect(widget.find(".menu-button")).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(widget.find("#menu")).to_be_hidden()
    expect(widget.find(".menu-button")).to_be_focused()
    expect(widget.panel).to_be_visible()
    page.keyboard.press("Space")
    for name in ("close", "human", "end"):
        page.keyboard.press("Tab")
        assert _focused(page)[:2] == (name, True)
    page.keyboard.press("Enter")
    expect(widget.find(".cancel")).to_be_focused()
    page.keyboard.press("Escape")
    expect(widget.find("[role=alertdialog]")).to_have_count(0)
    expect(widget.composer).to_be_focused()
    expect(widget.panel).to_be_visible()
    # Leaving the menu closes it.
    widget.find(".menu-button").focus()
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(widget.find("#menu")).to_be_hidden()
    assert _focused(page)[0] == "log"


def test_quick_replies_language_verdict_and_end(tab: Tab, fake: FakeServer) -> None:
    widget = _with_everything(tab, fake)
    page = tab.page
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(widget.customer).to_have_text(["hello", "No"])
    expect(widget.find(".helpful")).to_have_count(2)
    expect(widget.composer).to_be_focused()
    widget.find(".yes").last.focus()
    page.keyboard.press("Space")
    expect(widget.find(".helpful").last).to_be_focused()
    widget.find("select").focus()
    page.keyboard.press("m")
    expect(widget.panel).to_have_attribute("lang", "hu")
    expect(widget.find("select")).to_be_focused()
    widget.find(".menu-button").focus()
    for key in ("Enter", "Tab", "Tab", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(widget.find(".cancel")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(widget.customer).to_have_count(0)
    expect(widget.composer).to_be_focused()


def test_the_pages_own_shortcuts_do_not_hear_what_is_typed(tab: Tab, fake: FakeServer) -> None:
    widget = tab.host(fake.address)
    tab.page.evaluate("() => { window.heard = []; addEventListener('keydown', event => heard.push(event.key)) }")
    widget.open()
    widget.composer.press_sequentially("s/?")
    assert tab.page.evaluate("() => heard") == []


def test_on_a_phone_it_is_modal(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab(viewport=PHONE, reduced_motion="reduce")
    widget = _with_everything(tab, fake)
    page = tab.page
    assert widget.panel.evaluate("dialog => dialog.matches(':modal')")
    box = widget.panel.bounding_box()
    assert box and (box["width"], box["height"]) == (PHONE["width"], PHONE["height"])
    stops = set()
    for _ in range(24):
        page.keyboard.press("Tab")
        name, seen, inside = _focused(page)
        # From the last one, browsers go to their own controls before they begin anew.
        assert inside or name == "body", name
        assert seen or not inside, name
        stops.add(name)
    assert {"select", "menu-button", "close", "log", "a", "yes", "no", "button", "textarea"} <= stops
    assert "launcher" not in stops
    widget.composer.focus()
    page.keyboard.press("Escape")
    expect(widget.panel).to_be_hidden()
    expect(widget.launcher).to_be_focused()


def test_turning_the_phone_keeps_the_focus_and_what_was_typed(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab(viewport={"width": 900, "height": 700})
    widget = tab.host(fake.address)
    widget.open()
    widget.composer.press_sequentially("half a")
    for size in (PHONE, {"width": 900, "height": 700}):
        tab.page.set_viewport_size(size)  # type: ignore[arg-type]
        expect(widget.composer).to_be_focused()
        expect(widget.find("dialog:modal")).to_have_count(1 if size is PHONE else 0)
    expect(widget.composer).to_have_value("half a")


def test_on_touch_screens_opening_brings_up_no_keyboard(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab(viewport=PHONE, has_touch=True, is_mobile=True)
    widget = tab.host(fake.address)
    widget.launcher.tap()
    expect(widget.log).to_be_focused()
    widget.find(".close").tap()
    expect(widget.panel).to_be_hidden()
