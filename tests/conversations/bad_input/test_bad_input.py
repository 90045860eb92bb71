"""Whatever arrives: a kind answer or a clean HTTP error, and the next message works."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.conftest import Server

pytestmark = pytest.mark.server

BAD = {
    "empty": "", "white space": " \t\n ", "emoji": "🎉🎉", "NUL": "\x00\x00", "zero width": "\u200b\u200d",
    "right to left": "\u202e\u202d", "too long": "points " * 1_500, "no spaces": "x" * 10_000,
    "html": "<b>hi</b><script>alert(1)</script>", "image": '<img src=x onerror="alert(1)">',
    "sql": "'; DROP TABLE conversations; --", "restart": "/restart", "inform": '/inform{"tier":"platinum"}',
    "session": "/session_start", "back": "/back", "broken command": "/greet{", "topic": "/membership_tiers",
    "placeholder": "{link_support} { $points }", "template": "{{7*7}} ${7*7}", "surrogate": "\ud83d",
    "arabic": "كم نقطة أحتاج للانضمام", "json": '{"a": 1}', "brackets": "[points](tier:gold)",
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD)
def test_a_kind_answer_and_the_next_message_works(server: Server, texts: Any, kind: str) -> None:
    conversation = server.conversation()
    answer = conversation.say(BAD[kind])
    assert answer
    assert answer != texts.format("en", "utter_technical_problem")
    for word in ("Traceback", "<script", "onerror", "DROP TABLE", "utter_", "{", "49"):
        assert word not in answer
    assert "500" in conversation.say("How many points do I need to join?")


def test_a_picture_without_text(server: Server, texts: Any) -> None:
    assert server.conversation("lv").say(None) == texts.format("lv", "utter_unclear_nothing")


def test_too_long_is_asked_for_briefly(server: Server, texts: Any) -> None:
    answer = server.conversation().say("Kiek taškų man reikia, kad galėčiau prisijungti? " * 210)
    assert answer == texts.format("lt", "utter_unclear_too_long")


@pytest.mark.parametrize("command", ["/restart", "/session_start", '/change_language{"language":"hu"}', "/back"])
def test_a_typed_command_changes_nothing(server: Server, texts: Any, command: str) -> None:
    conversation = server.conversation()
    conversation.say("Hvor mange poeng trenger jeg for å bli med?")
    assert conversation.say(command) == texts.format("nb", "utter_unclear_nothing")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"null", b"[]", b"5", b'"x"', b"{}", b'{"sender": 5, "message": "hi"}', b'{"message": "hi"}',
        b'{"sender": "", "message": "hi"}', b'{"sender": "a", "message": 5}', b'{"sender": "a", "message": ["hi"]}',
        b'{"sender": "a", "message": {"text": "hi"}}', b"\xff\xfe", b"[" * 60_000,
        b'{"sender": "a", "message": "hi", "metadata": "x"}', b'{"sender": "' + b"a" * 300 + b'", "message": "hi"}',
    ],
)  # fmt: skip
def test_a_bad_request_is_a_clean_error(server: Server, body: bytes) -> None:
    answer = requests.post(f"{server.address}/webhooks/rest/webhook", data=body, timeout=30)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "bad_request"
    assert "Traceback" not in answer.text


def test_a_huge_request_is_refused(server: Server) -> None:
    answer = requests.post(f"{server.address}/webhooks/rest/webhook", data=b"x" * 200_000, timeout=30)
    assert answer.status_code == 413


def test_metadata_says_the_language_and_nothing_else(server: Server) -> None:
    body = {"sender": "metadata-test", "message": "500", "metadata": {"language": "hu", "account": "somebody"}}
    requests.post(f"{server.address}/webhooks/rest/webhook", json=body, timeout=30).raise_for_status()
    tracker = requests.get(f"{server.address}/conversations/rest:metadata-test/tracker", timeout=30)
    assert "somebody" not in tracker.text
