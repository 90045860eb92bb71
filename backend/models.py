"""The tables. Times are UTC, money is exact, and what may exist once is unique in the database."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Numeric,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import declarative_base, relationship
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator):
    """Takes aware times only, and gives them back aware and in UTC on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Convert to UTC.

        Raises:
            ValueError: if the time has no zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time needs its zone")
        return value.astimezone(timezone.utc)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Say that the time is in UTC, which SQLite does not store."""
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Base: Any = declarative_base(metadata=metadata)

APPLICATION_STATES = ("received", "in_review", "approved", "rejected")
#: What the green tick takes: all four (all guides, "for example").
DETAILS = ("serial_number", "purchase_date", "country", "dealer")
ORIGINS = ("registered", "migrated")
MEMBERSHIP_STATES = ("pending", "active", "expired")
PAYMENT_METHODS = ("card", "bank")
INVOICE_STATES = ("open", "paid")
TICKET_STATES = ("open", "closed")
LINK_METHODS = ("code", "token")
HANDOFF_STEPS = ("start", "conversation")


def _one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(map(repr, values))})", name=column)


class Account(Base):
    """A business account, from its application on."""

    __tablename__ = "account"
    __table_args__ = (_one_of("application_state", APPLICATION_STATES),)

    id = Column(Integer, primary_key=True)
    #: Names the account in sign-in tokens: a random UUID.
    public_id = Column(String(36), nullable=False, unique=True)
    company = Column(String(200), nullable=False)
    #: In lower case.
    email = Column(String(254), nullable=False, unique=True)
    country = Column(String(2), nullable=False)
    vat_registered = Column(Boolean, nullable=False)
    application_state = Column(String(20), nullable=False)
    received_at = Column(UtcDateTime, nullable=False)
    decided_at = Column(UtcDateTime)
    #: The old CPS e-mail that was given while registering, in lower case.
    old_email = Column(String(254))
    #: What the registration says about an old account; None where it says nothing.
    had_old_account = Column(Boolean)

    products = relationship("Product", back_populates="account", order_by="Product.id", cascade="all, delete-orphan")
    memberships = relationship(
        "Membership", back_populates="account", order_by="Membership.id", cascade="all, delete-orphan"
    )


class OldAccount(Base):
    """A CPS account of the time before the business accounts."""

    __tablename__ = "old_account"

    id = Column(Integer, primary_key=True)
    email = Column(String(254), nullable=False, unique=True)
    membership_number = Column(String(30))

    products = relationship(
        "OldProduct", back_populates="old_account", order_by="OldProduct.id", cascade="all, delete-orphan"
    )


class ProductModel(Base):
    """A product model and its points."""

    __tablename__ = "product_model"
    __table_args__ = (CheckConstraint("points >= 0", name="points"),)

    id = Column(Integer, primary_key=True)
    name = Column(String(100), nullable=False, unique=True)
    points = Column(Integer, nullable=False)


class OldProduct(Base):
    """A product of an old account, migrated or still waiting for it."""

    __tablename__ = "old_product"

    id = Column(Integer, primary_key=True)
    old_account_id = Column(ForeignKey("old_account.id", ondelete="CASCADE"), nullable=False, index=True)
    model_id = Column(ForeignKey("product_model.id"), nullable=False)
    serial_number = Column(String(20))
    purchase_date = Column(Date)
    country = Column(String(2))
    dealer = Column(String(100))
    migrated_at = Column(UtcDateTime)

    old_account = relationship("OldAccount", back_populates="products")
    model = relationship("ProductModel")


class Product(Base):
    """A product of a business account."""

    __tablename__ = "product"
    __table_args__ = (_one_of("origin", ORIGINS),)

    id = Column(Integer, primary_key=True)
    account_id = Column(ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True)
    model_id = Column(ForeignKey("product_model.id"), nullable=False)
    #: Unique across all accounts, in capitals.
    serial_number = Column(String(20), unique=True)
    purchase_date = Column(Date)
    country = Column(String(2))
    dealer = Column(String(100))
    #: The details that are the customer's guess.
    estimated = Column(JSON, nullable=False, default=list)
    origin = Column(String(20), nullable=False)
    migrated_at = Column(UtcDateTime)

    account = relationship("Account", back_populates="products")
    model = relationship("ProductModel")
    draft = relationship("ProductDraft", uselist=False, cascade="all, delete-orphan")


class ProductDraft(Base):
    """Details that the customer has given in the chat and not confirmed yet."""

    __tablename__ = "product_draft"

    product_id = Column(ForeignKey("product.id", ondelete="CASCADE"), primary_key=True)
    serial_number = Column(String(20))
    purchase_date = Column(Date)
    country = Column(String(2))
    dealer = Column(String(100))
    estimated = Column(JSON, nullable=False, default=list)
    updated_at = Column(UtcDateTime, nullable=False)


class Tier(Base):
    """A tier as the rules have it (`backend.services.tiers`), for memberships to refer to."""

    __tablename__ = "tier"

    name = Column(String(20), primary_key=True)
    points_from = Column(Integer, nullable=False)
    points_to = Column(Integer)
    annual_fee = Column(Numeric(10, 2), nullable=False)
    corporate = Column(Boolean, nullable=False)


class Membership(Base):
    """A CPS membership of an account: at most one that is pending or active."""

    __tablename__ = "membership"
    __table_args__ = (
        _one_of("state", MEMBERSHIP_STATES),
        _one_of("payment_method", PAYMENT_METHODS),
        UniqueConstraint("account_id", "idempotency_key"),
        Index(
            "uq_membership_current",
            "account_id",
            unique=True,
            sqlite_where=text("state IN ('pending', 'active')"),
            postgresql_where=text("state IN ('pending', 'active')"),
        ),
    )

    id = Column(Integer, primary_key=True)
    account_id = Column(ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True)
    number = Column(String(30), nullable=False, unique=True)
    tier = Column(ForeignKey("tier.name"), nullable=False)
    state = Column(String(20), nullable=False)
    starts_on = Column(Date, nullable=False)
    expires_on = Column(Date, nullable=False)
    payment_method = Column(String(20), nullable=False)
    terms_version = Column(String(30), nullable=False)
    terms_accepted_at = Column(UtcDateTime, nullable=False)
    idempotency_key = Column(String(100))

    account = relationship("Account", back_populates="memberships")
    invoices = relationship("Invoice", back_populates="membership", order_by="Invoice.id", cascade="all, delete-orphan")


class Invoice(Base):
    """An invoice for the yearly fee of a membership, in euro."""

    __tablename__ = "invoice"
    __table_args__ = (_one_of("state", INVOICE_STATES),)

    id = Column(Integer, primary_key=True)
    membership_id = Column(ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True)
    number = Column(String(30), nullable=False, unique=True)
    amount = Column(Numeric(10, 2), nullable=False)
    issued_on = Column(Date, nullable=False)
    due_on = Column(Date, nullable=False)
    state = Column(String(20), nullable=False)

    membership = relationship("Membership", back_populates="invoices")


class Ticket(Base):
    """What was handed over to Priority Support: at most one open ticket a conversation."""

    __tablename__ = "ticket"
    __table_args__ = (
        _one_of("state", TICKET_STATES),
        Index(
            "uq_ticket_open",
            "conversation_id",
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )

    id = Column(Integer, primary_key=True)
    reference = Column(String(20), nullable=False, unique=True)
    account_id = Column(ForeignKey("account.id", ondelete="SET NULL"), index=True)
    conversation_id = Column(String(255), nullable=False)
    reason = Column(String(100), nullable=False)
    language = Column(String(2), nullable=False)
    contact = Column(String(254), nullable=False)
    #: List of {"who": "customer" | "assistant", "text": str, "at": ISO 8601 time}.
    transcript = Column(JSON, nullable=False)
    #: What the assistant found out or tried, as outcome names.
    tried = Column(JSON, nullable=False)
    state = Column(String(20), nullable=False, default="open")
    created_at = Column(UtcDateTime, nullable=False)
    updated_at = Column(UtcDateTime, nullable=False)


class LinkCode(Base):
    """A one-time code that was asked for; nothing in it can be read back."""

    __tablename__ = "link_code"

    id = Column(Integer, primary_key=True)
    conversation_id = Column(String(255), nullable=False, index=True)
    #: None where no account has the e-mail: such a row works the same and never fits.
    account_id = Column(ForeignKey("account.id", ondelete="CASCADE"))
    email_hash = Column(String(64), nullable=False, index=True)
    address_hash = Column(String(64), index=True)
    code_hash = Column(String(64), nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    created_at = Column(UtcDateTime, nullable=False)
    used_at = Column(UtcDateTime)


class AccountLink(Base):
    """That a conversation speaks for an account: at most one link a conversation."""

    __tablename__ = "account_link"
    __table_args__ = (
        _one_of("method", LINK_METHODS),
        Index(
            "uq_account_link_current",
            "conversation_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

    id = Column(Integer, primary_key=True)
    conversation_id = Column(String(255), nullable=False)
    account_id = Column(ForeignKey("account.id", ondelete="CASCADE"), nullable=False)
    method = Column(String(20), nullable=False)
    created_at = Column(UtcDateTime, nullable=False)
    last_used_at = Column(UtcDateTime, nullable=False)
    ended_at = Column(UtcDateTime)

    account = relationship("Account")


class UsedToken(Base):
    """A sign-in token that was used, so that it can't be used again."""

    __tablename__ = "used_token"

    jti = Column(String(64), primary_key=True)
    expires_at = Column(UtcDateTime, nullable=False)


class AuditEvent(Base):
    """Who did what when; without personal data."""

    __tablename__ = "audit_event"

    id = Column(Integer, primary_key=True)
    at = Column(UtcDateTime, nullable=False)
    #: No foreign key: the trail outlives the account.
    account_id = Column(Integer, index=True)
    conversation_id = Column(String(255))
    kind = Column(String(50), nullable=False)
    data = Column(JSON, nullable=False)


class Delivery(Base):
    """Something to be sent to Priority Support, kept until it has been."""

    __tablename__ = "delivery"
    __table_args__ = (_one_of("step", HANDOFF_STEPS),)

    id = Column(Integer, primary_key=True)
    ticket_id = Column(ForeignKey("ticket.id", ondelete="CASCADE"), nullable=False, index=True)
    #: The name of the way of handing over, and which of its two steps this is.
    way = Column(String(20), nullable=False)
    step = Column(String(20), nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    created_at = Column(UtcDateTime, nullable=False)
    due_at = Column(UtcDateTime, nullable=False, index=True)
    sent_at = Column(UtcDateTime)
