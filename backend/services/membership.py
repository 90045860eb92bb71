"""Memberships and their invoices."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.clock import today
from backend.models import Account, Invoice, Membership
from backend.services.migrate_button import old_account


def state(membership: Membership) -> str:
    """Return pending, active or expired, as of today: the expiry date is the last day of the membership."""
    expired = membership.state == "active" and membership.expires_on < today()
    return "expired" if expired else str(membership.state)


def latest(account: Account) -> Membership | None:
    """Return the account's membership, or its last one."""
    return account.memberships[-1] if account.memberships else None


def previous_number(session: Session, account: Account) -> str | None:
    """Return the number that a new membership replaces: that of the last one, else of the old account."""
    last = latest(account)
    if last:
        return str(last.number)
    old = old_account(session, account)
    return old.membership_number if old else None


def invoices(session: Session, account: Account) -> list[Invoice]:
    """Return the account's invoices, the newest first."""
    query = select(Invoice).join(Membership).where(Membership.account_id == account.id).order_by(Invoice.id.desc())
    return list(session.scalars(query))


def invoice_state(invoice: Invoice) -> str:
    """Return open, overdue or paid, as of today."""
    return "overdue" if invoice.state == "open" and invoice.due_on < today() else str(invoice.state)
