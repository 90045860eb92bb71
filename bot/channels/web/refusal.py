"""Why something that a client sent is not done."""

from __future__ import annotations

from typing import Any

#: Every code, with the HTTP status that fits.
STATUS = {
    "bad_message": 400,
    "unauthorized": 401,
    "expired": 401,
    "ended": 401,
    "bad_origin": 403,
    "not_offered": 409,
    "too_long": 413,
    "too_fast": 429,
    "too_many": 429,
    "internal": 500,
    "unavailable": 503,
}


class Refused(Exception):  # noqa: N818
    """The client gets a stable code, over HTTP with a status.

    Attributes:
        code: one of `STATUS`.
        retry_after: seconds after which it may be sent again, where that helps.
    """

    def __init__(self, code: str, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code, self.retry_after = code, retry_after

    @property
    def status(self) -> int:
        """Its HTTP status."""
        return STATUS[self.code]

    def answer(self) -> dict[str, Any]:
        """Return what the client is told."""
        told: dict[str, Any] = {"ok": False, "code": self.code}
        if self.retry_after is not None:
            told["retry_after"] = self.retry_after
        return told
