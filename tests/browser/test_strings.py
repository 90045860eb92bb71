"""The string tables and the built script; these tests need no browser."""

from __future__ import annotations

import gzip
import re

import pytest

from tests.browser import words
from tests.browser.fake import SCRIPT

LARGEST = 60_000


@pytest.mark.parametrize("table", ["WIDGET", "DEMO"])
def test_six_tables_with_the_same_keys_and_places_for_values(table: str) -> None:
    tables: dict[str, dict[str, str]] = getattr(words, table)
    assert set(tables) == set(words.LANGUAGES)
    for language, strings in tables.items():
        assert list(strings) == list(tables["en"]), language
        for key, text in strings.items():
            places = sorted(re.findall(r"\{\w*\}", text))
            assert places == sorted(re.findall(r"\{\w*\}", tables["en"][key])), (language, key)
            assert text.strip() == text, (language, key)
            assert text, (language, key)


@pytest.mark.parametrize("table", ["WIDGET", "DEMO"])
def test_everything_is_translated(table: str) -> None:
    """At most a few words are the same in another language."""
    tables: dict[str, dict[str, str]] = getattr(words, table)
    for language in set(words.LANGUAGES) - {"en"}:
        same = [key for key, text in tables[language].items() if text == tables["en"][key]]
        assert len(same) <= len(tables["en"]) // 10, (language, same)


def test_the_widget_is_small() -> None:
    assert SCRIPT.exists(), "the widget is not built: run `make web`"
    assert len(gzip.compress(SCRIPT.read_bytes(), 9)) <= LARGEST
