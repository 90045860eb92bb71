import pytest

from bot.nlu.text import fold, is_thumbs_up, normalize, says_something, words


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        (None, ""),
        ("  Kiek\t taškų \n", "Kiek taškų"),
        ("s\u030caltas", "šaltas"),  # Apple keyboards send combining marks
        ("ta\u200bsk\u00adai\x00", "taskai"),
        ("\u202eabc\u202c", "abc"),
        ("\ud800x", "x"),
    ],
)
def test_normalize(typed: str | None, clean: str) -> None:
    assert normalize(typed) == clean


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Žalia VARNELĖ", "zalia varnele"), ("kjøpsdato på", "kjopsdato pa"), ("Könnyű", "konnyu"), ("õäöü", "oaou")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["👍", "👍🏽", "👌", "✅", "👍 👍", "✅\ufe0f"])
def test_thumbs_up(text: str) -> None:
    assert is_thumbs_up(text)


@pytest.mark.parametrize("text", ["", "👎", "😀", "👍 ok", "❤️", "🤙"])
def test_other_emoji_are_no_thumbs_up(text: str) -> None:
    assert not is_thumbs_up(text)


def test_says_something() -> None:
    assert says_something("500?")
    assert not says_something("?! 😀 …")


def test_words_begin_with_a_letter() -> None:
    assert words("R5 don't kjøp 500 el. paštas") == ["R5"[:1], "don't", "kjøp", "el", "paštas"]
