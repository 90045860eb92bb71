"""Session tokens: signed by the server, so that nobody can name another's conversation."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time
from dataclasses import dataclass, replace

import jwt

_ALGORITHM = "HS256"
_AUDIENCE = "cps-web-session"
#: How long a session holds without being renewed, in seconds.
ANONYMOUS_LIFE = 12 * 3600
#: As long as the backend lets a conversation speak for an account.
SIGNED_IN_LIFE = 30 * 60
_ID = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True)
class Session:
    """One customer's conversation on the website.

    Attributes:
        id: random, 128 bits.
        account: mark of the account that the site signed in, None for nobody.
        expires: Unix time in seconds.
    """

    id: str
    account: str | None = None
    expires: float = 0.0

    @property
    def sender(self) -> str:
        """The conversation's name for Rasa and the backend."""
        return f"web:{self.id}"

    @property
    def expired(self) -> bool:
        """Whether the token has to be renewed before it is of use."""
        return self.expires <= time.time()

    @property
    def expires_in(self) -> int:
        """Seconds that are left."""
        return max(0, int(self.expires - time.time()))


class SessionTokens:
    """Makes and reads tokens with one key."""

    def __init__(self, key: str) -> None:
        self._key = key

    def new(self, account: str | None = None) -> Session:
        """Return a session that nobody has had."""
        return self.renewed(Session(secrets.token_urlsafe(16), account))

    @staticmethod
    def renewed(session: Session) -> Session:
        """Return the session with its whole life before it."""
        life = SIGNED_IN_LIFE if session.account else ANONYMOUS_LIFE
        return replace(session, expires=float(int(time.time()) + life))

    def sign(self, session: Session) -> str:
        """Return the session's token."""
        claims = {"sub": session.id, "aud": _AUDIENCE, "iat": int(time.time()), "exp": int(session.expires)}
        if session.account:
            claims["acc"] = session.account
        return jwt.encode(claims, self._key, algorithm=_ALGORITHM)

    def read(self, token: str) -> Session | None:
        """Return the session of a token, which may have expired; None if it is not one of ours."""
        try:
            claims = jwt.decode(
                token,
                self._key,
                algorithms=[_ALGORITHM],
                audience=_AUDIENCE,
                options={"require": ["sub", "aud", "iat", "exp"], "verify_exp": False},
            )
        except jwt.InvalidTokenError:
            return None
        if not _ID.fullmatch(str(claims["sub"])):
            return None
        return Session(claims["sub"], claims.get("acc"), float(claims["exp"]))

    def account_mark(self, sign_in: str) -> str:
        """Return what stands in a session token for the account that a sign-in token names, unverified."""
        try:
            subject = str(jwt.decode(sign_in, options={"verify_signature": False}).get("sub"))
        except jwt.InvalidTokenError:
            subject = ""
        return hmac.new(self._key.encode(), subject.encode(), hashlib.sha256).hexdigest()[:32]
