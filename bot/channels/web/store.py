"""What the website's channel keeps beside Rasa's conversations, in the same database."""

from __future__ import annotations

import time

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from sqlalchemy.dialects import postgresql, sqlite

from bot.channels.web.refusal import Refused
from bot.channels.web.tokens import ANONYMOUS_LIFE, Session

_metadata = sa.MetaData()
#: Sessions whose conversation the customer has deleted, until their tokens have expired.
_ended = sa.Table(
    "ended_web_session",
    _metadata,
    sa.Column("id", sa.String(22), primary_key=True),
    sa.Column("ended_at", sa.Float, nullable=False),
)
#: Conversations that somebody began whom the site did not know and signed in later, until the tokens of before have
#: expired: whoever still has one of them may be somebody else.
_claimed = sa.Table(
    "claimed_web_session",
    _metadata,
    sa.Column("id", sa.String(22), primary_key=True),
    sa.Column("account", sa.String(32), nullable=False),
    sa.Column("claimed_at", sa.Float, nullable=False),
)
#: Whether answers helped. The conversation is forgotten when it is deleted, the verdict is not.
_feedback = sa.Table(
    "answer_feedback",
    _metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("conversation", sa.String(255), nullable=True),
    sa.Column("entry", sa.String(80), nullable=False),
    sa.Column("response", sa.String(255), nullable=False),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("helpful", sa.Boolean, nullable=False),
    sa.Column("given_at", sa.Float, nullable=False),
    sa.UniqueConstraint("conversation", "entry"),
)


class WebStore:
    """Ended and claimed sessions, and what customers think of answers.

    Its calls block for about a millisecond, as Rasa's own store does.
    """

    def __init__(self, engine: sa.engine.Engine) -> None:
        self._engine = engine
        _metadata.create_all(engine)

    def end(self, session_id: str, sender: str) -> None:
        """Remove a conversation for good, and remember that its session is over."""
        now, event = time.time(), SQLTrackerStore.SQLEvent
        with self._engine.begin() as connection:
            connection.execute(sa.delete(event).where(event.sender_id == sender))
            connection.execute(sa.update(_feedback).where(_feedback.c.conversation == sender).values(conversation=None))
            connection.execute(sa.delete(_ended).where(_ended.c.ended_at < now - ANONYMOUS_LIFE))
            connection.execute(self._insert(_ended).values(id=session_id, ended_at=now).on_conflict_do_nothing())

    def is_ended(self, session_id: str) -> bool:
        """Tell whether that session's conversation was deleted."""
        with self._engine.connect() as connection:
            return connection.execute(sa.select(_ended.c.id).where(_ended.c.id == session_id)).first() is not None

    def claim(self, session_id: str, account: str) -> None:
        """Remember that a conversation belongs to an account from now on."""
        now = time.time()
        with self._engine.begin() as connection:
            connection.execute(sa.delete(_claimed).where(_claimed.c.claimed_at < now - ANONYMOUS_LIFE))
            claim = self._insert(_claimed).values(id=session_id, account=account, claimed_at=now)
            connection.execute(claim.on_conflict_do_nothing())

    def claimed_by(self, session_id: str) -> str | None:
        """Return the mark of the account to which a conversation belongs that was nobody's at first."""
        with self._engine.connect() as connection:
            row = connection.execute(sa.select(_claimed.c.account).where(_claimed.c.id == session_id)).first()
            return row.account if row else None

    def check(self, session: Session) -> None:
        """Let a session pass that may take part in its conversation.

        Raises:
            Refused: `ended`; `expired`, also for a token from before the customer was signed in.
        """
        if self.is_ended(session.id):
            raise Refused("ended")
        if session.expired or (session.account is None and self.claimed_by(session.id)):
            raise Refused("expired")

    def rate(self, sender: str, entry: str, *, response: str, language: str, helpful: bool) -> None:
        """Note whether an answer helped; the latest verdict on it counts."""
        values = {"response": response, "language": language, "helpful": helpful, "given_at": time.time()}
        insert = self._insert(_feedback).values(conversation=sender, entry=entry, **values)
        with self._engine.begin() as connection:
            connection.execute(insert.on_conflict_do_update(index_elements=["conversation", "entry"], set_=values))

    def ratings(self, sender: str) -> dict[str, bool]:
        """Return the verdicts in a conversation, by entry."""
        wanted = sa.select(_feedback.c.entry, _feedback.c.helpful).where(_feedback.c.conversation == sender)
        with self._engine.connect() as connection:
            return {row.entry: row.helpful for row in connection.execute(wanted)}

    def _insert(self, table: sa.Table) -> sqlite.Insert | postgresql.Insert:
        is_postgresql = self._engine.dialect.name == "postgresql"
        return postgresql.insert(table) if is_postgresql else sqlite.insert(table)
