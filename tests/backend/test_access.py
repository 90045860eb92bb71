"""Who may call what: the service token, the conversation, the account, and what production hides."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import select

from backend import models
from backend.api.app import create_app
from backend.settings import Settings
from bot.settings import DEVELOPMENT_SECRET
from tests.backend.support import ANA, BO, account_routes, call, database_of, is_problem, link, v1_routes

#: Stands in requests for what a customer may have typed; no answer may repeat it.
TYPED = "typed-by-the-customer"


def app_of(client: TestClient) -> FastAPI:
    """Return the app that a client talks to."""
    app: Any = client.app
    assert isinstance(app, FastAPI)
    return app


def test_the_api_has_routes_of_every_kind(shared_client: TestClient) -> None:
    routes = {route.name for route in v1_routes(app_of(shared_client))}
    assert {"ask_for_code", "link_by_token", "confirm_details", "migrate", "sign_up", "hand_over"} <= routes
    assert len(routes) >= 17


# The service token


@pytest.mark.parametrize(
    "token",
    [
        b"",
        b"Bearer",
        b"Bearer ",
        b"Bearer wrong",
        b"Basic " + DEVELOPMENT_SECRET.encode(),
        DEVELOPMENT_SECRET.encode(),
        f"bearer {DEVELOPMENT_SECRET}x".encode(),
        f"Bearer {DEVELOPMENT_SECRET[:-1]}".encode(),
        f"Bearer {DEVELOPMENT_SECRET}é".encode(),
    ],
)
def test_every_route_refuses_a_wrong_token(shared_client: TestClient, token: bytes) -> None:
    link(shared_client, ANA)
    for route in v1_routes(app_of(shared_client)):
        answer = call(shared_client, route, {"Authorization": token})
        assert is_problem(answer, 401, "unauthorized"), route.name
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_every_route_refuses_a_caller_without_token(shared_client: TestClient) -> None:
    bare = TestClient(app_of(shared_client), headers={"Conversation-Id": "test"})
    for route in v1_routes(app_of(shared_client)):
        assert is_problem(call(bare, route), 401, "unauthorized"), route.name


def test_a_refused_caller_changes_nothing(client: TestClient) -> None:
    link(client, ANA)
    for route in v1_routes(app_of(client)):
        call(client, route, {"Authorization": "Bearer wrong"})
    with database_of(client).transaction() as session:
        assert session.scalars(select(models.Ticket)).first() is None
        assert session.scalars(select(models.LinkCode)).first() is None
        assert session.scalars(select(models.ProductDraft)).first() is None
    assert client.get("/v1/links").status_code == 200


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_health_needs_no_token(shared_client: TestClient, path: str) -> None:
    answer = TestClient(app_of(shared_client)).get(path)
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


# The conversation


@pytest.mark.parametrize("name", [b"", b" ", b"two words", b"tab\there", "ž".encode(), b"\x7f", b"x" * 256])
def test_every_route_refuses_a_malformed_conversation(shared_client: TestClient, name: bytes) -> None:
    for route in v1_routes(app_of(shared_client)):
        answer = call(shared_client, route, {"Conversation-Id": name})
        assert is_problem(answer, 422, "invalid_request"), route.name
        assert ["header", "conversation-id"] in [wrong["in"] for wrong in answer.json()["errors"]]


def test_every_route_refuses_a_call_without_conversation(shared_client: TestClient) -> None:
    headers = {"Authorization": shared_client.headers["Authorization"]}
    bare = TestClient(app_of(shared_client), headers=headers)
    for route in v1_routes(app_of(shared_client)):
        assert is_problem(call(bare, route), 422, "invalid_request"), route.name


def test_the_longest_conversation_name_is_taken(shared_client: TestClient) -> None:
    name = "!" + "~" * 254
    link(shared_client, ANA, name)
    assert shared_client.get("/v1/points", headers={"Conversation-Id": name}).status_code == 200


# The account


def test_every_account_route_refuses_an_unlinked_conversation(shared_client: TestClient) -> None:
    link(shared_client, ANA, "linked")
    routes = account_routes(app_of(shared_client))
    assert len(routes) >= 12
    for route in routes:
        assert is_problem(call(shared_client, route, {"Conversation-Id": "unlinked"}), 401, "not_linked"), route.name


def products_of(client: TestClient, email: str) -> list[models.Product]:
    """Return an account's products as the database has them."""
    with database_of(client).transaction() as session:
        query = select(models.Product).join(models.Account).where(models.Account.email == email)
        products = list(session.scalars(query.order_by(models.Product.id)))
        for product in products:
            assert product.draft is None or product.draft.dealer
    return products


