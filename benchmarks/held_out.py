"""Reads the held-out messages: the test set (`tests/nlu/`) and the calibration set (`benchmarks/calibration/`)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rasa.shared.nlu.training_data.loading import load_data

from bot.languages import language_codes

TEST = Path("tests/nlu")
CALIBRATION = Path("benchmarks/calibration")
FOREIGN = Path("tests/nlu/foreign.txt")


@dataclass(frozen=True)
class Labelled:
    """A message that we know the right answer to.

    Attributes:
        text: as the customer typed it.
        topic: what two readers took it for.
        language: ISO 639-1 code.
        register: how it is said: plain, terse, story, annoyed, polite, slang, typos, nodiacritics, mixed, indirect.
    """

    text: str
    topic: str
    language: str
    register: str


def read(folder: Path) -> list[Labelled]:
    """Return all messages of a held-out set."""
    return [
        Labelled(message.get("text"), message.get("intent"), code, message.get("metadata")["example"]["register"])
        for code in language_codes()
        if (folder / code).is_dir()
        for message in load_data(str(folder / code)).training_examples
    ]


def read_foreign() -> list[str]:
    """Return sentences in languages that the assistant does not speak."""
    return FOREIGN.read_text(encoding="utf-8").splitlines()
