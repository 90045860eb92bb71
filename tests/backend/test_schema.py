"""The tables: migrations, what the database itself refuses, times and money."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import Float, bindparam, inspect, select, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from backend.db import Database
from backend.models import Base, Invoice, LinkCode, Tier, UtcDateTime
from backend.services import tiers

NOW = datetime(2026, 3, 10, 12, tzinfo=timezone.utc)
TODAY = NOW.date()

#: One valid row for every table, in an order in which they can be put in.
ROWS: dict[str, dict[str, Any]] = {
    "account": {
        "id": 1, "public_id": "a", "company": "Foto Test", "email": "a@a.example", "country": "EE",
        "vat_registered": True, "application_state": "approved", "received_at": NOW,
    },
    "old_account": {"id": 1, "email": "old@a.example"},
    "product_model": {"id": 1, "name": "EOS R5", "points": 250},
    "old_product": {"id": 1, "old_account_id": 1, "model_id": 1},
    "product": {
        "id": 1, "account_id": 1, "model_id": 1, "serial_number": "123456", "estimated": [], "origin": "registered",
    },
    "product_draft": {"product_id": 1, "estimated": [], "updated_at": NOW},
    "membership": {
        "id": 1, "account_id": 1, "number": "CPS1", "tier": "silver", "state": "active", "starts_on": TODAY,
        "expires_on": TODAY, "payment_method": "card", "terms_version": "1", "terms_accepted_at": NOW,
        "idempotency_key": "key",
    },
    "invoice": {
        "id": 1, "membership_id": 1, "number": "I1", "amount": Decimal(85), "issued_on": TODAY, "due_on": TODAY,
        "state": "open",
    },
    "ticket": {
        "id": 1, "reference": "T1", "account_id": 1, "conversation_id": "c", "reason": "contact_support",
        "language": "en", "contact": "a@a.example", "transcript": [], "tried": [], "state": "open",
        "created_at": NOW, "updated_at": NOW,
    },
    "delivery": {
        "id": 1, "ticket_id": 1, "way": "mail", "step": "start", "attempts": 0, "created_at": NOW, "due_at": NOW,
    },
    "link_code": {
        "id": 1, "conversation_id": "c", "account_id": 1, "email_hash": "h", "code_hash": "h", "attempts": 0,
        "created_at": NOW,
    },
    "account_link": {
        "id": 1, "conversation_id": "c", "account_id": 1, "method": "code", "created_at": NOW, "last_used_at": NOW,
    },
    "used_token": {"jti": "j", "expires_at": NOW},
    "audit_event": {"id": 1, "at": NOW, "kind": "test", "data": {}},
}  # fmt: skip

TABLES = Base.metadata.tables
#: What makes a second row of a table another one in every respect.
OTHER: dict[str, dict[str, Any]] = {
    "account": {"id": 2, "public_id": "b", "email": "b@b.example"},
    "old_account": {"id": 2, "email": "old@b.example"},
    "product_model": {"id": 2, "name": "EOS R6"},
    "product": {"id": 2, "serial_number": "234567"},
    "membership": {"id": 2, "number": "CPS2", "state": "expired", "idempotency_key": "other"},
    "invoice": {"id": 2, "number": "I2"},
    "ticket": {"id": 2, "reference": "T2", "conversation_id": "d"},
    "account_link": {"id": 2, "conversation_id": "d"},
}


def put(session: Session, table: str, **changed: Any) -> None:
    """Put a row into a table, past the services and the ORM."""
    session.execute(TABLES[table].insert().values(**{**ROWS[table], **changed}))


@pytest.fixture
def session(shared_database: Database) -> Iterator[Session]:
    """A transaction in a database with one row in every table; it is taken back afterwards."""
    with Session(shared_database.engine, future=True) as session:
        for table in ROWS:
            put(session, table)
        yield session
        session.rollback()


# Migrations


def tables(database: Database) -> dict[str, Any]:
    """Return all that the database says of its tables, but for Alembic's own."""
    found = inspect(database.engine)

    def plain(value: Any) -> Any:
        return {k: plain(v) for k, v in sorted(value.items())} if isinstance(value, dict) else str(value)

    def told(things: Any) -> list[str]:
        return sorted(str(plain(thing)) for thing in things)

    return {
        name: {
            "columns": [
                (c["name"], str(c["type"].compile(database.engine.dialect)), c["nullable"], str(c["default"]))
                for c in found.get_columns(name)
            ],
            "primary key": found.get_pk_constraint(name),
            "foreign keys": told(found.get_foreign_keys(name)),
            "unique": told(found.get_unique_constraints(name)),
            "checks": told(found.get_check_constraints(name)),
            "indexes": told(found.get_indexes(name)),
        }
        for name in found.get_table_names()
        if name != "alembic_version"
    }


