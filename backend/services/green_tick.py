"""The green tick: a product has it exactly when all required details are there (all guides).

Details that come from the chat are noted first and become the product's own when the customer confirms them.
"""

from __future__ import annotations

import re
from datetime import date

from babel import Locale
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.clock import now, today
from backend.errors import InvalidDetail, NothingToConfirm, PurchaseDateInFuture, SerialNumberTaken
from backend.models import DETAILS, Product, ProductDraft

_SERIAL_NUMBER = re.compile(r"[A-Z0-9]{6,20}")
_EARLIEST_PURCHASE = date(1980, 1, 1)
_DEALER_LENGTH = 100
#: Two-letter codes that Unicode has and that are no country: unions, an ocean, made-up places for tests.
_NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
_COUNTRIES = {code for code in map(str, Locale("en").territories) if re.fullmatch(r"[A-Z]{2}", code)} - _NO_COUNTRIES


def has_green_tick(product: Product) -> bool:
    """Tell whether the product shows the green tick."""
    return not missing(product)


def missing(product: Product) -> list[str]:
    """Return the details that the product lacks for its tick, in the order in which they are asked for."""
    return [detail for detail in DETAILS if not getattr(product, detail)]


def to_ask(product: Product) -> list[str]:
    """Return the details that neither the product nor its noted details have."""
    return [detail for detail in missing(product) if not (product.draft and getattr(product.draft, detail))]


def normalize_serial_number(value: str) -> str:
    """Return the serial number as products have it: in capitals, without blanks and dashes."""
    return re.sub(r"[\s-]", "", value).upper()


def parse(detail: str, value: str) -> str | date:
    """Return the value of a detail as it is stored.

    Args:
        detail: one of `DETAILS`.
        value: a serial number; an ISO 8601 date; an ISO 3166 country; a dealer's name.

    Raises:
        InvalidDetail: if the value is none of its detail.
        PurchaseDateInFuture: if the date is still to come.
    """
    value = value.strip()
    if detail == "serial_number":
        serial = normalize_serial_number(value)
        if _SERIAL_NUMBER.fullmatch(serial) and any(map(str.isdigit, serial)):
            return serial
    elif detail == "purchase_date":
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise InvalidDetail(detail=detail) from None
        if day > today():
            raise PurchaseDateInFuture
        if day >= _EARLIEST_PURCHASE:
            return day
    elif detail == "country":
        if value in _COUNTRIES:
            return value
    elif detail == "dealer" and 0 < len(value) <= _DEALER_LENGTH:
        return value
    raise InvalidDetail(detail=detail)


def note(session: Session, product: Product, *, detail: str, value: str, estimated: bool) -> ProductDraft:
    """Note a detail that the customer gives; it replaces one noted before.

    Raises:
        InvalidDetail: if the value is none of its detail.
        PurchaseDateInFuture: if it is a date to come.
        SerialNumberTaken: if another product has that serial number, whosever it is.
    """
    parsed = parse(detail, value)
    if detail == "serial_number":
        taken = select(Product.id).where(Product.serial_number == parsed, Product.id != product.id)
        if session.scalars(taken).first():
            raise SerialNumberTaken
    draft = product.draft or ProductDraft(product_id=product.id, estimated=[])
    setattr(draft, detail, parsed)
    draft.estimated = sorted({*draft.estimated, detail} if estimated else {*draft.estimated} - {detail})
    draft.updated_at = now()
    product.draft = draft
    session.flush()
    return draft


def confirm(session: Session, product: Product) -> None:
    """Make the noted details the product's own.

    Raises:
        NothingToConfirm: if nothing is noted and the product lacks something; confirming twice is no error.
        SerialNumberTaken: if the serial number was registered in the meantime.
    """
    draft = product.draft
    if draft is None:
        if missing(product):
            raise NothingToConfirm
        return
    given = [detail for detail in DETAILS if getattr(draft, detail)]
    for detail in given:
        setattr(product, detail, getattr(draft, detail))
    product.estimated = sorted({*product.estimated} - {*given} | {*draft.estimated})
    product.draft = None
    try:
        session.flush()
    except IntegrityError as error:
        raise SerialNumberTaken from error
