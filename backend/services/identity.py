"""Who a conversation speaks for: one-time codes, sign-in tokens and the link that either gives.

BEHAVIOUR: a code has 6 digits, holds 10 minutes and dies after the third wrong try; at most 3 an hour for an e-mail,
a conversation and an address. A link lasts 30 minutes of inactivity. An e-mail that no account has is treated the
same in every step, so that nobody learns which ones there are.
"""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

import jwt
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.clock import now
from backend.db import one_at_a_time
from backend.errors import CodeLimitReached, CodeUnusable, InvalidSignIn, LinkExpired, NotLinked, WrongCode
from backend.models import Account, AccountLink, LinkCode, UsedToken

CODE_LIFETIME = timedelta(minutes=10)
MAX_ATTEMPTS = 3
CODES_PER_HOUR = 3
LINK_LIFETIME = timedelta(minutes=30)
#: Longest life of a sign-in token that is accepted.
SIGN_IN_LIFETIME = timedelta(minutes=5)
SIGN_IN_AUDIENCE = "cps-assistant"


def normalize_email(email: str) -> str:
    """Return the address as accounts have it."""
    return email.strip().lower()


def _keyed_hash(key: str, *parts: str) -> str:
    return hmac.new(key.encode(), "\0".join(parts).encode(), sha256).hexdigest()


def issue_code(
    session: Session, *, conversation_id: str, email: str | None, address: str | None, key: str
) -> tuple[str, Account | None]:
    """Make a code for the account with that e-mail; codes of this conversation from before stop working.

    Args:
        session: the transaction.
        conversation_id: the conversation that may use the code.
        email: where the code is to go; None for where the one before went.
        address: the network address that the customer writes from, if the channel knows it.
        key: key of the hashes.

    Returns:
        the code, and the account to whose e-mail it is to be sent; None if there is no such account. The work is the
        same either way.

    Raises:
        CodeLimitReached: if too many were asked for in the last hour.
        CodeUnusable: if there is no e-mail, and no code before.
    """
    # Requests at the same time would not see each other's codes, and pass the limits together.
    one_at_a_time(session, "issue_code")
    if email is not None:
        email = normalize_email(email)
        email_hash = _keyed_hash(key, "email", email)
        account = session.scalars(select(Account).where(Account.email == email)).one_or_none()
    else:
        before = session.scalars(_latest_code(conversation_id)).one_or_none()
        if before is None:
            raise CodeUnusable
        email_hash = before.email_hash
        account = session.get(Account, before.account_id) if before.account_id else None
    address_hash = _keyed_hash(key, "address", address) if address else None
    session.execute(delete(LinkCode).where(LinkCode.created_at <= now() - timedelta(days=1)))
    for column, value in (
        (LinkCode.email_hash, email_hash),
        (LinkCode.conversation_id, conversation_id),
        (LinkCode.address_hash, address_hash),
    ):
        recent = (
            select(func.count())
            .select_from(LinkCode)
            .where(column == value, LinkCode.created_at > now() - timedelta(hours=1))
        )
        if value is not None and session.execute(recent).scalar_one() >= CODES_PER_HOUR:
            raise CodeLimitReached
    session.execute(
        update(LinkCode)
        .where(LinkCode.conversation_id == conversation_id, LinkCode.used_at.is_(None))
        .values(used_at=now())
        .execution_options(synchronize_session=False)
    )
    code = f"{secrets.randbelow(10**6):06d}"
    session.add(
        LinkCode(
            conversation_id=conversation_id,
            account_id=account.id if account else None,
            email_hash=email_hash,
            address_hash=address_hash,
            code_hash=_keyed_hash(key, "code", conversation_id, code),
            created_at=now(),
        )
    )
    session.flush()
    return code, account


def _latest_code(conversation_id: str) -> Any:
    return select(LinkCode).where(LinkCode.conversation_id == conversation_id).order_by(LinkCode.id.desc()).limit(1)


