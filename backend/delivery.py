"""The courier: a thread that sends what is waiting, so that no request waits for a mail server.

One-time codes wait in memory only, for they must not lie in the database; what goes to Priority Support waits in the
database until it is sent, however often the backend is restarted.
"""

from __future__ import annotations

import heapq
import logging
import random
import threading
import time
from datetime import timedelta

import requests
from sqlalchemy import select, update
from sqlalchemy.exc import SQLAlchemyError

from backend.clock import now
from backend.db import Database
from backend.mail import Mailer, MailError
from backend.models import Delivery, Ticket
from backend.services.identity import CODE_LIFETIME
from backend.ways import HandoffWay
from bot.nlg.catalogue import Catalogues

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.5
#: How long a delivery is left to the courier that has taken it, in seconds.
_LEASE = 60
_LONGEST_WAIT = 600
_CODE_RETRY = 5.0


class Courier:
    """Sends mail and hand-overs in the background.

    Args:
        database: where hand-overs wait.
        mailer: sends mail.
        ways: every way of handing over, by name.
        catalogues: the texts of the mails to customers.
    """

    def __init__(self, database: Database, mailer: Mailer, ways: dict[str, HandoffWay], catalogues: Catalogues) -> None:
        self._database = database
        self._mailer = mailer
        self.ways = ways
        self._catalogues = catalogues
        self._codes: list[tuple[float, float, str, str, str]] = []
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
        #: Whether the latest attempt to send a mail failed.
        self.mail_delayed = False

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Stop after the delivery that is under way."""
        self._stopped.set()
        self._wake.set()
        self._thread.join(timeout=15)

    def send_code(self, *, email: str | None, code: str, language: str) -> None:
        """Have a one-time code mailed; without an address, do the same and send nothing."""
        moment = time.monotonic()
        with self._lock:
            heapq.heappush(
                self._codes,
                (moment, moment + CODE_LIFETIME.total_seconds(), email or "", code, language),
            )
        self._wake.set()

    def nudge(self) -> None:
        """Look at once whether there is something to send."""
        self._wake.set()

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._wake.wait(POLL_SECONDS)
            self._wake.clear()
            try:
                self._send_codes()
                self._send_deliveries()
            except SQLAlchemyError:
                logger.exception("the database can't be read for deliveries")
            except Exception:
                # Nobody would start this thread again, and no mail would ever be sent.
                logger.exception("the courier goes on after an unexpected error")

    def _send_codes(self) -> None:
        while True:
            with self._lock:
                if not self._codes or self._codes[0][0] > time.monotonic():
                    return
                _, expires, email, code, language = heapq.heappop(self._codes)
            if not email or expires < time.monotonic():
                continue
            try:
                self._mailer.send(
                    to=email,
                    subject=self._catalogues.format(language, "mail_code_subject"),
                    body=self._catalogues.format(language, "mail_code_body", {"code": code}) + "\n",
                )
                self.mail_delayed = False
            except MailError as error:
                self.mail_delayed = True
                logger.warning("a code could not be mailed, trying again: %s", error)
                with self._lock:
                    again = time.monotonic() + _CODE_RETRY
                    heapq.heappush(self._codes, (again, expires, email, code, language))

    def _send_deliveries(self) -> None:
        while not self._stopped.is_set():
            taken = self._take()
            if taken is None:
                return
            delivery, ticket = taken
            way = self.ways.get(delivery.way)
            try:
                if way is None:
                    raise RuntimeError(f"the way {delivery.way!r} is switched off")
                (way.start if delivery.step == "start" else way.send_conversation)(ticket)
            except (OSError, RuntimeError, requests.RequestException) as error:
                self.mail_delayed = self.mail_delayed or isinstance(error, MailError)
                wait = min(_LONGEST_WAIT, 2 ** min(delivery.attempts, 10)) * random.uniform(0.5, 1)  # noqa: S311
                logger.warning(
                    "delivery %s (%s) failed, again in %.0f s: %s",
                    delivery.id,
                    delivery.way,
                    wait,
                    type(error).__name__,
                )
                self._set(delivery, due_at=now() + timedelta(seconds=wait))
            else:
                if delivery.way == "mail":
                    self.mail_delayed = False
                self._set(delivery, sent_at=now())

    def _take(self) -> tuple[Delivery, Ticket] | None:
        """Take one due delivery for this courier; other processes leave it alone meanwhile."""
        with self._database.transaction() as session:
            due = (
                select(Delivery)
                .where(Delivery.sent_at.is_(None), Delivery.due_at <= now())
                .order_by(Delivery.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            delivery = session.scalars(due).one_or_none()
            if delivery is None:
                return None
            delivery.attempts += 1
            delivery.due_at = now() + timedelta(seconds=_LEASE)
            ticket = session.get(Ticket, delivery.ticket_id)
            return delivery, ticket

    def _set(self, delivery: Delivery, **values: object) -> None:
        with self._database.transaction() as session:
            session.execute(update(Delivery).where(Delivery.id == delivery.id).values(**values))
