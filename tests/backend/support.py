"""What the tests of the backend do again and again."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any, TypeVar

import jwt
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import select

from backend import models
from backend.db import Database
from backend.mail import outbox
from backend.settings import Settings

ANA, BO, WAIT = "ana@ana.example", "bo@bo.example", "wait@wait.example"
STRANGER = "stranger@nowhere.example"

Found = TypeVar("Found")

#: A valid body for every route that takes one, by the name of its function.
BODIES: dict[str, dict[str, Any]] = {
    "ask_for_code": {"email": STRANGER, "language": "en"},
    "link_by_code": {"code": "123456"},
    "link_by_token": {"token": "a.b.c"},
    "note_detail": {"value": "Foto", "estimated": False},
    "sign_up": {"tier": "silver", "payment_method": "card", "terms_version": "2026-01"},
    "hand_over": {"reason": "contact_support", "language": "en", "contact": "+370 600 12345", "transcript": []},
}


def v1_routes(app: FastAPI) -> list[APIRoute]:
    """Return every route of the API."""
    return [route for route in app.routes if isinstance(route, APIRoute) and route.path.startswith("/v1")]


def account_routes(app: FastAPI) -> list[APIRoute]:
    """Return the routes that tell or change something of an account."""
    return [route for route in v1_routes(app) if {"account", "membership"} & set(route.tags)]


def call(client: TestClient, route: APIRoute, headers: dict[str, str | bytes] | None = None) -> Response:
    """Call a route as its description wants it, about the product number 1."""
    (method,) = route.methods
    path = route.path.format(product_id=1, detail="dealer")
    more: dict[str, Any] = {"Idempotency-Key": "key", **(headers or {})}
    return client.request(method, path, json=BODIES.get(route.name), headers=more)


def eventually(look: Callable[[], Found | None], seconds: float = 10) -> Found:
    """Return what `look` finds, once it finds something; the clock may stand still meanwhile."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < deadline, "it did not come in time"
        time.sleep(0.02)


def mails(settings: Settings, to: str | None = None) -> list[EmailMessage]:
    """Return the mails in the outbox, the newest first: all, or those to one address."""
    return [mail for mail in outbox(settings.outbox) if to in (None, mail["To"])]


def code_in(mail: EmailMessage) -> str:
    """Return the only code in a mail."""
    (code,) = re.findall(r"(?<!\d)\d{6}(?!\d)", mail.get_content())
    return str(code)


def wrong(code: str) -> str:
    """Return another code."""
    return f"{(int(code) + 1) % 10**6:06d}"


def wish(email: str | None = ANA, **more: Any) -> dict[str, Any]:
    """Return the body that asks for a code."""
    return {"language": "en", **({} if email is None else {"email": email}), **more}


def ask(client: TestClient, conversation: str = "test", email: str | None = ANA, **more: Any) -> Response:
    """Ask for a code."""
    return client.post("/v1/links/codes", json=wish(email, **more), headers={"Conversation-Id": conversation})


def mailed_code(client: TestClient, settings: Settings, conversation: str = "test", email: str = ANA) -> str:
    """Ask for a code and return it, once it has been mailed."""
    before = len(mails(settings, email))
    assert ask(client, conversation, email).status_code == 202
    eventually(lambda: len(mails(settings, email)) > before)
    return code_in(mails(settings, email)[0])


def enter(client: TestClient, code: str, conversation: str = "test") -> Response:
    """Type a code."""
    return client.post("/v1/links", json={"code": code}, headers={"Conversation-Id": conversation})


def claims_for(database: Database, email: str = ANA, **changed: Any) -> dict[str, Any]:
    """Return the claims of a sign-in token as the website makes it; what is changed to None is left out."""
    with database.transaction() as session:
        subject = session.scalars(select(models.Account.public_id).where(models.Account.email == email)).one()
    moment = int(time.time())
    claims = {"sub": subject, "aud": "cps-assistant", "iat": moment, "exp": moment + 120, "jti": uuid.uuid4().hex}
    return {name: value for name, value in {**claims, **changed}.items() if value is not None}


def sign_in(client: TestClient, token: str, conversation: str = "test") -> Response:
    """Present a sign-in token."""
    return client.post("/v1/links/tokens", json={"token": token}, headers={"Conversation-Id": conversation})


def link(client: TestClient, email: str = ANA, conversation: str = "test") -> Response:
    """Link a conversation with an account, the quick way."""
    state: Any = client.app.state  # type: ignore[attr-defined]
    token = jwt.encode(claims_for(state.database, email), state.settings.sign_in_key, algorithm="HS256")
    answer = sign_in(client, token, conversation)
    assert answer.status_code == 201, answer.text
    return answer


def is_problem(answer: Response, status: int, code: str) -> bool:
    """Tell whether an answer is this problem document; say what it is if not."""
    body = answer.json()
    found = (answer.status_code, body.get("status"), body.get("code"), body.get("type"))
    assert found == (status, status, code, f"urn:cps:problem:{code}"), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert body["title"]
    return True
