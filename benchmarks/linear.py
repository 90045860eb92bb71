"""The pieces of the understanding without Rasa around them, for fast experiments on the same data."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import simplemma
from rasa.shared.nlu.training_data.loading import load_data

from benchmarks.held_out import Labelled
from bot.languages import language_codes
from bot.nlu.features import readable
from bot.nlu.text import fold, normalize
from bot.nlu.tokenizer import blank_pipeline

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: Fewest words of a message that can lose one.
_ENOUGH_WORDS = 4


@dataclass(frozen=True)
class Trained:
    """A training message."""

    text: str
    topic: str
    language: str


def read_training() -> list[Trained]:
    """Return all messages of `data/nlu/`."""
    return [
        Trained(normalize(message.get("text")), message.get("intent"), code)
        for code in language_codes()
        for message in load_data(f"data/nlu/{code}").training_examples
        if message.get("intent")
    ]


def _words(message: Trained | Labelled) -> list[str]:
    return [t.text for t in blank_pipeline(message.language).make_doc(normalize(message.text)) if not t.is_space]


def folded(messages: Sequence[Trained | Labelled]) -> list[str]:
    """Return what the vectorizer of the assistant reads."""
    return [readable(_words(message)) for message in messages]


def raw(messages: Sequence[Trained | Labelled]) -> list[str]:
    """Return the words in lower case, with their diacritics."""
    return [" ".join(_words(message)).lower() for message in messages]


def lemmatized(messages: Sequence[Trained | Labelled]) -> list[str]:
    """Return the folded words, each followed by its lemma where that is another word."""
    texts = []
    for message in messages:
        words = []
        for word in _words(message):
            lemma = simplemma.lemmatize(word, lang=message.language)
            words += [word] if lemma.lower() == word.lower() else [word, f"lemma_{lemma}"]
        texts.append(readable(words))
    return texts


def _slip(text: str, chance: random.Random) -> str:
    place = chance.randrange(max(1, len(text) - 1))
    kind = chance.randrange(3)
    if kind == 0:
        return text[:place] + text[place + 1 :]
    if kind == 1 and place + 1 < len(text):
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text[:place] + chance.choice(_LETTERS) + text[place + 1 :]


def augmented(messages: Sequence[Trained], seed: int = 0) -> list[Trained]:
    """Return the messages and, of each, one without diacritics, with a typo, or with a word dropped."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    more = []
    for message in messages:
        words = message.text.split()
        kind = chance.randrange(3)
        if kind == 0:
            text = fold(message.text)
        elif kind == 1 or len(words) < _ENOUGH_WORDS:
            text = _slip(message.text, chance)
        else:
            dropped = chance.randrange(len(words))
            text = " ".join(words[:dropped] + words[dropped + 1 :])
        more.append(replace(message, text=text))
    return [*messages, *more]
