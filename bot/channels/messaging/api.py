"""Calls a platform's HTTP API: with time limits, again where that helps, and without secrets in the log."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp

logger = logging.getLogger(__name__)

_TIMEOUT = aiohttp.ClientTimeout(total=10, connect=3)
_ATTEMPTS = 3
_FIRST_PAUSE = 0.5
#: Longer than this nobody is kept waiting, in seconds: what the platform wants to have later is given up.
_LONGEST_PAUSE = 60.0
_TOO_MANY = 429
_SERVER_ERROR = 500
#: Redirections are not followed, so what is answered by one has not been taken either.
_NOT_TAKEN = 300
#: How much of a platform's complaint is logged, in characters.
_LOGGED = 200


class ApiError(Exception):
    """The platform did not take it. The text holds no address and no secret."""


class Api:
    """One platform's API.

    Args:
        base: the address that all paths begin with; it may hold a secret.
        headers: go with every request.
        params: go into every address.
        auth: user name and password.
        is_busy: tells from an answer that the platform is only busy, where its status does not say so.
    """

    def __init__(
        self,
        base: str,
        *,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        auth: aiohttp.BasicAuth | None = None,
        is_busy: Callable[[dict[str, Any]], bool] = lambda answer: False,
    ) -> None:
        self._base, self._params = base.rstrip("/"), dict(params or {})
        self._headers, self._auth = dict(headers or {}), auth
        self._is_busy = is_busy
        self._session: aiohttp.ClientSession | None = None

    async def post(
        self, path: str, body: Mapping[str, Any], *, form: bool = False, attempts: int = _ATTEMPTS
    ) -> dict[str, Any]:
        """Send `body` as JSON, or as a form, and return the answer's object.

        Raises:
            ApiError: if the platform refuses it, or does not answer.
        """
        pause = _FIRST_PAUSE
        for left in reversed(range(attempts)):
            problem, asked_pause = "", 0.0
            try:
                status, answer, headers = await self._post_once(path, body, form)
                busy = status >= _SERVER_ERROR or status == _TOO_MANY or self._is_busy(answer)
                if status < _NOT_TAKEN and not busy:
                    return answer
                problem = f"{status} {self._without_secrets(json.dumps(answer))[:_LOGGED]}"
                asked_pause = _pause(answer, headers)
                if not busy or asked_pause > _LONGEST_PAUSE:
                    break
            except (aiohttp.ClientError, asyncio.TimeoutError) as error:
                # Its text holds the address, and that the secret.
                problem = type(error).__name__
            if left:
                await asyncio.sleep(max(pause, asked_pause))
                pause *= 2
        raise ApiError(f"{path.rpartition('/')[2]}: {problem}")

    async def _post_once(
        self, path: str, body: Mapping[str, Any], form: bool
    ) -> tuple[int, dict[str, Any], Mapping[str, str]]:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=_TIMEOUT, headers=self._headers, auth=self._auth)
        content: dict[str, Any] = {"data": body} if form else {"json": body}
        async with self._session.post(
            f"{self._base}{path}", params=self._params, allow_redirects=False, **content
        ) as response:
            text = await response.text(errors="replace")
            return response.status, _object(text), response.headers

    def _without_secrets(self, text: str) -> str:
        """Return a complaint without what we sent to prove who we are: some platforms repeat it."""
        secrets = [*self._params.values(), *(value.rpartition(" ")[2] for value in self._headers.values())]
        for secret in [*secrets, self._auth.password] if self._auth else secrets:
            text = text.replace(secret, "…")
        return text

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()


def _object(text: str) -> dict[str, Any]:
    try:
        answer = json.loads(text)
    except ValueError:
        answer = text
    return answer if isinstance(answer, dict) else {"answer": answer}


def _pause(answer: dict[str, Any], headers: Mapping[str, str]) -> float:
    """Return the seconds that the platform asks to wait: in a header, or in Telegram's answer."""
    parameters = answer.get("parameters")
    asked = headers.get("Retry-After") or (parameters.get("retry_after") if isinstance(parameters, dict) else 0)
    try:
        return max(0.0, float(asked or 0))
    except (TypeError, ValueError):
        # A date, which no platform of ours sends.
        return 0.0
