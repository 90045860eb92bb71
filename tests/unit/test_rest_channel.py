"""Who may use the REST channel."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from bot.backend_client import BackendClient
from bot.channels.rest import MAX_BODY, RestChannel

TOKEN = "t" * 40


def refused(token: str | None, authorization: str | None = None, body: bytes = b"{}") -> tuple[int, str] | None:
    headers = {"authorization": authorization} if authorization else {}
    request: Any = SimpleNamespace(headers=headers, body=body)
    answer = RestChannel(token, BackendClient("http://127.0.0.1:1", "x"))._refusal(request)
    return (answer.status, json.loads(answer.body)["error"]["code"]) if answer else None


def test_in_development_it_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CPS_PROFILE", raising=False)
    assert refused(None) is None


def test_in_production_it_is_off_without_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CPS_PROFILE", "production")
    assert refused(None) == (404, "off")
    assert refused(None, f"Bearer {TOKEN}") == (404, "off")


@pytest.mark.parametrize("profile", ["development", "production"])
def test_a_token_is_wanted_where_one_is_set(monkeypatch: pytest.MonkeyPatch, profile: str) -> None:
    monkeypatch.setenv("CPS_PROFILE", profile)
    assert refused(TOKEN, f"Bearer {TOKEN}") is None
    for wrong in (None, "", "Bearer", f"Bearer {TOKEN}x", f"Basic {TOKEN}", "Bearer ÿ"):
        assert refused(TOKEN, wrong) == (401, "unauthorized")


def test_a_large_body_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CPS_PROFILE", raising=False)
    assert refused(None, body=b"x" * (MAX_BODY + 1)) == (413, "too_large")
