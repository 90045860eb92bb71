"""Where a request comes from: the network address, and the page."""

from __future__ import annotations

from typing import Any

from sanic.request import Request

from bot.channels.web.settings import WebSettings


def client_address(request: Request) -> str:
    """Return the network address that a request comes from: behind our proxies, the one that they tell."""
    return request.remote_addr or request.ip


class Origins:
    """The allow-list of origins; the server's own is on it."""

    def __init__(self, settings: WebSettings) -> None:
        self._settings = settings

    def allows(self, origin: str | None, request: Request) -> bool:
        """Tell whether a request may come from that page; without an origin, it comes from none."""
        if not origin:
            return True
        scheme = request.headers.get("x-forwarded-proto", "http") if self._settings.proxies else "http"
        return origin in self._settings.origins or origin == f"{scheme}://{request.headers.get('host')}"

    def allows_socket(self, origin: str, environ: dict[str, Any]) -> bool:
        """Tell the same of a socket.io connection."""
        return self.allows(origin, environ["sanic.request"])
