"""Tiers named and numbers of points, said as the language writes them."""

from __future__ import annotations

import pytest

from tests.conftest import Server

pytestmark = pytest.mark.server

QUESTION = {
    "en": "Which tier can I choose with {} points?", "lt": "Kokį lygį galiu rinktis turėdamas {} taškų?",
    "et": "Millise taseme saan {} punktiga valida?", "hu": "Melyik szintet választhatom {} ponttal?",
    "lv": "Kuru līmeni varu izvēlēties ar {} punktiem?", "nb": "Hvilket nivå kan jeg velge med {} poeng?",
}  # fmt: skip


@pytest.mark.parametrize(
    ("points", "words", "not_words"),
    [
        ("0", ["0 points", "500"], ["can choose"]),
        ("499", ["1 more point for Silver"], ["can choose"]),
        ("500", ["Silver", "500 more points for Gold"], ["Platinum"]),
        ("999", ["Silver", "1 more point for Gold"], []),
        ("1000", ["Silver and Gold", "600 more points for Platinum"], []),
        ("2000", ["Silver, Gold and Platinum", "500 more points for Corporate C"], []),
        ("2499", ["1 more point for Corporate C"], ["ON/OFF"]),
        ("2500", ["Corporate C", "ON/OFF"], ["Corporate B"]),
        ("2501", ["Corporate C", "ON/OFF"], ["Corporate B"]),
        ("10000", ["10,000", "Corporate A"], []),
        ("9999999", ["doesn't look right"], ["Corporate"]),
    ],
)
def test_eligibility(server: Server, points: str, words: list[str], not_words: list[str]) -> None:
    answer = server.conversation().say(QUESTION["en"].format(points))
    for word in words:
        assert word in answer
    for word in not_words:
        assert word not in answer


@pytest.mark.parametrize(
    ("code", "words"), [("lt", "10 000"), ("et", "10 000"), ("hu", "10 000"), ("lv", "10 000"), ("nb", "10 000")]
)
def test_numbers_are_written_as_the_language_has_them(server: Server, code: str, words: str) -> None:
    answer = server.conversation(code).say(QUESTION[code].format("10000"))
    assert words in answer.replace("\xa0", " ")


def test_without_a_number_it_asks_for_one(server: Server) -> None:
    conversation = server.conversation()
    assert "2,000" in conversation.say("Can I pick a lower tier than my points would allow?")


@pytest.mark.parametrize(
    ("question", "fee"),
    [("What does Silver cost?", "€85"), ("price of platinum", "€300"), ("How much is Corporate B a year?", "€3,000")],
)
def test_one_tier(server: Server, question: str, fee: str) -> None:
    answer = server.conversation().say(question)
    assert fee in answer
    assert answer.count("€") == 1


def test_the_table_has_all_tiers(server: Server) -> None:
    answer = server.conversation().say("Which tiers are there and what do they cost?")
    for fee in ("€85", "€170", "€300", "€1,000", "€3,000", "€5,000"):
        assert fee in answer
