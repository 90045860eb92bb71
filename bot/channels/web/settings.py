"""What the environment says of the website's channel."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from bot import settings

#: Largest frame or request, in bytes. The longest message is 1,000 characters, at most 4 bytes each.
MAX_FRAME = 16 * 1024

#: Largest request that the server reads at all, on any channel, in bytes.
MAX_REQUEST = 2 * 1024 * 1024


@dataclass(frozen=True)
class WebSettings:
    """Settings of the website's channel.

    Attributes:
        key: signs the session tokens (`CPS_SESSION_KEY`).
        origins: addresses of the pages that may embed the widget (`CPS_WEB_ORIGINS`), besides the server's own.
        proxies: how many proxies of ours stand before the server (`CPS_PROXIES`); as many entries of
            `X-Forwarded-For` are believed.
        session_rate: messages a second of one session, in the long run (`CPS_WEB_SESSION_RATE`).
        address_rate: messages a second from one network address (`CPS_WEB_ADDRESS_RATE`).
        address_connections: connections at a time from one network address (`CPS_WEB_ADDRESS_CONNECTIONS`).
        connections: connections at a time in all (`CPS_WEB_CONNECTIONS`).
    """

    key: str
    origins: frozenset[str] = frozenset()
    proxies: int = 0
    session_rate: int = 1
    address_rate: int = 10
    address_connections: int = 50
    connections: int = 2000

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> WebSettings:
        """Return the settings.

        Raises:
            ValueError: if production lacks its key, or a value is not fit.
        """
        origins = environment.get("CPS_WEB_ORIGINS", "").replace(",", " ").split()
        for origin in origins:
            if not origin.startswith(("https://", "http://")) or origin.count("/") != 2:  # noqa: PLR2004
                raise ValueError(f"CPS_WEB_ORIGINS: {origin!r} is no origin such as https://www.example.com")
        return cls(
            key=settings.needed_secret("CPS_SESSION_KEY", environment),
            origins=frozenset(origins),
            proxies=_number(environment, "CPS_PROXIES", cls.proxies, least=0),
            session_rate=_number(environment, "CPS_WEB_SESSION_RATE", cls.session_rate),
            address_rate=_number(environment, "CPS_WEB_ADDRESS_RATE", cls.address_rate),
            address_connections=_number(environment, "CPS_WEB_ADDRESS_CONNECTIONS", cls.address_connections),
            connections=_number(environment, "CPS_WEB_CONNECTIONS", cls.connections),
        )


def _number(environment: Mapping[str, str], name: str, default: int, least: int = 1) -> int:
    value = environment.get(name) or str(default)
    if not value.isdecimal() or int(value) < least:
        raise ValueError(f"{name} must be a whole number from {least}, not {value!r}")
    return int(value)
