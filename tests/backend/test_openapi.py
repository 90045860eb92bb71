"""The backend does what its OpenAPI description says, whatever it is sent: Schemathesis tries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    negative_data_rejection,
    positive_data_acceptance,
    unsupported_method,
)
from sqlalchemy import select

from backend import models
from backend.accounts import AccountsFile, load
from backend.api.app import create_app
from backend.db import Database
from backend.services import identity
from backend.settings import Settings
from tests.backend.conftest import WORLD
from tests.backend.support import BO


@pytest.fixture(scope="module")
def backend_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings for one backend on SQLite."""
    folder = tmp_path_factory.mktemp("openapi")
    return Settings.read({"DATABASE_URL": f"sqlite:///{folder / 'backend.db'}", "CPS_OUTBOX": str(folder / "outbox")})


@pytest.fixture(scope="module")
def backend_database(backend_settings: Settings) -> Iterator[Database]:
    """The backend's database, with the small world in it."""
    database = Database(backend_settings.database_url)
    database.migrate()
    load(database, AccountsFile.parse_obj(WORLD))
    yield database
    database.engine.dispose()


@pytest.fixture(scope="module")
def description(backend_settings: Settings, backend_database: Database) -> BaseSchema:
    """What the backend says of itself; its courier rests."""
    return schemathesis.openapi.from_asgi("/openapi.json", create_app(backend_settings))


operations = schemathesis.pytest.from_fixture("description")


@operations.parametrize()
# The same cases in every run: whether a change can land must not hang on luck.
@settings(max_examples=40, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_description_is_true(case: Case[Any], backend_settings: Settings, backend_database: Database) -> None:
    conversation = case.headers.get("Conversation-Id")
    is_name = isinstance(conversation, str) and re.fullmatch(r"[!-~]{1,255}", conversation) is not None
    if isinstance(conversation, str) and is_name:
        with backend_database.transaction() as session:
            account = session.scalars(select(models.Account).where(models.Account.email == BO)).one()
            identity.link(session, conversation_id=conversation, account=account, method="token")
            product = case.path_parameters.get("product_id")
            if type(product) is int and product in range(1, 2**31, 2):  # every other time one that there is
                case.path_parameters["product_id"] = account.products[product % len(account.products)].id
    headers = {"Authorization": f"Bearer {backend_settings.service_token}"}
    answer = case.call(headers=headers)
    excluded: list[Any] = []
    if answer.status_code in (410, 422) and answer.json()["code"] != "invalid_request":
        # The request was understood and a rule says no: a wrong code, a date to come. No description can tell that.
        excluded.append(positive_data_acceptance)
    spoilt = (
        {place.value for place, made in case.meta.components.items() if made.mode.is_negative} if case.meta else set()
    )
    if is_name and spoilt <= {"query", "header"} and case.query.get("kind", "personal") in ("personal", "corporate"):
        # Sound as sent: nobody reads other query parameters, the token is put in here, and a header's name may be in
        # small letters, which Schemathesis takes for a header that is not there.
        excluded.append(negative_data_rejection)
    if case.path == "/v1/products/{product_id}/draft/confirm":
        # PUT does something there: it is PUT /v1/products/{product_id}/draft/{detail} with a detail that there is not.
        excluded += [unsupported_method, allow_header_conformance]
    case.validate_response(answer, headers=headers, excluded_checks=excluded, transport_kwargs={"headers": headers})
