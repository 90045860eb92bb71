"""Actions return outcomes, never sentences."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import (
    ConversationAffirm,
    ConversationChangeLanguage,
    ConversationOutOfScope,
    ConversationUnclear,
)
from actions.membership import MembershipEligibility, MembershipTiers
from actions.tasks import TASK_ACTIONS


def run(action: Action, latest: dict[str, Any], events: list[dict[str, Any]] | None = None) -> list[dict[str, Any]]:
    tracker = Tracker("test", {}, latest, events or [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    assert asyncio.run(action.run(dispatcher, tracker, {})) == []
    assert all(message["text"] is None for message in dispatcher.messages)
    return [dict(message) for message in dispatcher.messages]


def entity(name: str, value: Any) -> dict[str, Any]:
    return {"entity": name, "value": value}


def user(intent: str) -> dict[str, Any]:
    return {"event": "user", "parse_data": {"intent": {"name": intent}}}


def test_no_tier_named_gives_the_table() -> None:
    [message] = run(MembershipTiers(), {"entities": []})
    assert message["response"] == "utter_membership_tiers"
    assert message["corporate_b_fee"] == 3000
    assert "corporate_a_to" not in message


def test_two_tiers_named_give_the_table() -> None:
    latest = {"entities": [entity("tier", "silver"), entity("tier", "gold")]}
    [message] = run(MembershipTiers(), latest)
    assert message["response"] == "utter_membership_tiers"


def test_one_tier_named_gives_that_one() -> None:
    [message] = run(MembershipTiers(), {"entities": [entity("tier", "gold")]})
    assert (message["response"], message["fee"], message["from"]) == ("utter_membership_tiers_one", 170, 1000)


@pytest.mark.parametrize(
    ("points", "response"),
    [
        (0, "none"), (499, "none"), (500, "open"), (2499, "open"), (2500, "corporate"), (10_000, "corporate"),
        (10**6, "check"), (10**30, "check"),
    ],
)  # fmt: skip
def test_eligibility(points: int, response: str) -> None:
    [message] = run(MembershipEligibility(), {"entities": [entity("points", points)]})
    assert message["response"] == f"utter_membership_eligibility_{response}"


@pytest.mark.parametrize(("affirm", "action"), TASK_ACTIONS.items())
def test_yes_takes_what_was_offered(affirm: str, action: str) -> None:
    bot = {"event": "bot", "data": {"buttons": []}, "metadata": {"metadata": {"affirm": affirm}}}
    tracker = Tracker("test", {}, {}, [bot, user("affirm")], False, None, {}, "action_listen")
    events = asyncio.run(ConversationAffirm().run(CollectingDispatcher(), tracker, {}))
    assert events == [{"event": "followup", "name": action, "timestamp": None}]


def test_every_task_has_its_action_in_the_domain() -> None:
    assert set(TASK_ACTIONS.values()) <= set(Domain.load("domain.yml").user_actions)


def test_yes_to_several_things_asks_which() -> None:
    bot = {"event": "bot", "data": {"buttons": [{"payload": "/help"}, {"payload": "/talk_to_human"}]}}
    [message] = run(ConversationAffirm(), {}, [bot, user("affirm")])
    assert (message["response"], message["topics"]) == ("utter_affirm_choose", ["help", "talk_to_human"])


def test_yes_to_nothing() -> None:
    [message] = run(ConversationAffirm(), {}, [user("affirm")])
    assert message["response"] == "utter_affirm"


@pytest.mark.parametrize(
    ("named", "response"),
    [(["lt"], "utter_language_changed"), (["de"], "utter_language_unsupported"), ([], "utter_language_ask")],
)
def test_change_language(named: list[str], response: str) -> None:
    [message] = run(ConversationChangeLanguage(), {"entities": [entity("language", code) for code in named]})
    assert message["response"] == response


def test_a_foreign_language_is_answered_twice_where_the_conversation_is_not_english() -> None:
    messages = run(ConversationOutOfScope(), {"language": {"code": "de", "reply": "lt"}})
    assert [message.get("language") for message in messages] == ["en", None]


def test_out_of_scope() -> None:
    [message] = run(ConversationOutOfScope(), {"language": {"code": "lt", "reply": "lt"}})
    assert message["response"] == "utter_out_of_scope"


RANKED = "nlu_fallback affirm points_needed out_of_scope payment_bank help greet payment_card"
RANKING = [{"name": name} for name in RANKED.split()]


def test_unclear_offers_three_sensible_topics() -> None:
    [message] = run(ConversationUnclear(), {"intent_ranking": RANKING}, [user("nlu_fallback")])
    assert (message["response"], message["topics"]) == (
        "utter_unclear_suggest",
        ["points_needed", "payment_bank", "help"],
    )


def test_unclear_twice_offers_help() -> None:
    [message] = run(ConversationUnclear(), {"intent_ranking": RANKING}, [user("nlu_fallback"), user("nlu_fallback")])
    assert message["response"] == "utter_unclear_again"


def test_unclear_with_nothing_to_offer() -> None:
    [message] = run(ConversationUnclear(), {"unclear": "nothing"}, [user("nlu_fallback")])
    assert message["response"] == "utter_unclear_nothing"


def test_too_long_is_always_said() -> None:
    [message] = run(ConversationUnclear(), {"unclear": "too_long"}, [user("nlu_fallback"), user("nlu_fallback")])
    assert message["response"] == "utter_unclear_too_long"
