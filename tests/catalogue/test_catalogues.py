"""All catalogues say the same things, each in its own language."""

from __future__ import annotations

import json
import logging
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from babel.plural import PluralRule
from fluent.syntax import ast, visitor
from rasa.shared.core.domain import Domain

from actions.tasks import TASK_ACTIONS
from bot.languages import RESPONSES_DIR, language_codes
from bot.nlg.catalogue import Catalogue, CatalogueError, Catalogues
from bot.settings import UNSET, links

CATALOGUES = {code: Catalogue.load(code) for code in language_codes()}
ENGLISH = CATALOGUES["en"]
OTHERS = sorted(set(CATALOGUES) - {"en"})
SIX = ["en", "et", "hu", "lt", "lv", "nb"]
DOMAIN = Domain.load("domain.yml")
MAX_TITLE = 20

#: Texts that are the same in English and another language, rightly.
SAME_AS_ENGLISH = {
    ("nb", "tier_silver"), ("nb", "tier_gold"), ("nb", "tier_platinum"),
    ("hu", "tier_platinum"),
}  # fmt: skip

#: Texts that are nothing but values.
ONLY_VALUES = {"line_product", "line_product_missing", "line_country", "line_country_estimated"}

TIERS = ("silver", "gold", "platinum", "corporate_c", "corporate_b", "corporate_a")
VALUES: dict[str, Any] = {
    "points_to_join": 500, "points": 21, "missing": 1, "next_tier": ["tier_gold"], "from": 1000,
    "tiers": ["tier_silver", "tier_gold"], "tier": "gold", "fee": 1000, "sender": "donotreply@canon-europe.com",
    **{f"link_{name}": UNSET for name in links({})},
    "count": 21, "left": 21, "amount": 170, "code": "123456", "company": "Foto", "model": "EOS",
    **dict.fromkeys(("received", "due", "decided", "expires", "starts", "moved"), "2026-11-21"), "value": "2026-11-21",
    "email": "a…@f….lt", "number": "CPS1", "old_number": None, "invoice": "CPS-2026-1", "reference": "CPS-ABC",
    "contact": "a…@f….lt", "payment": ["method_card"], "details": ["detail_dealer"],
    "products": [{"key": "line_product", "model": "EOS"}],
    **{f"{tier}_{field}": number for tier in TIERS for field, number in (("from", 2500), ("to", 9999), ("fee", 1000))},
}  # fmt: skip


