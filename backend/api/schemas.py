"""What goes over the wire."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel, ConstrainedStr, Field, StrictBool, conlist, validator
from pydantic.datetime_parse import parse_datetime

#: Largest number of entries in a transcript, and of characters in one.
MAX_TRANSCRIPT = 500
MAX_ENTRY = 10_000


class _Text(ConstrainedStr):
    """Text without what no database takes: control characters but line breaks, and half surrogate pairs."""

    strict = True

    @classmethod
    def __get_validators__(cls) -> Any:
        yield from super().__get_validators__()
        yield lambda value: "".join(
            c for c in value if c == "\n" or (c.isprintable() and not "\ud800" <= c <= "\udfff")
        )


class Name(_Text):
    """A short text."""

    max_length = 100


class Contact(_Text):
    """An e-mail address or a phone number."""

    max_length = 254


class Entry(_Text):
    """What was said in one message."""

    max_length = MAX_ENTRY


class _Exact(ConstrainedStr):
    """Text of one form: a regular expression's `$` alone would let a line break follow."""

    strict = True

    @classmethod
    def validate(cls, value: str) -> str:
        """Refuse a line break at the end, then whatever else does not fit."""
        if value.endswith("\n"):
            raise ValueError("a line break at the end")
        return super().validate(value)


class Email(_Exact):
    """An e-mail address."""

    max_length = 254
    regex = r"^[!-?A-~]{1,64}@[!-?A-~]{1,180}$"


class Code(_Exact):
    """A one-time code."""

    regex = r"^[0-9]{6}$"


class Token(_Exact):
    """A sign-in token."""

    regex = r"^[ -~]{0,2000}$"


class Identifier(_Exact):
    """A name of the assistant's own: a topic or an outcome."""

    regex = r"^[a-z][a-z0-9_]{0,99}$"


class Moment(datetime):
    """A time with its zone, as RFC 3339 writes it; Pydantic alone would take numbers, too."""

    @classmethod
    def __get_validators__(cls) -> Any:
        yield cls._parsed

    @classmethod
    def __modify_schema__(cls, schema: dict[str, Any]) -> None:
        schema.update(type="string", format="date-time")

    @classmethod
    def _parsed(cls, value: Any) -> datetime:
        if not isinstance(value, str) or "-" not in value:
            raise ValueError("no RFC 3339 time")
        moment = parse_datetime(value)
        if moment.tzinfo is None:
            raise ValueError("a time needs its zone")
        return moment


class Request(BaseModel):
    """A body that callers send. What there is none of is left out: the description knows no null."""

    @validator("*", pre=True)
    def is_not_null(cls, value: Any) -> Any:  # noqa: N805
        """Refuse null."""
        if value is None:
            raise ValueError("null; leave it out instead")
        return value


Language = Literal["en", "et", "hu", "lt", "lv", "nb"]
Detail = Literal["serial_number", "purchase_date", "country", "dealer"]
TierName = Literal["silver", "gold", "platinum", "corporate_c", "corporate_b", "corporate_a"]
PaymentMethod = Literal["card", "bank"]


class CodeWish(Request):
    """Asks for a one-time code."""

    email: Email | None = Field(None, description="where to; left out, the code goes where the one before went")
    language: Language
    address: Name | None = Field(None, description="network address of the customer, if the channel knows it")


class CodeSent(BaseModel):
    """Says nothing about whether the e-mail is known."""

    email: str | None = Field(description="the address that was given, masked")
    mail_delayed: bool = Field(description="whether mail is going out with a delay")


class CodeTry(Request):
    """A code that the customer typed."""

    code: Code


class SignIn(Request):
    """A sign-in token of the website: a JWT (HS256) with sub, aud, iat, exp and jti."""

    token: Token


class Link(BaseModel):
    """The account that a conversation speaks for."""

    company: str
    email: str = Field(description="the account's address, masked")
    application_state: Literal["received", "in_review", "approved", "rejected"]
    replaced: bool = Field(description="whether the conversation spoke for another account before")


class Application(BaseModel):
    """The state of an application."""

    company: str
    state: Literal["received", "in_review", "approved", "rejected"]
    received_at: datetime
    decided_at: datetime | None
    due_on: date = Field(description="last day of the time that checking may take")
    overdue: bool


class NextTier(BaseModel):
    """The lowest tier that is not open."""

    name: TierName
    points_from: int
    missing: int


class ProductPoints(BaseModel):
    """A product and its points."""

    id: int
    model: str
    points: int
    green_tick: bool


