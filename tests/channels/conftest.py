"""Clients of the website's channel."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from tests.conftest import Server, random_address
from tests.web_client import WebClient

#: Makes a client that is connected; it takes what the client brings.
Connect = Callable[..., Any]


@pytest.fixture
async def connect(server: Server) -> AsyncIterator[Connect]:
    """Connect clients, each from a network address of its own, and hang up at the end."""
    clients: list[WebClient] = []

    async def make(auth: Any = None, ip: str | None = None, **headers: str) -> WebClient:
        client = WebClient(server.address)
        clients.append(client)
        return await client.connect(auth, **{"X-Forwarded-For": ip or random_address(), **headers})

    yield make
    for client in clients:
        await client.close()