@pytest.fixture
def empty(database_url: str) -> Iterator[Database]:
    """A database without tables."""
    database = Database(database_url)
    yield database
    database.engine.dispose()


def test_migrating_up_down_and_up_again_leaves_the_same_tables(empty: Database) -> None:
    config = empty.alembic_config()
    command.upgrade(config, "head")
    first = tables(empty)
    assert set(first) == set(TABLES)
    command.downgrade(config, "base")
    assert tables(empty) == {}
    command.upgrade(config, "head")
    assert tables(empty) == first


def test_every_migration_can_be_taken_back_alone(empty: Database) -> None:
    config = empty.alembic_config()
    before: dict[str, Any] = {}
    for revision in reversed(list(ScriptDirectory.from_config(config).walk_revisions())):
        command.upgrade(config, revision.revision)
        after = tables(empty)
        command.downgrade(config, "-1")
        assert tables(empty) == before, revision.revision
        command.upgrade(config, revision.revision)
        before = after


def test_the_migrated_tables_are_those_of_the_models(shared_database: Database) -> None:
    with shared_database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_migrated_checks_are_those_of_the_models(empty: Database) -> None:
    empty.migrate()
    migrated = {name: table["checks"] for name, table in tables(empty).items()}
    Base.metadata.drop_all(empty.engine)
    Base.metadata.create_all(empty.engine)
    assert {name: table["checks"] for name, table in tables(empty).items()} == migrated
    assert any(migrated.values())


def test_migrating_again_changes_nothing_and_loses_nothing(empty: Database) -> None:
    empty.migrate()
    before = tables(empty)
    with empty.transaction() as session:
        put(session, "account")
    empty.migrate()
    assert tables(empty) == before
    with empty.transaction() as session:
        assert session.execute(select(TABLES["account"].c.email)).scalar_one() == "a@a.example"


def test_the_tiers_in_the_database_are_those_of_the_rules(shared_database: Database) -> None:
    with shared_database.transaction() as session:
        found = {row.name: (row.points_from, row.points_to, row.annual_fee) for row in session.scalars(select(Tier))}
    assert found == {tier.name: (tier.points_from, tier.points_to, tier.annual_fee) for tier in tiers.TIERS}


def test_a_changed_fee_comes_back_with_the_next_start(empty: Database) -> None:
    empty.migrate()
    with empty.transaction() as session:
        session.execute(text("UPDATE tier SET annual_fee = 1 WHERE name = 'gold'"))
    empty.migrate()
    with empty.transaction() as session:
        assert session.get(Tier, "gold").annual_fee == 170


def test_a_database_without_tables_is_not_ready_and_a_migrated_one_is(empty: Database) -> None:
    with pytest.raises(Exception, match="tier"):
        empty.is_ready()
    empty.migrate()
    assert empty.is_ready()


# What the database refuses


def test_these_tests_have_a_row_for_every_table() -> None:
    assert set(ROWS) == set(TABLES) - {"tier"}


@pytest.mark.parametrize("table", OTHER)
def test_a_second_row_that_differs_is_taken(session: Session, table: str) -> None:
    put(session, table, **OTHER[table])


