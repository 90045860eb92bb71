"""Settings of the backend, from the environment; production refuses what is fit for development only."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.settings import is_production, needed_secret

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Settings:
    """All settings.

    Attributes:
        database_url: an SQLAlchemy URL; SQLite and PostgreSQL work.
        service_token: what callers of the API must present.
        sign_in_key: key by which the website signs sign-in tokens (HS256).
        code_key: key of the hashes of one-time codes and of e-mail addresses in the limits.
        outbox: folder to which mail is written where no SMTP server is set; development only.
        smtp_url: `smtp://[user:password@]host[:port]`, `smtps://…` for TLS from the start; None without a server.
        mail_from, support_email: sender of all mail, and where tickets go.
        webhook_url, webhook_key: the second way of handing over; None without one.
        terms_version: the version of the terms and conditions that is in force.
        bot_url: address of the chat's server, for the demo site; development only.
    """

    database_url: str
    production: bool
    service_token: str = field(repr=False)
    sign_in_key: str = field(repr=False)
    code_key: str = field(repr=False)
    outbox: Path
    smtp_url: str | None = field(repr=False)
    mail_from: str
    support_email: str
    webhook_url: str | None
    webhook_key: str | None = field(repr=False)
    terms_version: str
    bot_url: str

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Read the settings.

        Raises:
            ValueError: if production lacks a setting that it must have, or a secret is too short for it.
        """
        production = is_production(environment)
        smtp_url = environment.get("CPS_SMTP_URL") or None
        support_email = environment.get("CPS_SUPPORT_EMAIL") or None
        webhook_url = environment.get("CPS_HANDOFF_WEBHOOK_URL") or None
        if smtp_url and not smtp_url.startswith(("smtp://", "smtps://")):
            raise ValueError("CPS_SMTP_URL must begin with smtp:// or smtps://")
        if production and not (smtp_url and support_email):
            raise ValueError("CPS_SMTP_URL and CPS_SUPPORT_EMAIL must be set in production")
        return cls(
            database_url=environment.get("DATABASE_URL") or f"sqlite:///{ROOT / 'var' / 'backend.db'}",
            production=production,
            service_token=needed_secret("CPS_BACKEND_TOKEN", environment),
            sign_in_key=needed_secret("CPS_SIGN_IN_KEY", environment),
            code_key=needed_secret("CPS_CODE_KEY", environment),
            outbox=Path(environment.get("CPS_OUTBOX") or ROOT / "var" / "outbox"),
            smtp_url=smtp_url,
            mail_from=environment.get("CPS_MAIL_FROM") or "cps-assistant@localhost",
            support_email=support_email or "priority-support@localhost",
            webhook_url=webhook_url,
            webhook_key=needed_secret("CPS_HANDOFF_WEBHOOK_KEY", environment) if webhook_url else None,
            terms_version=environment.get("CPS_TERMS_VERSION") or "2026-01",
            bot_url=environment.get("CPS_BOT_URL") or "http://127.0.0.1:5005",
        )
