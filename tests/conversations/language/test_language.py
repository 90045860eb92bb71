"""A conversation keeps its language, and changes it when the customer does (docs/decisions/0003-language.md)."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.conftest import Server

pytestmark = pytest.mark.server

SENTENCES = {
    "en": "How many points do I need to join?",
    "lt": "Kiek taškų man reikia, kad galėčiau prisijungti?",
    "et": "Mitu punkti on mul liitumiseks vaja?",
    "hu": "Hány pontra van szükségem a csatlakozáshoz?",
    "lv": "Cik punktu man vajag, lai pievienotos?",
    "nb": "Hvor mange poeng trenger jeg for å bli med?",
}
WISHES = [
    ("lt", "English please", "en"),
    ("en", "kalbėkime lietuviškai", "lt"),
    ("en", "räägime eesti keeles", "et"),
    ("nb", "beszéljünk magyarul", "hu"),
    ("et", "runāsim latviski", "lv"),
    ("hu", "kan vi snakke norsk?", "nb"),
    ("lv", "vai varam runāt angliski?", "en"),
    ("lt", "galima angliškai?", "en"),
]


@pytest.mark.parametrize("code", SENTENCES)
def test_each_is_answered_in_its_language(server: Server, texts: Any, code: str) -> None:
    assert server.conversation().say(SENTENCES[code]) == texts.format(
        code, "utter_points_needed", {"points_to_join": 500}
    )


@pytest.mark.parametrize("page", ["en", "hu"])
@pytest.mark.parametrize("code", SENTENCES)
def test_the_sentence_beats_the_page(server: Server, texts: Any, code: str, page: str) -> None:
    answer = server.conversation(page).say(SENTENCES[code])
    assert answer == texts.format(code, "utter_points_needed", {"points_to_join": 500})


@pytest.mark.parametrize("code", SENTENCES)
@pytest.mark.parametrize("text", ["ok", "500?", "Silver", "CPS", "012345678901", "foto@example.com", "👍"])
def test_short_messages_keep_the_language(server: Server, code: str, text: str) -> None:
    conversation = server.conversation()
    conversation.say(SENTENCES[code])
    conversation.say(text)
    tracker_language(server, conversation.sender, code)


def tracker_language(server: Server, sender: str, code: str) -> None:
    tracker = requests.get(f"{server.address}/conversations/rest:{sender}/tracker", timeout=30).json()
    spoken = [event for event in tracker["events"] if event["event"] == "bot"][-1]
    assert spoken["metadata"]["language"] == code


def test_nonsense_keeps_the_language(server: Server) -> None:
    conversation = server.conversation()
    conversation.say(SENTENCES["et"])
    conversation.say("asdkj qwe")
    tracker_language(server, conversation.sender, "et")


@pytest.mark.parametrize(
    ("hello", "code"),
    [("tere", "et"), ("labas", "lt"), ("labdien", "lv"), ("szia", "hu"), ("hei hei", "nb"), ("hello", "en")],
)
def test_a_greeting_is_answered_in_its_language(server: Server, texts: Any, hello: str, code: str) -> None:
    assert server.conversation().say(hello) == texts.format(code, "utter_greet")


def test_going_on_in_another_language(server: Server, texts: Any) -> None:
    conversation = server.conversation()
    for code in [*SENTENCES, *reversed(SENTENCES)]:
        assert conversation.say(SENTENCES[code]) == texts.format(code, "utter_points_needed", {"points_to_join": 500})


@pytest.mark.parametrize(("before", "wish", "after"), WISHES)
def test_a_wish_for_a_language(server: Server, texts: Any, before: str, wish: str, after: str) -> None:
    conversation = server.conversation()
    conversation.say(SENTENCES[before])
    assert conversation.say(wish) == texts.format(after, "utter_language_changed")
    assert conversation.say("500") != ""
    tracker_language(server, conversation.sender, after)


def test_a_chosen_language_holds_until_a_clear_sentence(server: Server, texts: Any) -> None:
    conversation = server.conversation()
    conversation.say(SENTENCES["lt"])
    conversation.say("English please")
    conversation.say("ačiū")
    tracker_language(server, conversation.sender, "en")
    assert conversation.say(SENTENCES["lt"]) == texts.format("lt", "utter_points_needed", {"points_to_join": 500})


def test_a_language_button(server: Server, texts: Any) -> None:
    conversation = server.conversation()
    conversation.say("I would like another language")
    assert {button["title"] for button in conversation.buttons} == {texts[code].language_name for code in SENTENCES}
    assert conversation.press('/change_language{"language":"hu"}') == texts.format("hu", "utter_language_changed")


@pytest.mark.parametrize(
    "text",
    [
        "Wie viele Punkte brauche ich, um Mitglied zu werden?",
        "Ile punktów potrzebuję, żeby dołączyć do programu?",
        "Сколько баллов мне нужно, чтобы вступить?",
        "Combien de points faut-il pour devenir membre ?",
    ],
)
def test_a_foreign_first_message_is_answered_in_english_with_the_languages(
    server: Server, texts: Any, text: str
) -> None:
    conversation = server.conversation()
    assert conversation.say(text) == texts.format("en", "utter_language_unsupported")
    assert len(conversation.buttons) == 6


def test_a_foreign_message_later_is_answered_in_both(server: Server, texts: Any) -> None:
    conversation = server.conversation()
    conversation.say(SENTENCES["lt"])
    answer = conversation.say("Wie viele Punkte brauche ich, um Mitglied zu werden?")
    assert texts.format("en", "utter_language_unsupported") in answer
    assert texts.format("lt", "utter_language_unsupported") in answer
    conversation.say("500")
    tracker_language(server, conversation.sender, "lt")