def try_code(session: Session, *, conversation_id: str, code: str, key: str) -> int | Account:
    """Use up one try of the conversation's code.

    Returns:
        the account, or the number of tries that are left. It is the caller who commits first and complains then: a
        wrong try that is rolled back would not count.

    Raises:
        CodeUnusable: if there is no code to try.
    """
    row = session.scalars(_latest_code(conversation_id).with_for_update()).one_or_none()
    dead = row is None or row.used_at or row.attempts >= MAX_ATTEMPTS or row.created_at <= now() - CODE_LIFETIME
    if row is None or dead:
        raise CodeUnusable
    row.attempts += 1
    fits = hmac.compare_digest(row.code_hash, _keyed_hash(key, "code", conversation_id, code))
    account = session.get(Account, row.account_id) if row.account_id else None
    if fits and account:
        row.used_at = now()
        return account
    return int(MAX_ATTEMPTS - row.attempts)


def wrong_code(attempts_left: int) -> WrongCode | CodeUnusable:
    """Return the error for a wrong try, once it has been counted."""
    return WrongCode(attempts_left=attempts_left) if attempts_left else CodeUnusable()


def account_of_token(session: Session, token: str, key: str) -> Account:
    """Return the account that a sign-in token of the website names, and use the token up.

    Raises:
        InvalidSignIn: if it is forged, expired, too long-lived, not for us, used before, or names no account.
    """
    try:
        claims = jwt.decode(
            token,
            key,
            algorithms=["HS256"],
            audience=SIGN_IN_AUDIENCE,
            options={"require": ["exp", "iat", "sub", "aud", "jti"]},
        )
        lives = int(claims["exp"]) - int(claims["iat"])
        expires_at = datetime.fromtimestamp(int(claims["exp"]), timezone.utc)
    except (jwt.InvalidTokenError, ValueError, OverflowError, OSError, TypeError):
        raise InvalidSignIn from None
    jti, subject = str(claims["jti"]), str(claims["sub"])
    if not 0 < lives <= SIGN_IN_LIFETIME.total_seconds() or not jti:
        raise InvalidSignIn
    account: Account | None = session.scalars(select(Account).where(Account.public_id == subject)).one_or_none()
    if account is None:
        raise InvalidSignIn
    session.execute(delete(UsedToken).where(UsedToken.expires_at < now()))
    session.add(UsedToken(jti=sha256(jti.encode()).hexdigest(), expires_at=expires_at))
    try:
        session.flush()
    except IntegrityError:
        raise InvalidSignIn from None
    return account


def link(session: Session, *, conversation_id: str, account: Account, method: str) -> bool:
    """Let the conversation speak for the account from now on, and for no other.

    Returns:
        whether it spoke for another account before, even if that link has ended since.
    """
    before = select(AccountLink.id).where(
        AccountLink.conversation_id == conversation_id, AccountLink.account_id != account.id
    )
    replaced = session.scalars(before).first() is not None
    unlink(session, conversation_id=conversation_id)
    moment = now()
    session.add(
        AccountLink(
            conversation_id=conversation_id, account=account, method=method, created_at=moment, last_used_at=moment
        )
    )
    session.flush()
    return replaced


def unlink(session: Session, *, conversation_id: str) -> bool:
    """End the conversation's link; tell whether there was one."""
    row = _current(session, conversation_id)
    if row is None:
        return False
    row.ended_at = now()
    session.flush()
    return True


def linked_account(session: Session, *, conversation_id: str) -> Account:
    """Return the account that the conversation speaks for, and keep the link alive.

    Raises:
        NotLinked: if it speaks for none.
        LinkExpired: if it did until it was not used for too long.
    """
    row = _current(session, conversation_id)
    if row is None:
        raise NotLinked
    if row.last_used_at <= now() - LINK_LIFETIME:
        raise LinkExpired
    row.last_used_at = now()
    account: Account = row.account
    return account


def _current(session: Session, conversation_id: str) -> AccountLink | None:
    query = select(AccountLink).where(AccountLink.conversation_id == conversation_id, AccountLink.ended_at.is_(None))
    row: AccountLink | None = session.scalars(query).one_or_none()
    return row