@pytest.mark.parametrize(
    ("table", "same"),
    [
        ("account", "email"),
        ("account", "public_id"),
        ("old_account", "email"),
        ("product_model", "name"),
        ("product", "serial_number"),
        ("membership", "number"),
        ("membership", "idempotency_key"),
        ("invoice", "number"),
        ("ticket", "reference"),
        ("account_link", "conversation_id"),
        ("ticket", "conversation_id"),
    ],
)
def test_what_may_exist_once_is_refused_a_second_time(session: Session, table: str, same: str) -> None:
    with pytest.raises(IntegrityError):
        put(session, table, **{**OTHER[table], same: ROWS[table][same]})


@pytest.mark.parametrize(("table", "column"), [("used_token", "jti"), ("product_draft", "product_id")])
def test_a_key_is_refused_a_second_time(session: Session, table: str, column: str) -> None:
    assert TABLES[table].c[column].primary_key
    with pytest.raises(IntegrityError):
        put(session, table)


@pytest.mark.parametrize("state", ["active", "pending"])
@pytest.mark.parametrize("first", ["active", "pending"])
def test_an_account_has_one_current_membership_at_most(session: Session, first: str, state: str) -> None:
    session.execute(TABLES["membership"].update().values(state=first))
    with pytest.raises(IntegrityError):
        put(session, "membership", **{**OTHER["membership"], "state": state})


@pytest.mark.parametrize(
    ("table", "over"),
    [
        ("membership", {"state": "expired"}),
        ("ticket", {"state": "closed"}),
        ("account_link", {"ended_at": NOW}),
    ],
)
def test_what_is_over_makes_room_for_the_next(session: Session, table: str, over: dict[str, Any]) -> None:
    session.execute(TABLES[table].update().values(**over))
    new = {name: value for name, value in OTHER[table].items() if name not in ("state", "conversation_id")}
    put(session, table, **new)


def test_products_without_serial_number_don_t_clash(session: Session) -> None:
    for number in (2, 3):
        put(session, "product", id=number, serial_number=None)


FOREIGN_KEYS = [
    (table.name, key.parent.name, key.column.table.name)
    for table in Base.metadata.sorted_tables
    for key in sorted(table.foreign_keys, key=lambda key: str(key.parent.name))
]


def test_there_are_foreign_keys() -> None:
    assert len(FOREIGN_KEYS) == 12


@pytest.mark.parametrize(("table", "column", "target"), FOREIGN_KEYS)
def test_a_row_can_t_refer_to_what_there_is_not(session: Session, table: str, column: str, target: str) -> None:
    nowhere = "bronze" if target == "tier" else 99
    with pytest.raises(IntegrityError):
        session.execute(TABLES[table].update().values(**{column: nowhere}))


@pytest.mark.parametrize(
    ("table", "row"),
    [("product_model", {"id": 1}), ("tier", {"name": "silver"})],
)
def test_what_is_referred_to_can_t_be_deleted(session: Session, table: str, row: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError):
        session.execute(TABLES[table].delete().filter_by(**row))


def test_an_account_takes_along_what_is_its_own_and_no_more(session: Session) -> None:
    session.execute(TABLES["account"].delete())
    left = {name for name in ROWS if session.execute(select(TABLES[name])).first()}
    assert left == {"old_account", "old_product", "product_model", "ticket", "delivery", "used_token", "audit_event"}
    assert session.execute(select(TABLES["ticket"].c.account_id)).scalar_one() is None


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("account", "application_state", "lost"),
        ("product", "origin", "found"),
        ("membership", "state", "frozen"),
        ("membership", "payment_method", "cash"),
        ("invoice", "state", "lost"),
        ("ticket", "state", "lost"),
        ("account_link", "method", "guess"),
        ("delivery", "step", "end"),
        ("product_model", "points", -1),
    ],
)
def test_a_value_that_there_is_not_is_refused(session: Session, table: str, column: str, value: object) -> None:
    with pytest.raises(IntegrityError):
        session.execute(TABLES[table].update().values(**{column: value}))


