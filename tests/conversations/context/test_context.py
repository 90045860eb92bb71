"""Short messages mean what the conversation makes of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Server

pytestmark = pytest.mark.server

NOT_HELPFUL = {
    "en": "that did not help", "lt": "tai nepadėjo", "et": "see ei aidanud", "hu": "ez nem segített",
    "lv": "tas nepalīdzēja", "nb": "det hjalp ikke",
}  # fmt: skip
YES = {"en": "yes please", "lt": "taip", "et": "jah", "hu": "igen", "lv": "jā", "nb": "ja takk"}
NO = {"en": "no", "lt": "ne", "et": "ei", "hu": "nem", "lv": "nē", "nb": "nei"}
THANKS = {"en": "thanks", "lt": "ačiū", "et": "aitäh", "hu": "köszönöm", "lv": "paldies", "nb": "takk"}
FIRST = {
    "en": "How can I pay?", "lt": "Kaip galima sumokėti?", "et": "Kuidas saab maksta?", "hu": "Hogyan lehet fizetni?",
    "lv": "Kā var samaksāt?", "nb": "Hvordan kan jeg betale?",
}  # fmt: skip
GOLD = {
    "en": "and how much is gold?", "lt": "o kiek kainuoja auksas?", "et": "aga palju kuld maksab?",
    "hu": "és mennyibe kerül az arany?", "lv": "un cik maksā zelts?", "nb": "og hva koster gull?",
}  # fmt: skip
BY_BANK = {
    "en": "and by bank?", "lt": "o banku?", "et": "aga pangaülekandega?", "hu": "és banki átutalással?",
    "lv": "un ar banku?", "nb": "og via bank?",
}  # fmt: skip


@pytest.mark.parametrize("code", YES)
def test_it_did_not_help_offers_a_person_and_yes_takes_it(server: Server, texts: Any, code: str) -> None:
    conversation = server.conversation(code)
    conversation.say(FIRST[code])
    assert conversation.say(NOT_HELPFUL[code]) == texts.format(code, "utter_feedback_negative")
    assert conversation.say(YES[code]) == texts.format(code, "utter_ask_handoff_contact")


@pytest.mark.parametrize("code", YES)
def test_thumbs_up_takes_the_offer_too(server: Server, texts: Any, code: str) -> None:
    conversation = server.conversation(code)
    conversation.say(FIRST[code])
    conversation.say(NOT_HELPFUL[code])
    assert conversation.say("👍🏻") == texts.format(code, "utter_ask_handoff_contact")


@pytest.mark.parametrize("code", NO)
def test_no_and_thanks_after_an_answer(server: Server, texts: Any, code: str) -> None:
    conversation = server.conversation(code)
    conversation.say(FIRST[code])
    assert conversation.say(NO[code]) == texts.format(code, "utter_deny")
    assert conversation.say(THANKS[code]) == texts.format(code, "utter_thank")


def test_yes_after_an_answer_asks_which(server: Server, texts: Any) -> None:
    conversation = server.conversation("en")
    conversation.say(FIRST["en"])
    offered = conversation.payloads()
    assert conversation.say("yes") == texts.format("en", "utter_affirm_choose")
    assert conversation.payloads() == offered


@pytest.mark.parametrize("code", GOLD)
def test_how_much_is_gold(server: Server, code: str) -> None:
    conversation = server.conversation(code)
    conversation.say(FIRST[code])
    assert "170" in conversation.say(GOLD[code])


@pytest.mark.parametrize("code", BY_BANK)
def test_and_by_bank(server: Server, texts: Any, code: str) -> None:
    conversation = server.conversation(code)
    conversation.say(FIRST[code])
    # So few words may as well mean the charges of a transfer; either answer goes on with it, a third one would not.
    about_transfers = [texts.format(code, key) for key in ("utter_payment_bank", "utter_payment_bank_fees")]
    assert conversation.say(BY_BANK[code]) in about_transfers
