"""Sending mail: by SMTP, or into a folder on a developer's machine."""

from __future__ import annotations

import smtplib
import ssl
import uuid
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import formatdate, make_msgid
from pathlib import Path
from urllib.parse import unquote, urlsplit

from backend.settings import Settings

#: How long the mail server may take for each answer, in seconds.
SMTP_TIMEOUT = 10.0
_SMTP_PORT, _SMTPS_PORT = 25, 465


class MailError(RuntimeError):
    """The mail could not be handed to the mail server."""


class Mailer:
    """Sends plain-text mail.

    Args:
        settings: where to, and from whom.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def send(self, *, to: str, subject: str, body: str) -> None:
        """Send one mail.

        Raises:
            MailError: if the mail server doesn't take it.
        """
        message = EmailMessage()
        message["From"], message["To"] = self._settings.mail_from, to
        message["Subject"] = " ".join(subject.split())
        message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain="cps-assistant")
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(body)
        if self._settings.smtp_url is None:
            self._write(message)
            return
        try:
            self._send(message, self._settings.smtp_url)
        except (OSError, smtplib.SMTPException) as error:
            raise MailError(type(error).__name__) from error

    @staticmethod
    def _send(message: EmailMessage, url: str) -> None:
        parts = urlsplit(url)
        secure = parts.scheme == "smtps"
        host, port = parts.hostname or "localhost", parts.port or (_SMTPS_PORT if secure else _SMTP_PORT)
        context = ssl.create_default_context()
        server = (
            smtplib.SMTP_SSL(host, port, timeout=SMTP_TIMEOUT, context=context)
            if secure
            else smtplib.SMTP(host, port, timeout=SMTP_TIMEOUT)
        )
        with server:
            if not secure and (server.ehlo() or True) and server.has_extn("starttls"):
                server.starttls(context=context)
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
            server.send_message(message)

    def _write(self, message: EmailMessage) -> None:
        self._settings.outbox.mkdir(parents=True, exist_ok=True)
        name = f"{formatdate(localtime=False)[5:25].replace(' ', '-').replace(':', '')}-{uuid.uuid4().hex[:8]}.eml"
        partial = self._settings.outbox / f"{name}.partial"
        partial.write_bytes(message.as_bytes())
        partial.rename(self._settings.outbox / name)


def outbox(folder: Path) -> list[EmailMessage]:
    """Return the mail in the folder of a developer's machine, the newest first."""
    files = sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
    return [BytesParser(policy=policy.default).parsebytes(file.read_bytes()) for file in files]
