"""Handing a conversation over to Priority Support."""

from __future__ import annotations

from fastapi import APIRouter, Response

from backend import errors
from backend.api import schemas
from backend.api.dependencies import CurrentCall
from backend.api.problems import responses
from backend.services import audit, handoff, identity
from bot.masking import mask_email, mask_end

router = APIRouter(tags=["handoff"])


@router.post(
    "/tickets",
    status_code=201,
    response_model=schemas.Ticket,
    responses={
        200: {"description": "added to the conversation's open ticket", "model": schemas.Ticket},
        **responses(errors.ContactNeeded),
    },
)
def hand_over(wish: schemas.HandOver, call: CurrentCall, response: Response) -> schemas.Ticket:
    """Open a ticket with everything said so far, or add to the open one."""
    with call.database.transaction() as session:
        try:
            account = identity.linked_account(session, conversation_id=call.conversation_id)
        except (errors.NotLinked, errors.LinkExpired):
            account = None
        ticket, is_new = handoff.hand_over(
            session,
            account=account,
            conversation_id=call.conversation_id,
            reason=wish.reason,
            language=wish.language,
            contact=wish.contact,
            transcript=[{"who": e.who, "text": e.text, "at": e.at.isoformat()} for e in wish.transcript],
            tried=[*wish.tried],
            ways=[*call.courier.ways],
        )
        audit.record(
            session,
            kind="handed_over" if is_new else "added_to_ticket",
            conversation_id=call.conversation_id,
            account_id=account.id if account else None,
            reference=ticket.reference,
        )
    call.courier.nudge()
    response.status_code = 201 if is_new else 200
    masked = mask_email(ticket.contact) if "@" in ticket.contact else mask_end(ticket.contact)
    return schemas.Ticket(reference=ticket.reference, is_new=is_new, contact=masked)
