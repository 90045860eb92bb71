"""What is not understood is asked back, and the second time help is offered."""

from __future__ import annotations

from typing import Any

import pytest

from actions.conversation import NEVER_SUGGESTED
from tests.conftest import Server

pytestmark = pytest.mark.server

MUDDLED = {
    "en": "the thing with the other thing of the points bank maybe",
    "lt": "tas dalykas su tuo taškų banko gal kitu",
    "et": "see asi selle teise punktide panga asjaga",
    "hu": "az a dolog azzal a másik pont bank izével",
    "lv": "tā lieta ar to otru punktu bankas lietu",
    "nb": "den tingen med den andre poeng bank greia",
}


@pytest.mark.parametrize("code", MUDDLED)
def test_emoji_twice_offers_person_menu_and_rephrasing(server: Server, texts: Any, code: str) -> None:
    conversation = server.conversation(code)
    assert conversation.say("😀") == texts.format(code, "utter_unclear_nothing")
    assert conversation.say("🤔🤔") == texts.format(code, "utter_unclear_again")
    assert {"/help", "/talk_to_human"} <= set(conversation.payloads())


@pytest.mark.parametrize("code", MUDDLED)
def test_suggestions_are_two_or_three_sensible_topics(server: Server, texts: Any, code: str) -> None:
    conversation = server.conversation(code)
    answer = conversation.say(MUDDLED[code])
    if answer != texts.format(code, "utter_unclear_suggest"):
        pytest.skip("understood after all")
    assert 2 <= len(conversation.buttons) <= 3
    assert not {payload.lstrip("/") for payload in conversation.payloads()} & NEVER_SUGGESTED
    assert conversation.press(conversation.payloads()[0])


def test_unclear_then_clear_then_unclear_starts_over(server: Server, texts: Any) -> None:
    conversation = server.conversation("en")
    conversation.say("😀")
    conversation.say("How many points do I need?")
    assert conversation.say("😀") == texts.format("en", "utter_unclear_nothing")


def test_yes_to_a_person_after_being_unclear_twice(server: Server, texts: Any) -> None:
    conversation = server.conversation("nb")
    conversation.say("😀")
    conversation.say("😀")
    assert conversation.say("👍").startswith(texts.format("nb", "utter_ask_handoff_contact"))
