"""Who calls, in which conversation, and for which account."""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Header, Request
from pydantic import ConstrainedStr
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException

from backend.db import Database
from backend.delivery import Courier
from backend.errors import AccountNotApproved
from backend.models import Account
from backend.services import account as account_service
from backend.services import identity
from backend.settings import Settings


class ConversationId(ConstrainedStr):
    """The name of a conversation, as the channel has proved it."""

    regex = r"^[!-~]{1,255}$"


def authorize(request: Request, authorization: Annotated[str, Header(include_in_schema=False)] = "") -> None:
    """Refuse callers without the service token, compared in constant time."""
    wanted = f"Bearer {request.app.state.settings.service_token}"
    if not hmac.compare_digest(authorization.encode(), wanted.encode()):
        raise HTTPException(401, "A service token is needed.", {"WWW-Authenticate": "Bearer"})


@dataclass(frozen=True)
class Call:
    """One request of a conversation.

    Attributes:
        conversation_id: the conversation; the channel has proved it, the caller vouches for it.
    """

    database: Database
    settings: Settings
    courier: Courier
    conversation_id: str

    @contextmanager
    def linked(self) -> Iterator[tuple[Session, Account]]:
        """Give a transaction and the account that the conversation speaks for, whatever its state.

        Raises:
            NotLinked, LinkExpired: if it speaks for none.
        """
        with self.database.transaction() as session:
            yield session, identity.linked_account(session, conversation_id=self.conversation_id)

    @contextmanager
    def approved(self) -> Iterator[tuple[Session, Account]]:
        """Give a transaction and the account, if it is approved.

        Raises:
            NotLinked, LinkExpired: if the conversation speaks for none.
            AccountNotApproved: if its application is not decided yet, or was rejected.
        """
        with self.linked() as (session, account):
            if account.application_state != "approved":
                told = account_service.application(account)
                raise AccountNotApproved(
                    state=told.state, received_at=told.received_at.isoformat(), overdue=told.overdue
                )
            yield session, account


def call(request: Request, conversation_id: Annotated[ConversationId, Header()]) -> Call:
    """Return the call of this request."""
    state: Any = request.app.state
    return Call(state.database, state.settings, state.courier, conversation_id)


CurrentCall = Annotated[Call, Depends(call)]