@pytest.mark.parametrize(
    ("table", "column"),
    [
        (name, column.name)
        for name, row in ROWS.items()
        for column in TABLES[name].columns
        if not column.nullable and column.name in row and not column.primary_key
    ],
)
def test_what_must_be_there_can_t_be_left_out(session: Session, table: str, column: str) -> None:
    with pytest.raises(IntegrityError):
        session.execute(text(f"UPDATE {table} SET {column} = NULL"))  # noqa: S608 - names of our own


def test_a_failed_transaction_leaves_nothing(shared_database: Database) -> None:
    with pytest.raises(IntegrityError), shared_database.transaction() as session:
        put(session, "account")
        put(session, "account")
    with shared_database.transaction() as session:
        assert session.execute(select(TABLES["account"])).first() is None


# Times


@pytest.mark.parametrize(
    ("table", "column"),
    [
        (name, column.name)
        for name, table in sorted(TABLES.items())
        for column in table.columns
        if isinstance(column.type, UtcDateTime)
    ],
)
def test_a_time_without_zone_is_refused(session: Session, table: str, column: str) -> None:
    with pytest.raises(StatementError, match="a time needs its zone"):
        session.execute(TABLES[table].update().values(**{column: datetime(2026, 3, 10, 12)}))


def test_every_time_has_the_type_that_keeps_zones() -> None:
    times = [column for table in TABLES.values() for column in table.columns if "_at" in column.name]
    assert len(times) >= 15
    assert all(isinstance(column.type, UtcDateTime) for column in times)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(
    st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1)),
    st.integers(min_value=-14 * 60, max_value=14 * 60),
)
def test_a_time_of_any_zone_comes_back_the_same_and_in_utc(session: Session, moment: datetime, minutes: int) -> None:
    given_ = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    session.execute(TABLES["link_code"].update().values(used_at=given_))
    back = session.execute(select(LinkCode.used_at)).scalar_one()
    assert back == given_
    assert back.utcoffset() == timedelta(0)


def test_times_of_different_zones_compare_as_they_are(session: Session) -> None:
    earlier = datetime(2026, 3, 10, 13, 59, tzinfo=timezone(timedelta(hours=2)))  # 11:59 UTC
    session.execute(TABLES["link_code"].update().values(created_at=earlier))
    assert session.execute(select(LinkCode.id).where(LinkCode.created_at < NOW)).scalar_one() == 1
    assert session.execute(select(LinkCode.id).where(LinkCode.created_at >= NOW)).first() is None


# Money


@pytest.mark.parametrize("amount", ["0.01", "0.10", "0.30", "85.00", "1234.56", "1999999.99", "99999999.99"])
def test_money_comes_back_exact(session: Session, amount: str) -> None:
    session.execute(TABLES["invoice"].update().values(amount=Decimal(amount)))
    back = session.execute(select(Invoice.amount)).scalar_one()
    assert isinstance(back, Decimal)
    assert str(back) == amount


def test_sums_of_money_are_exact(session: Session) -> None:
    session.execute(TABLES["invoice"].delete())
    for number in range(1, 4):
        put(session, "invoice", id=number, number=f"I{number}", amount=Decimal("0.10"))
    assert sum(session.scalars(select(Invoice.amount))) == Decimal("0.30")


def test_no_column_keeps_money_as_a_float() -> None:
    for table in TABLES.values():
        for column in table.columns:
            assert not isinstance(column.type, Float), f"{table.name}.{column.name}"


def test_days_come_back_as_days(session: Session) -> None:
    session.execute(TABLES["invoice"].update().values(due_on=bindparam("due")), {"due": date(2028, 2, 29)})
    assert session.execute(select(Invoice.due_on)).scalar_one() == date(2028, 2, 29)
