"""The backend as a web service."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import Depends, FastAPI
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request

from backend.api import account, handoff, identity, membership, problems, schemas
from backend.api.dependencies import authorize
from backend.db import Database
from backend.delivery import Courier
from backend.demo import site
from backend.mail import Mailer
from backend.settings import Settings
from backend.ways import ways
from bot.masking import mask_logs
from bot.nlg.catalogue import Catalogues

#: Largest request body, in bytes.
MAX_BODY = 8 * 1024 * 1024
_DESCRIPTION = """
The customer's own account, for the actions of the CPS assistant. Every call names its conversation in the header
`Conversation-Id`; account data are those of the account that is linked with it, and no others can be named.
"""


def create_app(settings: Settings | None = None) -> FastAPI:
    """Create the service; the database is migrated and the courier started with it.

    Raises:
        ValueError: if the settings are not fit for production.
    """
    settings = settings or Settings.read()
    mask_logs()
    database, mailer = Database(settings.database_url), Mailer(settings)
    courier = Courier(database, mailer, ways(settings, mailer), Catalogues())

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        database.migrate()
        courier.start()
        yield
        courier.stop()
        database.engine.dispose()

    app = FastAPI(
        title="CPS assistant backend",
        version="1",
        description=_DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None if settings.production else "/openapi.json",
    )
    app.state.settings, app.state.database, app.state.courier = settings, database, courier
    problems.install(app)
    app.middleware("http")(_limit_body)
    for router in (identity.router, account.router, membership.router, handoff.router):
        for route in router.routes:
            # What there is none of is left out: so says the description, which knows no null.
            route.response_model_exclude_none = True  # type: ignore[attr-defined]
        app.include_router(router, prefix="/v1", dependencies=[Depends(authorize)])

    @app.get("/healthz", response_model=schemas.Health, tags=["service"])
    def healthz() -> schemas.Health:
        """Say that the process is up."""
        return schemas.Health()

    @app.get("/readyz", response_model=schemas.Health, tags=["service"], responses=_only(problems.responses(), 503))
    def readyz() -> Any:
        """Say whether the database can be used."""
        try:
            ready = database.is_ready()
        except SQLAlchemyError:
            ready = False
        return schemas.Health() if ready else problems.problem(503, "unavailable", "The database can't be used.")

    if not settings.production:
        site.install(app)

    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def _only(responses: dict[int | str, Any], status: int) -> dict[int | str, Any]:
    return {status: responses[status]}


async def _limit_body(request: Request, call_next: Any) -> Any:
    if "transfer-encoding" in request.headers:
        return problems.problem(411, "length_required", "The request must say how long it is.")
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or int(length) > MAX_BODY:
        return problems.problem(413, "too_large", "The request is too large.")
    return await call_next(request)


def _openapi(app: FastAPI) -> dict[str, Any]:
    """Return the description, with the problem documents and the token that FastAPI can't know of."""
    if app.openapi_schema is None:
        described = FastAPI.openapi(app)
        components = described.setdefault("components", {})
        components.setdefault("schemas", {})["Problem"] = problems.Problem.schema()
        components["securitySchemes"] = {"serviceToken": {"type": "http", "scheme": "bearer"}}
        for unused in ("HTTPValidationError", "ValidationError"):
            components["schemas"].pop(unused, None)
        for path, operations in described["paths"].items():
            for operation in operations.values():
                if path.startswith("/v1"):
                    operation["security"] = [{"serviceToken": []}]
        app.openapi_schema = described
    return app.openapi_schema
