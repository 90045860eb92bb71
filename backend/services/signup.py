"""Signing up to a tier.

A tier is open from its lower bound; an account has one current membership; it starts at once and lasts a year under a
new number; the invoice is due in 30 days (all guides). Nobody can sign up without having accepted the terms in force.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta

from dateutil.relativedelta import relativedelta
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.clock import now, today
from backend.errors import IdempotencyKeyReused, MembershipExists, TermsNotAccepted, TierNotOpen
from backend.models import Account, Invoice, Membership
from backend.services import membership as memberships
from backend.services import points, tiers

INVOICE_DAYS = 30
#: Every state that an account can be in before a sign-up.
STATES = ("eligible", "not_enough_points", "active", "pending")


@dataclass(frozen=True)
class Eligibility:
    """Whether an account can sign up.

    Attributes:
        state: one of `STATES`.
        current: the membership in the way, where there is one.
    """

    state: str
    points: points.Points
    current: Membership | None


def eligibility(account: Account) -> Eligibility:
    """Find out whether the account can sign up now."""
    have = points.of_account(account)
    last = memberships.latest(account)
    state = memberships.state(last) if last else None
    if state in ("active", "pending"):
        return Eligibility(state, have, last)
    return Eligibility("eligible" if have.open_tiers else "not_enough_points", have, None)


def sign_up(
    session: Session,
    account: Account,
    *,
    tier_name: str,
    payment_method: str,
    terms_version: str,
    terms_in_force: str,
    idempotency_key: str,
) -> tuple[Membership, bool]:
    """Start a membership and issue its invoice.

    Args:
        session: the transaction.
        account: whose membership.
        tier_name: the tier's name.
        payment_method: card or bank.
        terms_version: the version of the terms that the customer has accepted.
        terms_in_force: the version that has to be accepted.
        idempotency_key: names this one wish; the same key again gives what it gave before.

    Returns:
        the membership, and whether it is new.

    Raises:
        TermsNotAccepted: if another version of the terms was accepted.
        TierNotOpen: if the points don't open the tier; `missing` says how many are missing.
        MembershipExists: if there is a pending or active one.
        IdempotencyKeyReused: if the key stands for another tier or payment method.
    """
    # One sign-up an account at a time; the unique index guards what this lock does not.
    session.execute(select(Account.id).where(Account.id == account.id).with_for_update())
    session.expire(account, ["memberships"])
    repeated = next((m for m in account.memberships if m.idempotency_key == idempotency_key), None)
    if repeated:
        if (repeated.tier, repeated.payment_method) != (tier_name, payment_method):
            raise IdempotencyKeyReused
        return repeated, False
    if terms_version != terms_in_force:
        raise TermsNotAccepted(terms_version=terms_in_force)
    can = eligibility(account)
    if can.current:
        raise MembershipExists(state=can.state)
    tier = tiers.by_name(tier_name)
    if tier is None or tier not in can.points.open_tiers:
        raise TierNotOpen(missing=tier.points_from - can.points.total if tier else None)
    for lapsed in account.memberships:
        lapsed.state = "expired"
    session.flush()
    membership = Membership(
        number=_new_number(session),
        tier=tier.name,
        state="active",
        starts_on=today(),
        expires_on=today() + relativedelta(years=1),
        payment_method=payment_method,
        terms_version=terms_version,
        terms_accepted_at=now(),
        idempotency_key=idempotency_key,
    )
    account.memberships.append(membership)
    session.flush()
    membership.invoices.append(
        Invoice(
            number=f"CPS-{today().year}-{membership.id:06d}",
            amount=tier.annual_fee,
            issued_on=today(),
            due_on=today() + timedelta(days=INVOICE_DAYS),
            state="open",
        )
    )
    session.flush()
    return membership, True


def _new_number(session: Session) -> str:
    while True:
        number = f"CPS{secrets.randbelow(10**8):08d}"
        if session.scalars(select(Membership.id).where(Membership.number == number)).first() is None:
            return number