def rows_of(client: TestClient, email: str) -> list[dict[str, Any]]:
    """Return all that the database has of an account's products, their noted details included."""
    columns = [column.name for column in models.Product.__table__.columns]
    return [
        {**{name: getattr(product, name) for name in columns}, "draft": product.draft and product.draft.dealer}
        for product in products_of(client, email)
    ]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/v1/products/{id}/draft/dealer"),
        ("PUT", "/v1/products/{id}/draft/serial_number"),
        ("POST", "/v1/products/{id}/draft/confirm"),
    ],
)
def test_a_product_of_another_account_does_not_exist(client: TestClient, method: str, path: str) -> None:
    link(client, ANA)
    bos = products_of(client, BO)[0]
    link(client, BO, "bo")  # who has noted something that Ana could confirm
    noted = {"json": {"value": "Bo's own"}, "headers": {"Conversation-Id": "bo"}}
    assert client.put(f"/v1/products/{bos.id}/draft/dealer", **noted).status_code == 200  # type: ignore[arg-type]
    before = rows_of(client, BO)
    answers = [
        client.request(method, path.format(id=number), json={"value": "9999999999"}) for number in (bos.id, 10**9)
    ]
    for answer in answers:
        assert is_problem(answer, 404, "product_not_found")
    assert answers[0].content == answers[1].content  # the same as for a product that nobody has
    assert rows_of(client, BO) == before


def test_no_answer_tells_of_another_account(shared_client: TestClient) -> None:
    link(shared_client, ANA, "ana")
    bos = products_of(shared_client, BO)
    for route in account_routes(app_of(shared_client)):
        if "GET" in route.methods:
            answer = call(shared_client, route, {"Conversation-Id": "ana"})
            assert answer.status_code == 200
            assert "Bo AS" not in answer.text
            assert not [product for product in bos if product.serial_number in answer.text]
    shown = shared_client.get("/v1/products", headers={"Conversation-Id": "ana"}).json()["products"]
    assert [product["model"] for product in shown] == ["EOS R5", "EOS R6"]
    assert not {product["id"] for product in shown} & {product.id for product in bos}


def test_nobody_can_name_an_account(shared_client: TestClient) -> None:
    link(shared_client, ANA, "ana")
    with database_of(shared_client).transaction() as session:
        bo = session.scalars(select(models.Account).where(models.Account.email == BO)).one()
    headers = {"Conversation-Id": "ana", "Account-Id": str(bo.id)}
    query = {"account": BO, "email": BO, "account_id": bo.id, "public_id": bo.public_id}
    answer = shared_client.get("/v1/points", headers=headers, params=query)
    assert {product["model"] for product in answer.json()["products"]} == {"EOS R5", "EOS R6"}


# Production

PRODUCTION = {
    "CPS_PROFILE": "production",
    "CPS_BACKEND_TOKEN": "b" * 32,
    "CPS_SIGN_IN_KEY": "s" * 32,
    "CPS_CODE_KEY": "c" * 32,
    "CPS_SMTP_URL": "smtp://127.0.0.1:9",
    "CPS_SUPPORT_EMAIL": "support@example.com",
    "CPS_HANDOFF_WEBHOOK_URL": "https://127.0.0.1:9/hook",
    "CPS_HANDOFF_WEBHOOK_KEY": "w" * 32,
}
SECRETS = ["CPS_BACKEND_TOKEN", "CPS_SIGN_IN_KEY", "CPS_CODE_KEY", "CPS_HANDOFF_WEBHOOK_KEY"]


