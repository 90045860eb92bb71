"""The training and test messages: enough, sorted, different, and apart from each other."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message

from bot.languages import language_codes
from bot.nlu.text import MAX_LENGTH, fold, normalize

CODES = language_codes()
CONVERSATION = {
    "greet", "goodbye", "thank", "affirm", "deny", "help", "change_language", "cancel", "bot_challenge",
    "feedback_positive", "feedback_negative",
}  # fmt: skip
OUT_OF_SCOPE = "out_of_scope"
INTENTS = set(Domain.load("domain.yml").intents) - {"nlu_fallback", "back", "restart", "session_start"}
#: The answer to a form's question is no topic: it is trained on, and not in the test sets.
ANSWER = "answer"
TOPICS = INTENTS - {ANSWER}
#: The topics of TOPICS.md, and what linking an account brings with it.
CATALOGUE = 49
IDENTITY = {"account_link", "log_out"}
REGISTERS = {
    "plain", "terse", "story", "annoyed", "polite", "slang", "typos", "nodiacritics", "mixed", "indirect",
}  # fmt: skip


@cache
def training(code: str) -> list[Message]:
    return list(load_data(f"data/nlu/{code}").training_examples)


@cache
def held_out(folder: str, code: str) -> list[Message]:
    return list(load_data(f"{folder}/{code}").training_examples)


def key(message: Message) -> str:
    """Return what makes two messages the same: their words, folded; without words the text itself."""
    text = fold(normalize(message.get("text")))
    return " ".join(re.findall(r"\w+", text)) or text


def at_least(topic: str) -> int:
    return 120 if topic == OUT_OF_SCOPE else 25 if topic in CONVERSATION else 40


def test_all_topics_of_the_catalogue_are_there() -> None:
    assert len(TOPICS - IDENTITY) == CATALOGUE
    assert TOPICS >= IDENTITY


@pytest.mark.parametrize("code", CODES)
def test_every_topic_has_enough_messages(code: str) -> None:
    counts = Counter(message.get("intent") for message in training(code))
    assert {topic: counts[topic] for topic in INTENTS if counts[topic] < at_least(topic)} == {}
    assert set(counts) == INTENTS


@pytest.mark.parametrize("code", CODES)
def test_every_block_says_the_language_of_its_folder(code: str) -> None:
    assert {message.get("metadata")["intent"]["language"] for message in training(code)} == {code}


@pytest.mark.parametrize("code", CODES)
def test_no_message_twice(code: str) -> None:
    twice = [k for k, n in Counter(map(key, training(code))).items() if n > 1]
    assert twice == []


def test_no_message_has_two_topics() -> None:
    topics: dict[str, str] = {}
    for code in CODES:
        for message in training(code):
            text = message.get("text").casefold()
            assert topics.setdefault(text, message.get("intent")) == message.get("intent"), text


@pytest.mark.parametrize("code", CODES)
def test_messages_are_clean(code: str) -> None:
    for message in training(code):
        text = message.get("text")
        assert text == normalize(text)
        assert not text.startswith("/")
        assert len(text) <= MAX_LENGTH


@pytest.mark.parametrize("code", CODES)
def test_messages_are_not_near_copies(code: str) -> None:
    """Of messages with four words or more, few share all but one word with another one of their topic."""
    near = 0
    long_ones = 0
    seen: dict[tuple[str, frozenset[str]], int] = {}
    for message in training(code):
        words = key(message).split()
        if len(words) < 4:
            continue
        long_ones += 1
        holes = {(message.get("intent"), frozenset(words[:i] + words[i + 1 :])) for i in range(len(words))}
        near += any(hole in seen for hole in holes)
        seen.update(dict.fromkeys(holes, 1))
    assert near / long_ones < 0.02


@pytest.mark.parametrize("folder", ["tests/nlu", "benchmarks/calibration"])
@pytest.mark.parametrize("code", CODES)
def test_no_held_out_message_is_trained_on(folder: str, code: str) -> None:
    trained = {key(message) for other in CODES for message in training(other)}
    assert [m.get("text") for m in held_out(folder, code) if key(m) in trained] == []


@pytest.mark.parametrize("code", CODES)
def test_calibration_and_test_are_apart(code: str) -> None:
    calibration = {key(message) for message in held_out("benchmarks/calibration", code)}
    assert [m.get("text") for m in held_out("tests/nlu", code) if key(m) in calibration] == []


@pytest.mark.parametrize("code", CODES)
def test_the_test_set_is_large_enough_and_says_registers(code: str) -> None:
    messages = held_out("tests/nlu", code)
    counts = Counter(message.get("intent") for message in messages)
    assert {topic: counts[topic] for topic in TOPICS if counts[topic] < 5} == {}
    assert {message.get("metadata")["example"]["register"] for message in messages} <= REGISTERS


def test_one_group_has_one_name_everywhere() -> None:
    groups = {path.stem for path in Path("data/rules").glob("*.yml")}
    for code in CODES:
        assert {path.stem for path in Path(f"data/nlu/{code}").glob("*.yml")} == groups | {"entities"}
        assert {path.stem for path in Path(f"tests/nlu/{code}").glob("*.yml")} == groups
