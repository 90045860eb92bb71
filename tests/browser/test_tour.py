"""The two-minute tour of the demo site, with the real assistant."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.tab import Tab, Widget
from tests.browser.words import DEMO, LANGUAGES
from tests.conftest import new_serial_number
from tests.conversations.phrases import WISHES, text

pytestmark = pytest.mark.browser

JONAS = "jonas@sviesoskadras.example"
ILZE = "ilze@gaismasraksts.example"
SEAN = "sean@harbourlight.example"
NOBODY = ""


def _visit(tab: Tab, demo: str, language: str, customer: str) -> Widget:
    """Open the demo site as it is at the beginning, as that customer, and the chat."""
    page = tab.page
    page.goto(demo)
    page.locator("#language").select_option(language)
    expect(page).to_have_title(DEMO[language]["title"])
    page.get_by_role("button", name=DEMO[language]["reset"], exact=True).click()
    expect(page.get_by_text(DEMO[language]["reset_done"])).to_be_visible()
    page.locator("#customer").select_option(customer)
    page.evaluate("() => { window.notReloaded = true }")
    widget = tab.widget(language)
    widget.open()
    return widget


def test_a_green_tick_in_lithuanian(tab: Tab, demo: str) -> None:
    widget = _visit(tab, demo, "lt", JONAS)
    page = tab.page
    ticks, missing = page.locator(".tick:not(.none)"), page.locator(".tick.none")
    expect(missing).to_have_count(2)
    expect(ticks).to_have_count(4)
    asked = widget.ask(WISHES["diagnose_green_tick"]["lt"])
    assert "RF 70-200mm F2.8 L" in asked
    assert "EOS R6 Mark II" in asked
    assert text("lt", "utter_ask_serial_number", model="RF 70-200mm F2.8 L") in asked
    serial_number = new_serial_number()
    assert text("lt", "utter_ask_purchase_date", model="RF 70-200mm F2.8 L") in widget.ask(serial_number)
    assert serial_number in widget.ask("pernai pavasarį")
    expect(missing).to_have_count(2)
    widget.press("Taip")
    # On the page, at once.
    expect(missing).to_have_count(1)
    expect(page.locator(".product.new h2")).to_have_text(["RF 70-200mm F2.8 L"])
    widget.ask("Lietuvoje")
    widget.ask("Fotocentras")
    widget.press("Taip")
    expect(missing).to_have_count(0)
    expect(ticks).to_have_count(6)
    expect(page.locator(".product.new")).to_have_count(2)
    assert page.evaluate("() => window.notReloaded")


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"lt"}))
def test_the_same_tour_begins_in_every_language(tab: Tab, demo: str, language: str) -> None:
    widget = _visit(tab, demo, language, JONAS)
    question = DEMO[language]["question_green_tick"]
    expect(tab.page.locator("q")).to_have_text(question)
    asked = widget.ask(question)
    assert text(language, "utter_ask_serial_number", model="RF 70-200mm F2.8 L") in asked
    expect(widget.bot.last).to_have_attribute("lang", language)


def test_migration_by_chat(tab: Tab, demo: str) -> None:
    widget = _visit(tab, demo, "lv", ILZE)
    page = tab.page
    migrate = page.get_by_role("button", name=DEMO["lv"]["migrate_products"])
    expect(migrate).to_be_visible()
    expect(page.locator(".product")).to_have_count(2)
    widget.ask(DEMO["lv"]["question_migrate_button"])
    widget.replies.first.click()
    expect(page.locator(".product")).to_have_count(4)
    expect(migrate).to_have_count(0)
    assert page.evaluate("() => window.notReloaded")


def test_migration_by_the_pages_button(tab: Tab, demo: str) -> None:
    _visit(tab, demo, "en", ILZE)
    page = tab.page
    page.get_by_role("button", name=DEMO["en"]["migrate_products"]).click()
    expect(page.get_by_text(DEMO["en"]["migrated"])).to_be_visible()
    expect(page.locator(".product")).to_have_count(4)


def test_another_customer_has_another_conversation(tab: Tab, demo: str) -> None:
    widget = _visit(tab, demo, "en", SEAN)
    points = widget.ask(WISHES["check_points"]["en"])
    assert "2,000" in points or "2000" in points
    tab.page.locator("#customer").select_option(ILZE)
    expect(widget.banner).to_have_text(widget.word("new_session"))
    expect(widget.customer).to_have_count(0)
    points = widget.ask(WISHES["check_points"]["en"])
    assert "430" in points
    # Whoever signs out takes the conversation along.
    tab.page.locator("#customer").select_option(NOBODY)
    expect(widget.customer).to_have_count(0)
    tab.page.reload()
    expect(widget.bot).to_have_text([widget.word("greeting")])


def test_a_code_by_mail_where_nobody_is_signed_in(tab: Tab, demo: str) -> None:
    widget = _visit(tab, demo, "en", NOBODY)
    page = tab.page
    expect(page.get_by_text(JONAS)).to_be_visible()
    widget.ask(WISHES["check_points"]["en"])
    widget.ask(SEAN)
    mail = page.locator("#outbox details").first
    expect(mail).to_be_attached(timeout=10_000)
    body = mail.locator("pre").text_content() or ""
    code = next(word.strip(".") for word in body.split() if word.strip(".").isdigit() and len(word.strip(".")) == 6)
    points = widget.ask(code)
    assert "2,000" in points or "2000" in points


def test_it_goes_on_after_a_reload_until_it_is_ended(tab: Tab, demo: str) -> None:
    widget = _visit(tab, demo, "en", JONAS)
    widget.ask("my number is 0012345678 and jonas@private.example")
    token = tab.page.evaluate(
        "() => JSON.parse(Object.entries(localStorage).find(([name]) => name.endsWith(':session'))[1]).token"
    )
    tab.page.reload()
    expect(widget.customer).to_have_count(1)
    assert "jonas@private.example" not in widget.panel.inner_text(), "personal data come back masked"
    before = widget.bot.count()
    widget.open_menu()
    widget.find(".human").click()
    widget.answer(before)
    expect(widget.customer.last).to_have_text(widget.word("chose_human"))
    widget.open_menu()
    widget.find(".end").click()
    widget.find(".danger").click()
    expect(widget.banner).to_have_text(widget.word("ended"))
    tab.page.reload()
    expect(widget.bot).to_have_text([widget.word("greeting")])
    # On the server, too.
    server = widget.element.get_attribute("server")
    answer = tab.page.context.request.get(
        f"{server}/webhooks/web/messages", headers={"Authorization": f"Bearer {token}"}
    )
    assert answer.status in (401, 403), answer.status


def test_a_verdict_and_another_language(tab: Tab, demo: str) -> None:
    widget = _visit(tab, demo, "en", NOBODY)
    widget.ask(WISHES["payment_bank_fees"]["en"])
    before = widget.bot.count()
    widget.find(".no").last.click()
    expect(widget.find(".helpful").last).to_contain_text(widget.word("helpful_thanks"))
    assert widget.answer(before)
    before = widget.bot.count()
    widget.find("select").select_option("hu")
    widget.answer(before)
    expect(widget.bot.last).to_have_attribute("lang", "hu")
