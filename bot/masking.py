"""Hides what must not be kept: e-mail addresses, one-time codes, serial numbers and card numbers in texts.

Used for the stored conversation, for logs and for what the customer is shown of an address.
"""

from __future__ import annotations

import logging
import re
from typing import Any

#: The assistant's own public addresses may be read.
_PUBLIC_EMAILS = frozenset({"donotreply@canon-europe.com"})
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
#: 14 to 19 digits with blanks or dashes between: what a card number looks like; Luhn's rule decides.
_CARD = re.compile(r"(?<![\w-])\d(?:[ -]?\d){13,18}(?![\w-])")
_CODE = re.compile(r"(?<![\w.,€/-])(?<!\d )\d{3}[ -]?\d{3}(?![\w/]|[.,-]\d| \d)")
_SERIAL = re.compile(
    r"(?<![\w@./-])(?:\d(?:[ -]?\d){7,13}|[a-z]{1,3}\d{5,12}|\d{2,4}[a-z]{1,2}\d{5,10})(?![\w@-])", re.IGNORECASE
)
_MASK = "…"
HIDDEN = "••••••"
_SHOWN_END = 2


def mask_email(email: str) -> str:
    """Return the address so that its owner knows it and nobody else learns it: `a…@s….lt`."""
    name, _, domain = email.partition("@")
    host, _, top = domain.rpartition(".")
    return f"{name[:1]}{_MASK}@{host[:1]}{_MASK}.{top}"


def mask_end(value: str) -> str:
    """Return the last two characters of a number, the others hidden."""
    return HIDDEN + value[-_SHOWN_END:]


def has_card_number(text: str) -> bool:
    """Tell whether the text holds what is a payment card's number by its length and check digit."""
    return any(_is_card(match.group()) for match in _CARD.finditer(text))


def mask(text: str) -> str:
    """Return the text without e-mail addresses, codes, serial numbers and card numbers."""
    text = _EMAIL.sub(lambda m: m.group() if m.group() in _PUBLIC_EMAILS else mask_email(m.group()), text)
    text = _CARD.sub(lambda m: HIDDEN if _is_card(m.group()) else m.group(), text)
    text = _CODE.sub(HIDDEN, text)
    return _SERIAL.sub(lambda m: mask_end(m.group()), text)


def _is_card(text: str) -> bool:
    digits = [int(digit) for digit in reversed(text) if digit.isdigit()]
    doubled = [digit if i % 2 == 0 else sum(divmod(2 * digit, 10)) for i, digit in enumerate(digits)]
    # No card number begins with 0, 1, 7, 8 or 9.
    return digits[-1] in (2, 3, 4, 5, 6) and sum(doubled) % 10 == 0


def mask_logs() -> None:
    """Mask every log record of this process from here on, its traceback included."""
    create = logging.getLogRecordFactory()
    if getattr(create, "masks", False):
        return

    def masked(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = create(*args, **kwargs)
        record.msg, record.args = mask(record.getMessage()), None
        if record.exc_info:
            record.exc_text = mask(logging.Formatter().formatException(record.exc_info))
        return record

    masked.masks = True  # type: ignore[attr-defined]
    logging.setLogRecordFactory(masked)
