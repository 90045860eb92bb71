"""Names from the topic catalogue that code needs to know; `domain.yml` lists them all."""

from __future__ import annotations

import functools
from pathlib import Path

from ruamel.yaml import YAML

AFFIRM = "affirm"
CHANGE_LANGUAGE = "change_language"
OUT_OF_SCOPE = "out_of_scope"

#: The answer to what a form has just asked for: no topic of the catalogue, and only there where a form is under way.
ANSWER = "answer"
DENY = "deny"
FEEDBACK_NEGATIVE = "feedback_negative"
FEEDBACK_POSITIVE = "feedback_positive"

#: What a message is that was not understood surely enough (Rasa's own name for it).
UNCLEAR = "nlu_fallback"

#: Topics that steer the talk; the answers to all others may help or not.
CONVERSATION = frozenset(
    {
        "greet", "goodbye", "thank", AFFIRM, DENY, "help", CHANGE_LANGUAGE, "cancel", "bot_challenge",
        FEEDBACK_POSITIVE, FEEDBACK_NEGATIVE, OUT_OF_SCOPE, "talk_to_human", "account_link", "log_out", ANSWER, UNCLEAR,
    }
)  # fmt: skip


@functools.cache
def _questions() -> frozenset[str]:
    domain = YAML(typ="safe").load(Path(__file__).parent.parent / "domain.yml")
    names = {name for intent in domain["intents"] for name in ([intent] if isinstance(intent, str) else intent)}
    return frozenset(names - CONVERSATION)


def is_answer(response: str | None) -> bool:
    """Tell whether a response, such as `utter_points_needed`, answers a question, so that it may have helped."""
    topic = (response or "").removeprefix("utter_")
    return any(topic == question or topic.startswith(f"{question}_") for question in _questions())
