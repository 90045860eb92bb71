"""Loads accounts from a YAML file: `make accounts FILE=…`. docs/demo.md describes the file.

What the file names replaces what was there under the same e-mail address; everything else stays.
"""

from __future__ import annotations

import argparse
import re
import sys
import uuid
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from dateutil.relativedelta import relativedelta
from pydantic import BaseModel, Extra, NonNegativeInt, StrictStr, ValidationError, validator
from ruamel.yaml import YAML, YAMLError
from sqlalchemy import delete, select
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from backend import models
from backend.clock import now, today
from backend.db import Database
from backend.services import tiers
from backend.services.account import working_days_after
from backend.services.green_tick import normalize_serial_number
from backend.services.identity import normalize_email
from backend.services.signup import INVOICE_DAYS
from backend.settings import Settings

DEMO = Path(__file__).parent / "demo" / "accounts.yml"
_RELATIVE = re.compile(r"([+-]\d+) ?(d|days?|w|weeks?|m|months?|y|years?|working days?)")
#: Names the same account the same way every time the file is loaded.
_NAMESPACE = uuid.UUID("5a3e1df4-0b0e-4b6f-9a43-6c1a9a8b1c55")


def day(value: Any) -> date | None:
    """Return a day that a file names: a date, `today`, or a distance such as `-3 months` or `-2 working days`.

    Raises:
        ValueError: if it is none of these.
    """
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if value == "today":
        return today()
    match = _RELATIVE.fullmatch(str(value))
    if match is None:
        return date.fromisoformat(str(value))
    count, unit = int(match.group(1)), match.group(2)
    if unit.startswith("working"):
        found = today()
        while count < 0 and working_days_after(found, -count) > today():
            found -= timedelta(days=1)
        return working_days_after(found, count) if count > 0 else found
    names = {"d": "days", "w": "weeks", "m": "months", "y": "years"}
    try:
        return today() + relativedelta(**{names[unit[0]]: count})
    except OverflowError as error:
        raise ValueError(str(error)) from error


class _Entry(BaseModel):
    class Config:
        extra = Extra.forbid


class _Product(_Entry):
    model: str
    #: Without quotes it would be a number, and lose its zeros.
    serial_number: StrictStr | None
    purchase_date: date | None
    country: str | None
    dealer: str | None
    estimated: list[Literal["serial_number", "purchase_date", "country", "dealer"]] = []
    origin: Literal["registered", "migrated"] = "registered"
    migrated: date | None

    _day = validator("purchase_date", "migrated", pre=True, allow_reuse=True)(day)


class _Invoice(_Entry):
    number: str | None
    amount: Decimal | None
    issued: date | None
    due: date | None
    state: Literal["open", "paid"] = "open"

    _day = validator("issued", "due", pre=True, allow_reuse=True)(day)


class _Membership(_Entry):
    number: str
    tier: str
    state: Literal["pending", "active", "expired"] = "active"
    starts: date
    expires: date | None
    payment_method: Literal["card", "bank"] = "card"
    terms_version: str | None
    terms_accepted: date | None
    invoices: list[_Invoice] | None

    _day = validator("starts", "expires", "terms_accepted", pre=True, allow_reuse=True)(day)

    @validator("tier")
    def tier_exists(cls, name: str) -> str:  # noqa: N805
        """Refuse tiers that there are not."""
        if tiers.by_name(name) is None:
            raise ValueError(f"there is no tier {name!r}")
        return name


class _Application(_Entry):
    state: Literal["received", "in_review", "approved", "rejected"] = "approved"
    received: date | None
    decided: date | None

    _day = validator("received", "decided", pre=True, allow_reuse=True)(day)


class _Account(_Entry):
    company: str
    email: str
    country: str
    vat_registered: bool = True
    application: _Application = _Application.parse_obj({})
    old_email: str | None
    had_old_account: bool | None
    products: list[_Product] = []
    memberships: list[_Membership] = []


class _OldAccount(_Entry):
    email: str
    membership_number: str | None
    products: list[_Product] = []


class AccountsFile(_Entry):
    """A whole file."""

    product_models: dict[str, NonNegativeInt] = {}
    accounts: list[_Account] = []
    old_accounts: list[_OldAccount] = []


def read(file: Path) -> AccountsFile:
    """Read a file of accounts.

    Raises:
        OSError: if it can't be read.
        ValueError: if it doesn't have the shape that docs/demo.md describes.
    """
    try:
        return AccountsFile.parse_obj(YAML(typ="safe").load(file.read_text(encoding="utf-8")) or {})
    except (ValidationError, YAMLError) as error:
        raise ValueError(str(error)) from error


