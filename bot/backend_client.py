"""The client of the backend, for the actions and the channels.

Requests run in threads of their own, so that a slow backend holds up nobody else's conversation. Each has a time
limit; only what changes nothing is tried again, and only when it failed fast.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from bot import settings

DEFAULT_URL = "http://127.0.0.1:5056"
CONNECT_TIMEOUT = 1.0
#: A customer waits at most 6 seconds, and no turn needs more than two requests.
READ_TIMEOUT = 2.5
_PARALLEL = 32
_MAX_ID = 255


class BackendUnavailable(RuntimeError):  # noqa: N818
    """The backend does not answer, or not as it should."""


class BackendProblem(RuntimeError):  # noqa: N818
    """The backend says no.

    Attributes:
        code: the stable code of the problem, e.g. `"not_linked"`.
        details: its other members.
    """

    def __init__(self, code: str, details: Mapping[str, Any]) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


def conversation_name(sender_id: str) -> str:
    """Return the sender id as it can stand in a header; different ids stay different."""
    name = quote(sender_id, safe=":@")
    return name if len(name) <= _MAX_ID else sha256(sender_id.encode()).hexdigest()


class BackendClient:
    """Calls the backend; one for a process, with pooled connections.

    Args:
        url: address of the backend, without `/v1`.
        token: the service token.
    """

    def __init__(self, url: str, token: str) -> None:
        self._url = url.rstrip("/") + "/v1"
        self._session = requests.Session()
        self._session.headers["Authorization"] = f"Bearer {token}"
        # What a proxy of the environment might do with account data is nobody's business.
        self._session.trust_env = False
        retry = Retry(
            total=1, read=0, status_forcelist=(500, 502, 503, 504), allowed_methods={"GET"}, raise_on_status=False,
            backoff_factor=0.1, backoff_jitter=0.2, respect_retry_after_header=False,
        )  # fmt: skip
        adapter = HTTPAdapter(pool_connections=2, pool_maxsize=_PARALLEL, max_retries=retry)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)
        self._threads = ThreadPoolExecutor(_PARALLEL, thread_name_prefix="backend")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> BackendClient:
        """Create the client from `CPS_BACKEND_URL` and `CPS_BACKEND_TOKEN`.

        Raises:
            ValueError: if production lacks the token.
        """
        return cls(environment.get("CPS_BACKEND_URL") or DEFAULT_URL, settings.backend_token(environment))

    async def call(
        self,
        method: str,
        path: str,
        sender_id: str,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Make one request for a conversation and return what came back; an empty answer is an empty dict.

        Raises:
            BackendProblem: if the backend says no.
            BackendUnavailable: if it doesn't answer in time, or with something else than it should.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._call, method, path, sender_id, body, headers)

    def _call(
        self,
        method: str,
        path: str,
        sender_id: str,
        body: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
    ) -> dict[str, Any]:
        try:
            answer = self._session.request(
                method,
                self._url + path,
                json=body,
                headers={"Conversation-Id": conversation_name(sender_id), **(headers or {})},
                timeout=(CONNECT_TIMEOUT, READ_TIMEOUT),
                allow_redirects=False,
            )
            content = answer.json() if answer.content else {}
        except (requests.RequestException, ValueError) as error:
            raise BackendUnavailable(f"{method} {path}: {type(error).__name__}") from error
        if not isinstance(content, dict):
            raise BackendUnavailable(f"{method} {path}: not an object")
        if answer.ok:
            return content
        code = content.get("code")
        if answer.status_code >= requests.codes.server_error or not isinstance(code, str) or code in _OUR_FAULT:
            raise BackendUnavailable(f"{method} {path}: {answer.status_code} {code}")
        raise BackendProblem(code, content)


#: Problems that mean that the caller is wrong, not the customer.
_OUR_FAULT = frozenset({"unauthorized", "invalid_request", "not_found", "method_not_allowed", "too_large"})
