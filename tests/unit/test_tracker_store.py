"""What of an event is stored."""

from __future__ import annotations

import json

from rasa.shared.core.events import Event, UserUttered

from bot.tracker_store import masked

PARSED = {
    "intent": {"name": "account_link", "confidence": 0.9},
    "entities": [{"entity": "email", "value": "jonas@sviesoskadras.example"}],
    "language": {"code": "lt", "confidence": 0.9, "reply": "lt", "chosen": False},
    "text_tokens": [[0, 27]],
    "intent_ranking": [{"name": "account_link", "confidence": 0.9}],
    "text": "jonas@sviesoskadras.example",
    "message_id": "message-1",
    "metadata": {"address": "192.0.2.7", "page": "/products"},
}


def _stored() -> Event:
    said = UserUttered(
        PARSED["text"], PARSED["intent"], PARSED["entities"], PARSED, 1.0, "web", "message-1", PARSED["metadata"]
    )
    return Event.from_parameters(json.loads(json.dumps(masked(said).as_dict())))


def test_personal_data_and_the_network_address_are_not_stored() -> None:
    stored = json.dumps(_stored().as_dict())
    assert "jonas@" not in stored
    assert "192.0.2.7" not in stored


def test_what_later_turns_read_is_stored() -> None:
    stored = _stored()
    assert isinstance(stored, UserUttered)
    assert stored.intent_name == "account_link"
    assert stored.parse_data["language"] == PARSED["language"]
    assert stored.parse_data["intent_ranking"] == PARSED["intent_ranking"]
    assert stored.metadata == {"page": "/products"}
    assert stored.message_id == "message-1"
