"""Training messages as hurried customers type them: without diacritics, with a slip, with a word left out."""

from __future__ import annotations

import random
from enum import Enum

from bot.nlu.text import fold

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: Fewest words of a message that can lose one.
_ENOUGH_WORDS = 4


class Slip(Enum):
    """What a finger does to a letter."""

    LEAVE_OUT = 0
    SWAP = 1
    MISS = 2


def slip(text: str, chance: random.Random) -> str:
    """Return `text` with one letter left out, swapped with the next, or replaced by another."""
    place = chance.randrange(max(1, len(text) - 1))
    before, letter, after = text[:place], text[place : place + 1], text[place + 1 :]
    kind = chance.choice(list(Slip))
    if kind is Slip.LEAVE_OUT:
        return before + after
    if kind is Slip.SWAP:
        return before + after[:1] + letter + after[1:]
    return before + chance.choice(_LETTERS) + after


def hurried(text: str, chance: random.Random) -> str:
    """Return `text` without diacritics, with a slip, or without one of its words."""
    words = text.split()
    kind = chance.randrange(3)
    if kind == 0:
        return fold(text)
    if kind == 1 or len(words) < _ENOUGH_WORDS:
        return slip(text, chance)
    dropped = chance.randrange(len(words))
    return " ".join(words[:dropped] + words[dropped + 1 :])