class _Inventory(visitor.Visitor):
    """Collects the placeholders, functions and selector variants of a message."""

    def __init__(self) -> None:
        self.placeholders: set[str] = set()
        self.terms: set[str] = set()
        self.functions: set[str] = set()
        self.selectors: list[tuple[str, set[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.placeholders.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.terms.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            self.selectors.append((node.selector.id.name, {v.key.name for v in node.variants}))
        self.generic_visit(node)


def _inventory(catalogue: Catalogue, key: str) -> _Inventory:
    [message] = [e for e in catalogue.resource.body if isinstance(e, ast.Message) and e.id.name == key]
    inventory = _Inventory()
    inventory.visit(message)
    return inventory


def test_the_six_languages_are_there() -> None:
    assert set(SIX) <= set(CATALOGUES)


def test_every_key_of_the_domain_is_in_english() -> None:
    keys = set()
    for variations in DOMAIN.responses.values():
        for variation in variations:
            keys.add(variation["text"])
            keys.update(button["title"] for button in variation.get("buttons", []))
    assert keys <= set(ENGLISH.text_keys())


def test_every_topic_can_be_a_button() -> None:
    never = {"affirm", "deny", "cancel", "thank", "greet", "goodbye", "bot_challenge", "feedback_positive",
             "feedback_negative", "out_of_scope", "nlu_fallback", "answer"}  # fmt: skip
    defaults = {"back", "restart", "session_start"}
    topics = set(DOMAIN.intents) - never - defaults
    assert {f"title_{topic}" for topic in topics} <= set(ENGLISH.text_keys())


#: Titles that say what the payload means just here.
SAYS_WHAT_IT_MEANS = {
    "title_yes", "title_no", "title_stop", "title_migrate_now", "title_signup_accept", "title_signup_decline",
}  # fmt: skip


def test_buttons_lead_to_topics() -> None:
    for variations in DOMAIN.responses.values():
        for variation in variations:
            for button in variation.get("buttons", []):
                topic, _, entities = button["payload"].removeprefix("/").partition("{")
                assert topic in DOMAIN.intents
                assert set(json.loads("{" + entities)) <= set(DOMAIN.entities) if entities else True
                if topic != "answer" and button["title"] not in SAYS_WHAT_IT_MEANS:
                    assert button["title"] == f"title_{topic}"


def test_what_a_yes_means_can_be_done() -> None:
    for key, variations in DOMAIN.responses.items():
        for variation in variations:
            meant = (variation.get("metadata") or {}).get("affirm")
            assert meant is None or meant in TASK_ACTIONS, key


def test_faq_answers_offer_two_or_three_next_steps() -> None:
    for key in ("utter_points_needed", "utter_account_create", "utter_payment_bank", "utter_membership_tiers"):
        [variation] = DOMAIN.responses[key]
        assert 2 <= len(variation["buttons"]) <= 3


@pytest.mark.parametrize("code", OTHERS)
def test_same_keys(code: str) -> None:
    assert set(CATALOGUES[code].text_keys()) == set(ENGLISH.text_keys())


@pytest.mark.parametrize("code", OTHERS)
def test_same_placeholders(code: str) -> None:
    for key in ENGLISH.text_keys():
        ours, theirs = _inventory(CATALOGUES[code], key), _inventory(ENGLISH, key)
        assert ours.placeholders == theirs.placeholders, key


@pytest.mark.parametrize("code", sorted(CATALOGUES))
def test_plural_categories_are_those_of_cldr(code: str) -> None:
    rule: PluralRule = CATALOGUES[code].locale.plural_form
    # Whole numbers only: a category that only fractions take ("many" in Lithuanian) is not needed.
    needed = {rule(n) for n in range(0, 2001)} | {"other"}
    seen = 0
    for key in CATALOGUES[code].text_keys():
        for name, variants in _inventory(CATALOGUES[code], key).selectors:
            if name in ("points", "points_to_join", "from", "missing", "count", "left"):
                seen += 1
                assert variants == needed, f"{key}: ${name}"
    assert seen >= 5


@pytest.mark.parametrize("code", sorted(CATALOGUES))
@pytest.mark.parametrize("link", [UNSET, "https://example.org/x"])
@pytest.mark.parametrize("number", [0, 1, 2, 10, 11, 21, 460, 1000, 10000])
def test_every_text_can_be_said(code: str, link: str, number: int) -> None:
    values = {name: link if name.startswith("link_") else value for name, value in VALUES.items()}
    values |= {"points": number, "missing": number, "count": number, "left": number}
    for key in CATALOGUES[code].text_keys():
        # Above the highest tier there is no next one.
        can_be_last = ("utter_membership_eligibility_open", "utter_points_joinable")
        last: dict[str, Any] = {"next_tier": None} if key in can_be_last and not number else {}
        last |= {"tier": ["tier_gold"]} if key != "utter_membership_tiers_one" else {}
        last |= {"value": "LT"} if key.startswith("line_country") else {}
        text = CATALOGUES[code].format(key, values | last)
        assert text, key
        assert not re.search(r"[{}$]|utter_|title_|\bnone\b|unset|\S  ", text), (key, text)


@pytest.mark.parametrize("code", sorted(CATALOGUES))
def test_titles_are_short_and_different(code: str) -> None:
    titles = {key: CATALOGUES[code].format(key) for key in CATALOGUES[code].text_keys() if key.startswith("title_")}
    assert {key: title for key, title in titles.items() if len(title) > MAX_TITLE} == {}
    assert len({title.casefold() for title in titles.values()}) == len(titles)


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_left_in_english(code: str) -> None:
    same = {
        key
        for key in set(ENGLISH.text_keys()) - ONLY_VALUES
        if CATALOGUES[code].format(key, VALUES) == ENGLISH.format(key, VALUES)
    }
    assert same <= {key for language, key in SAME_AS_ENGLISH if language == code} | {
        key for key in same if key.startswith("tier_corporate")
    }


#: The words on the screen, as each guide prints them.
SCREEN_WORDS = {
    "lt": ("mano gaminiai", "MIGRUOTI PRODUKTUS", "peržiūrėti gaminį", "galimos CPS pakopos", "ĮJUNGIMO / IŠJUNGIMO"),
    "et": ("Minu tooted", "MIGREERI TOOTED", "Kuva toode", "Saadaval olevad CPS-i tasemed", "SISSE/VÄLJA"),
    "hu": ("Saját termékek", "TERMÉKEK ÁTTELEPÍTÉSE", "Termék megtekintése", "Elérhető CPS-szintek", "BE/KI"),
    "lv": ("Mani produkti", "MIGRĒT PRODUKTUS", "Skatīt produktu", "Pieejamie CPS līmeņi", "ieslēgt/izslēgt"),
    "nb": ("Mine produkter", "MIGRATE PRODUCTS (MIGRER PRODUKTER)", "Vis produkt", "tilgjengelige CPS-nivåer", "PÅ/AV"),
    "en": ("My products", "MIGRATE PRODUCTS", "View product", "available CPS tiers", "ON/OFF"),
}


@pytest.mark.parametrize("code", SIX)
def test_screen_words_are_those_of_the_guide(code: str) -> None:
    products, migrate, view, tiers, switch = SCREEN_WORDS[code]
    catalogue = CATALOGUES[code]
    assert products in catalogue.format("utter_product_register", VALUES)
    assert migrate in catalogue.format("utter_product_migrate", VALUES)
    assert migrate in catalogue.format("utter_diagnose_migrate_button", VALUES)
    assert view in catalogue.format("utter_diagnose_green_tick", VALUES)
    corporate = catalogue.format("utter_membership_corporate", VALUES)
    assert tiers in corporate
    assert switch in corporate


@pytest.mark.parametrize(
    ("code", "fee"),
    [("en", "€1,000"), ("lt", "1000\xa0€"), ("nb", "1000\xa0€"), ("et", "1000\xa0€"), ("hu", "1000\xa0EUR")],
)
def test_money_is_written_as_the_language_has_it(code: str, fee: str) -> None:
    assert fee in CATALOGUES[code].format("utter_membership_tiers_one", VALUES)


@pytest.mark.parametrize(
    ("points", "words"), [(1, "1 tašk"), (2, "2 tašk"), (10, "10 taškų"), (21, "21 tašk"), (460, "460 taškų")]
)
def test_lithuanian_counts_points(points: int, words: str) -> None:
    text = CATALOGUES["lt"].format("utter_membership_eligibility_none", {**VALUES, "points": points, "missing": 40})
    assert words in text


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A catalogue folder whose Latvian lacks a text and has a placeholder that nobody fills in another."""
    for code in ("en", "lv"):
        shutil.copy(RESPONSES_DIR / f"{code}.ftl", tmp_path)
    lv = (tmp_path / "lv.ftl").read_text()
    lv = re.sub(r"(?m)^utter_thank = .*\n", "", lv)
    lv = re.sub(r"(?m)^utter_deny = .*\n", "utter_deny = { $nobody }\n", lv)
    (tmp_path / "lv.ftl").write_text(lv)
    return tmp_path


@pytest.mark.parametrize("key", ["utter_thank", "utter_deny"])
def test_what_is_missing_is_said_in_english_with_a_warning(
    broken: Path, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert Catalogues(broken).format("lv", key) == ENGLISH.format(key)
    assert key in caplog.text


def test_what_nobody_can_say_is_an_error(broken: Path) -> None:
    with pytest.raises(CatalogueError, match="utter_nonsense"):
        Catalogues(broken).format("lv", "utter_nonsense")


def test_a_broken_file_says_where() -> None:
    with pytest.raises(CatalogueError, match=r"xx\.ftl"):
        Catalogue("xx", "-language-name = X\nutter_thank = { $oops\n")


def test_a_file_without_its_locale_says_so() -> None:
    with pytest.raises(CatalogueError, match="-locale"):
        Catalogue("xx", "-language-name = X\n")
