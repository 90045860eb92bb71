"""The audit trail: who did what when, without personal data."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from backend.clock import now
from backend.models import AuditEvent


def record(session: Session, *, kind: str, conversation_id: str, account_id: int | None = None, **data: Any) -> None:
    """Add an event to the trail, as part of the transaction that it tells about.

    Args:
        session: the transaction.
        kind: what happened, e.g. `"membership_started"`.
        conversation_id: in which conversation.
        account_id: with which account, if with one.
        data: plain values; no e-mail address, code or serial number.
    """
    session.add(AuditEvent(at=now(), kind=kind, conversation_id=conversation_id, account_id=account_id, data=data))
