"""What the tests of the backend do again and again."""

from __future__ import annotations

import itertools
import re
import time
import uuid
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from typing import Any, TypeVar

import jwt
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import select

from backend import models
from backend.accounts import AccountsFile, load
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


def database_of(client: TestClient) -> Database:
    """Return the database of the backend that a client talks to."""
    database: Database = client.app.state.database  # type: ignore[attr-defined]
    return database


def settings_of(client: TestClient) -> Settings:
    """Return the settings of the backend that a client talks to."""
    settings: Settings = client.app.state.settings  # type: ignore[attr-defined]
    return settings


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
    token = jwt.encode(claims_for(database_of(client), email), settings_of(client).sign_in_key, algorithm="HS256")
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


_serial_numbers = itertools.count(7_000_000_000)


def product(model: str = "EOS R5", *lacking: str, **values: Any) -> dict[str, Any]:
    """Return a product for a file of accounts; it has everything but the details that it is to lack."""
    whole = {
        "serial_number": str(next(_serial_numbers)), "purchase_date": "2024-03-01", "country": "EE", "dealer": "Foto",
    }  # fmt: skip
    return {"model": model, **{name: value for name, value in whole.items() if name not in lacking}, **values}


def new_account(
    database: Database,
    *,
    points: int | None = None,
    models_worth: dict[str, int] | None = None,
    old_account: dict[str, Any] | None = None,
    **values: Any,
) -> str:
    """Put an account into the database and return its e-mail.

    Args:
        database: where to.
        points: give it one product with so many points.
        models_worth: product models that its products need and the small world lacks.
        old_account: what the old account has, whose e-mail the account has given; None if there is none.
        values: more of the account, as in a file of accounts.
    """
    email = f"{uuid.uuid4().hex[:12]}@customer.example"
    account = {"company": "Foto Test", "email": email, "country": "EE", **values}
    worth = dict(models_worth or {})
    if points is not None:
        worth[f"worth {points}"] = points
        account["products"] = [product(f"worth {points}"), *account.get("products", [])]
    file: dict[str, Any] = {"product_models": worth, "accounts": [account]}
    if old_account is not None:
        account["old_email"] = f"old.{email}"
        file["old_accounts"] = [{"email": account["old_email"], **old_account}]
    load(database, AccountsFile.parse_obj(file))
    return email


class Customer:
    """A customer of an account of their own, in a conversation that is linked with it.

    Args:
        client: the caller.
        account: the account, as `new_account` takes it.
    """

    def __init__(self, client: TestClient, **account: Any) -> None:
        self._client = client
        self.database = database_of(client)
        self.email = new_account(self.database, **account)
        self.conversation = f"customer-{uuid.uuid4().hex}"
        self.link()

    def link(self, conversation: str | None = None) -> None:
        """Link the conversation again, or another one."""
        link(self._client, self.email, conversation or self.conversation)

    def ask(self, method: str, path: str, json: Any = None, **headers: str) -> Response:
        """Send a request; underscores in the names of headers stand for hyphens."""
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._client.request(method, path, json=json, headers={"Conversation-Id": self.conversation, **names})

    def get(self, path: str) -> Any:
        """Return what is there."""
        answer = self.ask("GET", path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def products(self) -> list[dict[str, Any]]:
        """Return the products as the API shows them."""
        found: list[dict[str, Any]] = self.get("/v1/products")["products"]
        return found

    def note(self, detail: str, value: str, *, estimated: bool = False, position: int = 0) -> Response:
        """Note a detail of a product."""
        number = self.products()[position]["id"]
        return self.ask("PUT", f"/v1/products/{number}/draft/{detail}", {"value": value, "estimated": estimated})

    def confirm(self, position: int = 0) -> Response:
        """Confirm what is noted of a product."""
        return self.ask("POST", f"/v1/products/{self.products()[position]['id']}/draft/confirm")

    def sign_up(self, tier: str = "silver", key: str = "key", **wish: str) -> Response:
        """Sign up."""
        body = {"tier": tier, "payment_method": "card", "terms_version": "2026-01", **wish}
        return self.ask("POST", "/v1/memberships", body, Idempotency_Key=key)

    def audited(self, kind: str) -> list[models.AuditEvent]:
        """Return what the audit trail has of the account."""
        with self.database.transaction() as session:
            account = select(models.Account.id).where(models.Account.email == self.email).scalar_subquery()
            event = models.AuditEvent
            return list(session.scalars(select(event).where(event.account_id == account, event.kind == kind)))


def names(things: Iterable[dict[str, Any]], member: str = "name") -> list[str]:
    """Return one member of each thing."""
    return [str(thing[member]) for thing in things]
