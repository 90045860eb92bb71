"""Errors as problem details (RFC 9457), each with a stable code."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from sqlalchemy.exc import DBAPIError, TimeoutError
from starlette.exceptions import HTTPException
from starlette.routing import Route

from backend.errors import DomainError

logger = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
_CODES = {
    400: "bad_request",
    401: "unauthorized",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    413: "too_large",
}


class Problem(BaseModel):
    """A problem document; a code may bring members of its own."""

    type: str = Field(description="URN of the kind of problem: urn:cps:problem:<code>")
    title: str = Field(description="what it means, for developers")
    status: int = Field(description="the HTTP status")
    code: str = Field(description="stable name of the kind of problem")


def problem(
    status: int,
    code: str,
    title: str,
    details: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Return a problem document as a response."""
    content = {"type": f"urn:cps:problem:{code}", "title": title, "status": status, "code": code, **(details or {})}
    return JSONResponse(content, status, dict(headers or {}), MEDIA_TYPE)


def responses(*errors: type[DomainError]) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI description of an operation's errors: its own and those that any may have."""
    codes: dict[int, list[str]] = {
        400: ["bad_request"],
        401: ["unauthorized"],
        411: ["length_required"],
        413: ["too_large"],
        422: ["invalid_request"],
        503: ["unavailable"],
    }
    for error in errors:
        codes.setdefault(error.status, []).append(error.code)
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        status: {"description": ", ".join(names), "content": {MEDIA_TYPE: {"schema": schema}}}
        for status, names in sorted(codes.items())
    }


def install(app: FastAPI) -> None:
    """Answer every error of the app with a problem document."""

    @app.exception_handler(DomainError)
    async def domain_error(request: Request, error: DomainError) -> JSONResponse:
        return problem(error.status, error.code, error.title, error.details)

    @app.exception_handler(RequestValidationError)
    async def invalid_request(request: Request, error: RequestValidationError) -> JSONResponse:
        # Only where and what, not the value: it may be an address or a code.
        wrong = [{"in": [str(part) for part in e["loc"]], "problem": e["msg"]} for e in error.errors()]
        return problem(422, "invalid_request", "The request does not fit its description.", {"errors": wrong})

    @app.exception_handler(HTTPException)
    async def http_error(request: Request, error: HTTPException) -> JSONResponse:
        code = _CODES.get(error.status_code, "http_error")
        headers = error.headers
        if error.status_code == 405:  # noqa: PLR2004
            # Starlette names the methods of the path's first route only.
            path, routes = request.scope["path"], [route for route in app.routes if isinstance(route, Route)]
            methods = {method for route in routes if route.path_regex.match(path) for method in route.methods or ()}
            headers = {"Allow": ", ".join(sorted(methods))}
        return problem(error.status_code, code, str(error.detail), headers=headers)

    @app.exception_handler(DBAPIError)
    @app.exception_handler(TimeoutError)
    async def database_error(request: Request, error: Exception) -> JSONResponse:
        logger.error("the database failed: %s", type(getattr(error, "orig", error)).__name__, exc_info=error)
        return problem(503, "unavailable", "The database can't be used just now.", headers={"Retry-After": "2"})

    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> JSONResponse:
        return problem(500, "internal_error", "Something unexpected went wrong.")
