"""Tiers, signing up, memberships and invoices."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Header, Response
from pydantic import ConstrainedStr

from backend import errors
from backend.api import schemas
from backend.api.account import ACCOUNT_ERRORS, next_tier
from backend.api.dependencies import CurrentCall
from backend.api.problems import responses
from backend.models import Invoice, Membership
from backend.services import audit, points, signup, tiers
from backend.services import membership as memberships

router = APIRouter(tags=["membership"])


class IdempotencyKey(ConstrainedStr):
    """Names one wish; the same key again does nothing new."""

    regex = r"^[!-~]{1,100}$"


@router.get("/tiers", response_model=schemas.Tiers, responses=responses(*ACCOUNT_ERRORS))
def read_tiers(call: CurrentCall, kind: Literal["personal", "corporate"] | None = None) -> schemas.Tiers:
    """Return the tiers that are open to the account: all, or one side of the ON/OFF switch."""
    with call.approved() as (_, account):
        have = points.of_account(account)
        shown = [tier for tier in have.open_tiers if kind is None or tier.corporate == (kind == "corporate")]
        return schemas.Tiers(
            tiers=[_tier(tier) for tier in shown], has_switch=_has_switch(have.open_tiers), next_tier=next_tier(have)
        )


@router.get("/signup", response_model=schemas.Eligibility, responses=responses(*ACCOUNT_ERRORS))
def read_eligibility(call: CurrentCall) -> schemas.Eligibility:
    """Say whether the account can sign up now."""
    with call.approved() as (session, account):
        can = signup.eligibility(account)
        return schemas.Eligibility(
            state=can.state,
            points=can.points.total,
            waiting=can.points.waiting,
            missing=max(0, tiers.TIERS[0].points_from - can.points.total),
            tiers=[_tier(tier) for tier in can.points.open_tiers],
            has_switch=_has_switch(can.points.open_tiers),
            membership=can.current and _membership(can.current),
            previous_number=memberships.previous_number(session, account),
            terms_version=call.settings.terms_version,
        )


@router.post(
    "/memberships",
    status_code=201,
    response_model=schemas.SignedUp,
    responses={
        200: {"description": "the membership that this key has made before", "model": schemas.SignedUp},
        **responses(
            *ACCOUNT_ERRORS,
            errors.TierNotOpen,
            errors.MembershipExists,
            errors.TermsNotAccepted,
            errors.IdempotencyKeyReused,
        ),
    },
)
def sign_up(
    wish: schemas.SignUp,
    call: CurrentCall,
    idempotency_key: Annotated[IdempotencyKey, Header()],
    response: Response,
) -> schemas.SignedUp:
    """Start a membership. The same `Idempotency-Key` again gives the same membership, and never a second one."""
    with call.approved() as (session, account):
        previous = memberships.previous_number(session, account)
        membership, is_new = signup.sign_up(
            session,
            account,
            tier_name=wish.tier,
            payment_method=wish.payment_method,
            terms_version=wish.terms_version,
            terms_in_force=call.settings.terms_version,
            idempotency_key=idempotency_key,
        )
        if is_new:
            audit.record(
                session,
                kind="membership_started",
                conversation_id=call.conversation_id,
                account_id=account.id,
                tier=wish.tier,
                payment_method=wish.payment_method,
            )
        else:
            response.status_code = 200
        return schemas.SignedUp(
            membership=_membership(membership),
            invoice=_invoice(membership.invoices[0]),
            previous_number=previous if is_new else None,
        )


@router.get("/membership", response_model=schemas.MembershipState, responses=responses(*ACCOUNT_ERRORS))
def read_membership(call: CurrentCall) -> schemas.MembershipState:
    """Return the account's membership, or its last one."""
    with call.approved() as (_, account):
        last = memberships.latest(account)
        return schemas.MembershipState(membership=last and _membership(last))


@router.get("/invoices", response_model=schemas.Invoices, responses=responses(*ACCOUNT_ERRORS))
def read_invoices(call: CurrentCall) -> schemas.Invoices:
    """Return the account's invoices, the newest first."""
    with call.approved() as (session, account):
        return schemas.Invoices(invoices=[_invoice(i) for i in memberships.invoices(session, account)])


def _tier(tier: tiers.Tier) -> schemas.Tier:
    return schemas.Tier(
        name=tier.name, points_from=tier.points_from, annual_fee=tier.annual_fee, corporate=tier.corporate
    )


def _has_switch(open_tiers: list[tiers.Tier]) -> bool:
    return any(tier.corporate for tier in open_tiers)


def _membership(membership: Membership) -> schemas.Membership:
    return schemas.Membership(
        number=membership.number,
        tier=membership.tier,
        state=memberships.state(membership),
        starts_on=membership.starts_on,
        expires_on=membership.expires_on,
        payment_method=membership.payment_method,
        terms_version=membership.terms_version,
        terms_accepted_at=membership.terms_accepted_at,
    )


def _invoice(invoice: Invoice) -> schemas.Invoice:
    return schemas.Invoice(
        number=invoice.number,
        amount=invoice.amount,
        issued_on=invoice.issued_on,
        due_on=invoice.due_on,
        state=memberships.invoice_state(invoice),
    )
