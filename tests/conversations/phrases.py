"""What customers say in these tests, in every language; and what the assistant is expected to say."""

from __future__ import annotations

import re
from typing import Any

from bot.nlg.catalogue import Catalogues
from bot.settings import ACCOUNT_EMAIL_SENDER, UNSET, links

SIX = ("en", "et", "hu", "lt", "lv", "nb")
THREE = ("hu", "lt", "nb")

_CONSTANTS = {
    "sender": ACCOUNT_EMAIL_SENDER,
    "points_to_join": 500,
    **{f"link_{name}": UNSET if link is None else link for name, link in links({}).items()},
}
_TEXTS = Catalogues()

WISHES = {
    "check_points": {
        "en": "how many points do I have?", "et": "mitu punkti mul on?", "hu": "hány pontom van?",
        "lt": "kiek taškų turiu?", "lv": "cik man ir punktu?", "nb": "hvor mange poeng har jeg?",
    },
    "diagnose_green_tick": {
        "en": "why does my product have no green tick?", "et": "miks mu tootel ei ole rohelist linnukest?",
        "hu": "miért nincs zöld pipa a termékemen?", "lt": "kodėl prie mano gaminio nėra žalios varnelės?",
        "lv": "kāpēc manam produktam nav zaļās atzīmes?", "nb": "hvorfor har ikke produktet mitt grønn hake?",
    },
    "diagnose_migrate_button": {
        "en": "I can't see the blue MIGRATE PRODUCTS button", "et": "ma ei näe sinist nuppu MIGREERI TOOTED",
        "hu": "nem látom a kék TERMÉKEK ÁTTELEPÍTÉSE gombot", "lt": "nematau mėlyno mygtuko MIGRUOTI PRODUKTUS",
        "lv": "es neredzu zilo pogu MIGRĒT PRODUKTUS", "nb": "jeg ser ikke den blå knappen MIGRATE PRODUCTS",
    },
    "start_signup": {
        "en": "please sign me up for CPS now", "et": "palun registreeri mind kohe CPS-i liikmeks",
        "hu": "kérlek, léptess be most a CPS-be", "lt": "prašau, užregistruokite mane į CPS dabar",
        "lv": "lūdzu, reģistrējiet mani CPS tagad", "nb": "meld meg inn i CPS nå, er du snill",
    },
    "check_account": {
        "en": "has my business account been approved yet?", "et": "kas minu ärikonto on juba kinnitatud?",
        "hu": "jóváhagyták már az üzleti fiókomat?", "lt": "ar mano verslo paskyra jau patvirtinta?",
        "lv": "vai mans uzņēmuma konts jau ir apstiprināts?", "nb": "er bedriftskontoen min godkjent ennå?",
    },
    "check_membership": {
        "en": "is my membership active?", "et": "kas minu liikmesus on aktiivne?", "hu": "aktív a tagságom?",
        "lt": "ar mano narystė aktyvi?", "lv": "vai mans dalības statuss ir aktīvs?",
        "nb": "er medlemskapet mitt aktivt?",
    },
    "talk_to_human": {
        "en": "I want to talk to a person", "et": "tahan inimesega rääkida", "hu": "emberrel szeretnék beszélni",
        "lt": "noriu pakalbėti su žmogumi", "lv": "gribu runāt ar cilvēku", "nb": "jeg vil snakke med et menneske",
    },
    "log_out": {
        "en": "log me out", "et": "logi mind välja", "hu": "jelentkeztess ki", "lt": "atjunkite mane",
        "lv": "izrakstiet mani", "nb": "logg meg ut",
    },
    "payment_bank_fees": {
        "en": "are there extra charges for a bank transfer?", "et": "kas pangaülekandel on lisatasusid?",
        "hu": "van külön költsége a banki átutalásnak?", "lt": "ar banko pavedimui taikomi papildomi mokesčiai?",
        "lv": "vai par bankas pārskaitījumu ir papildu maksa?", "nb": "er det ekstra gebyr på bankoverføring?",
    },
    "cancel": {
        "en": "stop", "et": "katkesta", "hu": "hagyjuk abba", "lt": "sustokite", "lv": "pārtrauciet", "nb": "avbryt",
    },
}  # fmt: skip


def text(language: str, key: str, **values: Any) -> str:
    """Return what the assistant says for `key`, without blank lines."""
    return re.sub(r"\n+", "\n", _TEXTS.format(language, key, {**_CONSTANTS, **values}))
