"""The demo site: a small "My products" site on the demo customers' accounts; on a developer's machine only.

Whoever opens it may be any demo customer: that is what it is for, and why production has none of it.
"""

from __future__ import annotations

import functools
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jwt
from fastapi import APIRouter, FastAPI, HTTPException
from fastapi.encoders import jsonable_encoder
from fastapi.responses import FileResponse, PlainTextResponse, RedirectResponse
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from backend.accounts import DEMO, load, read
from backend.api import account as account_api
from backend.api import membership as membership_api
from backend.api.dependencies import Call
from backend.mail import outbox
from backend.models import Account
from backend.services import tiers
from backend.settings import ROOT

#: Where the site is, below the backend's address.
PREFIX = "/demo"
_BUILT = ROOT / "web" / "dist"
_CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' {chat}; img-src 'self'; "
    "require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
#: How long a sign-in token of the site is good, in seconds.
_SIGN_IN_SECONDS = 120
_MAILS = 20


@dataclass(frozen=True)
class _CustomerCall(Call):
    """A request of a demo customer, who needs no conversation."""

    email: str

    @contextmanager
    def linked(self) -> Iterator[tuple[Session, Account]]:
        """Give a transaction and the customer's account."""
        with self.database.transaction() as session:
            account = session.scalars(select(Account).where(Account.email == self.email)).one_or_none()
            if account is None or self.email not in {customer["email"] for customer in _customers()}:
                raise HTTPException(404, "There is no such demo customer.")
            yield session, account


@functools.cache
def _customers() -> list[dict[str, str]]:
    """Return the demo customers; the page asks often, and reading the file takes long."""
    return [{"email": account.email, "company": account.company} for account in read(DEMO).accounts]


def _call(request: Request, customer: str) -> _CustomerCall:
    state: Any = request.app.state
    return _CustomerCall(state.database, state.settings, state.courier, f"demo:{customer}", customer)


router = APIRouter(prefix=f"{PREFIX}/api", include_in_schema=False)


@router.get("/config")
def read_config(request: Request) -> dict[str, str]:
    """Return the address of the chat's server."""
    return {"server": request.app.state.settings.bot_url}


@router.get("/customers")
def read_customers() -> list[dict[str, str]]:
    """Return the demo customers."""
    return _customers()


@router.get("/state")
def read_state(request: Request, customer: str) -> Any:
    """Return everything that the page shows of a customer's account."""
    call = _call(request, customer)
    with call.linked() as (_, account):
        approved = account.application_state == "approved"
        shown: dict[str, Any] = {"company": account.company, "email": account.email}
    shown["application"] = account_api.read_application(call)
    if approved:
        open_tiers = membership_api.read_tiers(call)
        shown |= {
            "products": account_api.read_products(call).products,
            "points": account_api.read_points(call),
            "migration": account_api.read_migration(call),
            "tiers": [
                {**vars(tier), "open": tier.name in {open_tier.name for open_tier in open_tiers.tiers}}
                for tier in tiers.TIERS
            ],
            "has_switch": open_tiers.has_switch,
            "can_sign_up": membership_api.read_eligibility(call).state == "eligible",
            "membership": membership_api.read_membership(call).membership,
            "invoices": membership_api.read_invoices(call).invoices,
        }
    return jsonable_encoder(shown)


@router.post("/migrate")
def migrate(request: Request, customer: str) -> Any:
    """Do what the MIGRATE PRODUCTS button does."""
    return jsonable_encoder(account_api.migrate(_call(request, customer)))


@router.get("/sign-in-token")
def read_sign_in_token(request: Request, customer: str = "") -> dict[str, str | None]:
    """Return a sign-in token for a customer, as a website makes it for whoever is signed in there; nobody gets none."""
    if not customer:
        return {"token": None}
    call = _call(request, customer)
    with call.linked() as (_, account):
        subject = account.public_id
    now = int(time.time())
    claims = {
        "sub": subject,
        "aud": "cps-assistant",
        "iat": now,
        "exp": now + _SIGN_IN_SECONDS,
        "jti": uuid.uuid4().hex,
    }
    return {"token": jwt.encode(claims, call.settings.sign_in_key, algorithm="HS256")}


@router.post("/reset", status_code=204)
def reset(request: Request) -> Response:
    """Put the demo customers back to how they were."""
    load(request.app.state.database, read(DEMO))
    return Response(status_code=204)


@router.get("/outbox")
def read_outbox(request: Request) -> list[dict[str, str]]:
    """Return the mail that would have been sent, the newest first."""
    return [
        {
            "id": str(mail["Message-ID"]),
            "to": str(mail["To"]),
            "date": str(mail["Date"]),
            "subject": str(mail["Subject"]),
            "text": str(mail.get_content()),
        }
        for mail in outbox(request.app.state.settings.outbox)[:_MAILS]
    ]


def install(app: FastAPI) -> None:
    """Serve the site."""
    policy = _CONTENT_SECURITY_POLICY.format(chat=_sources(app.state.settings.bot_url))

    @app.middleware("http")
    async def protect(request: Request, call_next: Any) -> Response:
        answer: Response = await call_next(request)
        if request.url.path.startswith(PREFIX):
            answer.headers["Content-Security-Policy"] = policy
            answer.headers["X-Content-Type-Options"] = "nosniff"
            answer.headers["Cache-Control"] = "no-store"
        return answer

    app.include_router(router)

    @app.get("/", include_in_schema=False)
    def to_the_site() -> Response:
        return RedirectResponse(f"{PREFIX}/")

    @app.get(f"{PREFIX}/cps-assistant.js", include_in_schema=False)
    def widget() -> Response:
        return _file(_BUILT / "cps-assistant.js")

    if (_BUILT / "demo").is_dir():
        app.mount(PREFIX, StaticFiles(directory=_BUILT / "demo", html=True))
    else:

        @app.get(f"{PREFIX}/", include_in_schema=False)
        def not_built() -> Response:
            return _file(_BUILT / "demo" / "index.html")


def _sources(address: str) -> str:
    """Return what of the chat's server the page may connect to: websockets, and HTTP where a proxy has none."""
    scheme, host = urlsplit(address)[:2]
    return f"{scheme}://{host} {scheme.replace('http', 'ws', 1)}://{host}"


def _file(path: Path) -> Response:
    if not path.is_file():
        return PlainTextResponse("The demo site has not been built: run `make run`.", status_code=404)
    return FileResponse(path)
