"""Every topic is answered in every language, from a button and from a question of a customer."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.domain import Domain

from tests.conftest import Server

pytestmark = pytest.mark.server

CODES = ("en", "et", "hu", "lt", "lv", "nb")
DOMAIN = Domain.load("domain.yml")

#: Plain questions, each with the topic that answers it, and words that the answer must hold.
QUESTIONS: dict[str, list[tuple[str, str, str]]] = {
    "en": [
        ("How many points do I need to join?", "points_needed", "500"),
        ("Where do I open the business account?", "account_create", "businessid.canon-europe.com"),
        ("The automatic e-mail still hasn't arrived", "account_email_missing", "donotreply@canon-europe.com"),
        ("How can I pay?", "payment_methods", "bank transfer"),
        ("I don't see the blue migrate button", "diagnose_migrate_button", "MIGRATE PRODUCTS"),
        ("My camera has no green tick, why?", "diagnose_green_tick", "View product"),
        ("Does my membership number change?", "membership_number", "My subscriptions"),
    ],
    "lt": [
        ("Kiek taškų reikia, kad galėčiau prisijungti prie CPS?", "points_needed", "500"),
        ("Kaip susikurti verslo paskyrą?", "account_create", "businessid.canon-europe.com"),
        ("Negavau automatinio laiško apie paskyrą", "account_email_missing", "donotreply@canon-europe.com"),
        ("Kaip galima sumokėti?", "payment_methods", "pavedim"),
        ("Nematau mėlyno mygtuko migruoti produktus", "diagnose_migrate_button", "MIGRUOTI PRODUKTUS"),
        ("Kodėl prie mano fotoaparato nėra žalios varnelės?", "diagnose_green_tick", "peržiūrėti gaminį"),
    ],
    "et": [
        ("Mitu punkti on vaja, et CPS-iga liituda?", "points_needed", "500"),
        ("Kuidas ma ärikonto teen?", "account_create", "businessid.canon-europe.com"),
        ("Automaatset e-kirja pole tulnud", "account_email_missing", "donotreply@canon-europe.com"),
        ("Kuidas saab maksta?", "payment_methods", "pangaülekan"),
        ("Ma ei näe sinist migreerimise nuppu", "diagnose_migrate_button", "MIGREERI TOOTED"),
        ("Miks mu kaameral rohelist linnukest ei ole?", "diagnose_green_tick", "Kuva toode"),
    ],
    "hu": [
        ("Hány pont kell a csatlakozáshoz?", "points_needed", "500"),
        ("Hol tudok üzleti fiókot nyitni?", "account_create", "businessid.canon-europe.com"),
        ("Nem jött meg az automatikus e-mail", "account_email_missing", "donotreply@canon-europe.com"),
        ("Hogyan lehet fizetni?", "payment_methods", "átutalás"),
        ("Nem látom a kék áttelepítés gombot", "diagnose_migrate_button", "TERMÉKEK ÁTTELEPÍTÉSE"),
        ("Miért nincs zöld pipa a kamerámnál?", "diagnose_green_tick", "Termék megtekintése"),
    ],
    "lv": [
        ("Cik punktu vajag, lai pievienotos CPS?", "points_needed", "500"),
        ("Kā izveidot uzņēmuma kontu?", "account_create", "businessid.canon-europe.com"),
        ("Nav atnācis automātiskais e-pasts par kontu", "account_email_missing", "donotreply@canon-europe.com"),
        ("Kā var samaksāt?", "payment_methods", "pārskaitījum"),
        ("Neredzu zilo pogu migrēt produktus", "diagnose_migrate_button", "MIGRĒT PRODUKTUS"),
        ("Kāpēc manai kamerai nav zaļās atzīmes?", "diagnose_green_tick", "Skatīt produktu"),
    ],
    "nb": [
        ("Hvor mange poeng trenger jeg for å bli med?", "points_needed", "500"),
        ("Hvordan oppretter jeg en bedriftskonto?", "account_create", "businessid.canon-europe.com"),
        ("Jeg har ikke fått den automatiske e-posten", "account_email_missing", "donotreply@canon-europe.com"),
        ("Hvordan kan jeg betale?", "payment_methods", "bankoverføring"),
        ("Jeg ser ikke den blå migreringsknappen", "diagnose_migrate_button", "MIGRATE PRODUCTS (MIGRER PRODUKTER)"),
        ("Hvorfor har ikke kameraet mitt grønn hake?", "diagnose_green_tick", "Vis produkt"),
    ],
}


def first_line(text: str) -> str:
    return text.splitlines()[0]


@pytest.mark.parametrize(
    ("code", "question", "topic", "words"),
    [(code, *case) for code in CODES for case in QUESTIONS[code]],
)
def test_a_question_gets_its_answer(
    server: Server, texts: Any, code: str, question: str, topic: str, words: str
) -> None:
    conversation = server.conversation()
    answer = conversation.say(question)
    assert words in answer
    # Where the account may tell more, looking into it is offered below the answer.
    offered = ["/account_link"] if topic.startswith("diagnose_") else []
    assert 2 <= len(conversation.buttons) - len(offered) <= 3
    buttons = [button["payload"] for button in DOMAIN.responses[f"utter_{topic}"][0]["buttons"]]
    assert conversation.payloads() == buttons + offered
    for button in conversation.buttons:
        assert button["title"] == texts.format(code, "title_" + button["payload"].lstrip("/"))


@pytest.mark.parametrize("code", CODES)
def test_the_menu_leads_to_answers(server: Server, code: str) -> None:
    conversation = server.conversation(code)
    conversation.say("")
    conversation.press("/help")
    menu = conversation.payloads()
    assert len(menu) >= 5
    for payload in menu:
        assert server_answer(server, code, payload), payload


def server_answer(server: Server, code: str, payload: str) -> str:
    conversation = server.conversation(code)
    conversation.say("")
    conversation.press("/help")
    return conversation.press(payload)


@pytest.mark.parametrize("code", CODES)
def test_whatever_is_offered_is_answered(server: Server, texts: Any, code: str) -> None:
    """Walk along all buttons from the menu: whatever is offered is answered, in the language of the page."""
    reached: set[str] = set()
    waiting = [["/help"]]
    while waiting:
        path = waiting.pop()
        if path[-1] in reached or "change_language" in path[-1]:
            continue
        reached.add(path[-1])
        conversation = server.conversation(code)
        conversation.say("")
        for payload in path:
            answer = conversation.press(payload)
        assert answer
        assert not answer.startswith(first_line(texts.format(code, "utter_technical_problem")))
        waiting += [[*path, payload] for payload in conversation.payloads()]
    assert len(reached) >= 28
