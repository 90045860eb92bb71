"""The rules of docs/decisions/0003-language.md."""

import pytest

from bot.nlu.language_choice import Language, choose

LT, EN = Language("lt", 1.0, "lt"), Language("en", 1.0, "en")
CLEARLY_LT = {"lt": 0.97, "lv": 0.02, "en": 0.01}
CLEARLY_EN = {"lt": 0.01, "lv": 0.02, "en": 0.97}


def test_first_message_is_answered_in_its_language() -> None:
    assert choose(CLEARLY_LT, 3).reply == "lt"


def test_nothing_known_is_english() -> None:
    assert choose({}, 0) == Language("en", 0.0, "en")


def test_without_words_the_page_decides_the_first_message() -> None:
    assert choose({}, 0, page="nb").reply == "nb"


def test_the_page_decides_a_close_call_and_no_more() -> None:
    close = {"lt": 0.55, "lv": 0.45}
    assert choose(close, 1, page="lv").reply == "lv"
    assert choose(CLEARLY_LT, 2, page="en").reply == "lt"


@pytest.mark.parametrize("previous", [LT, EN, Language("lt", 1.0, "en", chosen=True)])
def test_without_words_the_language_stays(previous: Language) -> None:
    after = choose({}, 0, previous)
    assert (after.reply, after.chosen) == (previous.reply, previous.chosen)


def test_the_conversation_wins_a_close_call() -> None:
    assert choose({"lt": 0.3, "en": 0.7}, 1, LT).reply == "lt"


def test_going_on_in_another_language_is_followed_at_once() -> None:
    assert choose(CLEARLY_EN, 2, LT).reply == "en"


@pytest.mark.parametrize("number_of_words", [1, 2])
def test_a_choice_holds_against_short_messages(number_of_words: int) -> None:
    chosen = Language("lt", 1.0, "en", chosen=True)
    assert choose(CLEARLY_LT, number_of_words, chosen).reply == "en"
    assert choose(CLEARLY_LT, number_of_words, chosen).chosen


def test_a_choice_gives_way_to_a_clear_sentence() -> None:
    chosen = Language("lt", 1.0, "en", chosen=True)
    after = choose(CLEARLY_LT, 3, chosen)
    assert (after.reply, after.chosen) == ("lt", False)


def test_a_choice_holds_against_an_unsure_sentence() -> None:
    chosen = Language("lt", 1.0, "en", chosen=True)
    assert choose({"lt": 0.6, "lv": 0.39, "en": 0.01}, 5, chosen).reply == "en"


def test_a_single_word_needs_strong_evidence() -> None:
    assert choose({"nb": 0.98, "en": 0.02}, 1, EN).reply == "en"
    assert choose({"nb": 0.999, "en": 0.001}, 1, EN).reply == "nb"
