"""Plain functions on text that several components share."""

from __future__ import annotations

import re
import unicodedata

import regex
from anyascii import anyascii

#: Longest message that is processed, in characters.
MAX_LENGTH = 1000

_WHITE_SPACE = re.compile(r"\s+")
#: Control, format (zero-width, direction) and unassigned characters, lone surrogates.
_INVISIBLE = regex.compile(r"[\p{Cc}\p{Cf}\p{Cn}\p{Cs}--\s]", regex.VERSION1)
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]*")
_THUMBS_UP = regex.compile(r"^(?:[👍👌✅]\N{VARIATION SELECTOR-16}?[🏻-🏿]?\s*)+$")


def normalize(text: str | None) -> str:
    """Return `text` in NFC, without control and zero-width characters, with single spaces."""
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", text or ""))
    return _WHITE_SPACE.sub(" ", visible).strip()


def fold(text: str) -> str:
    """Return `text` as somebody types it without the language's letters: lower case, plain ASCII.

    The length may change ("æ" becomes "ae").
    """
    return str(anyascii(text.casefold()))


def words(text: str) -> list[str]:
    """Return the words of `text`: runs that begin with a letter."""
    return _WORD.findall(text)


def is_thumbs_up(text: str) -> bool:
    """Tell whether `text` is nothing but 👍, 👌 or ✅, in any skin tone."""
    return bool(_THUMBS_UP.match(text))


def says_something(text: str) -> bool:
    """Tell whether `text` has at least one letter or digit."""
    return any(character.isalnum() for character in text)
