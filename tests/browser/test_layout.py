"""Small windows, enlarged text, forced colours, reduced motion, all languages; and pictures of it all."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewTab
from tests.browser.fake import FakeServer
from tests.browser.looks import STATES
from tests.browser.tab import Tab, Widget
from tests.browser.words import LANGUAGES

pytestmark = pytest.mark.browser

#: 320 CSS pixels are a small phone; 320 × 256 is what 400 % leave of 1280 × 1024.
NARROW = {"320": {"width": 320, "height": 568}, "400%": {"width": 320, "height": 256}}
#: Everything that is wider than what it is in, or cut off at the window's edge.
_OVERFLOWING = """element => {
  const wrong = [];
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(`page ${document.documentElement.scrollWidth}`);
  for (const part of element.shadowRoot.querySelectorAll("*")) {
    if (part.closest(".hidden, svg, option") || !part.checkVisibility()) continue;
    const name = `${part.localName}.${part.className} ${part.textContent.trim().slice(0, 40)}`;
    if (getComputedStyle(part).display !== "inline" && part.scrollWidth > part.clientWidth + 1)
      wrong.push(`${name}: ${part.scrollWidth} in ${part.clientWidth}`);
    const box = part.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1) wrong.push(`${name}: ${box.left}–${box.right}`);
    // Text that is taller than its button is cut off or lies over others.
    if (part.matches("button, label, select") && part.scrollHeight > part.clientHeight + 1)
      wrong.push(`${name}: ${part.scrollHeight} high in ${part.clientHeight}`);
  }
  return wrong;
}"""


def _overflowing(widget: Widget) -> list[str]:
    found: list[str] = widget.element.evaluate(_OVERFLOWING)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", NARROW)
def test_narrow(new_tab: NewTab, fake: FakeServer, size: str, language: str) -> None:
    for state in ("conversation", "menu", "ending", "failed"):
        fake.reset()
        tab = new_tab(viewport=NARROW[size], reduced_motion="reduce")
        STATES[state](tab, fake, language)
        assert _overflowing(tab.widget()) == [], state
        tab.check()
        tab.page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_wide(new_tab: NewTab, fake: FakeServer, language: str) -> None:
    for state in ("menu", "ending"):
        fake.reset()
        tab = new_tab(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        STATES[state](tab, fake, language)
        assert _overflowing(tab.widget()) == [], state
        tab.check()
        tab.page.close()


def test_everything_can_be_reached_at_400_percent(new_tab: NewTab, fake: FakeServer) -> None:
    tab = new_tab(viewport=NARROW["400%"], reduced_motion="reduce")
    STATES["conversation"](tab, fake, "lt")
    widget = tab.widget("lt")
    for part in (widget.replies.first, widget.find(".text li").first, widget.composer, widget.find(".close")):
        part.scroll_into_view_if_needed()
        expect(part).to_be_in_viewport(ratio=0.9)
        assert part.evaluate(
            """part => { const box = part.getBoundingClientRect();
            const top = part.getRootNode().elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return part === top || part.contains(top); }"""
        ), "something lies over it"


def test_text_that_is_set_wider_is_not_cut_off(new_tab: NewTab, fake: FakeServer) -> None:
    """WCAG 1.4.12: line height, letter, word and paragraph spacing as customers may set them."""
    tab = new_tab(viewport=NARROW["320"], reduced_motion="reduce", bypass_csp=True)
    STATES["menu"](tab, fake, "hu")
    widget = tab.widget("hu")
    widget.element.evaluate(
        """element => { const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
          word-spacing: .16em !important; } p { margin-block-end: 2em !important; }`);
        element.shadowRoot.adoptedStyleSheets.push(sheet); }"""
    )
    assert _overflowing(widget) == []


def test_targets_are_large_enough(new_tab: NewTab, fake: FakeServer) -> None:
    for size, least in (({"width": 375, "height": 667}, 44), ({"width": 1280, "height": 800}, 24)):
        fake.reset()
        tab = new_tab(viewport=size, reduced_motion="reduce")
        STATES["menu"](tab, fake, "en")
        for button in tab.widget().find("button:visible, select:visible").all():
            box = button.bounding_box()
            assert box and min(box["width"], box["height"]) >= least - 0.01, (button.get_attribute("class"), box)


@pytest.mark.parametrize("state", ["closed", "typing", "menu"])
def test_reduced_motion(new_tab: NewTab, fake: FakeServer, state: str) -> None:
    tab = new_tab(reduced_motion="reduce")
    STATES[state](tab, fake, "en")
    running = tab.widget().element.evaluate("element => element.shadowRoot.getAnimations().length")
    assert running == 0
    assert tab.page.evaluate("() => document.getAnimations().length") == 0


def test_motion_otherwise(tab: Tab, fake: FakeServer) -> None:
    """So that the test above can fail."""
    STATES["typing"](tab, fake, "en")
    assert tab.widget().element.evaluate("element => element.shadowRoot.getAnimations().length") > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colors(new_tab: NewTab, fake: FakeServer, screenshots: Path, scheme: str) -> None:
    tab = new_tab(forced_colors="active", reduced_motion="reduce", color_scheme=scheme)
    STATES["failed"](tab, fake, "en")
    widget = tab.widget()
    for part in (".launcher", ".message.bot .text", ".message.customer .text", ".retry", ".send", ".field"):
        shown = widget.find(part).first.evaluate(
            "part => { const style = getComputedStyle(part); return [style.borderTopStyle, style.borderTopColor,"
            " style.backgroundColor]; }"
        )
        assert shown[0] == "solid", part
        assert shown[1] != shown[2], f"{part} has no visible edge"
    tab.page.screenshot(path=screenshots / f"forced-colors-{scheme}.png")


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures(new_tab: NewTab, demo: str, screenshots: Path, language: str, width: int) -> None:
    """Take pictures for people to look at; of the demo site, check that nothing is wider than the window."""
    tab = new_tab(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    page = tab.page
    page.add_init_script(
        f"localStorage.setItem('demo-language', '{language}');"
        "localStorage.setItem('demo-customer', 'kaarel@pohjalafilm.example')"
    )
    page.goto(demo)
    expect(page.locator(".product").first).to_be_visible()
    widget = tab.widget(language)
    expect(widget.launcher).to_be_visible()
    for opened in (False, True):
        if opened:
            widget.open()
            expect(widget.log).to_have_attribute("aria-live", "polite")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            name = f"demo-{language}-{width}-{scheme}-{'open' if opened else 'closed'}.png"
            page.screenshot(path=screenshots / name, full_page=not opened)
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert _overflowing(widget) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_of_the_states(new_tab: NewTab, fake: FakeServer, screenshots: Path, language: str) -> None:
    for state in ("conversation", "menu", "ending", "failed", "offline"):
        fake.reset()
        for width in (320, 1280):
            tab = new_tab(viewport={"width": width, "height": 700}, reduced_motion="reduce")
            STATES[state](tab, fake, language)
            for scheme in ("light", "dark"):
                tab.page.emulate_media(color_scheme=scheme)
                tab.page.screenshot(path=screenshots / f"{state}-{language}-{width}-{scheme}.png")
            tab.check()
            tab.page.close()
            fake.reset()