class Points(BaseModel):
    """The points of the account."""

    total: int = Field(description="assigned points: those of products with the green tick")
    waiting: int = Field(description="points of products that lack it")
    products: list[ProductPoints]
    open_tiers: list[TierName]
    next_tier: NextTier | None


class Draft(BaseModel):
    """Details that were given in the chat and are not confirmed yet."""

    serial_number: str | None
    purchase_date: date | None
    country: str | None
    dealer: str | None
    estimated: list[Detail]


class Product(BaseModel):
    """A product, what it has and what it lacks."""

    id: int
    model: str
    points: int
    origin: Literal["registered", "migrated"]
    serial_number: str | None
    purchase_date: date | None
    country: str | None
    dealer: str | None
    estimated: list[Detail]
    green_tick: bool
    missing: list[Detail]
    to_ask: list[Detail] = Field(description="missing details that are not noted yet either")
    draft: Draft | None


class Products(BaseModel):
    """All products of the account."""

    products: list[Product]


class DetailValue(Request):
    """A detail as the customer gives it."""

    value: Name = Field(description="serial number, ISO 8601 date, ISO 3166 country, or the dealer's name")
    estimated: StrictBool = False


class Confirmed(BaseModel):
    """A product whose noted details have been saved."""

    product: Product
    points_total: int
    points_waiting: int


class MigrationProduct(BaseModel):
    """A product of the old account."""

    model: str
    migrated_at: datetime | None


class Migration(BaseModel):
    """Whether the MIGRATE PRODUCTS button is there, and why."""

    state: Literal[
        "no_old_account", "no_old_email", "old_account_unknown", "nothing_to_migrate", "all_migrated", "ready"
    ]
    button_shown: bool
    old_email: str | None = Field(description="masked")
    waiting: list[MigrationProduct]
    migrated: list[MigrationProduct]


class Migrated(BaseModel):
    """What a migration did."""

    products: list[Product]
    clashes: list[MigrationProduct] = Field(description="not moved: the serial number is registered already")
    points_total: int


class Tier(BaseModel):
    """A tier."""

    name: TierName
    points_from: int
    annual_fee: Decimal = Field(description="in euro")
    corporate: bool


class Tiers(BaseModel):
    """The tiers open to the account."""

    tiers: list[Tier]
    has_switch: bool = Field(description="whether the ON/OFF switch between personal and corporate tiers is there")
    next_tier: NextTier | None


class Membership(BaseModel):
    """A membership."""

    number: str
    tier: TierName
    state: Literal["pending", "active", "expired"]
    starts_on: date
    expires_on: date = Field(description="its last day")
    payment_method: PaymentMethod
    terms_version: str
    terms_accepted_at: datetime


class MembershipState(BaseModel):
    """The account's membership or its last one, if it ever had one."""

    membership: Membership | None


class Invoice(BaseModel):
    """An invoice."""

    number: str
    amount: Decimal = Field(description="in euro")
    issued_on: date
    due_on: date
    state: Literal["open", "overdue", "paid"]


class Invoices(BaseModel):
    """All invoices of the account, the newest first."""

    invoices: list[Invoice]


class Eligibility(BaseModel):
    """Whether the account can sign up, and what it needs to know for that."""

    state: Literal["eligible", "not_enough_points", "active", "pending"]
    points: int
    waiting: int
    missing: int = Field(description="points missing to the lowest tier")
    tiers: list[Tier]
    has_switch: bool
    membership: Membership | None = Field(description="the membership in the way")
    previous_number: str | None = Field(description="the number that the new one will replace")
    terms_version: str = Field(description="the version of the terms that has to be accepted")


class SignUp(Request):
    """Signs up to a tier."""

    tier: TierName
    payment_method: PaymentMethod
    terms_version: Name = Field(description="the version of the terms that the customer has accepted")


class SignedUp(BaseModel):
    """A membership and its invoice."""

    membership: Membership
    invoice: Invoice
    previous_number: str | None


class TranscriptEntry(Request):
    """One message of the conversation."""

    who: Literal["customer", "assistant"]
    text: Entry
    at: Moment


class HandOver(Request):
    """Hands the conversation over."""

    reason: Identifier
    language: Language
    contact: Contact | None = Field(None, description="needed unless an account is linked")
    transcript: conlist(TranscriptEntry, max_items=MAX_TRANSCRIPT)  # type: ignore[valid-type]
    tried: conlist(Identifier, max_items=50) = []  # type: ignore[valid-type]


class Ticket(BaseModel):
    """A ticket."""

    reference: str
    is_new: bool = Field(description="false if it was added to the conversation's open ticket")
    contact: str = Field(description="masked")


class Health(BaseModel):
    """That the service is up."""

    status: Literal["ok"] = "ok"
