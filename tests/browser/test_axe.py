"""axe-core finds nothing in any state, light and dark, on desktops and phones, in all languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewTab
from tests.browser.fake import FakeServer
from tests.browser.looks import SIZES, STATES
from tests.browser.words import DEMO, LANGUAGES
from tests.conftest import ROOT

pytestmark = pytest.mark.browser

_AXE = (ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js").read_text()
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = """async tags => {
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  return found.violations.map(({ id, nodes }) =>
    `${id}: ` + nodes.map((node) => `${node.target.join(" ")} (${node.failureSummary})`).join("; "));
}"""


def _violations(page: Page) -> list[str]:
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_AXE)
    found: list[str] = page.evaluate(_RUN, _TAGS)
    return found


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", SIZES)
def test_widget(new_tab: NewTab, fake: FakeServer, size: str, state: str) -> None:
    tab = new_tab(viewport=SIZES[size], reduced_motion="reduce", bypass_csp=True)
    STATES[state](tab, fake, "lt")
    for scheme in ("light", "dark"):
        tab.page.emulate_media(color_scheme=scheme)
        assert _violations(tab.page) == [], scheme


@pytest.mark.parametrize("language", LANGUAGES)
def test_demo_site(new_tab: NewTab, demo: str, language: str) -> None:
    tab = new_tab(viewport=SIZES["desktop"], reduced_motion="reduce", bypass_csp=True)
    page = tab.page
    page.add_init_script(f"localStorage.setItem('demo-language', '{language}')")
    page.goto(demo)
    expect(page).to_have_title(DEMO[language]["title"])
    assert _violations(page) == []
    for customer in ("jonas@sviesoskadras.example", "ilze@gaismasraksts.example", "kaarel@pohjalafilm.example"):
        page.locator("#customer").select_option(customer)
        expect(page.locator(".product").first).to_be_visible()
        page.locator(".product button").first.click()
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert _violations(page) == [], (customer, scheme)
    page.set_viewport_size(SIZES["phone"])
    assert _violations(page) == []
    tab.widget(language).open()
    assert _violations(page) == []