def test_whole_production_settings_are_taken() -> None:
    settings = Settings.read(PRODUCTION)
    assert settings.production
    assert settings.code_key == "c" * 32


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize("value", [None, "", "x" * 31, DEVELOPMENT_SECRET])
def test_production_refuses_a_bad_secret(name: str, value: str | None) -> None:
    environment = {k: v for k, v in {**PRODUCTION, name: value}.items() if v is not None}
    with pytest.raises(ValueError, match=name) as refused:
        Settings.read(environment)
    assert not value or value not in str(refused.value)


@pytest.mark.parametrize("name", ["CPS_SMTP_URL", "CPS_SUPPORT_EMAIL"])
def test_production_refuses_to_write_mail_into_a_folder(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        Settings.read({**PRODUCTION, name: ""})


@pytest.mark.parametrize("url", ["localhost", "http://mail.example.com", "smtp//mail.example.com"])
def test_a_mail_server_must_be_named_as_a_url(url: str) -> None:
    with pytest.raises(ValueError, match="CPS_SMTP_URL"):
        Settings.read({"CPS_SMTP_URL": url})


def test_a_misspelt_profile_is_not_taken_for_development() -> None:
    with pytest.raises(ValueError, match="CPS_PROFILE"):
        Settings.read({**PRODUCTION, "CPS_PROFILE": "Production"})


def test_settings_don_t_show_their_secrets() -> None:
    shown = repr(Settings.read(PRODUCTION))
    assert not [secret for secret in SECRETS if PRODUCTION[secret] in shown]


def test_the_process_ends_when_production_lacks_a_secret(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("CPS_")}
    environment |= PRODUCTION | {"CPS_CODE_KEY": "", "DATABASE_URL": f"sqlite:///{tmp_path / 'backend.db'}"}
    command = [sys.executable, "-m", "backend", "--port", "0"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr.strip()) == (1, "Not started: CPS_CODE_KEY must be set in production")


@pytest.mark.parametrize(("production", "status"), [(False, 200), (True, 404)])
@pytest.mark.parametrize("path", ["/openapi.json", "/demo/api/outbox"])
def test_production_hides_what_is_for_developers(tmp_path: Path, path: str, production: bool, status: int) -> None:
    environment = {"DATABASE_URL": f"sqlite:///{tmp_path / 'backend.db'}", "CPS_OUTBOX": str(tmp_path / "outbox")}
    with TestClient(create_app(Settings.read({**environment, **(PRODUCTION if production else {})}))) as client:
        assert client.get(path).status_code == status
        assert {client.get(path).status_code for path in ("/docs", "/redoc", "/docs/oauth2-redirect")} == {404}


# Problems


@pytest.mark.parametrize(
    ("request_", "status", "code"),
    {
        "unknown path": ({"method": "GET", "url": f"/v1/{TYPED}"}, 404, "not_found"),
        "unknown method": ({"method": "PATCH", "url": f"/v1/points?q={TYPED}"}, 405, "method_not_allowed"),
        "wrong token": (
            {"method": "GET", "url": "/v1/points", "headers": {"Authorization": f"Bearer {TYPED}"}},
            401,
            "unauthorized",
        ),
        "wrong conversation": (
            {"method": "GET", "url": "/v1/points", "headers": {"Conversation-Id": f"a {TYPED}"}},
            422,
            "invalid_request",
        ),
        "wrong query": ({"method": "GET", "url": f"/v1/tiers?kind={TYPED}"}, 422, "invalid_request"),
        "wrong number": ({"method": "POST", "url": f"/v1/products/{TYPED}/draft/confirm"}, 422, "invalid_request"),
        "wrong detail": (
            {"method": "PUT", "url": f"/v1/products/1/draft/{TYPED}", "json": {"value": TYPED}},
            422,
            "invalid_request",
        ),
        "no JSON": (
            {
                "method": "POST",
                "url": "/v1/links",
                "content": f'{{"code": {TYPED}',
                "headers": {"Content-Type": "application/json"},
            },
            422,
            "invalid_request",
        ),
        "other type": ({"method": "POST", "url": "/v1/links", "content": TYPED}, 422, "invalid_request"),
        "list": ({"method": "POST", "url": "/v1/links", "json": [TYPED]}, 422, "invalid_request"),
        "unknown member": ({"method": "POST", "url": "/v1/links", "json": {TYPED: TYPED}}, 422, "invalid_request"),
        "wrong code": ({"method": "POST", "url": "/v1/links", "json": {"code": TYPED}}, 422, "invalid_request"),
        "wrong e-mail": (
            {"method": "POST", "url": "/v1/links/codes", "json": {"email": TYPED, "language": TYPED}},
            422,
            "invalid_request",
        ),
        "wrong token of the website": (
            {"method": "POST", "url": "/v1/links/tokens", "json": {"token": TYPED}},
            401,
            "invalid_sign_in",
        ),
        "wrong serial number": (
            {"method": "PUT", "url": "/v1/products/{id}/draft/serial_number", "json": {"value": TYPED}},
            422,
            "invalid_detail",
        ),
        "wrong tier": (
            {
                "method": "POST",
                "url": "/v1/memberships",
                "json": {"tier": TYPED, "payment_method": TYPED, "terms_version": TYPED},
                "headers": {"Idempotency-Key": TYPED},
            },
            422,
            "invalid_request",
        ),
        "other terms": (
            {
                "method": "POST",
                "url": "/v1/memberships",
                "json": {"tier": "silver", "payment_method": "card", "terms_version": TYPED},
                "headers": {"Idempotency-Key": TYPED},
            },
            409,
            "terms_not_accepted",
        ),
        "wrong contact": (
            {
                "method": "POST",
                "url": "/v1/tickets",
                "json": {"reason": "contact_support", "language": "en", "contact": TYPED, "transcript": []},
            },
            422,
            "contact_needed",
        ),
        "wrong transcript": (
            {
                "method": "POST",
                "url": "/v1/tickets",
                "json": {
                    "reason": "contact_support",
                    "language": "en",
                    "transcript": [{"who": TYPED, "text": TYPED, "at": TYPED}],
                },
            },
            422,
            "invalid_request",
        ),
    }.values(),
    ids=lambda value: value["url"].split("/", 2)[2].replace(TYPED, "…") if isinstance(value, dict) else None,
)  # fmt: skip
def test_a_problem_never_repeats_the_request(
    shared_client: TestClient, request_: dict[str, Any], status: int, code: str
) -> None:
    link(shared_client, BO)
    headers = {"Conversation-Id": "test", **request_.get("headers", {})}
    url = request_["url"].format(id=products_of(shared_client, BO)[0].id)
    answer = shared_client.request(**{**request_, "headers": headers, "url": url})
    assert is_problem(answer, status, code)
    assert TYPED not in answer.text + str(answer.headers)


@pytest.mark.parametrize("size", [8 * 1024 * 1024 + 1, 10**12])
def test_a_request_that_is_too_large_is_refused_unread(shared_client: TestClient, size: int) -> None:
    answer = shared_client.post("/v1/tickets", content=TYPED, headers={"Content-Length": str(size)})
    assert is_problem(answer, 413, "too_large")
    assert TYPED not in answer.text


def test_a_request_that_hides_its_length_is_refused_unread(shared_client: TestClient) -> None:
    def parts() -> Iterator[bytes]:
        for _ in range(3):
            yield TYPED.encode()

    answer = shared_client.post("/v1/tickets", content=parts())
    assert answer.request.headers["Transfer-Encoding"] == "chunked"
    assert is_problem(answer, 411, "length_required")


def test_what_was_typed_is_not_logged(shared_client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    headers = {"Conversation-Id": "test"}
    shared_client.post("/v1/links/codes", json={"email": TYPED, "language": "en"}, headers=headers)
    shared_client.post("/v1/links/tokens", json={"token": TYPED}, headers=headers)
    shared_client.post("/v1/links", json={"code": TYPED}, headers=headers)
    assert TYPED not in caplog.text
