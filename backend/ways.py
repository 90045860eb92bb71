"""The ways by which Priority Support learns of a conversation that is handed over.

A live desk is added by another class with the two methods of `HandoffWay`, named in `ways`.
"""

from __future__ import annotations

import hmac
import json
import time
from hashlib import sha256
from typing import Any, Protocol

import requests

from backend.mail import Mailer
from backend.models import Ticket
from backend.settings import Settings

#: How long the other side of the webhook may take, in seconds.
WEBHOOK_TIMEOUT = 5.0


class HandoffWay(Protocol):
    """How a conversation reaches the people who go on with it.

    Either method may raise `OSError` or `RuntimeError`; it is called again later then.
    """

    def start(self, ticket: Ticket) -> None:
        """Tell of a new ticket, with everything said so far."""

    def send_conversation(self, ticket: Ticket) -> None:
        """Bring an open ticket up to date with what was said since."""


class TicketMail:
    """Mails the ticket to Priority Support."""

    def __init__(self, mailer: Mailer, support_email: str) -> None:
        self._mailer = mailer
        self._to = support_email

    def start(self, ticket: Ticket) -> None:
        """Mail a new ticket."""
        self._mailer.send(to=self._to, subject=f"[{ticket.reference}] {ticket.reason}", body=ticket_text(ticket))

    def send_conversation(self, ticket: Ticket) -> None:
        """Mail the ticket again, as an answer to the first mail."""
        self._mailer.send(to=self._to, subject=f"Re: [{ticket.reference}] {ticket.reason}", body=ticket_text(ticket))


class SignedWebhook:
    """Posts the ticket as JSON.

    The header `CPS-Signature: t=<unix time>,v1=<hex>` carries the HMAC-SHA256 of `<unix time>.<body>` under the shared
    key: the receiver checks it in constant time and refuses old times.
    """

    def __init__(self, url: str, key: str) -> None:
        self._url = url
        self._key = key

    def start(self, ticket: Ticket) -> None:
        """Post the event `handoff.started`."""
        self._post("handoff.started", ticket)

    def send_conversation(self, ticket: Ticket) -> None:
        """Post the event `handoff.conversation`."""
        self._post("handoff.conversation", ticket)

    def _post(self, event: str, ticket: Ticket) -> None:
        body = json.dumps({"event": event, **ticket_data(ticket)}, ensure_ascii=False).encode()
        moment = str(int(time.time()))
        signature = hmac.new(self._key.encode(), moment.encode() + b"." + body, sha256).hexdigest()
        headers = {"Content-Type": "application/json", "CPS-Signature": f"t={moment},v1={signature}"}
        requests.post(self._url, data=body, headers=headers, timeout=WEBHOOK_TIMEOUT).raise_for_status()


def ways(settings: Settings, mailer: Mailer) -> dict[str, HandoffWay]:
    """Return every way that the settings switch on, by name."""
    found: dict[str, HandoffWay] = {"mail": TicketMail(mailer, settings.support_email)}
    if settings.webhook_url and settings.webhook_key:
        found["webhook"] = SignedWebhook(settings.webhook_url, settings.webhook_key)
    return found


def ticket_data(ticket: Ticket) -> dict[str, Any]:
    """Return what Priority Support is told, as plain values."""
    return {
        "reference": ticket.reference,
        "reason": ticket.reason,
        "language": ticket.language,
        "contact": ticket.contact,
        "tried": ticket.tried,
        "transcript": ticket.transcript,
        "updated_at": ticket.updated_at.isoformat(),
    }


def ticket_text(ticket: Ticket) -> str:
    """Return the ticket as the people at Priority Support read it, in English but for what was said."""
    lines = [
        f"Reference: {ticket.reference}",
        f"Topic: {ticket.reason}",
        f"Language: {ticket.language}",
        f"Contact: {ticket.contact}",
        f"Found out and tried: {', '.join(ticket.tried) or 'nothing yet'}",
        "",
        "Conversation",
        "",
        *(f"{entry['at'][:16].replace('T', ' ')} {entry['who']}: {entry['text']}" for entry in ticket.transcript),
    ]
    return "\n".join(lines) + "\n"
