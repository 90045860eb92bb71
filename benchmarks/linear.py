"""The pieces of the understanding without Rasa around them, for fast experiments on the same data."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import simplemma
from rasa.shared.nlu.training_data.loading import load_data

from benchmarks.held_out import Labelled
from bot.languages import language_codes
from bot.nlu.augmentation import hurried
from bot.nlu.features import readable
from bot.nlu.text import normalize
from bot.nlu.tokenizer import blank_pipeline


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


def augmented(messages: Sequence[Trained], seed: int = 0) -> list[Trained]:
    """Return the messages and, of each, one without diacritics, with a typo, or with a word dropped."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    return [*messages, *(replace(message, text=hurried(message.text, chance)) for message in messages)]
