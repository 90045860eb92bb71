"""Linking a conversation with an account."""

from __future__ import annotations

from fastapi import APIRouter, Response

from backend import errors
from backend.api import schemas
from backend.api.dependencies import CurrentCall
from backend.api.problems import responses
from backend.models import Account
from backend.services import audit, identity
from bot.masking import mask_email

router = APIRouter(tags=["identity"])


@router.post(
    "/links/codes",
    status_code=202,
    response_model=schemas.CodeSent,
    responses=responses(errors.CodeLimitReached, errors.CodeUnusable),
)
def ask_for_code(wish: schemas.CodeWish, call: CurrentCall) -> schemas.CodeSent:
    """Mail a one-time code to the account with that e-mail, if there is one; the answer is the same if not."""
    with call.database.transaction() as session:
        code, account = identity.issue_code(
            session,
            conversation_id=call.conversation_id,
            email=wish.email,
            address=wish.address,
            key=call.settings.code_key,
        )
        audit.record(session, kind="code_asked_for", conversation_id=call.conversation_id)
    call.courier.send_code(email=account.email if account else None, code=code, language=wish.language)
    return schemas.CodeSent(
        email=mask_email(identity.normalize_email(wish.email)) if wish.email else None,
        mail_delayed=call.courier.mail_delayed,
    )


@router.post(
    "/links",
    status_code=201,
    response_model=schemas.Link,
    responses=responses(errors.WrongCode, errors.CodeUnusable),
)
def link_by_code(tried: schemas.CodeTry, call: CurrentCall) -> schemas.Link:
    """Link the conversation with the account to which its code was mailed."""
    with call.database.transaction() as session:
        outcome = identity.try_code(
            session, conversation_id=call.conversation_id, code=tried.code, key=call.settings.code_key
        )
        if isinstance(outcome, Account):
            replaced = identity.link(session, conversation_id=call.conversation_id, account=outcome, method="code")
            audit.record(session, kind="linked", conversation_id=call.conversation_id, account_id=outcome.id, by="code")
        else:
            audit.record(session, kind="wrong_code", conversation_id=call.conversation_id, left=outcome)
    if not isinstance(outcome, Account):
        raise identity.wrong_code(outcome)
    return _link(outcome, replaced)


@router.post("/links/tokens", status_code=201, response_model=schemas.Link, responses=responses(errors.InvalidSignIn))
def link_by_token(sign_in: schemas.SignIn, call: CurrentCall) -> schemas.Link:
    """Link the conversation with the account that a sign-in token of the website names."""
    with call.database.transaction() as session:
        account = identity.account_of_token(session, sign_in.token, call.settings.sign_in_key)
        replaced = identity.link(session, conversation_id=call.conversation_id, account=account, method="token")
        audit.record(session, kind="linked", conversation_id=call.conversation_id, account_id=account.id, by="token")
        return _link(account, replaced)


@router.get("/links", response_model=schemas.Link, responses=responses(errors.NotLinked, errors.LinkExpired))
def read_link(call: CurrentCall) -> schemas.Link:
    """Return the account that the conversation speaks for."""
    with call.linked() as (_, account):
        return _link(account)


@router.delete("/links", status_code=204, response_class=Response, responses=responses())
def end_link(call: CurrentCall) -> Response:
    """End the link; without one there is nothing to do."""
    with call.database.transaction() as session:
        if identity.unlink(session, conversation_id=call.conversation_id):
            audit.record(session, kind="unlinked", conversation_id=call.conversation_id)
    return Response(status_code=204)


def _link(account: Account, replaced: bool = False) -> schemas.Link:
    return schemas.Link(
        company=account.company,
        email=mask_email(account.email),
        application_state=account.application_state,
        replaced=replaced,
    )
