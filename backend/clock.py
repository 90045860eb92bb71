"""The time, always in UTC."""

from __future__ import annotations

from datetime import date, datetime, timezone


def now() -> datetime:
    """Return the current time, aware, in UTC."""
    return datetime.now(timezone.utc)


def today() -> date:
    """Return the current date in UTC."""
    return now().date()
