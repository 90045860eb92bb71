"""Which conversation a client may take part in."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel, constr
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.events import ActionExecuted
from sanic import Sanic

from bot.backend_client import BackendClient, BackendProblem, BackendUnavailable
from bot.channels.sign_in import sign_in
from bot.channels.web.conversations import Conversations
from bot.channels.web.history import Entry
from bot.channels.web.refusal import Refused
from bot.channels.web.store import WebStore
from bot.channels.web.tokens import Session, SessionTokens
from bot.conversation import FORGET_ACTION
from bot.tracker_store import readable

logger = logging.getLogger(__name__)


_Token = constr(strict=True, regex=r"^[ -~]{0,2000}\Z")


class Auth(BaseModel):
    """What a client brings to get a session.

    Attributes:
        token: that of its last session.
        sign_in: the site's word for who is signed in.
    """

    token: _Token | None = None  # type: ignore[valid-type]
    sign_in: _Token | None = None  # type: ignore[valid-type]


@dataclass(frozen=True)
class Opened:
    """A session that a client has got.

    Attributes:
        session: with its whole life before it.
        resumed: whether there may be a conversation already.
        problem: why nobody was signed in, though the site said so: `invalid_sign_in` or `unavailable`.
    """

    session: Session
    resumed: bool
    problem: str | None = None


class Sessions:
    """Opens sessions.

    A conversation goes on only for the one who has begun it: the token must be ours and alive; and where the site has
    signed a customer in, the same one must be signed in again. What was said before anybody was signed in is kept,
    unless the conversation has spoken for an account already, by a code; tokens from then are of no use any more.
    """

    def __init__(
        self,
        app: Sanic,
        tokens: SessionTokens,
        store: WebStore,
        backend: BackendClient,
        conversations: Conversations,
    ) -> None:
        self._app, self._tokens, self._store, self._backend = app, tokens, store, backend
        self._conversations = conversations

    async def open(self, token: str | None, sign_in_token: str | None) -> Opened:
        """Return a session for a client that brings its last token, and the site's word for who is signed in."""
        old = self._tokens.read(token) if token else None
        if not sign_in_token:
            return self._anonymous(self._current(old))
        if old is None:
            return await self._sign_in(None, sign_in_token)
        # Nobody is answered for the account who may still have the token from before.
        async with self._conversations.quiet(old):
            return await self._sign_in(self._current(old), sign_in_token)

    async def _sign_in(self, old: Session | None, sign_in_token: str) -> Opened:
        account = self._tokens.account_mark(sign_in_token)
        resumes = old is not None and (
            old.account == account or (old.account is None and not old.expired and await self._nobodys(old))
        )
        session = Session(old.id, account) if old and resumes else self._tokens.new(account)
        try:
            await sign_in(self._backend, self._trackers, session.sender, sign_in_token)
        except BackendProblem:
            return self._anonymous(old, "invalid_sign_in")
        except BackendUnavailable as error:
            logger.error("nobody can sign in: %s", error)
            return self._anonymous(old, "unavailable")
        if old and resumes and old.account is None:
            self._store.claim(old.id, account)
            await self._conversations.tell(old, "expired", {})
        return Opened(self._tokens.renewed(session), resumes)

    def token(self, session: Session) -> dict[str, Any]:
        """Return a session's token and the seconds for which it is good."""
        return {"token": self._tokens.sign(session), "expires_in": session.expires_in}

    def describe(self, opened: Opened, entries: list[Entry]) -> dict[str, Any]:
        """Return what a client is told of its session, with the conversation so far."""
        told = {
            **self.token(opened.session),
            "signed_in": opened.session.account is not None,
            "resumed": opened.resumed,
            "entries": entries,
        }
        return {**told, "problem": opened.problem} if opened.problem else told

    def verified(self, token: str) -> Session:
        """Return the session of a token that is good now.

        Raises:
            Refused: `unauthorized`, `expired` or `ended`.
        """
        session = self._tokens.read(token) if token.isascii() else None
        if session is None:
            raise Refused("unauthorized")
        self._store.check(session)
        return session

    async def renew(self, session: Session, sign_in_token: str | None) -> Session:
        """Return the session with its whole life before it.

        Raises:
            Refused: `unauthorized` if the same customer is not signed in any more, `ended`, `expired`, `unavailable`.
        """
        self._store.check(session)
        if session.account:
            if not sign_in_token or self._tokens.account_mark(sign_in_token) != session.account:
                raise Refused("unauthorized")
            try:
                await sign_in(self._backend, self._trackers, session.sender, sign_in_token)
            except BackendProblem as error:
                raise Refused("unauthorized") from error
            except BackendUnavailable as error:
                raise Refused("unavailable", retry_after=5) from error
        return self._tokens.renewed(session)

    async def end(self, session: Session) -> None:
        """Forget the conversation and the account that it spoke for.

        Raises:
            Refused: `unavailable` if the backend can't be told; nothing is forgotten then.
        """
        try:
            await self._backend.call("DELETE", "/links", session.sender)
        except BackendUnavailable as error:
            raise Refused("unavailable", retry_after=5) from error
        self._store.end(session.id, session.sender)

    @property
    def _trackers(self) -> TrackerStore:
        return readable(self._app.ctx.agent.processor.tracker_store)

    def _current(self, session: Session | None) -> Session | None:
        """Return the session as it is by now: None if it has ended, the account's if that has claimed it."""
        if session is None or self._store.is_ended(session.id):
            return None
        return session if session.account else replace(session, account=self._store.claimed_by(session.id))

    def _anonymous(self, old: Session | None, problem: str | None = None) -> Opened:
        if old and old.account is None and not old.expired:
            return Opened(self._tokens.renewed(old), True, problem)
        return Opened(self._tokens.new(), False, problem)

    async def _nobodys(self, session: Session) -> bool:
        """Tell whether the conversation has never spoken for an account."""
        try:
            await self._backend.call("GET", "/links", session.sender)
        except BackendProblem as problem:
            if problem.code != "not_linked":
                return False
        except BackendUnavailable:
            return False
        else:
            return False
        tracker = await self._trackers.retrieve_full_tracker(session.sender)
        return not tracker or not any(
            isinstance(event, ActionExecuted) and event.action_name == FORGET_ACTION for event in tracker.events
        )