def load(database: Database, accounts: AccountsFile) -> None:
    """Put the accounts into the database, all or none.

    Raises:
        ValueError: if a product names a model that nobody has given points, something that may exist once exists
            already, or a value is too long.
    """
    try:
        with database.transaction() as session:
            _load(session, accounts)
    except IntegrityError as error:
        raise ValueError(f"something exists already: {error.orig}") from error
    except DataError as error:
        raise ValueError(f"something is too long: {error.orig}") from error


def load_demo(settings: Settings) -> None:
    """Load the demo customers into a database that has no accounts yet."""
    database = Database(settings.database_url)
    database.migrate()
    with database.transaction() as session:
        is_empty = session.scalars(select(models.Account.id)).first() is None
    if is_empty:
        load(database, read(DEMO))
    database.engine.dispose()


def _load(session: Session, accounts: AccountsFile) -> None:
    product_models = {model.name: model for model in session.scalars(select(models.ProductModel))}
    for name, points in accounts.product_models.items():
        model = product_models.setdefault(name, models.ProductModel(name=name))
        model.points = points
        session.add(model)

    def model_of(product: _Product) -> models.ProductModel:
        if product.model not in product_models:
            raise ValueError(f"the file gives no points for {product.model!r} under product_models")
        return product_models[product.model]

    emails = [normalize_email(account.email) for account in accounts.accounts]
    session.execute(delete(models.Account).where(models.Account.email.in_(emails)))
    old_emails = [normalize_email(account.email) for account in accounts.old_accounts]
    session.execute(delete(models.OldAccount).where(models.OldAccount.email.in_(old_emails)))
    session.flush()
    for given in accounts.accounts:
        session.add(_account(given, model_of))
    for old in accounts.old_accounts:
        session.add(
            models.OldAccount(
                email=normalize_email(old.email),
                membership_number=old.membership_number,
                products=[
                    models.OldProduct(
                        model=model_of(product), migrated_at=_moment(product.migrated), **_details(product)
                    )
                    for product in old.products
                ],
            )
        )


def _account(given: _Account, model_of: Any) -> models.Account:
    email = normalize_email(given.email)
    return models.Account(
        public_id=str(uuid.uuid5(_NAMESPACE, email)),
        company=given.company,
        email=email,
        country=given.country,
        vat_registered=given.vat_registered,
        application_state=given.application.state,
        received_at=_moment(given.application.received) or now(),
        decided_at=_moment(given.application.decided),
        old_email=given.old_email and normalize_email(given.old_email),
        had_old_account=given.had_old_account,
        products=[
            models.Product(
                model=model_of(product),
                estimated=product.estimated,
                origin=product.origin,
                migrated_at=_moment(product.migrated),
                **_details(product),
            )
            for product in given.products
        ],
        memberships=[_membership(membership) for membership in given.memberships],
    )


def _details(product: _Product) -> dict[str, Any]:
    serial = product.serial_number
    return {
        "serial_number": serial and normalize_serial_number(serial),
        "purchase_date": product.purchase_date,
        "country": product.country,
        "dealer": product.dealer,
    }


def _membership(given: _Membership) -> models.Membership:
    tier = tiers.by_name(given.tier)
    invoices = [_Invoice()] if given.invoices is None else given.invoices  # type: ignore[call-arg]
    return models.Membership(
        number=given.number,
        tier=given.tier,
        state=given.state,
        starts_on=given.starts,
        expires_on=given.expires or given.starts + relativedelta(years=1),
        payment_method=given.payment_method,
        terms_version=given.terms_version or "2026-01",
        terms_accepted_at=_moment(given.terms_accepted or given.starts),
        invoices=[
            models.Invoice(
                number=invoice.number or f"{given.number}-{position}",
                amount=invoice.amount if invoice.amount is not None else tier and tier.annual_fee,
                issued_on=invoice.issued or given.starts,
                due_on=invoice.due or (invoice.issued or given.starts) + timedelta(days=INVOICE_DAYS),
                state=invoice.state,
            )
            for position, invoice in enumerate(invoices, start=1)
        ],
    )


def _moment(value: date | None) -> datetime | None:
    return datetime.combine(value, time(9), timezone.utc) if value else None


def main() -> int:
    """Load a file into the backend's database; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", default=DEMO)
    arguments = parser.parse_args()
    try:
        accounts = read(arguments.file)
        database = Database(Settings.read().database_url)
        database.migrate()
        load(database, accounts)
    except (OSError, ValueError) as error:
        print(f"Nothing was loaded from {arguments.file}: {error}", file=sys.stderr)
        return 1
    print(f"Loaded {len(accounts.accounts)} accounts and {len(accounts.old_accounts)} old accounts.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
