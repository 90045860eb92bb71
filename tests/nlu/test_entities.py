"""Entities by rules, in the words of customers."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.conversation import Awaited
from bot.languages import language_codes
from bot.nlu.entity_extractor import EntityRules
from tests.nlu.pipeline import PIPELINE

COUNTRIES = next(e["countries"] for e in PIPELINE if e["name"].endswith("EntityExtractor"))


@pytest.fixture(scope="module")
def rules() -> EntityRules:
    data: TrainingData = TrainingData()
    for code in language_codes():
        data = data.merge(load_data(f"data/nlu/{code}/entities.yml"))
    return EntityRules(data.entity_synonyms, COUNTRIES)


def find(rules: EntityRules, text: str, language: str = "en") -> list[tuple[str, Any]]:
    found = rules.find(text, language)
    for entity in found:
        assert 0 <= entity["start"] < entity["end"] <= len(text)
    return [(entity["entity"], entity["value"]) for entity in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "I have 2000 points", [("points", 2000)]),
        ("en", "with 2,500 points?", [("points", 2500)]),
        ("lt", "turiu 2 500 taškų", [("points", 2500)]),
        ("nb", "jeg har 10.000 poeng", [("points", 10000)]),
        ("en", "499", [("points", 499)]),
        ("en", "500?", [("points", 500)]),
        ("en", "and gold?", [("tier", "gold")]),
        ("en", "Corporate B for us", [("tier", "corporate_b")]),
        ("en", "my EOS R5 and R6 Mark II", [("product_model", "EOS R5"), ("product_model", "R6 Mark II")]),
        (
            "en",
            "5D Mark IV, RF 24-70mm f/2.8",
            [("product_model", "5D Mark IV"), ("product_model", "RF 24-70mm f/2.8")],
        ),
        ("en", "mail me at anna.b@foto.ee please", [("email", "anna.b@foto.ee")]),
        ("en", "123456", [("code", "123456")]),
        ("en", "the code is 123 456", [("code", "123456")]),
        ("en", "we have 123456 points", [("points", 123456)]),
        ("en", "serial 012345678901", [("serial_number", "012345678901")]),
        ("en", "on 14.05.2023", [("purchase_date", "2023-05-14")]),
        ("en", "bought 2021-03-02", [("purchase_date", "2021-03-02")]),
        ("en", "in March 2022", [("purchase_date", "2022-03-01")]),
        ("nb", "kjøpt 3. mars 2022", [("purchase_date", "2022-03-03")]),
        ("lv", "pirkts 2023. gada 5. maijā", [("purchase_date", "2023-05-05")]),
        ("en", "bought in Norway", [("country", "NO")]),
        ("nb", "kjøpt i Norge", [("country", "NO")]),
        ("lt", "pirkta Lietuvoje", [("country", "LT")]),
        ("hu", "Magyarországon vettem", [("country", "HU")]),
        ("en", "I bought it at Foto Kringla", [("dealer", "Foto Kringla")]),
        ("en", "it costs 85 €", []),
        ("en", "€170 a year", []),
        ("en", "I paid 300 EUR", []),
        ("en", "no numbers here", []),
    ],
)
def test_finds(rules: EntityRules, language: str, text: str, expected: list[tuple[str, Any]]) -> None:
    assert find(rules, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lt", "kiek kainuoja auksas"), ("lt", "aukso lygis"), ("et", "kui palju maksab kuld"), ("et", "kulla tase"),
        ("hu", "mennyibe kerül az arany"), ("lv", "cik maksā zelts"), ("lv", "zelta līmenis"),
        ("nb", "hva koster gull"), ("nb", "hva koster Gold"),
    ],
)  # fmt: skip
def test_a_tier_in_every_language(rules: EntityRules, language: str, text: str) -> None:
    assert ("tier", "gold") in find(rules, text, language)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "English please", "en"), ("lt", "kalbėkime lietuviškai", "lt"), ("et", "räägime eesti keeles", "et"),
        ("hu", "beszéljünk magyarul", "hu"), ("lv", "runāsim latviski", "lv"), ("nb", "kan vi snakke norsk", "nb"),
        ("lt", "galima angliškai?", "en"), ("hu", "lehetne angolul", "en"), ("nb", "heller engelsk", "en"),
        ("lv", "labāk angliski", "en"), ("et", "pigem inglise keeles", "en"), ("en", "do you speak German", "de"),
    ],
)  # fmt: skip
def test_a_language_by_its_name(rules: EntityRules, language: str, text: str, wanted: str) -> None:
    assert ("language", wanted) in find(rules, text, language)


def test_no_word_stands_for_two_things() -> None:
    forms: dict[str, tuple[str, str]] = {}
    for code in language_codes():
        for form, name in load_data(f"data/nlu/{code}/entities.yml").entity_synonyms.items():
            assert forms.setdefault(form.casefold(), (name, code))[0] == name, (form, code)


@pytest.mark.parametrize("code", ["en", "et", "hu", "lt", "lv", "nb"])
def test_every_language_names_the_same_things(code: str) -> None:
    english = set(load_data("data/nlu/en/entities.yml").entity_synonyms.values())
    ours = set(load_data(f"data/nlu/{code}/entities.yml").entity_synonyms.values())
    assert english - ours == set()


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "spring 2022", "2022-04-01"), ("en", "2019", "2019-01-01"), ("et", "2022 suvel", "2022-07-01"),
        ("lv", "2020. gada rudenī", "2020-10-01"), ("nb", "jula 2021", "2021-12-24"),
        ("lt", "2023 m. kovą", "2023-03-01"),
        ("hu", "2021. május", "2021-05-01"), ("hu", "2023. 03. 15.", "2023-03-15"),
    ],
)  # fmt: skip
def test_dates_as_they_are_remembered(rules: EntityRules, language: str, text: str, day: str) -> None:
    form = Awaited(frozenset({"purchase_date"}), yes_or_no=False, detail="purchase_date")
    [found] = [entity for entity in rules.find(text, language, form) if entity["entity"] == "purchase_date"]
    assert found["value"] == day
    assert found["precision"] == ("day" if text.count("0") > 1 and "15" in text else "vague")


def test_a_season_is_no_date_where_a_shop_is_asked_for(rules: EntityRules) -> None:
    form = Awaited(frozenset({"purchase_date", "dealer"}), yes_or_no=False, detail="dealer")
    assert rules.find("butikken vår i Bergen", "nb", form) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [("01 2345 6780", "0123456780"), ("sn 2380 5100 4567", "238051004567"), ("XF123456", "XF123456")],
)
def test_serial_numbers_in_groups(rules: EntityRules, text: str, number: str) -> None:
    form = Awaited(frozenset({"serial_number"}), yes_or_no=False, detail="serial_number")
    assert ("serial_number", number) in [(e["entity"], e["value"]) for e in rules.find(text, "en", form)]


@pytest.mark.parametrize("text", ["+370 612 34567", "0047 912 34 567", "+36 (30) 123-4567", "20112233"])
def test_phone_numbers_where_a_contact_is_asked_for(rules: EntityRules, text: str) -> None:
    form = Awaited(frozenset({"email", "phone"}), yes_or_no=False)
    assert "phone" in [entity["entity"] for entity in rules.find(text, "en", form)]
    assert "phone" not in [entity["entity"] for entity in rules.find(text, "en")]
