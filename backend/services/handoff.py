"""Handing a conversation over to Priority Support: a ticket, and the ways by which its people learn of it."""

from __future__ import annotations

import re
import secrets
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.clock import now
from backend.db import one_at_a_time
from backend.errors import ContactNeeded
from backend.models import Account, Delivery, Ticket

#: Without letters and digits that are taken for each other when read aloud.
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PHONE_DIGITS = range(7, 16)


def is_contact(contact: str) -> bool:
    """Tell whether this is an e-mail address or a phone number."""
    digits = re.sub(r"[\s()./-]", "", contact)
    is_phone = re.fullmatch(r"\+?\d+", digits) and len(digits.lstrip("+")) in _PHONE_DIGITS
    return bool(_EMAIL.fullmatch(contact) or is_phone)


def hand_over(
    session: Session,
    *,
    account: Account | None,
    conversation_id: str,
    reason: str,
    language: str,
    contact: str | None,
    transcript: list[dict[str, Any]],
    tried: list[str],
    ways: list[str],
) -> tuple[Ticket, bool]:
    """Open a ticket, or add to the conversation's open one.

    Args:
        session: the transaction.
        account: the linked account, whose e-mail is the contact where none is given.
        conversation_id: the conversation.
        reason: the topic that it is about.
        language: the customer's language.
        contact: e-mail address or phone number.
        transcript: everything said so far, oldest first.
        tried: outcomes of what the assistant has done already.
        ways: the ways by which Priority Support is told (`backend.delivery`).

    Returns:
        the ticket, and whether it is new.

    Raises:
        ContactNeeded: if nobody could reach the customer.
    """
    one_at_a_time(session, f"hand_over {conversation_id}")
    query = select(Ticket).where(Ticket.conversation_id == conversation_id, Ticket.state == "open").with_for_update()
    ticket = session.scalars(query).one_or_none()
    contact = (contact or "").strip() or (account.email if account else None) or (ticket.contact if ticket else None)
    if contact is None or not is_contact(contact):
        raise ContactNeeded
    is_new = ticket is None
    if ticket is None:
        reference = "CPS-" + "".join(secrets.choice(_ALPHABET) for _ in range(8))
        ticket = Ticket(reference=reference, conversation_id=conversation_id, created_at=now())
        session.add(ticket)
    ticket.account_id = account.id if account else ticket.account_id
    ticket.reason, ticket.language, ticket.contact = reason, language, contact
    ticket.transcript, ticket.tried, ticket.updated_at = transcript, tried, now()
    session.flush()
    for way in ways:
        step = "start" if is_new else "conversation"
        session.add(Delivery(ticket_id=ticket.id, way=way, step=step, created_at=now(), due_at=now()))
    session.flush()
    return ticket, is_new
