"""Migrating the products of an old CPS account, and why the MIGRATE PRODUCTS button is there or not (all guides)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.clock import now
from backend.errors import MigrationNotPossible
from backend.models import Account, OldAccount, OldProduct, Product

#: Every state that a migration can be in.
STATES = ("no_old_account", "no_old_email", "old_account_unknown", "nothing_to_migrate", "all_migrated", "ready")


@dataclass(frozen=True)
class Migration:
    """The state of an account's migration.

    Attributes:
        state: one of `STATES`; the button is shown exactly in the state `ready`.
        waiting: products of the old account that have not been moved.
        migrated: those that have been.
    """

    state: str
    waiting: list[OldProduct]
    migrated: list[OldProduct]

    @property
    def button_shown(self) -> bool:
        """Whether the blue button is there."""
        return self.state == "ready"


@dataclass(frozen=True)
class Migrated:
    """What a migration did: the new products, and the old ones whose serial number somebody has registered."""

    products: list[Product]
    clashes: list[OldProduct]


def old_account(session: Session, account: Account) -> OldAccount | None:
    """Return the old account whose e-mail was given while registering."""
    if not account.old_email:
        return None
    old: OldAccount | None = session.scalars(
        select(OldAccount).where(OldAccount.email == account.old_email)
    ).one_or_none()
    return old


def migration(session: Session, account: Account) -> Migration:
    """Find out what there is to migrate."""
    old = old_account(session, account)
    if not account.old_email:
        return Migration("no_old_account" if account.had_old_account is False else "no_old_email", [], [])
    if old is None:
        return Migration("old_account_unknown", [], [])
    waiting = [product for product in old.products if product.migrated_at is None]
    migrated = [product for product in old.products if product.migrated_at is not None]
    if not old.products:
        return Migration("nothing_to_migrate", [], [])
    return Migration("ready" if waiting else "all_migrated", waiting, migrated)


def migrate(session: Session, account: Account) -> Migrated:
    """Move the waiting products to the account; those whose serial number is taken stay where they are.

    Raises:
        MigrationNotPossible: if the button would not be there; its detail `state` says why.
    """
    # One migration of an old account at a time; whoever has waited for another one looks again at what is left.
    session.execute(select(OldAccount.id).where(OldAccount.email == account.old_email).with_for_update())
    session.expire_all()
    found = migration(session, account)
    if not found.button_shown:
        raise MigrationNotPossible(state=found.state)
    serials = [product.serial_number for product in found.waiting if product.serial_number]
    taken = set(session.scalars(select(Product.serial_number).where(Product.serial_number.in_(serials))))
    moved = Migrated([], [])
    for old in found.waiting:
        if old.serial_number and old.serial_number in taken:
            moved.clashes.append(old)
            continue
        old.migrated_at = now()
        product = Product(
            model=old.model,
            serial_number=old.serial_number,
            purchase_date=old.purchase_date,
            country=old.country,
            dealer=old.dealer,
            estimated=[],
            origin="migrated",
            migrated_at=old.migrated_at,
        )
        account.products.append(product)
        moved.products.append(product)
        taken.add(old.serial_number)
    session.flush()
    return moved
